/** What follows a push, and what becomes of the image: the vocabulary of the stages after the build. */

import type { Attested } from '../../attest/attested.ts';
import type { Digest } from '../../image/digest.ts';
import type { Descriptor } from '../../image/manifest.ts';
import type { Repository } from '../../image/reference.ts';
import type { ImageFacts } from '../../registry/image-facts.ts';
import type { PublishedImage, Seen } from '../../registry/publication.ts';
import type { Session } from '../sign-in/session.ts';
import type { Publishing } from '../step/publishing.ts';
import type { Stopwatch } from '../step/stopwatch.ts';
import type { Surroundings } from '../step/surroundings.ts';
import type { FloatingTags, LeftAlone } from './tags/floating.ts';

/** What became of a pushed image. */
export interface Published {
  readonly images: readonly PublishedImage[];
  /** Tags that a newer run has moved on. */
  readonly leftAlone: readonly LeftAlone[];
  readonly platforms: ImageFacts['platforms'];
  /** What the registries serve: the index, or the manifest where there is none. */
  readonly image: Descriptor;
  /** What the engine calls it. */
  readonly imageId: Digest | undefined;
  /** Seconds that the gate took; undefined where there is none. */
  readonly gateSeconds: number | undefined;
  readonly attested: Attested | undefined;
  /** Names of the images that are signed. */
  readonly signed: readonly string[];
}

/** What is true so far: all that is left to tell when the rest fails. */
export interface SoFar {
  images: readonly PublishedImage[];
}

/** A pushed image that is being read. */
export interface Reading extends Seen {
  readonly facts: Promise<ImageFacts>;
}

export interface AfterPush<P extends Publishing = Publishing> {
  readonly prepared: P;
  readonly session: Session;
  readonly floating: FloatingTags;
  readonly around: Surroundings;
  readonly watch: Stopwatch;
  /** Whether an earlier run has built the image. */
  readonly isPresent: boolean;
  /** What has been read while the build was ending. */
  readonly ahead?: { of(source: Repository, digest: Digest): Reading | undefined };
}
