/**
 * Events of a ref: what the runner says, and the payload as GitHub sends it.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
 */
import type { RunEvent } from '../../src/source/from-event.ts';
import { BEFORE, commit, HEAD, type RepositoryOptions, repository, user } from './repository.ts';

/** What every event says unless told otherwise. */
export function runEvent(name: string, ref: string, payload: object, more: Partial<RunEvent> = {}): RunEvent {
  return {
    name,
    ref,
    sha: HEAD,
    repository: 'Octo-Org/App',
    serverUrl: 'https://github.com',
    actor: 'mona',
    baseRef: '',
    payload: payload as RunEvent['payload'],
    ...more,
  };
}

function push(ref: string, options: RepositoryOptions & { actor?: string } = {}): RunEvent {
  const { actor = 'mona' } = options;
  const payload = {
    ref,
    before: BEFORE,
    after: HEAD,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `https://github.com/Octo-Org/App/compare/${BEFORE.slice(0, 12)}...${HEAD.slice(0, 12)}`,
    commits: [commit(HEAD)],
    head_commit: commit(HEAD),
    repository: { ...repository(options), master_branch: 'main', stargazers: 1 },
    pusher: { name: actor, email: null },
    sender: user(actor),
  };
  return runEvent('push', ref, payload, { actor });
}

export function pushToBranch(branch = 'feature/Login', options: RepositoryOptions & { actor?: string } = {}): RunEvent {
  return push(`refs/heads/${branch}`, options);
}

export function pushToDefaultBranch(options: RepositoryOptions = {}): RunEvent {
  return push(`refs/heads/${options.defaultBranch ?? 'main'}`, options);
}

export function pushOfTag(tag = 'v1.2.3', options: RepositoryOptions = {}): RunEvent {
  const event = push(`refs/tags/${tag}`, options);
  return { ...event, payload: { ...event.payload, base_ref: 'refs/heads/main', created: true, commits: [] } };
}

/** The branch or tag is new; the payload's `ref` is a short name here. */
export function create(kind: 'branch' | 'tag', name: string): RunEvent {
  const payload = {
    ref: name,
    ref_type: kind,
    master_branch: 'main',
    description: 'An application',
    pusher_type: 'user',
    repository: repository(),
    sender: user('mona'),
  };
  return runEvent('create', `refs/${kind === 'branch' ? 'heads' : 'tags'}/${name}`, payload);
}

export function release(tag = 'v1.2.3'): RunEvent {
  const payload = {
    action: 'published',
    release: {
      id: 1,
      tag_name: tag,
      target_commitish: 'main',
      name: tag,
      draft: false,
      prerelease: tag.includes('-'),
      published_at: '2024-02-29T23:59:59Z',
      html_url: `https://github.com/Octo-Org/App/releases/tag/${tag}`,
      author: user('mona'),
    },
    repository: repository(),
    sender: user('mona'),
  };
  return runEvent('release', `refs/tags/${tag}`, payload);
}

export function schedule(): RunEvent {
  const payload = { schedule: '0 3 * * *', workflow: '.github/workflows/nightly.yml', repository: repository() };
  return runEvent('schedule', 'refs/heads/main', payload);
}

export function workflowDispatch(ref = 'refs/heads/main', inputs: Record<string, string> | null = null): RunEvent {
  const payload = {
    inputs,
    ref,
    workflow: '.github/workflows/image.yml',
    repository: repository(),
    sender: user('mona'),
  };
  return runEvent('workflow_dispatch', ref, payload);
}
