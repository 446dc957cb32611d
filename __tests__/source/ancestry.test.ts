import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ComparisonOptions, createComparison } from '../../src/source/ancestry.ts';
import type { CompareStatus } from '../../src/source/compare-api.ts';
import type { Git } from '../../src/source/from-git.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

function run(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, '-c', 'user.name=Mona', '-c', 'user.email=m@x.test', ...args], {
    env: ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Git in a folder, and what it was asked for. */
function gitIn(folder: string): { git: Git; asked: string[] } {
  const asked: string[] = [];
  const git: Git = async (...args) => {
    asked.push(args.join(' '));
    try {
      return run(folder, ...args);
    } catch {
      return undefined;
    }
  };
  return { git, asked };
}

/** Adds a commit on top of another; returns it. */
function commit(folder: string, message: string, parent?: string): string {
  if (parent !== undefined) run(folder, 'checkout', '--quiet', '--detach', parent);
  run(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
  return run(folder, 'rev-parse', 'HEAD');
}

/**
 * A repository with the line `first - second - third`, `side` beside `second`, and `alone` without a parent. It stands
 * on `third`.
 */
function history() {
  const folder = folders.make();
  run(folder, 'init', '--quiet', '--initial-branch=main');
  const first = commit(folder, 'first');
  const second = commit(folder, 'second');
  const side = commit(folder, 'side', first);
  run(folder, 'branch', 'side');
  run(folder, 'checkout', '--quiet', '--orphan', 'alone');
  const alone = commit(folder, 'alone');
  const third = commit(folder, 'third', second);
  run(folder, 'branch', '--force', 'main');
  run(folder, 'checkout', '--quiet', 'main');
  return { folder, first, second, third, side, alone };
}

const made = history();
const { first, second, third, side, alone } = made;
const MISSING = 'f'.repeat(40);

/** A comparison in a folder, with GitHub's answers by the two commits; what it was asked stands in `asked`. */
function comparison(
  folder: string,
  answers: Readonly<Record<string, CompareStatus>> = {},
  more: Partial<ComparisonOptions> = {},
) {
  const asked: string[] = [];
  const { git, asked: askedGit } = gitIn(folder);
  const compare = createComparison({
    git,
    api: async (there, ours) => {
      asked.push(`${there}...${ours}`);
      return answers[`${there}...${ours}`];
    },
    ...more,
  });
  return { compare, asked, askedGit };
}

describe('two commits in the checked-out folder', () => {
  it.each([
    ['a commit and itself', first, first, 'same'],
    ['a commit and its parent', second, first, 'older'],
    ['a commit and its child', first, second, 'newer'],
    ['a commit and its grandchild', first, third, 'newer'],
    ['two lines', side, third, 'apart'],
  ])('%s', async (_, there, ours, relation) => {
    const { compare, asked } = comparison(made.folder);
    expect([await compare(there, ours), asked]).toEqual([relation, []]);
  });

  it.each([
    ['one that was not fetched', MISSING, third],
    ['one without a common ancestor', alone, third],
  ])('%s: GitHub is asked', async (_, there, ours) => {
    const { compare, asked } = comparison(made.folder, { [`${there}...${ours}`]: 'behind' });
    expect([await compare(there, ours), asked]).toEqual(['older', [`${there}...${ours}`]]);
  });
});

describe('a clone that does not hold everything', () => {
  /** Only the commits that are this near to `main` and `side`. */
  function shallow(depth: number): string {
    const folder = folders.make();
    run(folder, 'init', '--quiet');
    run(folder, 'fetch', '--quiet', `--depth=${depth}`, `file://${made.folder}`, 'main', 'side');
    return folder;
  }

  it('is believed what it finds', async () => {
    const { compare, asked } = comparison(shallow(2));
    expect([await compare(second, third), await compare(third, second), asked]).toEqual(['newer', 'older', []]);
  });

  it('is not believed that it finds nothing', async () => {
    const { compare, asked } = comparison(shallow(1), { [`${side}...${third}`]: 'diverged' });
    expect([await compare(side, third), asked]).toEqual(['apart', [`${side}...${third}`]]);
  });

  it('is not believed a common ancestor that is none of the two', async () => {
    const folder = shallow(3);
    run(folder, 'rev-parse', '--verify', `${first}^{commit}`);
    // It still counts as shallow while a line is cut somewhere.
    const extra = commit(made.folder, 'extra', commit(made.folder, 'cut', alone));
    run(made.folder, 'branch', '--force', 'extra', extra);
    run(made.folder, 'checkout', '--quiet', 'main');
    run(folder, 'fetch', '--quiet', '--depth=1', `file://${made.folder}`, 'extra');
    const { compare, asked } = comparison(folder, { [`${side}...${third}`]: 'ahead' });
    expect([await compare(side, third), asked]).toEqual(['newer', [`${side}...${third}`]]);
  });

  it('is not asked where it would fetch what it left out', async () => {
    const folder = folders.make();
    run(made.folder, 'config', 'uploadpack.allowFilter', 'true');
    run(folder, 'clone', '--quiet', '--filter=blob:none', `file://${made.folder}`, '.');
    const { compare, asked, askedGit } = comparison(folder, { [`${first}...${second}`]: 'ahead' });
    expect([await compare(first, second), asked.length]).toEqual(['newer', 1]);
    expect(askedGit.filter((line) => !line.startsWith('config '))).toEqual([]);
  });

  it('is no clone at all', async () => {
    const { compare, asked } = comparison(folders.make());
    expect([await compare(first, second), asked.length]).toEqual([undefined, 1]);
  });
});

describe('GitHub’s answer', () => {
  it.each<[CompareStatus | undefined, string | undefined]>([
    ['ahead', 'newer'],
    ['behind', 'older'],
    ['identical', 'same'],
    ['diverged', 'apart'],
    [undefined, undefined],
  ])('%s means %s', async (status, relation) => {
    const key = `${MISSING}...${third}`;
    const { compare } = comparison(made.folder, status && { [key]: status });
    expect(await compare(MISSING, third)).toBe(relation);
  });

  it('is asked for once, and again when there was none', async () => {
    const answers: Record<string, CompareStatus> = {};
    const { compare, asked } = comparison(made.folder, answers);
    expect(await compare(MISSING, third)).toBeUndefined();
    answers[`${MISSING}...${third}`] = 'behind';
    expect([await compare(MISSING, third), await compare(MISSING, third)]).toEqual(['older', 'older']);
    expect(asked.length).toBe(2);
  });

  it.each([
    '',
    'HEAD',
    'main',
    '--all',
    '--output=/tmp/x',
    first.slice(0, 7),
    first.toUpperCase(),
    `${first}\n`,
    `${first} ${second}`,
    `${first}..${second}`,
    '../../../user',
  ])('nobody is asked for what is no commit: %j', async (text) => {
    const { compare, asked, askedGit } = comparison(made.folder);
    expect([await compare(text, third), await compare(third, text)]).toEqual([undefined, undefined]);
    expect([...asked, ...askedGit]).toEqual([]);
  });
});

describe('two lines, after a force-push', () => {
  it.each<[name: string, there: string, ours: string, head: string | undefined, relation: string | undefined]>([
    ['the branch is at what is there: ours is of before', third, side, third, 'older'],
    ['the branch has gone on from what is there', second, side, third, 'older'],
    ['the branch is at ours: what is there is of before', side, third, third, 'apart'],
    ['the branch is at neither', side, third, alone, undefined],
    ['nobody knows what the branch is at', third, side, undefined, undefined],
  ])('%s', async (_, there, ours, head, relation) => {
    const { compare } = comparison(made.folder, {}, { branchHead: async () => head });
    expect(await compare(there, ours)).toBe(relation);
  });

  it('GitHub knows the branch where the folder does not', async () => {
    const answers: Record<string, CompareStatus> = {
      [`${MISSING}...${third}`]: 'diverged',
      [`${MISSING}...${'e'.repeat(40)}`]: 'ahead',
      [`${third}...${'e'.repeat(40)}`]: 'diverged',
    };
    const { compare } = comparison(made.folder, answers, { branchHead: async () => 'e'.repeat(40) });
    expect(await compare(MISSING, third)).toBe('older');
  });

  it('a branch that holds both leaves them apart', async () => {
    run(made.folder, 'checkout', '--quiet', '--detach', third);
    run(made.folder, 'merge', '--quiet', '--message=merge', side);
    const merge = run(made.folder, 'rev-parse', 'HEAD');
    run(made.folder, 'checkout', '--quiet', 'main');
    const { compare } = comparison(made.folder, {}, { branchHead: async () => merge });
    expect([await compare(third, side), await compare(side, third)]).toEqual(['apart', 'apart']);
  });

  it('the branch is asked for each time, for it may be pushed to meanwhile', async () => {
    const heads = [side, third];
    const { compare } = comparison(made.folder, {}, { branchHead: async () => heads.shift() });
    expect([await compare(third, side), await compare(third, side)]).toEqual(['apart', 'older']);
  });
});
