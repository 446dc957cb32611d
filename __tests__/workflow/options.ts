/** What a test says about a run: the workflow, what happened, and the world around it. */
import type { GitHubValues } from '../runner/environment.ts';
import type { WaitLimits } from '../runner/process.ts';
import type { Permissions } from './permissions.ts';
import type { StandIn } from './stand-in.ts';

export interface WorkflowOptions {
  /** The text of the workflow, or the path of its file, from the root of this repository. */
  workflow: string;
  /** What happened; default: a push to the default branch. */
  event?: { name: string; payload?: Record<string, unknown> };
  /** Inputs of `workflow_dispatch`, which is then the default event. */
  inputs?: Record<string, string | boolean | number>;
  /** The repository's files, by path: they become one commit, which `actions/checkout` gives to a job. */
  files?: Record<string, string>;
  /** In the place of `files`: a folder, as it is; one with `.git` is cloned. */
  folder?: string;
  /** Values of the github context: `repository`, `ref`, `sha`, `actor`, … */
  github?: GitHubValues;
  /** Values of the runner context. */
  runner?: GitHubValues;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Variables of the machine, such as DOCKER_HOST: programs see them, the `env` context does not. */
  env?: Record<string, string>;
  /** `github.token`, also for what a job with these permissions gets. */
  token?: string | ((permissions: Permissions) => string);
  /** Where to ask for an id token; only jobs with `id-token: write` get to know. */
  idToken?: { url: string; token: string };
  /**
   * Variables only actions get: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`, … A service whose tokens tell runs apart
   * makes them itself, for each step: `runtime: service.env`.
   */
  runtime?: Record<string, string> | ((of: { run: string; attempt: number }) => Record<string, string>);
  /** What runs in the place of actions, by their names without version. */
  standIns?: Record<string, StandIn>;
  /** Jobs at the same time; default: 1. */
  parallel?: number;
  /** Cancels the run. */
  signal?: AbortSignal;
  /** Shorter waits after a cancel than the runner's. */
  limits?: Partial<WaitLimits>;
  /** Gets each line of all logs, masked, as it comes. */
  onLine?: (line: string) => void;
}
