/** What all jobs of a run share: who runs it, for which event, and the contexts that no job changes. */
import type { InputConfig } from '@actions/workflow-parser/model/workflow-template';
import type { Event, GitHubValues, JobFolders } from '../runner/environment.ts';
import { eventPayload, githubContext } from '../runner/environment.ts';
import type { ArtifactStore } from './artifacts.ts';
import type { WorkflowOptions } from './options.ts';
import type { Workflow } from './parse.ts';
import { WorkflowProblem } from './parse.ts';
import type { Slots } from './slots.ts';
import type { StandIn } from './stand-in.ts';

export interface World {
  workflow: Workflow;
  options: WorkflowOptions;
  event: Event;
  /** Given values of the github context, for all jobs. */
  github: GitHubValues;
  /** `github`, `vars` and `inputs`, and the empty token: what the workflow's own expressions see. */
  contexts: Record<string, unknown>;
  standIns: Record<string, StandIn>;
  artifacts: ArtifactStore;
  slots: Slots;
  root: string;
  attempt: number;
}

/** The identity of a run: what its attempts share. */
export interface RunIdentity {
  id: string;
  attempt: number;
  sha: string;
}

/** The event of a run; throws when the workflow does not run on it. */
export function settleEvent(workflow: Workflow, options: WorkflowOptions): Event {
  const name = options.event?.name ?? (options.inputs === undefined ? 'push' : 'workflow_dispatch');
  if (!workflow.events.includes(name)) {
    const known = workflow.events.join(', ');
    throw new WorkflowProblem(workflow.file, [`it does not run on '${name}' but on: ${known}.`]);
  }
  const payload = { ...options.event?.payload };
  if (name === 'workflow_dispatch') {
    const given = { ...(payload.inputs as Record<string, unknown>), ...options.inputs };
    payload.inputs = dispatchInputs(workflow, given);
  }
  return { name, payload };
}

/** The values of the github context that a run gives to all of its jobs. */
export function runValues(workflow: Workflow, options: WorkflowOptions, run: RunIdentity): GitHubValues {
  return {
    workflow: workflow.name,
    sha: run.sha,
    ...options.github,
    run_id: run.id,
    run_attempt: String(run.attempt),
  };
}

/** The github context of a job, without its event. */
export function jobValues(
  { workflow, event, github: given }: Pick<World, 'workflow' | 'event' | 'github'>,
  folders: JobFolders,
  token: string,
): GitHubValues {
  const github = githubContext(event, given, folders, token);
  const file = `${github.repository}/.github/workflows/${workflow.file}`;
  return { ...github, workflow_ref: given.workflow_ref ?? `${file}@${github.ref}` };
}

/** The contexts that expressions outside of jobs see. */
export function runContexts(world: Pick<World, 'workflow' | 'event' | 'github' | 'options'>): Record<string, unknown> {
  const { workflow, event, options } = world;
  const folders = { root: '', home: '', workspace: '', temp: '', toolCache: '' };
  const { token: _, ...github } = jobValues(world, folders, '');
  const inputs = (event.payload.inputs ?? {}) as Record<string, string>;
  return {
    github: { ...github, event: eventPayload(event, github) },
    vars: options.vars ?? {},
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, typed(workflow, name, value)])),
  };
}

/** `github.event.inputs`: texts, with the defaults of those which are not given. */
function dispatchInputs({ file, inputs }: Workflow, given: Record<string, unknown>): Record<string, string> {
  const missing = Object.keys(inputs).filter(
    (name) => inputs[name]?.required === true && (given[name] ?? inputs[name]?.default ?? '') === '',
  );
  const problems = [
    ...missing.map((name) => `its input '${name}' is required.`),
    ...Object.entries(given).flatMap(([name, value]) => refusal(name, value, inputs[name])),
  ];
  if (problems.length > 0) {
    throw new WorkflowProblem(file, problems);
  }
  const entries = Object.entries(inputs).map(([name, config]) => {
    const value = given[name] ?? config.default ?? (config.type === 'boolean' ? false : '');
    return [name, String(value)];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function refusal(name: string, value: unknown, config: InputConfig | undefined): string[] {
  if (config === undefined) {
    return [`it has no input '${name}'.`];
  }
  const options = config.options ?? [];
  return options.length > 0 && !options.includes(String(value))
    ? [`'${String(value)}' is not an option of the input '${name}': ${options.join(', ')}.`]
    : [];
}

/** In the `inputs` context a boolean is a boolean. */
function typed({ inputs }: Workflow, name: string, value: string): unknown {
  return inputs[name]?.type === 'boolean' ? value === 'true' : value;
}
