/** A build whose attempts are used up: the last failure, and what came before it. */
import type { BuildFailure } from '../../../build/failure.ts';
import { ActionError } from '../../../errors.ts';
import type { FailedAttempt } from '../../../retry/attempt.ts';
import type { Classification, FailureClass, FailureStage } from '../../../retry/classify.ts';

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

export class FailedBuild extends ActionError {
  readonly history: readonly FailureRecord[];
  readonly failureClass: FailureClass;

  /** @param tooLong seconds that a registry asked to wait, where that ended the attempts */
  constructor(last: BuildFailure, history: readonly FailureRecord[], tooLong?: number) {
    const patience =
      tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
    super(last.code, messageOf(last, history) + patience, {
      ...(last.advice && { advice: last.advice }),
      ...(last.link && { link: last.link }),
      cause: last,
    });
    this.name = 'FailedBuild';
    this.history = history;
    this.failureClass = last.classification.class;
  }
}

/** The first failure is told too where it was another: it may be the cause of the rest. */
function messageOf(last: BuildFailure, history: readonly FailureRecord[]): string {
  const first = history[0];
  // By their fingerprints, because ids and ports in the lines are never the same.
  const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
  return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
}
