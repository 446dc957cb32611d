/** One command of buildx about a builder: stoppable, and its failure judged as a build's is. */
import { dockerMissing } from '../../build/failure.ts';
import { ActionError, meaningOf } from '../../errors.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from '../../process/process.ts';
import type { Classification } from '../../retry/classification.ts';
import type { Environment } from '../../runner/environment.ts';

/** What every command about a builder needs. */
export interface BuilderSurroundings {
  readonly environment: Environment;
  /** The environment of every Docker command: the builder's image may need the sign-in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A builder's image is some hundred megabytes; a pod may have to wait for its machine. */
const TIME_LIMIT_MS = 10 * 60_000;

export class BuilderFailure extends ActionError {
  readonly classification: Classification;

  constructor(message: string, classification: Classification) {
    const id = classification.stage === 'unknown' ? 'builder-options' : classification.id;
    super(id, message, { code: 'builder', advice: meaningOf(id) });
    this.name = 'BuilderFailure';
    this.classification = classification;
  }
}

/**
 * @param failed what it means when it fails, as a sentence without its end
 * @param onOutput gets what it says on both streams
 * @throws {BuilderFailure}
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
export async function runBuildx(
  args: readonly string[],
  failed: string,
  { env, environment, signal }: Omit<BuilderSurroundings, 'folder'>,
  onOutput: ProcessRequest['onOutput'] = () => {},
): Promise<void> {
  const result = await start(args, { env, cwd: environment.workspace, onOutput, signal });
  if (result.exitCode === 0 && result.stopped === undefined) return;
  throw await failureOf(failed, result);
}

/** @throws {BuilderFailure} made from what it said */
export async function failureOf(failed: string, { exitCode, stopped, stderr }: Omit<ProcessResult, 'exitSignal'>) {
  const { classify, finalError } = await import('../../retry/classify.ts');
  const classification = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
  const said = finalError(stderr).split('\n').slice(-20).join('\n').trim();
  const late = stopped === 'timeout' ? ` after ${TIME_LIMIT_MS / 60_000} min` : '';
  return new BuilderFailure(`${failed}${late}${said && `:\n${said}`}`, classification);
}

async function start(
  args: readonly string[],
  options: { cwd: string; env: BuilderSurroundings['env']; onOutput: ProcessRequest['onOutput']; signal: AbortSignal },
): Promise<ProcessResult> {
  try {
    return await runProcess({ command: 'docker', args, timeoutMs: TIME_LIMIT_MS, ...options });
  } catch (cause) {
    throw dockerMissing(cause);
  }
}
