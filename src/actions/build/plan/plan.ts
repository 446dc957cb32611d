/** The plan of a run by the code of the step itself, in an environment that is made of options. */
import type { Environment } from '../../../runner/environment.ts';
import { createInputReader } from '../../../runner/input.ts';
import type { RunEvent } from '../../../source/from-event.ts';
import type { Git } from '../../../source/from-git.ts';
import { parseSecrets } from '../../inputs/secrets.ts';
import type { Decided } from '../../step/decided.ts';
import type { Prepared } from '../../step/prepared.ts';
import { prepare } from '../prepare.ts';
import { decideAlone } from '../ready.ts';

export interface PlannedStep extends Decided {
  readonly prepared: Prepared;
}

interface StepInputs {
  readonly read: (name: string) => string;
  /** The environment of the step, as far as a workflow tells it. */
  readonly env: Readonly<Record<string, string>>;
  /** Asks git in the workspace; left out for git itself. */
  readonly git?: Git;
}

/** Stands for the folders of a runner in paths. */
export const PRIVATE_FOLDER = '<private folder>';
const TEMP = '<runner temp>';

/** @throws {InputError} with every wrong input */
export async function planStep(
  event: RunEvent,
  workspace: string,
  { read, env, git }: StepInputs,
): Promise<PlannedStep> {
  const environment: Environment = {
    all: { ...env, ...(await variablesOf(event, read)) },
    workspace,
    temp: TEMP,
    // Whoever is signed in here is not who is signed in there.
    dockerConfig: TEMP,
    actor: event.actor,
    event,
  };
  const prepared = await prepare(environment, { read, isElsewhere: true, ...(git && { git }) });
  return { prepared, ...(await decideAlone(prepared, environment)) };
}

/** What a runner of GitHub's has, and what the step will be given. */
async function variablesOf(event: RunEvent, read: StepInputs['read']): Promise<Record<string, string>> {
  const { secretEnvs } = await parseSecrets(createInputReader(read));
  return {
    ...Object.fromEntries(secretEnvs.map(({ variable }) => [variable, 'a secret'])),
    SSH_AUTH_SOCK: `${TEMP}/agent`,
    GITHUB_RUN_ID: '<run>',
    GITHUB_RUN_ATTEMPT: '<attempt>',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: 'https://results.invalid/',
    ACTIONS_RUNTIME_TOKEN: cacheRights(event),
  };
}

/** As GitHub gives them: a run writes the cache of its own ref, and reads those of its base and the default branch. */
function cacheRights({ ref, baseRef, payload }: RunEvent): string {
  const { default_branch: branch = '' } = (payload['repository'] ?? {}) as { default_branch?: string };
  const readable = [baseRef, branch].filter((name) => name !== '').map((name) => `refs/heads/${name}`);
  const rights = [
    { Scope: ref, Permission: 3 },
    ...[...new Set(readable)].filter((each) => each !== ref).map((Scope) => ({ Scope, Permission: 1 })),
  ];
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ exp: 4e9, nbf: 0, ac: JSON.stringify(rights) })}.none`;
}
