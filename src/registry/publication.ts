/** What is to be published, and what became of it. */
import type { Digest } from '../image/digest.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import type { ServedManifest } from './manifests.ts';

export interface Publication {
  /** The repository that has the image already. */
  readonly source: Repository;
  /** The image's digest there. */
  readonly digest: Digest;
  /** Every reference that shall serve it. */
  readonly references: readonly TaggedReference[];
  /** The one that the build has pushed; undefined where it pushed without a tag. */
  readonly pushed: TaggedReference | undefined;
  /** What is known of a reference; anything when left out. */
  readonly markOf?: (reference: TaggedReference) => Mark;
  /** Whether the others are good without this repository. */
  readonly isOptional?: (repository: Repository) => boolean;
}

/** `fixed`: may never serve anything else. `last`: moves when all others serve the image. */
export type Mark = 'fixed' | 'last' | 'any';

export interface PublishMeans {
  readonly clientFor: (registry: string) => RegistryClient;
  /** What somebody asks already; it is asked here when left out. */
  readonly seen?: Seen;
  /** Runs one request, or one copy, with attempts; the name is for the log. */
  readonly persist: <T>(what: string, task: () => Promise<T>) => Promise<T>;
  /** Told of each repository as soon as all its tags serve the image: another one may yet fail. */
  readonly onPublished?: (image: PublishedImage) => void;
  /** The `last` ones that stay where they are, as `name:tag`: asked early, and again when everything else is there. */
  readonly leaves?: () => Promise<ReadonlySet<string>>;
  /** Whether a tag that serves something else by now is as good, because a newer run has moved it. */
  readonly isSuperseded?: (reference: TaggedReference, served: Digest) => Promise<boolean>;
}

/** An image that was pushed a moment ago, as its registry shows it. */
export interface Seen {
  readonly manifest: Promise<ServedManifest>;
  /** Whether the tag that the build has pushed was seen to serve it; false where nobody knows yet. */
  readonly isServed: Promise<boolean>;
}

/** A repository and what it serves now. */
export interface PublishedImage {
  readonly name: string;
  /** The tags that serve the image, each asked. */
  readonly tags: readonly string[];
  /** Empty where the repository does not have it. */
  readonly digest: Digest | '';
  readonly state: 'published' | 'failed';
  /** Why it failed; empty otherwise. */
  readonly error: string;
}

/** A tag that does not serve the digest which was just pushed to it, or was there before. */
export class DigestMismatch extends Error {
  override readonly name = 'DigestMismatch';
  readonly reference: TaggedReference;
  readonly served: Digest;

  constructor(reference: TaggedReference, served: Digest, digest: Digest) {
    super(`${formatTagged(reference)} serves ${served}, but ${digest} was pushed: another run moved the tag`);
    this.reference = reference;
    this.served = served;
  }
}

/** A tag that must not change is there with something else: another run made it while this one built. */
export class TagTaken extends Error {
  override readonly name = 'TagTaken';

  constructor(reference: TaggedReference, served: Digest, digest: Digest) {
    super(
      `${formatTagged(reference)} serves ${served} since this run began, and not this run's ${digest}: ` +
        'a tag like this never changes',
    );
  }
}

/** Not every repository that is required serves the image. */
export class IncompletePublication extends Error {
  override readonly name = 'IncompletePublication';
  /** Every repository, those that serve it too. */
  readonly images: readonly PublishedImage[];

  constructor(images: readonly PublishedImage[], cause: unknown) {
    super((cause as Error).message, { cause });
    this.images = images;
  }
}
