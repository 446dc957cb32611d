import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { RunEvent } from '../../../src/source/from-event.ts';
import { pullRequest } from '../../events/pull-request.ts';
import { pushToDefaultBranch, schedule } from '../../events/push.ts';
import { MERGE } from '../../events/repository.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** Prepares a step in a process of its own; the answer is what was decided, or what the user reads. */
async function prepare(event: RunEvent, inputs: Record<string, string>, workspace = folders.make()) {
  const code = `
    import { prepare } from 'SRC/actions/build/prepare.ts';
    import { explain } from 'SRC/errors.ts';
    import { formatTagged } from 'SRC/image/reference.ts';
    const environment = { all: process.env, workspace: process.env.WORKSPACE, event: JSON.parse(process.env.EVENT) };
    try {
      const { names, context, source } = await prepare(environment);
      const { kind, path, address } = context;
      console.log(JSON.stringify({ tags: names.references.map(formatTagged), kind, at: path ?? address, ref: source.ref }));
    } catch (error) { console.log(JSON.stringify(explain(error).split('\\n'))); }`;
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = { ...Object.fromEntries(variables), EVENT: JSON.stringify(event), WORKSPACE: workspace };
  const { stdout, stderr } = await runModule(code, env);
  if (stdout === '') throw new Error(stderr);
  // What is told on the way stands before it.
  return JSON.parse(stdout.trim().split('\n').at(-1)?.replaceAll(workspace, 'WORKSPACE') ?? '');
}

describe('a step', () => {
  it('without a checkout and without inputs builds the commit under the usual names', async () => {
    expect(await prepare(pullRequest(), {})).toEqual({
      tags: ['ghcr.io/octo-org/app:pr-12-6dcb09b'],
      kind: 'remote',
      at: `https://github.com/Octo-Org/App.git#${MERGE}`,
      ref: 'refs/pull/12/merge',
    });
  });

  it('may name what is checked out instead of what the event says', async () => {
    const folder = folders.make({ Dockerfile: 'FROM scratch' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=Mona', '-c', 'user.email=m@x.test', ...args], {
        // Not as somebody has set it up for himself.
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
        stdio: 'ignore',
      });
    git('init', '--initial-branch=nightly');
    git('add', '.');
    git('commit', '--message=first');
    expect(await prepare(schedule(), { 'metadata-context': 'git', images: 'app' }, folder)).toMatchObject({
      kind: 'path',
      at: '.',
      ref: 'refs/heads/nightly',
    });
  });
});

describe('a step with wrong inputs', () => {
  it('reports them all together, whoever finds them', async () => {
    const inputs = { load: 'yes', 'metadata-context': 'git', tags: 'type=branhc', context: 'app', images: 'a b' };
    const problems: string[] = await prepare(pushToDefaultBranch(), inputs);
    expect(problems.map((line) => line.split(': ')[0])).toEqual(
      expect.arrayContaining(['Input load', 'Input metadata-context', 'Input tags', 'Input context']),
    );
    expect(problems.find((line) => line.startsWith('Input metadata-context'))).toBe(
      'Input metadata-context: is git, but WORKSPACE holds no commit. Run actions/checkout before this step, or leave the input at workflow.',
    );
  });

  it('that would push nothing says why no tag came out', async () => {
    const [problem] = await prepare(pushToDefaultBranch(), { push: 'true', images: 'app', tags: 'type=ref,event=pr' });
    expect(problem).toMatch(
      /^Input push: is true, but there is no tag to push: .*type=ref,event=pr.*Add a tag that fits this event/,
    );
  });

  it('names a folder that is not there by its place', async () => {
    expect(await prepare(pushToDefaultBranch(), { context: 'app' })).toEqual([
      'Input context: the folder "app" is not there in WORKSPACE. Check the path; it is relative to the workspace, and the files come from actions/checkout.',
      'See README.md#inputs [input-invalid]',
    ]);
  });
});
