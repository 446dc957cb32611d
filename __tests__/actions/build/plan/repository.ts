/** A repository as a clone has it, always with the same commits, and the plan made in it. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Printed, runCommandLine } from '../../../../src/actions/build/plan/command-line.ts';
import type { PlanDocument } from '../../../../src/actions/build/plan/document.ts';
import type { Folders } from '../../../fakes/folder.ts';

export const ROOT = resolve(import.meta.dirname, '../../../..');

const WHO = { NAME: 'Mona', EMAIL: 'mona@example.com', DATE: '2026-01-02T03:04:05Z' };

function gitEnvironment(): Record<string, string> {
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(WHO).map(([name, value]) => [`GIT_${role}_${name}`, value]),
  );
  const noConfig = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return { PATH: process.env['PATH'] ?? '', ...noConfig, ...Object.fromEntries(people) };
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: gitEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

export const DOCKERFILE = 'FROM scratch\nCOPY . /\n';

/** `main` is checked out; there are `feature/login` and the tag `v1.2.3`, and the remote says what its default is. */
export function cloneOf(folders: Folders, files: Readonly<Record<string, string>> = {}): string {
  const folder = folders.make({ Dockerfile: DOCKERFILE, ...files });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'remote', 'add', 'origin', 'https://someone:s3cret-of-git@github.com/Octo-Org/App.git');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=first');
  git(folder, 'tag', 'v1.2.3');
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  git(folder, 'branch', 'feature/login');
  return folder;
}

/** The command line in this process, in a folder. */
export function plan(folder: string, ...args: string[]): Promise<Printed> {
  const place = args.includes('--workspace') ? [] : ['--workspace', folder];
  return runCommandLine(['--plan', ...args, ...place], resolve(ROOT, 'dist/build/index.js'));
}

/** The document; fails with what went wrong. */
export async function planned(folder: string, ...args: string[]): Promise<PlanDocument> {
  const { stdout, stderr, exitCode } = await plan(folder, '--json', ...args);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PlanDocument;
}

/** The tags of the plan, without their repository. */
export async function tagsOf(folder: string, ...args: string[]): Promise<string[]> {
  return (await planned(folder, ...args)).tags.map(({ tag }) => tag);
}
