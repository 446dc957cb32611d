/** Takes away the builder that the step made. Part of the post bundle, so it imports little. */
import { runProcess } from '../../process/process.ts';
import { childEnvironment } from '../../runner/child-environment.ts';
import { log } from '../../runner/log.ts';

/** What main leaves for post of the builder that it is about to make. */
export interface BuilderState {
  readonly name: string;
  /** Whether the volume with BuildKit's state stays for a later job. */
  readonly keepState: boolean;
  /** Folder in which buildx knows it. */
  readonly buildxConfig: string;
}

/** The runner waits for post; an engine that does not answer must not hold it for long. */
const TIME_LIMIT_MS = 2 * 60_000;

export function builderState(state: BuilderState): string {
  return JSON.stringify(state);
}

/** Removes the builder with all its nodes, containers and volumes; a failure is a warning. */
export async function removeBuilder(saved: string): Promise<void> {
  if (saved === '') return;
  const { name, keepState, buildxConfig } = JSON.parse(saved) as BuilderState;
  const said: Buffer[] = [];
  const { exitCode, stderr } = await runProcess({
    command: 'docker',
    args: ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name],
    env: { ...childEnvironment(), BUILDX_CONFIG: buildxConfig },
    cwd: '/',
    onOutput: (chunk) => said.push(chunk),
    timeoutMs: TIME_LIMIT_MS,
  }).catch((error: Error) => ({ exitCode: 1, stderr: error.message }));
  if (exitCode === 0) log.info(`The builder ${name} is removed${keepState ? '; its state stays' : ''}.`);
  // It was never made: the step ended before.
  else if (/no builder .* found/.test(stderr)) log.info(`The builder ${name} is not there; nothing to remove.`);
  else {
    log.warning(`The builder ${name} could not be removed: ${stderr.trim()} Remove it by "docker buildx rm ${name}".`);
  }
}
