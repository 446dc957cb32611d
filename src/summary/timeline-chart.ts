/**
 * The steps of a build as a chart over time, in Mermaid's language, which GitHub draws.
 *
 * @see https://mermaid.js.org/syntax/gantt.html
 */
import type { Timeline, TimelineStep } from '../result/timeline.ts';
import { counted, duration } from './amounts.ts';
import { short } from './markdown.ts';
import type { Part } from './part.ts';

/** More bars would be a wall. */
const SHOWN_STEPS = 20;
/** Seconds that are told as more than 0.0. */
const SHORTEST = 0.05;
const SHOWN_TEXT = 44;
/** Pixels of a character of a name, and of what is before and behind it. */
const CHARACTER = 6;
const MARGIN = 20;
/** Bars of this part of the whole are still bars. */
const NARROWEST = 120;

export interface TimelineChart {
  readonly chart: Part;
  /** What it shows, and what it leaves out. */
  readonly legend: string;
}

/**
 * Each step is a section of its own: the names of sections have a column, and those of bars stand wherever there is room
 * or is none.
 *
 * @returns undefined where there is nothing to be seen
 */
export function timelineChart(steps: Timeline): TimelineChart | undefined {
  const shown = chosen(steps);
  const end = Math.max(0, ...shown.map(endOf));
  if (end < SHORTEST) return undefined;
  const names = different(shown.map(({ name }) => labelOf(name)));
  const widest = Math.max(...names.map((name) => name.length));
  const gantt = { leftPadding: widest * CHARACTER + MARGIN, rightPadding: 20, numberSectionStyles: 2 };
  return {
    chart: {
      head: [
        ...['```mermaid', `%%{init: ${JSON.stringify({ gantt })}}%%`, 'gantt'],
        // Seconds of 1970: any other format of the axis would depend on the reader's time zone.
        ...['  dateFormat x', '  axisFormat %s s', `  tickInterval ${tickOf(end)}`],
      ],
      // The two lines of a step stay together where some are left out.
      lines: shown.map((step, index) => `  section ${names[index]}\n  ${barOf(step, end / NARROWEST)}`),
      tail: ['```'],
    },
    legend: legendOf(steps, shown),
  };
}

/** What has failed, what took longest, and then what was there already: in the order in which it began. */
function chosen(steps: Timeline): TimelineStep[] {
  const heaviest = steps.filter(isSeen).sort((one, other) => weightOf(other) - weightOf(one));
  const kept = new Set(heaviest.slice(0, SHOWN_STEPS));
  return steps.filter((step) => kept.has(step)).sort((one, other) => one.startedAt - other.startedAt);
}

function weightOf({ isFailed, isCached, seconds }: TimelineStep): number {
  if (isFailed) return Number.MAX_VALUE;
  return isCached ? 0 : seconds;
}

/** What took no time tells nothing, unless that was the cache's doing. */
function isSeen({ startedAt, seconds, isCached, isFailed }: TimelineStep): boolean {
  const isNumbered = startedAt >= 0 && seconds >= 0 && Number.isFinite(startedAt + seconds);
  return isNumbered && (isCached || isFailed || seconds >= SHORTEST);
}

function endOf({ startedAt, seconds }: TimelineStep): number {
  return startedAt + seconds;
}

/** @param least seconds of a bar that can still be seen */
function barOf({ startedAt, seconds, isCached, isFailed }: TimelineStep, least: number): string {
  const [from = 0, to = 0] = [startedAt, startedAt + Math.max(seconds, least)].map((time) => Math.round(time * 1000));
  const state = isFailed ? 'crit, ' : isCached ? 'done, ' : '';
  return `${isCached && !isFailed ? 'cached' : duration(seconds)} :${state}${from}, ${Math.max(to, from + 1)}`;
}

/** As BuildKit calls it, without what tells nothing here. */
function labelOf(name: string): string {
  const told = name
    .replace(/@sha256:[0-9a-f]{64}/g, '')
    .replace(/^\[internal\] /, '')
    .replace(/^\[(\S+) internal\] /, '[$1] ')
    .replace(/^\[linux\//, '[')
    .replaceAll('->', '→');
  return plain(told) || 'step';
}

/** Mermaid takes sections of one name for one. */
function different(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * Text that Mermaid takes for nothing but text. Its charts have no way to write a colon, a semicolon, a hash, a per cent
 * sign or a quotation mark that all of its versions read, so that what looks like them stands in their place.
 */
function plain(value: string): string {
  const seen = value
    .replace(/[:;#%"'`<>]/g, (character) => ALIKE[character] ?? ' ')
    .replace(/[^\p{L}\p{M}\p{N} ._/+=,()@$*|!?~^&{}[\]∶♯％″′‹›→-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return short(seen, SHOWN_TEXT);
}

const ALIKE: Readonly<Record<string, string>> = {
  ':': '∶',
  ';': ',',
  '#': '♯',
  '%': '％',
  '"': '″',
  "'": '′',
  '`': '′',
  '<': '‹',
  '>': '›',
};

const TICKS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800];

/** A dozen marks below the chart at most. */
function tickOf(seconds: number): string {
  return `${TICKS.find((tick) => seconds / tick <= 12) ?? 3600}second`;
}

function legendOf(all: Timeline, shown: Timeline): string {
  const left = all.length - shown.length;
  const cached = all.filter(({ isCached }) => isCached).length;
  const steps = counted(all.length, 'step');
  const what = left > 0 ? `${shown.length} of ${steps}, the slowest` : steps;
  const marks = [
    ...(cached > 0 ? [`grey: ${cached} from the cache`] : []),
    ...(shown.some(({ isFailed }) => isFailed) ? ['red: failed'] : []),
  ];
  return `${[what, ...marks].join('; ')}.`;
}
