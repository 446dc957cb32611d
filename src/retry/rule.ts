/** What a row of the tables of failures says. */
import type { Cause } from './cause.ts';
import type { FailureStage, Verdict } from './classification.ts';

export interface Rule extends Omit<Verdict, 'stage'> {
  /** The fault in a few words. */
  readonly fault: string;
  /** Only for failures in these places; everywhere when absent. */
  readonly at?: readonly FailureStage[];
  /** Not for failures in these places. */
  readonly notAt?: readonly FailureStage[];
  /** The status that the server answered with. */
  readonly status?: readonly number[];
  /** Tested against the URLs of the message. */
  readonly url?: RegExp;
  /** Tested against the message, in which nothing is left that people name. */
  readonly says?: RegExp;
  /** Tested against the name of the failing step. */
  readonly step?: RegExp;
  /** The stage of the result where the output does not tell the place. */
  readonly unknownStage?: FailureStage;
  /** The stage of the result where it is not the place of the failure. */
  readonly stage?: FailureStage;
}

/** @param name of the failing step, empty when it is not known */
export function fits(
  { at, notAt, status, step, url, says }: Rule,
  place: FailureStage,
  name: string,
  cause: Cause,
): boolean {
  if (at !== undefined && !at.includes(place)) return false;
  if (notAt?.includes(place)) return false;
  if (status !== undefined && (cause.status === undefined || !status.includes(cause.status))) return false;
  if (step !== undefined && !step.test(name)) return false;
  if (url !== undefined && !cause.urls.some((each) => url.test(each))) return false;
  return says === undefined || says.test(cause.text);
}
