/** A repository whose commits are known to the checked-out folder, to GitHub, or to nobody. */
import { execFileSync } from 'node:child_process';
import { Closing, startHttpServer } from '../fakes/http-server.ts';
import { later, TINY, workspaceWith } from './job.ts';

/** Commits by the names that a test gives them, the first one on top of nothing. */
export type Commits<Name extends string> = Readonly<Record<Name, string>>;

const GIT = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** A workspace with a tiny image and one line of commits, checked out at the last. */
export function checkout<Name extends string>(...names: Name[]): { workspace: string; commits: Commits<Name> } {
  const workspace = workspaceWith(TINY);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=Mona', '-c', 'user.email=m@x.test', ...args], {
      env: GIT,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  const commits = names.map((name) => {
    git('commit', '--quiet', '--allow-empty', `--message=${name}`);
    return [name, git('rev-parse', 'HEAD')];
  });
  return { workspace, commits: Object.fromEntries(commits) as Commits<Name> };
}

export interface GitHub {
  /** For the github context: `api_url`. */
  readonly apiUrl: string;
  /** The paths that it was asked for. */
  readonly asked: () => string[];
}

export interface Known {
  /** Lines of commits, each with the oldest first; commits that share no line have diverged. */
  readonly lines?: ReadonlyArray<readonly string[]>;
  /** What `main` is at. */
  readonly head?: string;
  /** The answer to everything else, or `hang` for none. */
  readonly otherwise?: number | 'hang';
}

/** @see https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export async function startGitHub({ lines = [], head, otherwise = 404 }: Known): Promise<GitHub> {
  const closing = new Closing();
  later(() => void closing.all());
  const server = closing.add(
    await startHttpServer(async ({ url }) => {
      const [path = ''] = url.split('?');
      const json = (value: object) => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      });
      const [, base = '', other = ''] = /^\/repos\/Octo-Org\/App\/compare\/(\w+)\.\.\.(\w+)$/.exec(path) ?? [];
      const status = statusOf(base, other, lines);
      if (status !== undefined) return json({ status });
      if (head !== undefined && path === '/repos/Octo-Org/App/git/ref/heads/main')
        return json({ object: { sha: head } });
      if (otherwise === 'hang') await new Promise(() => {});
      return { status: Number(otherwise), body: '{"message":"by the test"}' };
    }),
  );
  return { apiUrl: `http://${server.host}`, asked: server.asked };
}

function statusOf(base: string, head: string, lines: NonNullable<Known['lines']>): string | undefined {
  const known = new Set(lines.flat());
  if (!known.has(base) || !known.has(head)) return undefined;
  const line = lines.find((each) => each.includes(base) && each.includes(head));
  if (line === undefined) return 'diverged';
  const way = line.indexOf(head) - line.indexOf(base);
  if (way === 0) return 'identical';
  return way > 0 ? 'ahead' : 'behind';
}
