/** What the sources serve now: the digest behind every tag that is wished for. */
import type { Digest } from '../image/digest.ts';
import type { Repository } from '../image/reference.ts';
import { listTags } from '../registry/list-tags.ts';
import { servedDigest } from '../registry/manifests.ts';
import { chooseTags } from './choose-tags.ts';
import type { MirrorMeans } from './means.ts';
import type { Wish } from './wish.ts';

export interface FoundImage {
  readonly repository: Repository;
  /** Undefined for an image that is taken by its digest alone. */
  readonly tag: string | undefined;
  readonly digest: Digest;
}

/** What a wish came to: images, and tags that are not there. */
export interface Found {
  readonly wish: Wish;
  readonly images: readonly FoundImage[];
  /** What could not be found, each with the reason. */
  readonly missing: readonly { readonly from: string; readonly error: string }[];
}

/** So many tags are asked for at a time. */
const AT_ONCE = 16;

/** Asks for each wish; a source that refuses is told as missing, because others go on. */
export async function findImages(wish: Wish, means: MirrorMeans): Promise<Found> {
  const { from, images } = wish;
  if (images.kind === 'digest') {
    const { digest, tags } = images;
    const names = tags.length === 0 ? [undefined] : tags;
    return { wish, images: names.map((tag) => ({ repository: from, tag, digest })), missing: [] };
  }
  try {
    const tags = images.kind === 'tag' ? [images.tag] : await chosenTags(wish, means);
    if (tags.length === 0) return { wish, images: [], missing: [{ from: from.name, error: 'no tag of it is meant' }] };
    return { wish, ...(await digestsOf(tags, from, means)) };
  } catch (error) {
    return { wish, images: [], missing: [{ from: from.name, error: (error as Error).message }] };
  }
}

async function chosenTags({ from, images }: Wish, { clientFor, persist }: MirrorMeans): Promise<string[]> {
  if (images.kind !== 'choice') return [];
  const all = await persist(`listing the tags of ${from.name}`, from.registry, async () => {
    const tags: string[] = [];
    for await (const tag of listTags(clientFor(from.registry), from)) tags.push(tag);
    return tags;
  });
  return chooseTags(all, images.choice);
}

async function digestsOf(tags: readonly string[], from: Repository, { clientFor, persist }: MirrorMeans) {
  const found: (FoundImage | { from: string; error: string })[] = [];
  const waiting = tags.entries();
  const work = async () => {
    for (const [place, tag] of waiting) {
      const name = `${from.name}:${tag}`;
      try {
        const what = `looking up ${name}`;
        const client = clientFor(from.registry);
        const digest = await persist(what, from.registry, () => servedDigest(client, from, tag));
        found[place] =
          digest === undefined ? { from: name, error: 'it is not there' } : { repository: from, tag, digest };
      } catch (error) {
        found[place] = { from: name, error: (error as Error).message };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    images: found.flatMap((one) => ('digest' in one ? [one] : [])),
    missing: found.flatMap((one) => ('error' in one ? [one] : [])),
  };
}
