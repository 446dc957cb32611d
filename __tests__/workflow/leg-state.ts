/** What the steps of one job share, and what they change for those after them. */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubValues, JobFolders } from '../runner/environment.ts';
import { createFolders, eventPayload, runnerContext, writeEvent } from '../runner/environment.ts';
import type { Scope } from '../runner/evaluate.ts';
import type { JobStatus } from '../runner/expressions.ts';
import { SecretMasks } from '../runner/masks.ts';
import type { World } from './world.ts';
import { jobValues } from './world.ts';

export interface LegState {
  world: World;
  folders: JobFolders;
  github: GitHubValues;
  payload: Record<string, unknown>;
  runner: GitHubValues;
  token: string;
  /** Variables of the workflow, of the job and of GITHUB_ENV: the `env` context. */
  env: Record<string, string>;
  /** Folders of GITHUB_PATH; the last one comes first in PATH. */
  path: string[];
  masks: SecretMasks;
  /** Variables that programs get beyond `env`: of the machine, and where to ask for an id token. */
  machine: Record<string, string>;
  trackingId: string;
  status: JobStatus;
  steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  /** `needs`, `matrix` and `strategy`. */
  place: Record<'needs' | 'matrix' | 'strategy', unknown>;
}

/** Makes the machine of a job: fresh folders, a home without credentials, and its contexts. */
export function createLegState(
  world: World,
  folder: string,
  job: string,
  token: string,
  mayAskForId: boolean,
  place: LegState['place'],
): LegState {
  const { options } = world;
  const folders = createFolders(folder);
  const github = { ...jobValues(world, folders, token), job };
  const payload = eventPayload(world.event, github);
  writeEvent(github, payload);
  const masks = new SecretMasks();
  for (const secret of [token, ...Object.values(options.secrets ?? {})]) {
    masks.add(secret);
  }
  const idToken = mayAskForId ? options.idToken : undefined;
  return {
    world,
    folders,
    github,
    payload,
    runner: runnerContext(folders, false, options.runner ?? {}),
    token,
    env: {},
    path: [],
    masks,
    machine: {
      ...options.env,
      ...(idToken === undefined
        ? {}
        : { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token }),
    },
    trackingId: `github_${randomUUID()}`,
    status: 'success',
    steps: {},
    place,
  };
}

/** What expressions of a step see; `env` has the step's own variables. */
export function stepScope(state: LegState, env: Record<string, string> = state.env, action = ''): Scope {
  return {
    contexts: {
      ...state.world.contexts,
      github: { ...state.github, action, event: state.payload },
      secrets: { ...(state.world.options.secrets ?? {}), GITHUB_TOKEN: state.token },
      ...state.place,
      env,
      job: { status: state.status },
      runner: state.runner,
      steps: state.steps,
    },
    status: {
      success: () => state.status === 'success',
      failure: () => state.status === 'failure',
      cancelled: () => state.status === 'cancelled',
    },
    hashFiles: (...patterns) => hashFiles(state.folders.workspace, patterns),
  };
}

/** Empty when no file of the folder fits. */
function hashFiles(cwd: string, patterns: string[]): string {
  const files = globSync(patterns, { cwd, withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(readFileSync(path));
  return hash.digest('hex');
}
