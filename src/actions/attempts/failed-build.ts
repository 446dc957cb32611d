/** A step that fails once its build was tried: the last failure, and what came before it. */
import type { BuildFailure } from '../../build/failure.ts';
import type { CacheReport } from '../../cache/progress.ts';
import { ActionError } from '../../errors.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { DigestMismatch, type PublishedImage } from '../../registry/publication.ts';
import type { Timeline } from '../../result/timeline.ts';
import type { FailedAttempt } from '../../retry/attempt.ts';
import type { Classification, FailureClass, FailureStage } from '../../retry/classify.ts';
import type { MarkedFailure } from '../../retry/marked-failure.ts';

/** One attempt that failed, for the summary. */
export interface FailureRecord {
  /** 1 for the first. */
  readonly number: number;
  /** How long it took. */
  readonly seconds: number;
  readonly kind: FailureClass;
  readonly stage: FailureStage;
  /** The line that tells the most. */
  readonly telling: string;
  /** Equal for two attempts that failed in the same way; empty for a failure that is not the build's. */
  readonly fingerprint: string;
  /** The wait that was planned after it; undefined for the last. */
  readonly waitSeconds?: number;
}

/** @param judged what was made of the failure; undefined when it was not the build's */
export function recordOf({ number, seconds, pause }: FailedAttempt, judged: Classification | undefined): FailureRecord {
  if (judged === undefined) {
    return { number, seconds, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' };
  }
  const { class: kind, stage, telling, fingerprint } = judged;
  return { number, seconds, kind, stage, telling, fingerprint, ...(pause && { waitSeconds: pause.usual }) };
}

/** What a failure can tell of the attempts before it. */
export abstract class FailedAttempts extends ActionError {
  /** How often the build was run, 1 or more. */
  abstract readonly attempts: number;
  /** Those that failed. */
  abstract readonly history: readonly FailureRecord[];
  abstract readonly failureClass: FailureClass;
  /** What the registries serve all the same. */
  readonly images: readonly PublishedImage[] = [];
  /** Of the last attempt. */
  readonly timeline: Timeline = [];
  /** Of the last attempt; undefined where nobody has listened. */
  readonly cacheReport: CacheReport | undefined = undefined;
}

/** What is known of the attempts beside what failed. */
interface LastAttempt {
  /** Seconds that a registry asked to wait, where that ended the attempts. */
  readonly tooLong?: number | undefined;
  readonly timeline?: Timeline | undefined;
  readonly cacheReport?: CacheReport | undefined;
}

export class FailedBuild extends FailedAttempts {
  readonly attempts: number;
  readonly history: readonly FailureRecord[];
  readonly failureClass: FailureClass;
  override readonly timeline: Timeline;
  override readonly cacheReport: CacheReport | undefined;
  /** The lines of the Dockerfile that the last failure is about. */
  readonly marked: MarkedFailure | undefined;

  constructor(
    last: BuildFailure,
    history: readonly FailureRecord[],
    { tooLong, timeline = [], cacheReport }: LastAttempt = {},
  ) {
    const patience =
      tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
    const { id, code, advice } = last;
    super(id, messageOf(last, history) + patience, { code, advice, cause: last });
    this.name = 'FailedBuild';
    this.attempts = history.length;
    this.history = history;
    // As it was told: a registry that was asked may know more than the output.
    this.failureClass = history.at(-1)?.kind ?? last.classification.class;
    this.timeline = timeline;
    this.cacheReport = cacheReport;
    this.marked = last.marked;
  }
}

/** The image is built and maybe pushed, and then its tags or its digest were not what they should be. */
export class FailedPublish extends FailedAttempts {
  readonly attempts: number;
  readonly history: readonly FailureRecord[];
  readonly failureClass: FailureClass;
  override readonly images: readonly PublishedImage[];
  override readonly timeline: Timeline;
  override readonly cacheReport: CacheReport | undefined;

  constructor(fault: ActionError, { attempts, history, timeline = [], cacheReport, soFar }: Tried) {
    const { id, message, code, advice } = fault;
    super(id, message, { code, advice, cause: fault });
    this.name = 'FailedPublish';
    this.attempts = attempts;
    this.history = history;
    this.failureClass = kindOf(fault.cause);
    this.images = soFar?.images ?? [];
    this.timeline = timeline;
    this.cacheReport = cacheReport;
  }
}

interface Tried extends Omit<LastAttempt, 'tooLong'> {
  readonly attempts: number;
  readonly history: readonly FailureRecord[];
  /** Kept up to date by what follows. */
  readonly soFar?: { readonly images: readonly PublishedImage[] };
}

/**
 * Runs what follows a good build.
 *
 * @throws {FailedPublish} for what a user can do something about; all else as it is
 */
export async function afterBuild<T>(tried: Tried, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof ActionError ? new FailedPublish(error, tried) : error;
  }
}

/** Two jobs that push one tag do so by chance; what a registry says of itself is known. */
function kindOf(cause: unknown): FailureClass {
  if (cause instanceof DigestMismatch) return 'ambiguous';
  return cause instanceof RegistryFault && cause.isTemporary ? 'transient' : 'permanent';
}

/** The first failure is told too where it was another: it may be the cause of the rest. */
function messageOf(last: BuildFailure, history: readonly FailureRecord[]): string {
  const first = history[0];
  // By their fingerprints, because ids and ports in the lines are never the same.
  const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
  return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
}
