/** One attempt of `docker buildx build`: run, judged, and its result read. */

import { buildxProgram } from '../builder/buildx-program.ts';
import { isDigest } from '../image/digest.ts';
import { parseTaggedReference } from '../image/reference.ts';
import { type ProcessResult, runProcess } from '../process/process.ts';
import { type BuildFacts, type BuildFiles, prepareBuildFiles, readBuildFiles } from '../result/build-files.ts';
import { pushedManifests } from '../retry/pushed.ts';
import { buildArguments } from './arguments.ts';
import { dockerMissing } from './failure.ts';
import type { BuildPlan } from './plan.ts';
import { type HearLine, ProgressLines } from './progress-lines.ts';
import { removeSecrets, writeSecrets } from './secrets.ts';
import { SILENCE_LIMITS, type SilenceLimits, type SilenceWatch, watchSilence } from './silence.ts';

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Shows what the build says; a promise is the wish to get no more until it is settled. */
  readonly onOutput: (chunk: Buffer) => unknown;
  /** Gets each line of it, cut; of what a command says, some are left out. */
  readonly onLine?: HearLine;
  /** Milliseconds for this attempt; undefined for no limit. */
  readonly timeoutMs: number | undefined;
  readonly silenceLimits?: SilenceLimits;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Called when docker has begun: there is time while it runs. */
  readonly meanwhile?: () => void;
}

/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
export async function executeBuild(plan: BuildPlan, files: BuildFiles, options: ExecuteOptions): Promise<BuildFacts> {
  prepareBuildFiles(files);
  const watch = watchSilence(options.silenceLimits ?? SILENCE_LIMITS, options.now);
  const pushed = new Map<string, string>();
  const lines = new ProgressLines([watch.hear, (line) => notePush(line, pushed), options.onLine ?? (() => {})]);
  const onOutput = (chunk: Buffer) => {
    if (!lines.hear(chunk)) watch.hearPart();
    return options.onOutput(chunk);
  };
  const args = buildArguments(plan, files);
  const { isStalled } = watch;
  const result = await withSecrets(plan, files, () => start(args, { ...options, onOutput, isStalled }));
  // The exit code alone decides: a build that says nothing and fails has failed.
  if (result.exitCode === 0 && result.stopped === undefined) {
    const facts = withPushedDigest(readBuildFiles(files), plan, pushed);
    return plan.untagged?.way === 'archive' ? { ...facts, archiveFile: files.archiveFile } : facts;
  }
  const { failureOf } = await import('./judged.ts');
  throw failureOf(result, options.timeoutMs, watch.stalledBy());
}

/**
 * Each output overwrites the digest in the metadata file: after a push and a load it may be that of the archive which
 * went to the engine. The progress tells what went to the registry under a tag; without one it is the last output.
 */
function withPushedDigest(facts: BuildFacts, { tags }: BuildPlan, pushed: ReadonlyMap<string, string>): BuildFacts {
  const names = tags.map(normalName);
  const digest = [...pushed].findLast(([reference]) => names.includes(reference))?.[1];
  if (facts.metadata === undefined || !isDigest(digest)) return facts;
  return { ...facts, metadata: { ...facts.metadata, digest } };
}

/** Keeps the newest digest under each name. */
function notePush(line: string, pushed: Map<string, string>): void {
  if (!line.includes('pushing manifest')) return;
  for (const { reference, digest } of pushedManifests(line)) {
    const name = normalName(reference);
    // It is the last one of all names, too.
    pushed.delete(name);
    pushed.set(name, digest);
  }
}

/** Buildx writes the registry and the folder that Docker Hub's names leave out. */
function normalName(text: string): string {
  const { repository, tag } = parseTaggedReference(text) ?? {};
  return repository === undefined ? text : `${repository.registry}/${repository.path}:${tag}`;
}

/** Every attempt has its own files for them, and they are gone when it ends. */
async function withSecrets<T>({ secrets }: BuildPlan, files: BuildFiles, task: () => Promise<T>): Promise<T> {
  try {
    await writeSecrets(secrets, files);
    return await task();
  } finally {
    await removeSecrets(secrets, files);
  }
}

async function start(
  args: readonly string[],
  { cwd, env, onOutput, timeoutMs, signal, meanwhile, isStalled }: ExecuteOptions & Pick<SilenceWatch, 'isStalled'>,
): Promise<ProcessResult> {
  const ready = setTimeout(getReadyToJudge, SURELY_RUNNING);
  try {
    const ended = runProcess({ ...buildxProgram(args, env), cwd, env, onOutput, timeoutMs, isStalled, signal });
    if (meanwhile !== undefined) setImmediate(meanwhile);
    setImmediate(keepMemorySmall);
    return await ended;
  } catch (cause) {
    throw dockerMissing(cause);
  } finally {
    clearTimeout(ready);
  }
}

/** Milliseconds: until then Buildx starts, and wants the processor for itself. */
const SURELY_RUNNING = 250;

/** While the build runs there is time. What cannot be loaded is told when it is needed. */
function getReadyToJudge(): void {
  import('./judged.ts').then(
    (judged) => judged.getReadyToJudge(),
    () => {},
  );
}

/**
 * What a build says comes and goes. V8 would take twice the room for it, again and again, and not give it back: 3 MB after
 * 100,000 lines. Without that it tidies up more often, for about a millisecond each time.
 */
function keepMemorySmall(): void {
  import('node:v8').then(({ setFlagsFromString }) => setFlagsFromString('--semi-space-growth-factor=1'));
}
