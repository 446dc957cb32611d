/** What is known of a build that failed. */
import type { ErrorId } from '../errors.ts';

/** `ambiguous` has a fair transient and a fair permanent reading: it is worth one more attempt. */
export type FailureClass = 'transient' | 'permanent' | 'ambiguous' | 'timeout' | 'cancelled';

/**
 * Where in a build it failed. `solve` is everything between the Dockerfile and its first command, such as a base
 * image; `unknown` says that the output does not tell.
 */
export type FailureStage =
  | 'parse'
  | 'context'
  | 'builder'
  | 'solve'
  | 'run'
  | 'export'
  | 'auth'
  | 'push'
  | 'cache'
  | 'cancel'
  | 'unknown';

/** The judgement itself. */
export interface Verdict {
  readonly class: FailureClass;
  readonly stage: FailureStage;
  /** What it is in the catalogue of errors, which says what to do. */
  readonly id: ErrorId;
  /** Whether there is nothing to wait for: another attempt can only end otherwise, at any time. */
  readonly isAtOnce?: true;
}

/** A manifest that this attempt began to push. */
export interface PushedManifest {
  /** As in the output: `ghcr.io/octo/app:v1`. */
  readonly reference: string;
  /** `sha256:…` */
  readonly digest: string;
  /** Whether the registry took it, as far as the output says. */
  readonly isDone: boolean;
}

/** One `cache-from` or `cache-to` as far as the output names it. */
export interface CacheSource {
  /** `registry`, `gha`, `local`, `s3`, `azblob`; undefined when the output does not say. */
  readonly type?: string;
  /** Of a registry cache: the reference. Of others: what stands in its place, such as gha's number. */
  readonly ref?: string;
}

/** The judgement, and what a loop needs to decide about the next attempt. */
export interface Classification extends Verdict {
  /** The one line that tells the most: the failing step's own error. Empty when the build said nothing. */
  readonly telling: string;
  /** The name of the failing step, as `[2/3] RUN npm ci`; undefined when no step is known to have failed. */
  readonly vertex?: string;
  /** Whether a server said that there are too many requests. */
  readonly isThrottled: boolean;
  /** The URL that was answered with 429, without its query: it can be asked for Retry-After. */
  readonly throttledUrl?: string;
  /** Equal for two failures with the same cause: stage and message without digests, ids, ports, times, sizes. */
  readonly fingerprint: string;
  /** A RUN whose own last lines are a network fault of a package manager or download tool. */
  readonly isNetworkInRun: boolean;
  /** `cache-export`: only the cache export failed, the image itself is complete (and pushed, if it was to be). */
  readonly failedPart?: 'cache-export' | 'cache-import';
  /** The cache that the failed part is about. */
  readonly cacheSource?: CacheSource;
  /** Whether the builder itself waits for a cache, and builds nothing else until it is started again. */
  readonly isFrozen?: true;
  /** Whether the builder goes on asking for layers of that cache, also in a build which does not name it. */
  readonly remembersCache?: true;
  /** The manifests of this attempt, in the order of the output, each once. */
  readonly pushed: readonly PushedManifest[];
}

export interface ClassifyOptions {
  /**
   * Who ended the build, if it was not buildx: the time limit, the silence limit (no output for too long), or the
   * one who cancelled.
   */
  readonly stopped?: 'timeout' | 'silence' | 'cancelled';
}

export interface FailedBuild {
  /** Undefined when the process did not end by itself. */
  readonly exitCode: number | undefined;
  /** buildx's plain progress, or the end of it. */
  readonly stderr: string;
}
