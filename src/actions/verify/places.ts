/** What the registries serve: the image by its digest, and by its tags. */
import type { Digest } from '../../image/digest.ts';
import { formatPinned, formatTagged, type Repository } from '../../image/reference.ts';
import type { Persist } from '../../mirror/means.ts';
import { getManifest, servedDigest } from '../../registry/manifests.ts';
import { settleAll } from '../../registry/settle-all.ts';
import { type Finding, failed, passed } from '../../verification/checks.ts';
import type { Subject } from '../../verification/subject.ts';
import type { Session } from '../sign-in/session.ts';

export interface PlaceMeans {
  readonly session: Pick<Session, 'clientFor'>;
  readonly persist: Persist;
}

/** @returns the image's digest, where the first repository serves it; and what the check came to */
export async function checkDigest(
  subject: Subject,
  means: PlaceMeans,
): Promise<{ readonly digest: Digest | undefined; readonly finding: Finding }> {
  const [{ repository, tags }] = subject.places;
  try {
    const expected = subject.digest ?? (await served(repository, tags[0] ?? '', means));
    if (expected === undefined) {
      const name = formatTagged({ repository, tag: tags[0] ?? '' });
      return { digest: undefined, finding: failed(`${name} is not there`) };
    }
    const asked = subject.places.map(async (place) => ({
      place,
      isThere: await serves(place.repository, expected, means),
    }));
    const names = (isThere: boolean, all: Awaited<(typeof asked)[number]>[]) =>
      all.filter((one) => one.isThere === isThere).map(({ place }) => place.repository.name);
    const answers = await settleAll(asked);
    const missing = names(false, answers);
    if (missing.length === 0) {
      return { digest: expected, finding: passed(`${expected} is served by ${names(true, answers).join(', ')}`) };
    }
    const finding = failed(`${expected} is not served by ${missing.join(', ')}`);
    return { digest: missing.includes(repository.name) ? undefined : expected, finding };
  } catch (error) {
    return { digest: undefined, finding: failed((error as Error).message) };
  }
}

/** Whether every tag is still what it was. */
export async function checkTags(subject: Subject, digest: Digest, means: PlaceMeans): Promise<Finding> {
  const references = subject.places.flatMap(({ repository, tags }) => tags.map((tag) => ({ repository, tag })));
  const moved = await settleAll(
    references.map(async (reference) => {
      const now = await served(reference.repository, reference.tag, means);
      if (now === digest) return [];
      return [`${formatTagged(reference)} ${now === undefined ? 'is not there' : `serves ${now}`}`];
    }),
  );
  const told = moved.flat();
  return told.length > 0
    ? failed(`moved since: ${told.join(', ')}`)
    : passed(`unmoved: ${references.map(formatTagged).join(', ')}`);
}

async function served(repository: Repository, tag: string, { session, persist }: PlaceMeans) {
  const client = await session.clientFor(repository.registry);
  const what = `looking up ${formatTagged({ repository, tag })}`;
  return persist(what, repository.registry, () => servedDigest(client, repository, tag));
}

/** Reads it, so that the content is known to have the digest. */
async function serves(repository: Repository, digest: Digest, { session, persist }: PlaceMeans): Promise<boolean> {
  const client = await session.clientFor(repository.registry);
  const what = `reading ${formatPinned(repository, digest)}`;
  const manifest = await persist(what, repository.registry, () => getManifest(client, repository, digest));
  return manifest?.digest === digest;
}
