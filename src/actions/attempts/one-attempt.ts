/** One attempt of the build: its group in the log, its own files, its limit. */

import { executeBuild } from '../../build/execute.ts';
import type { BuildPlan } from '../../build/plan.ts';
import { withoutProgress } from '../../build/progress-mode.ts';
import { SILENCE_LIMITS, type SilenceLimits } from '../../build/silence.ts';
import type { CacheReport } from '../../cache/progress.ts';
import { type BuildFacts, buildFiles } from '../../result/build-files.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import { now } from '../step/stopwatch.ts';
import { HeldOutput } from './held-output.ts';
import type { PushTarget } from './registry-questions.ts';
import type { TimelineKeeper } from './timeline-keeper.ts';

/** What every attempt of a step shares. */
export interface BuildMeans {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where the build pushes to; undefined when it does not. */
  readonly target: PushTarget | undefined;
  /** What the caches are told and asked; absent where there are none. */
  readonly cache?: CacheMeans;
  /** Gets the steps of every attempt; absent where nobody asks for them. */
  readonly timeline?: TimelineKeeper;
  /** Whether the log shall only have errors, as the user's environment says. */
  readonly isQuiet?: boolean;
  /** Hears each line of what the build says. */
  readonly hear?: (line: string) => void;
  /** Called when docker has begun. */
  readonly meanwhile?: () => void;
  /**
   * Asks, when docker has begun, whether the image may be pushed; rejects where it may not, with what explains it. Left
   * out where that is known.
   */
  readonly leave?: () => Promise<void>;
  readonly signal: AbortSignal;
}

export interface CacheMeans {
  /** Seconds for which a cache may say nothing; undefined where none of them is ours. */
  readonly timeoutSeconds: number | undefined;
  /** Gets ready for the output of another attempt, and gives what hears its lines. */
  readonly begin: () => (line: string) => void;
  /** Told that the attempt has ended well. */
  readonly succeed: () => void;
  /** What was heard of the newest attempt. */
  readonly report: () => CacheReport;
}

/** Milliseconds: BuildKit, which waits for a throttled cache as long, gives up first and goes on. */
const GRACE = 2_000;

function silenceLimits({ timeoutSeconds }: Partial<CacheMeans> = {}): SilenceLimits {
  return timeoutSeconds === undefined ? SILENCE_LIMITS : { ...SILENCE_LIMITS, cache: timeoutSeconds * 1000 + GRACE };
}

/**
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} when it may not be pushed; then nothing is told of it
 */
export async function runBuild(
  plan: BuildPlan,
  number: number,
  inputs: BuildInputs,
  means: BuildMeans,
): Promise<BuildFacts> {
  let endGroup = () => {};
  const shown = new HeldOutput(() => {
    endGroup = log.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
    return log.passThrough();
  });
  const { cache, isQuiet, leave } = means;
  if (leave === undefined) shown.show();
  const output = isQuiet ? withoutProgress(shown) : shown;
  const hearCache = cache?.begin();
  const hearSteps = means.timeline?.begin();
  try {
    const facts = await executeBuild(plan, buildFiles(means.folder, number), {
      cwd: means.cwd,
      env: means.env,
      onOutput: output.write,
      onLine(line) {
        hearCache?.(line);
        hearSteps?.(line);
        means.hear?.(line);
      },
      silenceLimits: silenceLimits(cache),
      timeoutMs: inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000,
      signal: means.signal,
      now,
      meanwhile() {
        leave?.().then(
          () => shown.show(),
          () => {},
        );
        means.meanwhile?.();
      },
    });
    shown.show();
    cache?.succeed();
    return facts;
  } catch (error) {
    // That we are not let in explains more than what came of the build.
    await leave?.();
    shown.show();
    throw error;
  } finally {
    output.end();
    endGroup();
  }
}
