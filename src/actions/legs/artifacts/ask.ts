/** Runs the program that speaks to the service for workflow artifacts, for as long as is worth it. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { askProcess, type CommandAnswer } from '../../../process/ask.ts';
import {
  type ArtifactOrder,
  type ArtifactProblem,
  type ArtifactResult,
  readArtifactResult,
} from '../../../runner/artifact-lines.ts';
import { withoutInputs } from '../../../runner/child-environment.ts';
import type { Service } from '../../../runner/program.ts';

export interface ArtifactMeans {
  /** The program's path. */
  readonly program: string;
  /** The runner's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The step's private folder. */
  readonly folder: string;
  /** Milliseconds for one order; the library tries again by itself within them. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** The service did not do what it was asked. The message is a clause. */
export class ArtifactFault extends Error {
  override readonly name = 'ArtifactFault';
  readonly kind: ArtifactProblem['kind'] | 'cancelled';

  constructor(message: string, kind: ArtifactFault['kind'], options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

type Done = Exclude<ArtifactResult, ArtifactProblem>;

/** @throws {ArtifactFault} */
export async function askArtifacts(order: ArtifactOrder, means: ArtifactMeans): Promise<Done> {
  const cwd = join(means.folder, `artifacts-${randomUUID()}`);
  try {
    await mkdir(cwd, { recursive: true, mode: 0o700 });
    return resultOf(await run(order, means, cwd), means.limit);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

const SERVICE: Service = 'artifacts';

function run(order: ArtifactOrder, means: ArtifactMeans, cwd: string): Promise<CommandAnswer> {
  const { program, env, limit, signal } = means;
  return askProcess({
    command: process.execPath,
    args: [program, SERVICE],
    env: { ...withoutInputs(env), ACTIONS_RUNTIME_TOKEN: env['ACTIONS_RUNTIME_TOKEN'], RUNNER_DEBUG: undefined },
    cwd,
    stdin: JSON.stringify(order),
    timeoutMs: limit,
    signal,
  }).catch((cause: Error) => {
    throw new ArtifactFault(`its program cannot be run: ${cause.message}`, 'refused', { cause });
  });
}

function resultOf({ stdout, stderr, stopped, exitCode }: CommandAnswer, limit: number): Done {
  // The last line is the program's own; what the library says before may quote the service.
  const result = stdout
    .split('\n')
    .map(readArtifactResult)
    .findLast((line) => line !== undefined);
  if (result !== undefined) {
    if ('problem' in result) throw new ArtifactFault(result.problem, result.kind);
    return result;
  }
  if (stopped === 'cancelled') throw new ArtifactFault('the step was cancelled', 'cancelled');
  if (stopped === 'timeout') throw new ArtifactFault(`there was no answer for ${limit / 1000} s`, 'temporary');
  const said = stderr.split('\n').findLast((line) => /^\w*Error\b/.test(line)) ?? `the exit code was ${exitCode}`;
  throw new ArtifactFault(`its program broke off: ${said}`, 'refused');
}
