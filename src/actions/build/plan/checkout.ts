/** What the checked-out folder tells of the repository, for who has no event that tells it. Git alone is asked. */
import { checkedOutRef, type Git } from '../../../source/from-git.ts';

export interface Remote {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com` */
  readonly serverUrl: string;
}

export interface Checkout {
  /** The repository behind the remote `origin`; undefined without one, and for one that is a folder. */
  readonly remote: Remote | undefined;
  readonly defaultBranch: { readonly name: string; readonly from: string } | undefined;
  /** The full ref that is checked out. */
  readonly ref: string | undefined;
  /** The commit that is checked out. */
  readonly head: string | undefined;
  /** The commit that a name stands for: a ref, a short commit, `HEAD~1`. */
  readonly commitOf: (name: string) => Promise<string | undefined>;
  /** The full ref of a branch's or tag's short name, as far as this checkout knows it. */
  readonly refOf: (name: string) => Promise<string | undefined>;
}

export async function readCheckout(git: Git): Promise<Checkout> {
  const commitOf = (name: string) => resolve(git, name);
  const [url, head, ref] = await Promise.all([
    git('config', '--get', 'remote.origin.url'),
    commitOf('HEAD'),
    checkedOutRef(git),
  ]);
  const isThere = async (full: string) => (await commitOf(full)) !== undefined;
  return {
    remote: url === undefined ? undefined : parseRemote(url),
    defaultBranch: await defaultBranchOf(git, isThere),
    ref,
    head,
    commitOf,
    async refOf(name) {
      if (await isThere(`refs/tags/${name}`)) return `refs/tags/${name}`;
      const places = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
      for (const place of places) if (await isThere(place)) return `refs/heads/${name}`;
      return undefined;
    },
  };
}

/** Nothing that begins with a dash is a name, and it would be an option of git's. */
async function resolve(git: Git, name: string): Promise<string | undefined> {
  if (name === '' || name.startsWith('-')) return undefined;
  return (await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)) || undefined;
}

/** A fresh clone knows what the remote has; a folder that was set up by hand has its branch only. */
async function defaultBranchOf(
  git: Git,
  isThere: (ref: string) => Promise<boolean>,
): Promise<Checkout['defaultBranch']> {
  const told = await git('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
  const name = told?.replace(/^refs\/remotes\/origin\//, '');
  if (name) return { name, from: 'as the remote origin has it' };
  for (const usual of ['main', 'master']) {
    if (await isThere(`refs/heads/${usual}`)) return { name: usual, from: 'a branch of this name is here' };
    if (await isThere(`refs/remotes/origin/${usual}`)) return { name: usual, from: 'origin has a branch of this name' };
  }
  return undefined;
}

/**
 * Reads `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name.git`. What stands before
 * the host may be a credential and is dropped.
 */
export function parseRemote(url: string): Remote | undefined {
  const address = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url);
  const short = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/)(.+)$/.exec(url);
  const [, host = '', path = ''] = address ?? short ?? [];
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
  if (host === '' || owner === '' || name === '') return undefined;
  return { repository: `${owner}/${name}`, serverUrl: `https://${host === 'ssh.github.com' ? 'github.com' : host}` };
}
