/** The repository that a workflow runs for: a commit which `actions/checkout` brings to a job. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository on disk. */
export interface Repository {
  folder: string;
  sha: string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Octocat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_AUTHOR_DATE: '2024-05-06T07:08:09Z',
  GIT_COMMITTER_NAME: 'Octocat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Runs git without any configuration of the machine. */
export function git(folder: string, ...args: string[]): string {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...IDENTITY } } as const;
  return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Makes the repository of files or of a folder. The same files give the same commit. */
export function makeRepository(
  folder: string,
  source: { files?: Record<string, string>; folder?: string },
): Repository {
  if (source.folder !== undefined && existsSync(join(source.folder, '.git'))) {
    git('.', 'clone', '--quiet', '--bare', '--no-hardlinks', source.folder, folder);
    return { folder, sha: git(folder, 'rev-parse', 'HEAD') };
  }
  mkdirSync(folder, { recursive: true });
  if (source.folder !== undefined) {
    cpSync(source.folder, folder, { recursive: true });
  }
  for (const [path, content] of Object.entries(source.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'The files of the test');
  return { folder, sha: git(folder, 'rev-parse', 'HEAD') };
}
