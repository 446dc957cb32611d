/**
 * From GitHub's event to the source. Pure: the environment's values and the payload come in as data.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { booleanAt, numberAt, type Payload, textAt } from './payload.ts';
import type { Source, SourceRepository, Target } from './source.ts';

/** What the runner says about a run. */
export interface RunEvent {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_REPOSITORY` */
  readonly repository: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** `GITHUB_ACTOR` */
  readonly actor: string;
  /** `GITHUB_BASE_REF`, empty outside pull requests. */
  readonly baseRef: string;
  /** The content of the file at `GITHUB_EVENT_PATH`. */
  readonly payload: Payload;
}

export interface SourceOptions {
  /** Which commit of a pull request names the image. */
  readonly pullRequestSha: 'head' | 'merge';
}

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/;

/** The source of a run, from its event. */
export function sourceFromEvent(event: RunEvent, { pullRequestSha }: SourceOptions): Source {
  const repository = repositoryOf(event);
  const target = targetOf(event);
  const headSha = target.kind === 'pull-request' && pullRequestSha === 'merge' ? event.sha : headShaOf(event);
  return {
    event: event.name,
    ref: event.ref,
    target,
    headSha,
    runSha: event.sha,
    commitDate: commitDateOf(event, headSha),
    onDefaultBranch: target.kind === 'branch' && target.branch === repository.defaultBranch,
    baseRef: textAt(event.payload, 'base_ref'),
    untrusted: distrust(event),
    repository,
  };
}

function isPullRequest({ name, payload }: RunEvent): boolean {
  return name.startsWith('pull_request') && numberAt(payload, 'pull_request', 'number') !== undefined;
}

function targetOf(event: RunEvent): Target {
  const { payload } = event;
  if (isPullRequest(event)) {
    return {
      kind: 'pull-request',
      number: numberAt(payload, 'pull_request', 'number') ?? 0,
      branch: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
      base: textAt(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
    };
  }
  if (event.name === 'merge_group') return mergeQueueOf(event);
  return targetOfRef(refOf(event));
}

/** A `workflow_run` is for the ref of the run that caused it; every other event says its own ref. */
function refOf({ name, ref, payload }: RunEvent): string {
  const branch = name === 'workflow_run' ? textAt(payload, 'workflow_run', 'head_branch') : undefined;
  return branch === undefined ? ref : `${BRANCH}${branch}`;
}

/** The target that a full ref stands for. */
export function targetOfRef(ref: string): Target {
  if (ref.startsWith(TAG)) return { kind: 'tag', tag: ref.slice(TAG.length) };
  const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
  if (pull) return { kind: 'pull-request', number: Number(pull[1]), branch: '', base: '' };
  return { kind: 'branch', branch: ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref };
}

function mergeQueueOf({ ref, payload }: RunEvent): Target {
  const match = MERGE_QUEUE.exec(textAt(payload, 'merge_group', 'head_ref') ?? ref);
  const base = textAt(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
  return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}

function headShaOf({ name, sha, payload }: RunEvent): string {
  if (name === 'workflow_run') return textAt(payload, 'workflow_run', 'head_sha') ?? sha;
  if (name === 'merge_group') return textAt(payload, 'merge_group', 'head_sha') ?? sha;
  return (name.startsWith('pull_request') && textAt(payload, 'pull_request', 'head', 'sha')) || sha;
}

/** Only the date of the very commit: a push event carries it, most others do not. */
function commitDateOf({ payload }: RunEvent, sha: string): string | undefined {
  for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
    if (textAt(payload, ...at, 'id') === sha) return textAt(payload, ...at, 'timestamp');
  }
  return undefined;
}

/**
 * A fork's run gets a token that cannot write, and so does Dependabot's. `pull_request_target` and `workflow_run`
 * do get one that can, but a stranger decided what they build: they are no safer.
 */
function distrust({ name, repository, actor, payload }: RunEvent): string | undefined {
  const subject = name === 'workflow_run' ? 'workflow_run' : 'pull_request';
  const head =
    subject === 'workflow_run'
      ? textAt(payload, subject, 'head_repository', 'full_name')
      : textAt(payload, subject, 'head', 'repo', 'full_name');
  const isSubject = name === 'workflow_run' || isPullRequest({ name, payload } as RunEvent);
  if (isSubject && head !== undefined && head.toLowerCase() !== repository.toLowerCase()) {
    return `the code comes from the fork ${head}`;
  }
  if (isSubject && head === undefined) return 'the repository that the code comes from is gone or unknown';
  if (actor === 'dependabot[bot]') return 'the run was started by Dependabot, whose token cannot write';
  return undefined;
}

function repositoryOf({ repository, serverUrl, payload }: RunEvent): SourceRepository {
  const [owner = '', name = ''] = repository.split('/');
  return {
    fullName: repository,
    owner,
    name,
    url: textAt(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
    description: textAt(payload, 'repository', 'description'),
    license: textAt(payload, 'repository', 'license', 'spdx_id'),
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    isPrivate: booleanAt(payload, 'repository', 'private'),
  };
}
