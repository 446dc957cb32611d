/** One repository on its way to serve an image: the copy, its tags, and each of them read back. */
import type { Digest } from '../image/digest.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { copyImage } from './copy.ts';
import { RegistryFault } from './fault.ts';
import { putManifest, type ServedManifest, servedDigest } from './manifests.ts';
import { DigestMismatch, type Publication, type PublishedImage, type PublishMeans, TagTaken } from './publication.ts';
import { settleAll } from './settle-all.ts';

/** The image at its source: confirmed to be there, and read where it has to go on from there. */
export interface ImageAtSource {
  readonly digest: Digest;
  readonly client: RegistryClient;
  readonly source: Repository;
  /** Whether a newer run has moved the tag that the build has pushed. */
  readonly isOvertaken: boolean;
  /** Undefined where there is nothing to tag. */
  readonly manifest: ServedManifest | undefined;
}

/** A repository and the tags that it shall have. */
export interface PlaceTags {
  readonly repository: Repository;
  readonly tags: readonly string[];
}

export class PlaceInWork {
  readonly isOptional: boolean;
  /** What ended it; undefined while all is well. */
  fault: unknown;
  readonly #repository: Repository;
  readonly #tags: readonly string[];
  readonly #image: ImageAtSource;
  readonly #publication: Publication;
  readonly #means: PublishMeans;
  readonly #served = new Set<string>();
  #isThere: boolean;
  readonly #left = new Set<string>();

  constructor({ repository, tags }: PlaceTags, image: ImageAtSource, publication: Publication, means: PublishMeans) {
    this.#repository = repository;
    this.#tags = tags;
    this.#image = image;
    this.#publication = publication;
    this.#means = means;
    this.isOptional = publication.isOptional?.(repository) ?? false;
    this.#isThere = placeOf(repository) === placeOf(image.source);
    const { pushed } = publication;
    if (pushed !== undefined && placeOf(pushed.repository) === placeOf(repository)) {
      (image.isOvertaken ? this.#left : this.#served).add(pushed.tag);
    }
  }

  /** Makes those of its tags that are asked for; a fault is kept and not thrown, because other places go on. */
  async make(isAsked: (reference: TaggedReference) => boolean): Promise<void> {
    if (this.fault !== undefined) return;
    const repository = this.#repository;
    const wanted = this.#tags.map((tag) => ({ repository, tag })).filter(isAsked);
    try {
      await this.#copy();
      const missing = wanted.filter(({ tag }) => !this.#served.has(tag) && !this.#left.has(tag));
      // Read back when all are written: some registries answer with a fault while a tag beside it is being written.
      const puts = await Promise.allSettled(missing.map((reference) => this.#put(reference)));
      await settleAll(puts.map((put, index) => this.#readBack(put, missing[index])));
    } catch (error) {
      this.fault = error;
    }
    const isDone = this.#tags.every((tag) => this.#served.has(tag) || this.#left.has(tag));
    if (isDone && this.fault === undefined && wanted.length > 0) this.#means.onPublished?.(this.told());
  }

  told(): PublishedImage {
    const { name } = this.#repository;
    const tags = this.#tags.filter((tag) => this.#served.has(tag));
    if (this.fault === undefined) return { name, tags, digest: this.#image.digest, state: 'published', error: '' };
    const digest = tags.length > 0 ? this.#image.digest : '';
    return { name, tags, digest, state: 'failed', error: (this.fault as Error).message };
  }

  async #copy(): Promise<void> {
    if (this.#isThere) return;
    const { digest, client, source, manifest } = this.#image;
    const to = { repository: this.#repository, client: this.#means.clientFor(this.#repository.registry) };
    const from = { repository: source, client };
    await this.#means.persist(`copying to ${this.#repository.name}`, () => copyImage(digest, from, to, manifest));
    this.#isThere = true;
  }

  async #put(reference: TaggedReference): Promise<void> {
    const { manifest, digest } = this.#image;
    const { persist, clientFor } = this.#means;
    const { repository, tag } = reference;
    const isFixed = this.#publication.markOf?.(reference) === 'fixed';
    if (manifest === undefined || (isFixed && (await isThereAlready(reference, digest, this.#means)))) return;
    const client = clientFor(repository.registry);
    await persist(`tagging ${formatTagged(reference)}`, () => putManifest(client, repository, tag, manifest));
  }

  /** @throws what the writing threw, or the reading back */
  async #readBack(put: PromiseSettledResult<void>, reference: TaggedReference | undefined): Promise<void> {
    if (put.status === 'rejected') throw put.reason;
    if (reference === undefined) return;
    const isOurs = await isServed(reference, this.#image.digest, this.#means);
    (isOurs ? this.#served : this.#left).add(reference.tag);
  }
}

/** @throws {TagTaken} when it is there with something else */
async function isThereAlready(reference: TaggedReference, digest: Digest, means: PublishMeans): Promise<boolean> {
  const client = means.clientFor(reference.repository.registry);
  const name = formatTagged(reference);
  const served = await means.persist(`looking up ${name}`, () =>
    servedDigest(client, reference.repository, reference.tag),
  );
  if (served !== undefined && served !== digest) throw new TagTaken(reference, served, digest);
  return served === digest;
}

/**
 * Reads a tag back that was just made.
 *
 * @returns false when a newer run has moved it since
 * @throws {DigestMismatch} when it serves anything else
 */
export async function isServed(reference: TaggedReference, digest: Digest, means: PublishMeans): Promise<boolean> {
  try {
    await confirm(reference, digest, means);
    return true;
  } catch (error) {
    const isNewer = error instanceof DigestMismatch && (await means.isSuperseded?.(reference, error.served)) === true;
    if (!isNewer) throw error;
    return false;
  }
}

/** A registry of several servers may need a moment until all of them serve what one took: it is asked again. */
async function confirm(reference: TaggedReference, digest: Digest, means: PublishMeans): Promise<void> {
  const client = means.clientFor(reference.repository.registry);
  const name = formatTagged(reference);
  await means.persist(`reading back ${name}`, async () => {
    const served = await servedDigest(client, reference.repository, reference.tag);
    if (served === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
    if (served !== digest) throw new DigestMismatch(reference, served, digest);
  });
}

/** `me/app` and `docker.io/me/app` are one place with two names. */
export function placeOf({ registry, path }: Repository): string {
  return `${registry}/${path}`;
}
