/**
 * Reads from buildx's plain progress, as it comes, when each step began and how long it took. Times in it are counted
 * from the step's own beginning, so that every line that has one tells how late the step can have begun.
 * (docs/decisions/0023-plain-progress.md)
 */
import { StringDecoder } from 'node:string_decoder';
import type { Timeline, TimelineStep } from '../result/timeline.ts';

export interface TimelineWatch {
  readonly hear: (chunk: Buffer) => void;
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

const STEP_LINE = /^#([1-9]\d*) (.*)$/;
const ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED|ERROR: .*)$/;
/** What a command says: its time, then its words. */
const SAID = /^(\d+\.\d+)(?: |$)/;
/** Of a part of a step, such as a layer: `sha256:… 1.2MB / 3.0MB 5.7s done` */
const PART =
  /^(?:sha256:|extracting |transferring |resolve |exporting |writing |preparing |pushing ).* (\d+\.\d+)s(?: done)?$/;

/** Nobody reads more; what took the least goes first. */
const KEPT_STEPS = 2_000;
/** A line is cut: nothing that is looked for stands further on. */
const LINE_LIMIT = 1_000;
const NAME_LIMIT = 300;

/** @param now milliseconds of a clock that only goes forward; the build begins now */
export function watchTimeline(now: () => number): TimelineWatch {
  const began = now();
  const steps = new Map<string, Step>();
  const decoder = new StringDecoder('utf8');
  let rest = '';

  function read(line: string, time: number): void {
    const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
    if (id === undefined) return;
    const step = steps.get(id);
    if (step !== undefined) take(step, text, time);
    else if (text !== '...') {
      if (steps.size >= KEPT_STEPS) forgetShortest(steps);
      steps.set(id, newStep(text, time));
    }
  }

  return {
    hear(chunk) {
      const time = now();
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = (lines.pop() ?? '').slice(0, LINE_LIMIT);
      for (const line of lines) read(line.slice(0, LINE_LIMIT).trimEnd(), time);
    },
    timeline() {
      const time = now();
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
  const ended = ENDED.exec(text);
  const said = SAID.exec(text)?.[1];
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
  let shortest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, step] of steps) {
    const seconds = step.ended === undefined || step.isFailed ? Number.POSITIVE_INFINITY : secondsOf(step, step.ended);
    if (shortest === undefined || seconds < least) [shortest, least] = [id, seconds];
  }
  if (shortest !== undefined) steps.delete(shortest);
}
