/** One attempt of `docker buildx build`: run, judged, and its result read. */

import { isDigest } from '../image/digest.ts';
import { parseTaggedReference } from '../image/reference.ts';
import { type ProcessResult, runProcess } from '../process/process.ts';
import { type BuildFacts, type BuildFiles, prepareBuildFiles, readBuildFiles } from '../result/build-files.ts';
import { pushedManifests } from '../retry/pushed.ts';
import { buildArguments } from './arguments.ts';
import { dockerMissing } from './failure.ts';
import type { BuildPlan } from './plan.ts';
import { removeSecrets, writeSecrets } from './secrets.ts';
import { SILENCE_LIMITS, type SilenceLimits, type SilenceWatch, watchSilence } from './silence.ts';

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onOutput: (chunk: Buffer) => void;
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
  await prepareBuildFiles(files);
  const watch = watchSilence(options.silenceLimits ?? SILENCE_LIMITS, options.now);
  const result = await withSecrets(plan, files, () => start(buildArguments(plan, files), options, watch));
  // The exit code alone decides: a build that says nothing and fails has failed.
  if (result.exitCode === 0 && result.stopped === undefined) {
    const facts = withPushedDigest(await readBuildFiles(files), plan, result.stderr);
    return plan.untagged?.way === 'archive' ? { ...facts, archiveFile: files.archiveFile } : facts;
  }
  const { failureOf } = await import('./judged.ts');
  throw failureOf(result, options.timeoutMs, watch.stalledBy());
}

/**
 * Each output overwrites the digest in the metadata file: after a push and a load it may be that of the archive which
 * went to the engine. The progress tells what went to the registry under a tag; without one it is the last output.
 */
function withPushedDigest(facts: BuildFacts, { tags }: BuildPlan, stderr: string): BuildFacts {
  const names = tags.map(normalName);
  const pushed = pushedManifests(stderr).findLast(({ reference }) => names.includes(normalName(reference)));
  if (facts.metadata === undefined || !isDigest(pushed?.digest)) return facts;
  return { ...facts, metadata: { ...facts.metadata, digest: pushed.digest } };
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
  { cwd, env, onOutput, timeoutMs, signal, meanwhile }: ExecuteOptions,
  { hear, isStalled }: SilenceWatch,
): Promise<ProcessResult> {
  const listen = (chunk: Buffer) => {
    hear(chunk);
    onOutput(chunk);
  };
  try {
    const ended = runProcess({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
    setImmediate(prepareForTheEnd);
    if (meanwhile !== undefined) setImmediate(meanwhile);
    return await ended;
  } catch (cause) {
    throw dockerMissing(cause);
  }
}

/** While the build runs there is time. What cannot be loaded is told when it is needed. */
function prepareForTheEnd(): void {
  import('./judged.ts').then(
    ({ getReadyToJudge }) => getReadyToJudge(),
    () => {},
  );
}
