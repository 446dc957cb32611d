/** The way to the registry from a step of a job: its event, its workflow, its folder. */
import { join, resolve } from 'node:path';
import { InputError } from '../../../errors.ts';
import type { Entry } from '../../../matrix/entry.ts';
import type { Judged } from '../../../matrix/whole-images.ts';
import { type Environment, readEnvironment } from '../../../runner/environment.ts';
import { STATE, saveState } from '../../../runner/state.ts';
import { maskSecrets } from '../../step/mask.ts';
import type { OnlyChangedInputs } from './inputs.ts';
import { judgeEntries } from './only-changed.ts';

/** @throws {InputError} when it is not known which workflow builds the entries */
export async function judgeInStep(
  entries: readonly Entry[],
  inputs: OnlyChangedInputs,
  signal: AbortSignal,
): Promise<Judged[]> {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const file = resolve(environment.workspace, inputs.file || ownWorkflow(environment));
  const folder = join(environment.temp, `image-matrix-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  return judgeEntries(entries, { ...inputs, file }, { environment, folder, signal, program: process.argv[1] ?? '' });
}

/** The file that the run was started from: `owner/name/path@ref`. One of another repository is not checked out. */
function ownWorkflow({ all, event }: Environment): string {
  const [, repository = '', path = ''] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(all['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  if (path !== '' && repository.toLowerCase() === event.repository.toLowerCase()) return path;
  const problem = 'is empty, and this run does not tell a workflow of this repository';
  const advice = 'Give the path of the workflow whose step builds the entries, such as .github/workflows/image.yml.';
  throw new InputError([{ input: 'workflow', problem, advice }]);
}
