/** One attempt of `docker buildx build`: run, judged, and its result read. */
import { ActionError } from '../errors.ts';
import { LINKS } from '../links.ts';
import { type BuildFacts, type BuildFiles, prepareBuildFiles, readBuildFiles } from '../result/build-files.ts';
import { type Classification, classify, finalError } from '../retry/classify.ts';
import { buildArguments } from './arguments.ts';
import type { BuildPlan } from './plan.ts';
import { type ProcessResult, runProcess } from './process.ts';

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onOutput: (chunk: Buffer) => void;
  /** Milliseconds for this attempt; undefined for no limit. */
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal;
}

/** A build that failed, with what that means for another attempt. */
export class BuildFailure extends ActionError {
  readonly classification: Classification;

  constructor(message: string, classification: Classification) {
    super(codeOf(classification), message, {
      advice: classification.advice,
      ...(classification.link && { link: classification.link }),
    });
    this.name = 'BuildFailure';
    this.classification = classification;
  }
}

function codeOf({ class: failureClass, link }: Classification) {
  if (failureClass === 'timeout' || failureClass === 'cancelled') return failureClass;
  if (link === LINKS.installEngine) return 'engine-missing';
  return link === LINKS.installBuildx ? 'buildx-missing' : 'build';
}

/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure}
 */
export async function executeBuild(plan: BuildPlan, files: BuildFiles, options: ExecuteOptions): Promise<BuildFacts> {
  await prepareBuildFiles(files);
  const result = await start(plan, files, options);
  // The exit code alone decides: a build that says nothing and fails has failed.
  if (result.exitCode === 0 && result.stopped === undefined) return readBuildFiles(files);
  throw failureOf(result, options.timeoutMs);
}

async function start(plan: BuildPlan, files: BuildFiles, options: ExecuteOptions): Promise<ProcessResult> {
  const args = buildArguments(plan, files);
  try {
    return await runProcess({ command: 'docker', args, ...options });
  } catch (cause) {
    throw dockerMissing(cause);
  }
}

/** The error for a machine on which the Docker client cannot be started. */
export function dockerMissing(cause: unknown): ActionError {
  return new ActionError('engine-missing', `The command docker cannot be started: ${(cause as Error).message}`, {
    advice: 'Install Docker, or use a runner that has it.',
    link: LINKS.installEngine,
    cause,
  });
}

function failureOf({ exitCode, exitSignal, stopped, stderr }: ProcessResult, timeoutMs: number | undefined) {
  if (stopped === 'cancelled') {
    return new BuildFailure('The build was cancelled.', { class: 'cancelled', stage: 'cancel', advice: '' });
  }
  if (stopped === 'timeout') {
    return new BuildFailure(`The build took longer than ${(timeoutMs ?? 0) / 60_000} min and was stopped.`, {
      class: 'timeout',
      stage: 'cancel',
      advice: 'Raise timeout-minutes if the build needs more time.',
    });
  }
  const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
  const said = endOf(finalError(stderr));
  return new BuildFailure(`The build failed (${ending})${said && `:\n${said}`}`, classify({ exitCode, stderr }));
}

/** A registry's error page can have thousands of lines, and the cause stands at their end. */
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;

function endOf(text: string): string {
  const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
  return shown.length < text.length ? `…\n${shown}` : shown;
}
