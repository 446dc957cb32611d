/**
 * The contexts of a job and the variables an action sees of them.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/GitHubContext.cs, RunnerContext.cs and
 * Handlers/NodeScriptActionHandler.cs, and
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values of the github context, by the names they have in a workflow (`event_name`, `head_ref`, …). */
export type GitHubValues = Record<string, string>;

export interface Event {
  name: string;
  payload: Record<string, unknown>;
}

/** The folders of a job; all under one root, unless given. */
export interface JobFolders {
  root: string;
  home: string;
  workspace: string;
  temp: string;
  toolCache: string;
}

/** Makes the folders of a job, as the hosted runner has them; a given workspace or home is used as it is. */
export function createFolders(root: string, workspace?: string, home?: string): JobFolders {
  const folders: JobFolders = {
    root,
    home: home ?? join(root, 'home'),
    workspace: workspace ?? join(root, 'work', 'app', 'app'),
    temp: join(root, 'work', '_temp'),
    toolCache: join(root, 'hostedtoolcache'),
  };
  for (const folder of Object.values(folders)) {
    mkdirSync(folder, { recursive: true });
  }
  return folders;
}

/**
 * The github context of a job: what is given, the rest fitting to it. The ref follows from the event: `refs/pull/N/merge`
 * of a pull request, the tag of a release, the branch or tag pushed, else the default branch.
 */
export function githubContext(event: Event, given: GitHubValues, folders: JobFolders, token: string): GitHubValues {
  const repository = given.repository ?? 'octo-org/app';
  const owner = repository.split('/')[0] ?? '';
  const ref = given.ref ?? refOf(event);
  const server = given.server_url ?? 'https://github.com';
  const actor = given.actor ?? 'octocat';
  const workflow = given.workflow ?? 'ci';
  const pull = record(event.payload.pull_request);
  const sha = given.sha ?? 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeed';
  const context: GitHubValues = {
    action: '__octo-org_image-build-action',
    action_ref: 'v1',
    action_repository: 'octo-org/image-build-action',
    actor,
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: text(record(pull.base).ref),
    event_name: event.name,
    event_path: join(folders.temp, '_github_workflow', 'event.json'),
    graphql_url: 'https://api.github.com/graphql',
    head_ref: text(record(pull.head).ref),
    job: 'build',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: owner,
    repository_owner_id: '6811672',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '1',
    server_url: server,
    sha,
    triggering_actor: actor,
    workflow,
    workflow_ref: `${repository}/.github/workflows/${workflow}.yml@${ref}`,
    workflow_sha: sha,
    workspace: folders.workspace,
    ...given,
    token,
  };
  return context;
}

function refOf(event: Event): string {
  const { payload } = event;
  if (event.name.startsWith('pull_request') && payload.number !== undefined) {
    return event.name === 'pull_request_target'
      ? `refs/heads/${text(record(record(payload.pull_request).base).ref)}`
      : `refs/pull/${text(payload.number)}/merge`;
  }
  if (event.name === 'release') {
    return `refs/tags/${text(record(payload.release).tag_name)}`;
  }
  if (event.name === 'push' && typeof payload.ref === 'string') {
    return payload.ref;
  }
  return `refs/heads/${text(record(payload.repository).default_branch) || 'main'}`;
}

/** The payload as GitHub sends it: always with the repository and who caused it. */
export function eventPayload(event: Event, github: GitHubValues): Record<string, unknown> {
  const [owner = '', name = ''] = (github.repository ?? '').split('/');
  const url = `${github.server_url}/${github.repository}`;
  const repository = {
    id: Number(github.repository_id),
    name,
    full_name: github.repository,
    private: false,
    html_url: url,
    clone_url: `${url}.git`,
    default_branch: 'main',
    description: null,
    license: null,
    owner: { login: owner, name: owner },
    ...record(event.payload.repository),
  };
  const push = event.name === 'push' ? { ref: github.ref, after: github.sha } : {};
  return { ...push, sender: { login: github.actor }, ...event.payload, repository };
}

/** Writes the payload where GITHUB_EVENT_PATH points to. */
export function writeEvent(github: GitHubValues, payload: Record<string, unknown>): void {
  const path = github.event_path ?? '';
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(payload, null, 2));
}

/** The runner context of a hosted Ubuntu machine. */
export function runnerContext(folders: JobFolders, debug: boolean, given: GitHubValues): GitHubValues {
  return {
    os: 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: join(folders.workspace, '..'),
    ...(debug ? { debug: '1' } : {}),
    ...given,
  };
}

/** Values of the github context which never become variables. */
const WITHOUT_VARIABLE = new Set(['token', 'event', 'action_path']);

/** `GITHUB_EVENT_NAME` from `event_name`, and so on. */
export function contextVariables(prefix: 'GITHUB' | 'RUNNER', values: Record<string, string>): Record<string, string> {
  const shown = Object.entries(values).filter(([name]) => !WITHOUT_VARIABLE.has(name.toLowerCase()));
  return Object.fromEntries(shown.map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, value]));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
