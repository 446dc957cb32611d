/** What the machine needs before the build: room, an engine that can take the image, programs that can be run. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuilderFacts } from '../../builder/facts.ts';
import { architectureOf, nativeArchitecture } from '../../emulation/architectures.ts';
import { decideEmulation } from '../../emulation/decide.ts';
import { handledArchitectures } from '../../emulation/kernel.ts';
import { type CommandAnswer, registerEmulators } from '../../emulation/register.ts';
import { InputError } from '../../errors.ts';
import { ENGINE_FOLDERS, leastSpace, spaceWarning } from '../../machine/disk.ts';
import { hasContainerdStore, isEngineLocal, STORE_QUESTION } from '../../machine/engine.ts';
import { askProcess } from '../../process/ask.ts';
import { parseExport } from '../../result/exports.ts';
import { pauseAfter } from '../../retry/schedule.ts';
import { withPage } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { again } from '../attempts/again.ts';
import type { BuildInputs } from '../inputs/inputs.ts';

/** Milliseconds for a question that takes a moment. */
const ANSWER_LIMIT = 10_000;
/** Milliseconds: the image is some ten megabytes. */
const IMAGE_LIMIT = 5 * 60_000;

export interface MachineMeans {
  /** The environment of the step's Docker commands. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: string;
  /** Where the archive goes; undefined for none. */
  readonly archive: string | undefined;
  /** What is known of the builder; undefined when nobody had to ask it. */
  readonly builder: BuilderFacts | undefined;
  readonly signal: AbortSignal;
}

/** @throws {InputError} when the engine cannot take what it shall load */
export async function prepareMachine(inputs: BuildInputs, means: MachineMeans): Promise<void> {
  await warnOfSpace(means);
  await checkStore(inputs, means);
  await emulate(inputs, means);
}

async function warnOfSpace({ env, workspace, archive }: MachineMeans): Promise<void> {
  const engine = isEngineLocal(env, process.platform) ? ENGINE_FOLDERS : [];
  const places = [...engine, workspace, ...(archive === undefined ? [] : [dirname(archive)])];
  const warning = spaceWarning(await leastSpace(places, (path) => statfs(path)));
  if (warning !== undefined) log.warning(withPage(warning, 'disk-full'));
}

/** The classic store holds one platform of an image, and refuses an image of several when all is built. */
async function checkStore({ load, outputs, platforms }: BuildInputs, { env, signal }: MachineMeans): Promise<void> {
  const isLoaded = load || outputs.map(parseExport).some(({ type, dest }) => type === 'docker' && dest === undefined);
  if (!isLoaded || platforms.length < 2) return;
  const question = { command: 'docker', args: STORE_QUESTION, env, signal, timeoutMs: ANSWER_LIMIT };
  // An engine that does not answer has its own error, which the build tells.
  const answer = await askProcess(question).catch(() => undefined);
  if (answer?.exitCode !== 0 || hasContainerdStore(answer.stdout) !== false) return;
  throw new InputError([
    {
      input: load ? 'load' : 'outputs',
      problem: `gives ${platforms.length} platforms to the engine, but this engine's image store holds only one of them`,
      advice:
        'Load one platform, or turn on the containerd image store ' +
        '({"features": {"containerd-snapshotter": true}} in /etc/docker/daemon.json), or write an archive instead.',
    },
  ]);
}

async function emulate(inputs: BuildInputs, { env, builder, signal }: MachineMeans): Promise<void> {
  if (inputs.platforms.length === 0) return;
  const architectures = inputs.platforms.flatMap((platform) => architectureOf(platform) ?? []);
  const { register, why } = decideEmulation({
    mode: inputs.qemu,
    platforms: inputs.platforms,
    native: nativeArchitecture(process.arch),
    builder,
    isEngineLocal: isEngineLocal(env, process.platform),
    handled: await handledArchitectures([...new Set(architectures)]),
  });
  if (why !== undefined) log.info(`Emulation: ${why}.`);
  if (register.length === 0) return;
  const endGroup = log.group('Emulation');
  let result: Awaited<ReturnType<typeof registerEmulators>>;
  try {
    result = await registerEmulators(register, {
      run: (command, args) => runShort(command, args, { env, signal, timeoutMs: ANSWER_LIMIT }),
      runImage: (args) => runImage(args, inputs, env, signal),
      image: inputs.qemuImage,
      isRoot: process.getuid?.() === 0,
    });
    for (const [name, way] of result.done) {
      log.info(`${name}: by ${way === 'image' ? inputs.qemuImage : 'the QEMU that is installed here'}.`);
    }
  } finally {
    endGroup();
  }
  if (result.obstacles.length > 0) {
    log.warning(withPage(obstacleWarning(register, result), 'emulator-missing'));
  }
}

function obstacleWarning(
  wanted: readonly string[],
  { done, obstacles }: Awaited<ReturnType<typeof registerEmulators>>,
): string {
  const names = wanted.filter((name) => !done.has(name)).join(', ');
  return [
    `Programs for ${names} cannot be run here: ${obstacles.join('; ')}.`,
    'A Dockerfile that only copies files for this platform builds all the same; a RUN step fails with "exec format error".',
    'Install qemu-user-static on the runner, give a reachable image by qemu-image, or build on a runner of that kind.',
  ].join(' ');
}

async function runShort(
  command: string,
  args: readonly string[],
  limits: { env: MachineMeans['env']; signal: AbortSignal; timeoutMs: number },
): Promise<CommandAnswer> {
  const { exitCode, stopped, stderr } = await askProcess({ command, args, ...limits });
  return stopped === 'timeout' ? { exitCode: 1, stderr: 'it took too long' } : { exitCode: exitCode ?? 1, stderr };
}

/** A registry that stumbles must not cost the build its emulator. */
async function runImage(
  args: readonly string[],
  inputs: BuildInputs,
  env: MachineMeans['env'],
  signal: AbortSignal,
): Promise<CommandAnswer> {
  let answer: CommandAnswer = { exitCode: 1, stderr: '' };
  const once = async () => {
    answer = await runShort('docker', args, { env, signal, timeoutMs: IMAGE_LIMIT });
    if (answer.exitCode !== 0) throw new Error(answer.stderr);
  };
  await again(once, {
    ...inputs,
    async decide(error, failed) {
      const { classify } = await import('../../retry/classify.ts');
      const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${(error as Error).message}` });
      return kind === 'transient'
        ? pauseAfter({ base: inputs.retryWaitSeconds / 3, failed, chance: Math.random(), isThrottled })
        : undefined;
    },
    tell: ({ message }, number) => log.info(`Attempt ${number} to start QEMU's image failed: ${message}`),
    signal,
  }).catch((error: unknown) => {
    if (answer.exitCode === 0 || answer.stderr === '') throw error;
  });
  return answer;
}
