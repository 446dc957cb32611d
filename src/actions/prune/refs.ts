/** Which pull requests are open and which branches are there. */
import { ActionError } from '../../errors.ts';
import type { Refs } from '../../retention/judge.ts';
import { type GitHub, type GitHubAnswer, listIn, refusal } from './github.ts';

const PERMISSIONS =
  'The job needs "permissions: pull-requests: read" and "contents: read"; without knowing what is open, nothing is deleted.';
/** `owner/name`, of which no part leads elsewhere. */
export const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;

/** @throws {ActionError} `github`, when GitHub does not say */
export async function readRefs(github: GitHub, repository: string): Promise<Refs> {
  const [openPullRequests, branches] = await Promise.all([
    collect(
      github,
      `/repos/${repository}/pulls?state=open&per_page=100`,
      'list the open pull requests',
      ({ number }) => (typeof number === 'number' ? number : undefined),
    ),
    collect(github, `/repos/${repository}/branches?per_page=100`, 'list the branches', ({ name }) =>
      typeof name === 'string' ? name : undefined,
    ),
  ]);
  return { openPullRequests, branches };
}

async function collect<T>(
  github: GitHub,
  path: string,
  what: string,
  read: (entry: Record<string, unknown>) => T | undefined,
): Promise<Set<T>> {
  const found = new Set<T>();
  for await (const json of github.pages(path, (answer) => refusal(what, answer, PERMISSIONS))) {
    if (!Array.isArray(json))
      throw new ActionError('github-fault', `GitHub answered with no list when asked to ${what}.`);
    for (const value of listIn(json).map(read)) if (value !== undefined) found.add(value);
  }
  return found;
}

/**
 * Whether the pull request that the event calls closed is so still. A token that may not ask leaves it at the event.
 *
 * @throws {ActionError} `github`, when GitHub does not answer
 */
export async function isReopened(github: GitHub, repository: string, number: number): Promise<boolean> {
  const answer: GitHubAnswer = await github.request('GET', `/repos/${repository}/pulls/${number}`);
  const state = (answer.json as { state?: unknown } | undefined)?.state;
  if (answer.status === 200) return state !== 'closed';
  if (answer.status === 403 || answer.status === 404 || answer.status === 401) return false;
  throw refusal(`look up pull request ${number}`, answer, PERMISSIONS);
}
