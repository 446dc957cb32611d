/** The judgement itself: the place first, then the tables, then what is usual at the place. */
import type { Cause } from './cause.ts';
import type { ClassifyOptions, FailureStage, Verdict } from './classification.ts';
import type { Failing } from './failing-step.ts';
import { atKnownPlace } from './known-place.ts';
import { isPull, placeOf } from './place.ts';
import type { Progress } from './progress.ts';
import type { Rule } from './rule.ts';
import { ruleFor } from './rules.ts';
import { judgeRun } from './run-step.ts';

/** Of buildx itself: a wrong option. */
const WRONG_OPTION = 125;
/** HUP, INT (and TERM, which buildx takes for the same), KILL. */
const ENDED_BY_SIGNAL = [129, 130, 137];
/** Places where only the network can keep a build waiting. */
const NETWORK_STAGES: readonly FailureStage[] = ['push', 'export', 'auth', 'cache', 'solve', 'builder'];
/** Places where nothing but the network is used: what is not known there may be its fault. */
const NETWORK_ONLY: readonly FailureStage[] = ['push', 'auth', 'cache', 'builder'];
const COMMAND_FAILED = /did not complete successfully|executor failed running|runc did not terminate|^exec REF: /m;
const ASKS_FOR_TOKEN = /failed to fetch \w+ token/;
const CANCELLED =
  /^(?:Canceled: |rpc error: code = Canceled desc = )*context canceled$|^The operation was cancell?ed\.?$/;
/** Seconds. Registries give tokens for 300 s when they do not say for how long. */
const TOKEN_LIFETIME = 300;

export interface Evidence {
  readonly exitCode: number | undefined;
  readonly progress: Progress;
  readonly failing: Failing;
  readonly cause: Cause;
}

export function judge(evidence: Evidence): Verdict {
  const { exitCode, progress, failing, cause } = evidence;
  if (decidesBySignal(exitCode)) return judgeSignal(progress);
  const place = placeOf(failing.name, cause.text, cause.urls);
  if (hasRun(failing, cause, place)) return { stage: 'run', ...judgeRun(cause.text, failing.log) };
  const rule = ruleFor(failing, cause, place);
  if (exitCode === WRONG_OPTION && rule?.class !== 'permanent') {
    return { class: 'permanent', stage: 'parse', id: 'build-option-invalid' };
  }
  return rule === undefined ? judgeUnknown(evidence, place) : verdictOf(rule, evidence, place);
}

/** Whether buildx was ended from outside: what it said before means nothing. */
export function decidesBySignal(exitCode: number | undefined): boolean {
  return exitCode !== undefined && ENDED_BY_SIGNAL.includes(exitCode);
}

/** Whether the command of a RUN began and failed; what comes before it, such as a missing secret, is not its fault. */
export function hasRun({ isCut, name = '' }: Failing, { text }: Cause, place: FailureStage): boolean {
  if (isCut) return place === 'run' || name === '';
  return place === 'run' && COMMAND_FAILED.test(text);
}

function verdictOf(rule: Rule, { progress, failing, cause }: Evidence, place: FailureStage): Verdict {
  const stage = stageOf(rule, place, cause, failing.name !== undefined);
  const { id, isAtOnce } = rule;
  // A token that was good at the start of a long build may have run out since.
  const isLate = stage === 'auth' && rule.class === 'permanent' && progress.longest > TOKEN_LIFETIME;
  return {
    class: isLate ? 'ambiguous' : rule.class,
    stage,
    id: atKnownPlace(id, failing.message, isPull(place, failing.name, cause.text)),
    ...(isAtOnce && { isAtOnce }),
  };
}

function stageOf({ stage, unknownStage }: Rule, place: FailureStage, { text }: Cause, isStep: boolean): FailureStage {
  // Whom the cache or the builder asks is part of them.
  if (stage === 'auth' && (place === 'cache' || (place === 'builder' && isStep))) return place;
  if (ASKS_FOR_TOKEN.test(text) && ['push', 'solve', 'export', 'unknown'].includes(place)) return 'auth';
  return stage ?? (place === 'unknown' ? (unknownStage ?? 'push') : place);
}

function judgeSignal(progress: Progress): Verdict {
  return {
    class: NETWORK_STAGES.includes(openPlace(progress)) ? 'ambiguous' : 'permanent',
    stage: 'cancel',
    id: 'build-ended',
  };
}

/** The verdict on a build that we ended ourselves. */
export function judgeStopped(stopped: NonNullable<ClassifyOptions['stopped']>, progress: Progress): Verdict {
  const open = openPlace(progress);
  const stage = open === 'unknown' ? 'cancel' : open;
  switch (stopped) {
    case 'cancelled':
      return { class: 'cancelled', stage: 'cancel', id: 'cancelled' };
    case 'timeout':
      return { class: 'timeout', stage, id: 'build-timeout' };
    case 'silence':
      return { class: 'transient', stage, id: 'server-silent' };
  }
}

function openPlace({ steps }: Progress): FailureStage {
  const open = steps.findLast(({ isOpen }) => isOpen);
  const place = placeOf(open?.name, '', []);
  return place === 'export' && open?.isPushing ? 'push' : place;
}

/** One more attempt costs little where the network is used, and can help nowhere else. */
function judgeUnknown({ failing, progress, cause: { text } }: Evidence, place: FailureStage): Verdict {
  const id = 'build-failed';
  // A step that is cancelled says so; one that fails with these words was left alone by the other side.
  const isLeftAlone = failing.step?.error !== undefined && NETWORK_ONLY.includes(place);
  if (CANCELLED.test(text) && !isLeftAlone) return { class: 'permanent', stage: 'cancel', id };
  const stage = ASKS_FOR_TOKEN.test(text) && place !== 'cache' ? 'auth' : place;
  if (NETWORK_ONLY.includes(stage)) return { class: 'ambiguous', stage, id };
  // A build that fails without a step fails at what it was given.
  const isRefused = stage === 'unknown' && progress.isOfBuild;
  return { class: 'permanent', stage: isRefused ? 'parse' : stage, id };
}
