/**
 * What the stages of a step share, and the environment they make of it.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs, Handlers/Handler.cs and
 * Handlers/NodeScriptActionHandler.cs.
 */
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActionManifest, SettledInputs } from './action-manifest.ts';
import { inputVariables } from './action-manifest.ts';
import type { CommandFiles, StepRecord } from './command-files.ts';
import { addPath } from './command-files.ts';
import type { GitHubValues, JobFolders } from './environment.ts';
import { contextVariables } from './environment.ts';
import type { SecretMasks } from './masks.ts';
import { TRACKING_VARIABLE } from './orphans.ts';
import type { WaitLimits } from './process.ts';

/** What the stages of one step share, and what they change for those after them. */
export interface Job {
  manifest: ActionManifest;
  settled: SettledInputs;
  folders: JobFolders;
  github: GitHubValues;
  runner: GitHubValues;
  /** Variables of the job and of GITHUB_ENV. */
  env: Record<string, string>;
  /** Folders of GITHUB_PATH; the last one comes first in PATH. */
  path: string[];
  state: Record<string, string>;
  masks: SecretMasks;
  trackingId: string;
  node: string;
  debug: boolean;
  limits: WaitLimits;
  onLine: ((line: string) => void) | undefined;
}

/** What a stage's environment is made of. */
export type StageValues = Pick<
  Job,
  'settled' | 'folders' | 'github' | 'runner' | 'env' | 'path' | 'state' | 'trackingId'
>;

/** The environment of the process: later groups win, so a job cannot override the GITHUB_ and RUNNER_ variables. */
export function stageEnvironment(job: StageValues, files: CommandFiles): Record<string, string> {
  const state = Object.entries(job.state).map(([name, value]) => [`STATE_${name}`, value]);
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: job.folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    [TRACKING_VARIABLE]: job.trackingId,
    ...job.env,
    ...Object.fromEntries(state),
    ...inputVariables(job.settled.inputs),
    ...contextVariables('GITHUB', { ...job.github, ...files }),
    ...contextVariables('RUNNER', job.runner),
    GITHUB_ACTIONS: 'true',
  };
  environment.PATH = [...job.path.toReversed(), environment.PATH].join(delimiter);
  delete environment.NODE_ICU_DATA;
  return environment;
}

/** Hands what a stage left to those after it. */
export function takeOver(job: Job, record: StepRecord): void {
  Object.assign(job.env, record.env);
  for (const folder of record.path) {
    addPath(job, folder);
  }
  job.state = record.state;
}

/** The node 24 binary: the one given, the project's own dev dependency, or the running one when it is recent enough. */
export function findNode(given: string | undefined): string {
  const own = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
  const found = given ?? (existsSync(own) ? own : process.execPath);
  if (found === process.execPath && Number.parseInt(process.versions.node, 10) < 24) {
    throw new Error(`Node 24 is needed to run an action; ${process.execPath} is ${process.version}.`);
  }
  return found;
}
