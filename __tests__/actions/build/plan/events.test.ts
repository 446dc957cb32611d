/** The default tag policy, asked at the desk. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../../../fakes/folder.ts';
import { cloneOf, git, plan, planned, tagsOf } from './repository.ts';

const folders = new Folders();
afterAll(() => folders.remove());

let clone = '';
let sha = '';
beforeAll(() => {
  clone = cloneOf(folders);
  sha = git(clone, 'rev-parse', 'HEAD');
});

describe('the plan', () => {
  it.each<[string, string, string]>([
    ['the default branch, checked out', '', 'latest main sha-<sha7>'],
    ['another branch', '--ref feature/login', 'feature-login-<sha7>'],
    ['a branch by its full ref', '--ref refs/heads/feature/login', 'feature-login-<sha7>'],
    ['a branch that is not here', '--ref fix/y', 'fix-y-<sha7>'],
    ['a version tag', '--ref v1.2.3', '1.2.3 1.2 1 latest'],
    ['a version tag that is not here', '--ref v0.3.0', '0.3.0 0.3 latest'],
    ['a prerelease', '--ref refs/tags/v2.0.0-rc.1', '2.0.0-rc.1'],
    ['another tag', '--ref refs/tags/Nice/One', 'nice-one'],
    ['a release', '--event release --ref nightly-9', 'nightly-9'],
    ['a pull request', '--pr 12 --ref feature/login', 'pr-12-<sha7>'],
    ['a pull request by its ref', '--ref refs/pull/12/merge', 'pr-12-<sha7>'],
    ['a trusted pull request', '--event pull_request_target --pr 12', 'pr-12-<sha7>'],
    ['the merge queue', '--event merge_group --pr 12', 'mq-12-<sha7>'],
    ['a schedule', '--event schedule', 'nightly'],
    ['a run by hand', '--event workflow_dispatch --ref feature/login', 'feature-login-<sha7>'],
    ['a run after another', '--event workflow_run --ref feature/login', 'feature-login-<sha7>'],
    ['another default branch', '--default-branch stable', 'main-<sha7>'],
    ['rules', '--input tags=type=sha --input tags=edge', 'edge sha-<sha7>'],
    ['a variant', '--pr 3 --input runtime=17.3_LTS --input image-type=python', 'python-17.3-lts-pr-3-<sha7>'],
  ])('for %s (%s) has the tags %s', async (_, args, tags) => {
    const words = args.split(' ').filter((word) => word !== '');
    expect((await tagsOf(clone, ...words)).join(' ')).toBe(tags.replaceAll('<sha7>', sha.slice(0, 7)));
  });

  it('says what happens to a tag that is there, and why it is there', async () => {
    const { tags } = await planned(clone);
    expect(tags).toEqual([
      expect.objectContaining({ reference: 'ghcr.io/octo-org/app:latest', kind: 'floating' }),
      expect.objectContaining({ tag: 'main', kind: 'floating', why: 'the default branch' }),
      expect.objectContaining({ tag: `sha-${sha.slice(0, 7)}`, kind: 'immutable' }),
    ]);
  });

  it.each<[string, string[], boolean, string]>([
    ['as asked for', ['--input', 'push=true'], true, 'yes, as asked for; first as ghcr.io/octo-org/app:sha-'],
    ['by default', [], false, 'no, the input push is false.'],
    ['by itself', ['--input', 'push=auto'], true, "yes, the run is the repository's own"],
    [
      'not for a fork',
      ['--input', 'push=auto', '--pr', '1', '--fork', 'stranger/App'],
      false,
      'no, the code comes from the fork stranger/App.',
    ],
    ['not for a bot', ['--input', 'push=auto', '--actor', 'dependabot[bot]'], false, 'no, the run was started by Dep'],
  ])('pushes %s', async (_, args, pushes, why) => {
    const { push } = await planned(clone, ...args);
    expect(push).toMatchObject({ pushes, why: expect.stringContaining(why) });
  });

  it('has the cache of a runner at GitHub: its own ref to write, the default branch to read', async () => {
    const { cache } = await planned(clone, '--pr', '12', '--input', 'cache=gha');
    expect(cache.mode).toBe('gha-read-write');
    expect(cache.reasons.join(' ')).toMatch(/refs\/pull\/12\/merge, refs\/heads\/main\. Writes it for refs\/pull\/12/);
    expect((await planned(clone)).cache).toMatchObject({ mode: 'off', from: [], to: [] });
  });

  it('has what follows the push, and takes programs, keys and secrets of the run for granted', async () => {
    const inputs = {
      push: 'true',
      gate: 'scanner-of-the-runner\n--strict',
      attest: 'true',
      sign: 'cosign',
      'sign-key': 'env://COSIGN_PRIVATE_KEY',
      'secret-envs': 'npm=NPM_TOKEN',
      'secret-files': 'key=not/here',
      ssh: 'default',
    };
    const args = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
    const { afterPush, push, command } = await planned(clone, ...args);
    expect(afterPush).toEqual([
      'The gate decides before any tag is made: scanner-of-the-runner --strict',
      'The image is attested.',
      'The image is signed by cosign.',
    ]);
    expect(push.why).toContain('the tags follow when the gate has passed');
    expect(command).toEqual(expect.arrayContaining(['id=npm,env=NPM_TOKEN']));
  });

  it('tells where each fact comes from', async () => {
    const facts = async (...args: string[]) =>
      Object.fromEntries(
        (await planned(clone, ...args)).run.facts.map(({ name, value, from }) => [name, [value, from]]),
      );
    expect(await facts('--ref', 'v9.9.9')).toEqual({
      event: ['push', 'by default'],
      ref: ['refs/tags/v9.9.9', 'not here; taken for a tag by its name'],
      commit: [sha, 'checked out here; the ref is not'],
      repository: ['Octo-Org/App', 'the remote origin'],
      'default branch': ['main', 'as the remote origin has it'],
    });
    expect(await facts('--sha', 'v1.2.3')).toMatchObject({ commit: [sha, 'v1.2.3 is this one'] });
  });
});

describe('outside of a checkout', () => {
  it('the plan is made of options alone', async () => {
    const folder = folders.make();
    const given = ['--repository', 'me/app', '--default-branch', 'main', '--ref', 'main', '--sha', '1'.repeat(40)];
    const { tags, context } = await planned(folder, ...given);
    expect(tags.map(({ reference }) => reference)).toContain('ghcr.io/me/app:sha-1111111');
    expect(context).toMatchObject({ kind: 'remote', place: `https://github.com/me/app.git#${'1'.repeat(40)}` });
  });

  it('everything that is missing is told at once', async () => {
    const { stdout, stderr, exitCode } = await plan(folders.make());
    expect([stdout, exitCode]).toEqual(['', 1]);
    for (const name of ['repository', 'default-branch', 'ref', 'sha']) {
      expect(stderr).toContain(`Option --${name}: is missing, and `);
    }
  });

  it('a checkout that was never cloned is not taken for none', async () => {
    const folder = folders.make({ Dockerfile: 'FROM scratch' });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message=first');
    const { stderr } = await plan(folder);
    expect(stderr).toBe(
      'Option --repository: is missing, and there is no remote origin here that tells it. Add --repository OWNER/NAME, or run this in a clone of it.\n',
    );
  });
});
