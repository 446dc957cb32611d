/**
 * Reads from buildx's plain progress, as it comes, when each step began and how long it took. Times in it are counted
 * from the step's own beginning, so that every line that has one tells how late the step can have begun.
 * (docs/decisions/0023-plain-progress.md)
 */
import type { Timeline, TimelineStep } from '../result/timeline.ts';

export interface TimelineWatch {
  /** Told of every line that the build says. */
  readonly hear: (line: string) => void;
  /** As far as the build has come. */
  readonly timeline: () => Timeline;
}

interface Step {
  readonly name: string;
  /** Milliseconds of the clock: the earliest that is known. */
  started: number;
  /** Milliseconds of the clock; undefined while it goes on. */
  ended: number | undefined;
  /** As the step itself says; undefined when it does not. */
  seconds: number | undefined;
  isCached: boolean;
  isFailed: boolean;
}

const STEP_LINE = /^#([1-9]\d*) (.*)$/s;
const ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED|ERROR: .*)$/;
/** What a command says: its time, then its words. */
const SAID = /^(\d+\.\d+)(?: |$)/;
/** Of a part of a step, such as a layer: `sha256:… 1.2MB / 3.0MB 5.7s done` */
const PART =
  /^(?:sha256:|extracting |transferring |resolve |exporting |writing |preparing |pushing ).* (\d+\.\d+)s(?: done)?$/;

/** Nobody reads more; what took the least goes first, when there are twice as many. */
const KEPT_STEPS = 2_000;
const NAME_LIMIT = 300;

/** @param now milliseconds of a clock that only goes forward; the build begins now */
export function watchTimeline(now: () => number): TimelineWatch {
  const began = now();
  const steps = new Map<string, Step>();
  return {
    hear(line) {
      const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
      if (id === undefined) return;
      const step = steps.get(id);
      if (step !== undefined) take(step, text, now());
      else if (text !== '...') {
        if (steps.size >= 2 * KEPT_STEPS) forgetShortest(steps);
        steps.set(id, newStep(text, now()));
      }
    },
    timeline() {
      const time = now();
      forgetShortest(steps);
      return [...steps.values()].map((step) => asRead(step, began, time));
    },
  };
}

function newStep(name: string, time: number): Step {
  const state = { ended: undefined, seconds: undefined, isCached: false, isFailed: false };
  return { name: name.slice(0, NAME_LIMIT), started: time, ...state };
}

function take(step: Step, text: string, time: number): void {
  // Of several steps that go on, each is named again when it has its turn.
  if (text === '...' || text.slice(0, NAME_LIMIT) === step.name) return;
  const said = SAID.exec(text)?.[1];
  const ended = said === undefined ? ENDED.exec(text) : null;
  const counted = said ?? ended?.[1] ?? PART.exec(text)?.[1];
  if (counted !== undefined) step.started = Math.min(step.started, time - Number(counted) * 1000);
  if (ended === null) {
    step.ended = undefined;
    // A step whose layers have gone is run after all.
    if (said !== undefined) step.isCached = false;
    return;
  }
  step.ended = time;
  if (ended[1] !== undefined) step.seconds = Number(ended[1]);
  if (text === 'CACHED') step.isCached = true;
  if (text.startsWith('ERROR')) step.isFailed = true;
}

function asRead(step: Step, began: number, time: number): TimelineStep {
  const { name, isCached, isFailed } = step;
  const seconds = secondsOf(step, time);
  // What was not said of the beginning can be a moment late, but nothing begins before the build.
  return { name, startedAt: rounded(Math.max(0, step.started - began) / 1000), seconds, isCached, isFailed };
}

function secondsOf({ started, ended, seconds, isCached }: Step, time: number): number {
  return seconds ?? (isCached ? 0 : rounded(((ended ?? time) - started) / 1000));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function forgetShortest(steps: Map<string, Step>): void {
  const tooMany = Math.max(0, steps.size - KEPT_STEPS);
  const lengths = [...steps].map(([id, step]) => ({ id, seconds: lengthOf(step) }));
  lengths.sort((one, other) => one.seconds - other.seconds);
  for (const { id } of lengths.slice(0, tooMany)) steps.delete(id);
}

/** What goes on is not known yet, and what failed is looked for: both stay. */
function lengthOf(step: Step): number {
  const isOver = step.ended !== undefined && !step.isFailed;
  return isOver ? secondsOf(step, step.ended ?? 0) : Number.MAX_VALUE;
}
