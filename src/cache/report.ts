/** What people are told of the caches after a build: one sentence, and a warning for what was lost. Pure. */
import { type CachePlan, cacheMode } from './plan.ts';
import type { CacheReport } from './progress.ts';

/** Nothing was run, or nothing had anything to do with a cache. */
export const NO_REPORT: CacheReport = { steps: 0, cached: 0, fetchedBytes: 0, imports: [], exports: [] };

/** `0.83` of the steps were there already; empty where there were none. What the builder itself still had counts too. */
export function hitRatio({ steps, cached }: CacheReport): string {
  return steps === 0 ? '' : String(Math.floor((100 * cached) / steps) / 100);
}

/** The mode as it came to be: what was not written, the next run will not find. An embedded cache is part of the image. */
export function finalMode(plan: CachePlan, report: CacheReport): string {
  if (report === NO_REPORT) return cacheMode(plan);
  const isRead = report.imports.some(({ error }) => error === undefined);
  const isWritten =
    plan.backend === 'inline' || report.exports.some(({ isDone, error }) => isDone && error === undefined);
  return cacheMode({ ...plan, isReading: plan.isReading && isRead, isWriting: plan.isWriting && isWritten });
}

/** As sentences; empty where there is nothing to tell. */
export function describeReport(report: CacheReport): string {
  const { steps, cached, fetchedBytes, imports, exports } = report;
  if (imports.length === 0 && exports.length === 0 && cached === 0) return '';
  const fetched = fetchedBytes > 0 ? `, ${size(fetchedBytes)} fetched` : '';
  const hits = steps === 0 ? [] : [`${cached} of ${steps} steps were there already${fetched}.`];
  const read = imports.map(({ from, seconds, error }) => {
    return error === undefined ? `${nameOf(from)} in ${duration(seconds)}` : `not ${nameOf(from)} (${brief(error)})`;
  });
  const written = exports.map(({ to, seconds, layers, bytes, error, isDone }) => {
    if (error !== undefined || !isDone) return `not to ${to} (${brief(error ?? 'stopped')})`;
    const what = [count(layers), ...(bytes > 0 ? [size(bytes)] : [])].join(', ');
    return `to ${to} in ${duration(seconds)} (${what})`;
  });
  return [
    ...hits,
    ...(read.length > 0 ? [`Read ${read.join(', ')}.`] : []),
    ...(written.length > 0 ? [`Written ${written.join(', ')}.`] : []),
  ].join(' ');
}

/** For a build that ended well all the same. A cache that is not there yet is no loss. */
export function reportWarnings({ imports, exports }: CacheReport): string[] {
  return [
    ...imports.flatMap(({ from, seconds, error }) => {
      if (error === undefined || /not found$/.test(error)) return [];
      return [`The cache ${nameOf(from)} was not read, which cost ${duration(seconds)}: ${brief(error)}`];
    }),
    ...exports.flatMap(({ to, seconds, error }) => {
      if (error === undefined) return [];
      return [`The cache was not written to ${to}, which cost ${duration(seconds)}: ${brief(error)}`];
    }),
  ];
}

/** BuildKit numbers what has no name of its own. */
function nameOf(from: string): string {
  const names: Readonly<Record<string, string>> = { gha: 'GitHub Actions Cache', local: 'local files' };
  const [, type = ''] = /^(\w+):\d+$/.exec(from) ?? [];
  return names[type] ?? from;
}

const BRIEF = 200;

function brief(error: string): string {
  return error.length > BRIEF ? `${error.slice(0, BRIEF)}…` : error;
}

function count(layers: number): string {
  return layers === 1 ? '1 layer' : `${layers} layers`;
}

function duration(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
