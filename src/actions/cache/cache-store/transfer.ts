/** Runs the program that speaks to the cache service. Nothing that goes wrong there is more than a sentence here. */
import { mkdir } from 'node:fs/promises';
import { watchTransfer } from '../../../cache/transfer.ts';
import { type ProcessResult, runProcess } from '../../../process/process.ts';
import { type CacheOrder, type CacheOrderResult, readResult, WORKING_LINE } from '../../../runner/cache-store-lines.ts';
import type { Service } from '../../../runner/program.ts';

export interface TransferMeans {
  /** The program's path. */
  readonly program: string;
  /** The environment with the runner's token. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the paths of the order are. */
  readonly cwd: string;
  /** For archives on their way. */
  readonly temp: string;
  /** How long the service may let it wait. */
  readonly timeoutSeconds: number;
  readonly signal?: AbortSignal;
}

export interface Transfer {
  /** By the order's entries: the key that was found or made; undefined when there is none. */
  readonly keys: readonly (string | undefined)[];
  /** What went wrong, as a clause; undefined when nothing did: an entry that is not there is no fault. */
  readonly problem: string | undefined;
  /** Whether it was broken off because the step ended: nobody wants to know more of it. */
  readonly isCancelled: boolean;
  /** Whether the service did not answer, and need not be asked again. */
  readonly isAway: boolean;
  readonly seconds: number;
}

/** Milliseconds: bytes that come for ever are not waited for either. */
const TOTAL_LIMIT = 10 * 60_000;
/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300] as const;

const SERVICE: Service = 'cache-store';

/** Never throws. */
export async function transfer(order: CacheOrder, means: TransferMeans): Promise<Transfer> {
  const started = performance.now();
  const heard: Heard = { results: [], warnings: [] };
  let ended: ProcessResult | string;
  try {
    await Promise.all([means.cwd, means.temp].map((folder) => mkdir(folder, { recursive: true, mode: 0o700 })));
    ended = await run(order, means, heard);
  } catch (error) {
    ended = (error as Error).message;
  }
  const keys = order.entries.map((_, at) => heard.results.find(({ index }) => index === at)?.key);
  const isWhole = order.entries.length === heard.results.length;
  return {
    keys,
    problem: problemOf(ended, isWhole && !keys.includes(undefined), heard, means),
    isCancelled: typeof ended !== 'string' && ended.stopped === 'cancelled',
    isAway: typeof ended !== 'string' && ended.stopped !== undefined,
    seconds: (performance.now() - started) / 1000,
  };
}

interface Heard {
  readonly results: CacheOrderResult[];
  readonly warnings: string[];
}

function run(order: CacheOrder, means: TransferMeans, { results, warnings }: Heard): Promise<ProcessResult> {
  const { program, env, cwd, temp, timeoutSeconds, signal } = means;
  const isProgress = (line: string) => line === WORKING_LINE || readResult(line) !== undefined;
  const watch = watchTransfer(isProgress, timeoutSeconds * 1000, () => performance.now());
  const onOutput = inLines((line) => {
    watch.hear(line);
    const result = readResult(line);
    if (result !== undefined) results.push(result);
    const warning = warningIn(line);
    if (warning !== undefined) warnings.push(warning);
  });
  return runProcess({
    command: process.execPath,
    args: [program, SERVICE],
    // The library packs what is in the workspace, for whatever it takes that.
    env: { ...env, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp, RUNNER_DEBUG: undefined },
    cwd,
    stdin: JSON.stringify(order),
    onOutput,
    isStalled: watch.isStalled,
    timeoutMs: TOTAL_LIMIT,
    grace: GRACE,
    ...(signal && { signal }),
  });
}

function problemOf(
  ended: ProcessResult | string,
  isDone: boolean,
  { results, warnings }: Heard,
  { timeoutSeconds }: TransferMeans,
): string | undefined {
  if (typeof ended === 'string') return ended;
  const told = results.find(({ problem }) => problem !== undefined)?.problem ?? warnings.at(-1);
  if (ended.stopped === 'cancelled') return undefined;
  if (ended.stopped === 'timeout') return `it took longer than ${TOTAL_LIMIT / 60_000} min`;
  if (ended.stopped === 'silence')
    return `the service did not get on for ${timeoutSeconds} s${told ? ` (${told})` : ''}`;
  if (ended.exitCode !== 0) return ended.stderr.trim().split('\n').at(-1) || `the exit code was ${ended.exitCode}`;
  return isDone ? undefined : told;
}

/**
 * What the library says went wrong. A key that the service does not give out is always another job's to it, whatever the
 * service answered; only the line for debugging tells.
 */
function warningIn(line: string): string | undefined {
  const [, reserving] = /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/.exec(line) ?? [];
  if (reserving !== undefined) return isTaken(reserving) ? undefined : plain(reserving);
  const [, warning] = /^::(?:warning|error)[^:]*::(.*)$/.exec(line) ?? [];
  return warning === undefined ? undefined : plain(warning);
}

function isTaken(answer: string): boolean {
  return /\(409\)|already exists/.test(answer);
}

/** As a clause, and without what a signed address is signed with. */
function plain(warning: string): string {
  const text = warning.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
  return text.replace(/^Failed to (?:restore|save): /, '').replace(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1');
}

function inLines(take: (line: string) => void): (chunk: Buffer, from: 'stdout' | 'stderr') => void {
  let rest = '';
  return (chunk, from) => {
    if (from !== 'stdout') return;
    const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
}
