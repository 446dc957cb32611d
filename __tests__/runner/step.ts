/**
 * Runs a step of a job: the real bundle of a node action, in the environment and by the rules of GitHub's runner.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/StepsRunner.cs.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadManifest, settleInputs } from './action-manifest.ts';
import type { Event, GitHubValues, JobFolders } from './environment.ts';
import { createFolders, eventPayload, githubContext, runnerContext, writeEvent } from './environment.ts';
import type { JobStatus } from './expressions.ts';
import { evaluateCondition } from './expressions.ts';
import type { Job } from './job.ts';
import { findNode } from './job.ts';
import { SecretMasks } from './masks.ts';
import type { Orphan } from './orphans.ts';
import { endOrphans } from './orphans.ts';
import type { WaitLimits } from './process.ts';
import { RUNNER_LIMITS } from './process.ts';
import type { CancelWhen, StageResult } from './stage.ts';
import { runStage } from './stage.ts';

export type { CancelWhen, StageResult };

export interface StepOptions {
  /** The folder with action.yml. */
  action: string;
  /** Values of inputs, as after the evaluation of expressions. */
  with?: Record<string, string>;
  /** Default: a push to the default branch. */
  event?: { name: string; payload?: Record<string, unknown> };
  /** Values of the github context, by their names in a workflow: `repository`, `ref`, `sha`, `workspace`, … */
  github?: GitHubValues;
  /** Values of the runner context: `os`, `arch`, `temp`, `tool_cache`, … */
  runner?: GitHubValues;
  /** Variables of the job; `HOME` replaces the private home of the run. */
  env?: Record<string, string>;
  /** Values masked from the start. */
  secrets?: string[];
  /** What `${{ github.token }}` evaluates to; masked. */
  token?: string;
  /** Step debugging is on: `RUNNER_DEBUG=1`, debug lines are shown, commands are echoed. */
  runnerDebug?: boolean;
  /** `true`: the post stage runs right after main; `'later'`: when `post()` of the result is called. */
  post?: boolean | 'later';
  /** Cancels the main stage. */
  cancelWhen?: CancelWhen;
  /** Shorter waits than the runner's. */
  limits?: Partial<WaitLimits>;
  /** The node binary; default: the dev dependency `node`. */
  node?: string;
  /** Gets each line of the log, masked, as it comes. */
  onLine?: (line: string) => void;
}

export interface StepResult extends StageResult {
  outputs: Record<string, string>;
  pre?: StageResult;
  /** The result of the post stage, with `post: true`. */
  post?: StageResult;
  /** What the step left running, ended by the runner; empty until the step is over. */
  orphans: Orphan[];
  folders: JobFolders;
  /**
   * With `post: 'later'`: runs the post stage with the job standing as told (default: as the step ended). Gives
   * undefined when the action has none or its `post-if` says no.
   */
  runPost: (jobStatus?: JobStatus) => Promise<StageResult | undefined>;
  /** Ends what still runs and removes the folders of the step. */
  close: () => void;
}

const DEFAULT_TOKEN = 'ghs_jobToken4oAllStepsOfTheRunnerUnderTest01';

/** Runs the step; it does not throw for what the action does, only for an action which cannot be run at all. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folders = createFolders(mkdtempSync(join(tmpdir(), 'step-')), options.github?.workspace, options.env?.HOME);
  const trackingId = `github_${randomUUID()}`;
  const close = (): void => {
    endOrphans(trackingId);
    rmSync(folders.root, { recursive: true, force: true });
  };
  try {
    return { ...(await runStages(createJob(options, folders, trackingId), options)), folders, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function runStages(job: Job, options: StepOptions): Promise<Omit<StepResult, 'folders' | 'close'>> {
  const { manifest } = job;
  const orphans: Orphan[] = [];
  const endJob = (): void => {
    orphans.push(...endOrphans(job.trackingId));
  };
  const runPre = manifest.pre !== undefined && evaluateCondition(manifest.preIf, 'success');
  const pre = runPre && manifest.pre !== undefined ? await runStage(job, 'pre', manifest.pre) : undefined;
  const main = await runStage(job, 'main', manifest.main, options.cancelWhen);
  const runPost = async (jobStatus: JobStatus = main.outcome): Promise<StageResult | undefined> => {
    const run = manifest.post !== undefined && evaluateCondition(manifest.postIf, jobStatus);
    const result = run && manifest.post !== undefined ? await runStage(job, 'post', manifest.post) : undefined;
    endJob();
    return result === undefined ? undefined : withoutOutputs(result);
  };
  const post = options.post === true ? await runPost() : undefined;
  if (options.post === undefined || options.post === false) {
    endJob();
  }
  return {
    ...main,
    ...(pre === undefined ? {} : { pre: withoutOutputs(pre) }),
    ...(post === undefined ? {} : { post }),
    orphans,
    runPost,
  };
}

function createJob(options: StepOptions, folders: JobFolders, trackingId: string): Job {
  const manifest = loadManifest(options.action);
  const node = findNode(options.node);
  const token = options.token ?? DEFAULT_TOKEN;
  const masks = new SecretMasks();
  for (const secret of [token, ...(options.secrets ?? [])]) {
    masks.add(secret);
  }
  const event: Event = { name: options.event?.name ?? 'push', payload: options.event?.payload ?? {} };
  const github = githubContext(event, options.github ?? {}, folders, token);
  const payload = eventPayload(event, github);
  writeEvent(github, payload);
  const debug = options.runnerDebug ?? false;
  const runner = runnerContext(folders, debug, options.runner ?? {});
  return {
    manifest,
    settled: settleInputs(manifest, options.with ?? {}, { github: { ...github, event: payload }, runner }),
    folders,
    github,
    runner,
    env: { ...options.env },
    path: [],
    state: {},
    masks,
    trackingId,
    node,
    debug,
    limits: { ...RUNNER_LIMITS, ...options.limits },
    onLine: options.onLine,
  };
}

function withoutOutputs(result: StageResult & { outputs: Record<string, string> }): StageResult {
  const { outputs: _, ...stage } = result;
  return stage;
}
