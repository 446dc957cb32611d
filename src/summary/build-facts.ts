/** What a build's summary is made from: how the step ended, and all that was known of it by then. */
import type { Labels } from '../image/label.ts';
import type { TaggedReference } from '../image/reference.ts';
import type { Timeline } from '../result/timeline.ts';

/** One attempt that failed. */
export interface FailedAttemptFacts {
  readonly number: number;
  readonly seconds: number;
  readonly kind: string;
  readonly stage: string;
  readonly telling: string;
}

/** One repository. */
export interface ImageFacts {
  readonly name: string;
  readonly state: string;
  /** Those that serve the image. */
  readonly tags: readonly string[];
  /** Empty when there is none. */
  readonly error: string;
  readonly isRequired: boolean;
}

export interface CommitFacts {
  readonly sha: string;
  /** The branch, the tag or the pull request, in words. */
  readonly of: string;
  readonly url: string;
}

export interface PlatformFacts {
  readonly platform: string;
  readonly digest: string;
  /** Compressed, in bytes. */
  readonly size: number;
}

export interface CacheFacts {
  /** Steps of the Dockerfile; 0 where none was run. */
  readonly steps: number;
  readonly cached: number;
  /** What was decided and what came of it, as sentences. */
  readonly sentences: readonly string[];
}

/** `asked`: buildx was only asked about the Dockerfile. `leg`: pushed for one platform, without a tag. */
export type Outcome = 'built' | 'asked' | 'pushed' | 'leg' | 'planned' | 'skipped' | 'failed' | 'cancelled';

export interface BuildSummary {
  readonly action: 'build' | 'merge';
  readonly outcome: Outcome;
  /** What was not done and why, as sentences. */
  readonly notes: readonly string[];
  /** What went wrong, for a failure. */
  readonly failure?: string | undefined;
  /** For a failure: whether there was an image by then. */
  readonly isBuilt?: boolean;
  readonly commit?: CommitFacts | undefined;
  /** Every reference with the reason for its tag; those that serve the image, where it is pushed. */
  readonly references: readonly (TaggedReference & { readonly why: string })[];
  /** For each rule why it gave its tag or none, as sentences. */
  readonly choices: readonly string[];
  /** What to pull: `name:tag` and `name@sha256:…`, as far as a registry serves them. */
  readonly pull?: { readonly tagged?: string | undefined; readonly pinned: string } | undefined;
  readonly digest?: string | undefined;
  readonly platforms: readonly PlatformFacts[];
  /** As asked for. */
  readonly wantedPlatforms: readonly string[];
  /** Where the image went. */
  readonly images: readonly ImageFacts[];
  /** Tags that stay where a newer run has put them. */
  readonly leftAlone: readonly { readonly reference: string; readonly serves: string; readonly why: string }[];
  /** Undefined where there was no gate. */
  readonly gateSeconds?: number | undefined;
  readonly attestation?: { readonly id: string | undefined; readonly url: string } | undefined;
  /** Names of the images that are signed. */
  readonly signed: readonly string[];
  readonly cache: CacheFacts;
  readonly attempts: number;
  /** The attempts that failed, in their order. */
  readonly history: readonly FailedAttemptFacts[];
  readonly seconds?: number | undefined;
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly timeline?: Timeline | undefined;
  /** What else is worth knowing: a name, and what it is. */
  readonly details: readonly (readonly [name: string, value: string])[];
  readonly labels: Labels;
}
