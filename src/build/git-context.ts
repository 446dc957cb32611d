/**
 * The repository itself as build context, at the commit of the run, fetched by BuildKit: docker/build-push-action's
 * default, and what `{{defaultContext}}` stands for.
 *
 * @see https://docs.docker.com/build/concepts/context/#git-repositories
 */

export interface GitFacts {
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** The ref of the run. */
  readonly ref: string;
  /** The commit of the run: for a pull request the merge commit that GitHub made. */
  readonly sha: string;
  readonly pullRequestHead: string | undefined;
  /** Whether a pull request's own head is built and not its merge: `DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF`. */
  readonly wantsHead: boolean;
  /** Whether the address has the commit as a query: `BUILDX_SEND_GIT_QUERY_AS_INPUT`. */
  readonly wantsQuery: boolean;
}

/** How the commit stands in the address: `#commit:folder` or `?ref=commit&subdir=folder`. */
export type GitForm = 'fragment' | 'query';

/** The commit that is built, or the ref where no commit is known. */
export function builtCommit({ ref, sha, pullRequestHead, wantsHead }: GitFacts): string {
  const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  const isPull = full.startsWith('refs/pull/');
  const own = isPull && wantsHead ? full.replace(/\/merge$/, '/head') : full;
  // A pull request's refs move on while its run waits.
  return isPull && own.endsWith('/head') ? (pullRequestHead ?? own) : sha || own;
}

/** The address of the commit. Every other default context begins with it. */
export function gitAddress(facts: GitFacts, form: GitForm, folder = ''): string {
  const base = `${facts.serverUrl}/${facts.repository}.git`;
  const commit = builtCommit(facts);
  if (form === 'fragment') return `${base}#${commit}${folder && `:${folder}`}`;
  return `${base}?ref=${commit}${folder && folder !== '.' ? `&subdir=${folder}` : ''}`;
}

const DEFAULT = /\{\{\{?\s*defaultContext\s*\}?\}\}/;
/** Anything else in double braces stands for nothing, as in docker/build-push-action. */
const EXPRESSION = /\{\{\{?[^{}]*\}?\}\}/g;

/** Whether a text has to be rendered. */
export function hasExpression(text: string): boolean {
  return text.search(EXPRESSION) >= 0;
}

/**
 * Puts the address in for `{{defaultContext}}`. A folder behind it, as in `name={{defaultContext}}:app`, goes where it
 * belongs in the address.
 */
export function renderGitContext(text: string, facts: GitFacts, form: GitForm): string {
  const [, before = '', folder] = new RegExp(`^([^{}]*)${DEFAULT.source}:([^{}]+)$`).exec(text) ?? [];
  if (folder !== undefined) return before + gitAddress(facts, form, folder);
  return text.replace(EXPRESSION, (expression) => (DEFAULT.test(expression) ? gitAddress(facts, form) : ''));
}

/** BuildKit's name for the secret that opens the repositories of one host. */
export function gitTokenName({ serverUrl }: GitFacts): string {
  return `GIT_AUTH_TOKEN.${new URL(serverUrl).host}`;
}
