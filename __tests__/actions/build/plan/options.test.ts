import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OPTIONS } from '../../../../src/actions/build/plan/options.ts';
import { Folders } from '../../../fakes/folder.ts';
import { runModule } from '../../../fakes/module.ts';
import { cloneOf, plan, planned, ROOT } from './repository.ts';

const folders = new Folders();
afterAll(() => folders.remove());

let clone = '';
beforeAll(() => {
  clone = cloneOf(folders);
});

describe('wrong options', () => {
  it.each<[string[], string]>([
    [['--evnt', 'push'], 'Option --evnt: is not an option. Did you mean --event?'],
    [['--passwrd=hunter2'], 'Option --passwrd: is not an option.'],
    [['main'], 'Argument "main": is not an option. Use --help'],
    [['-help'], 'Argument "-help": is not an option. Did you mean --help?'],
    [['--a\nb'], 'Argument "--a\\nb": is not an option.'],
    [['--ref'], 'Option --ref: has no value; it is REF.'],
    [['--ref', '--json'], 'Option --ref: has no value; it is REF.'],
    [['--ref='], 'Option --ref: has no value; it is REF.'],
    [['--json=yes'], 'Option --json: takes no value.'],
    [['--ref', 'a', '--ref', 'b'], 'Option --ref: is given more than once.'],
    [['--toString', 'x'], 'Option --toString: is not an option.'],
    [
      ['--event', 'pull-request'],
      'Option --event: is "pull-request", of which no plan can be made. Did you mean "pull_req',
    ],
    [['--event', 'issues'], 'Known are push, pull_request, '],
    [['--event', 'pull_request'], 'Option --pr: is missing, and pull_request is about a pull request. Add --pr 12.'],
    [['--pr', '0'], 'Option --pr: must be the number of a pull request, not "0".'],
    [['--event', 'push', '--pr', '1'], 'Option --pr: goes with pull_request, '],
    [['--base-ref', 'x'], 'Option --base-ref: goes with a pull request, and the event is push.'],
    [['--fork', 'a/b'], 'Option --fork: goes with a pull request'],
    [['--pr', '1', '--fork', 'me'], 'Option --fork: must be OWNER/NAME, not "me".'],
    [['--repository', 'https://x/y/z'], 'Option --repository: must be OWNER/NAME, not '],
    [['--sha', 'abc'], 'Option --sha: is "abc", which is no commit of this checkout.'],
    [['--sha', '--output=x'], 'Option --sha: has no value'],
    [['--sha=--output=x'], 'Option --sha: is "--output=x", which is no commit'],
    [['--input', 'push'], 'Option --input: must be NAME=VALUE.'],
    [['--input', 'pus=true'], 'Option --input: names "pus", which is no input of this action. Did you mean "push"?'],
    [['--job', 'x'], 'Option --job: goes with --workflow.'],
    [['--workspace', '/not/here'], 'Option --workspace: is "/not/here", which is not there.'],
    [['--workspace', import.meta.filename], 'options.test.ts", which is no folder.'],
  ])('%j are told of', async (args, expected) => {
    const { stdout, stderr, exitCode } = await plan(clone, ...args);
    expect([stdout, exitCode]).toEqual(['', 1]);
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('hunter2');
  });

  it('are told all together, beside wrong names of inputs', async () => {
    const { stderr } = await plan(clone, '--evnt', '--event', 'x', '--sha', 'abc', '--input', 'pus=1', '--json=1');
    expect(stderr.match(/^Option /gm)).toHaveLength(5);
  });

  it('are not mixed up with wrong inputs, which are told as the step tells them', async () => {
    const { stderr, exitCode } = await plan(clone, '--input', 'push=maybe', '--input', 'cache=x');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Input push: must be true, false or auto, not "maybe".\nInput cache: must be ');
  });
});

describe('the program', () => {
  it('shows every option by --help', async () => {
    const { stdout, exitCode } = await plan(clone, '--help');
    expect(exitCode).toBe(0);
    for (const name of Object.keys(OPTIONS)) expect(stdout).toContain(`  --${name}`);
  });

  it('takes the names of inputs as GitHub does, and the lines of one as its lines', async () => {
    const { tags, labels } = await planned(
      clone,
      ...['--input', 'Tags=one', '--input', 'Tags=two', '--input', 'labels=a=b\nc=d'],
    );
    expect(tags.map(({ tag }) => tag)).toEqual(['one', 'two']);
    expect(labels).toMatchObject({ a: 'b', c: 'd' });
  });

  it('shows no secret, wherever it turns up', async () => {
    const secrets = ['s3cret-of-git', 'hunter2', 'npm-t0ken', 'ghs_abc', 'reg-pass', 's3-key', 'git-t0ken'];
    const args = [
      ...['--input', 'username=me', '--input', 'password=hunter2', '--input', 'secrets=npm=npm-t0ken'],
      ...['--input', 'github-token=ghs_abc', '--input', 'build-args=P=hunter2', '--input', 'labels=l=npm-t0ken'],
      ...['--input', 'cache-to=type=s3,region=eu,bucket=b,secret_access_key=s3-key'],
      ...['--input', 'context=https://me:git-t0ken@example.com/a/b.git'],
      ...['--input', 'registry-auth=- registry: r.example.com\n  username: u\n  password: reg-pass'],
    ];
    for (const extra of [[], ['--json'], ['--input', 'tags=hunter2/:bad ghs_abc']]) {
      const { stdout, stderr } = await plan(clone, ...args, ...extra);
      expect(stdout + stderr).not.toBe('');
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
    }
    expect((await plan(clone, ...args)).stdout).toContain("--build-arg 'P=***'");
  });

  it('writes nothing that the runner would take for a command, and no control characters', async () => {
    const { stdout } = await plan(clone, '--input', 'labels=a=b\u001b[31m', '--input', 'build-args=X=::error::y');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(stdout).not.toMatch(/^\s*::/m);
  });

  it('needs and heeds no variable of a runner', async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/elsewhere',
      GITHUB_REPOSITORY: 'not/this',
      GITHUB_OUTPUT: '/nowhere',
      INPUT_PUSH: 'maybe',
      RUNNER_DEBUG: '1',
    };
    const code = `process.argv.splice(1, 9, ${JSON.stringify(join(ROOT, 'src/actions/build/main.ts'))}, '--plan', '--json',
      '--workspace', ${JSON.stringify(clone)}); await import('SRC/actions/build/main.ts');`;
    const [bare, inJob] = await Promise.all([runModule(code), runModule(code, env)]);
    expect(bare).toMatchObject({ exitCode: 0, stderr: '' });
    expect(inJob).toEqual(bare);
    expect(JSON.parse(bare.stdout)).toEqual(await planned(clone));
  });

  it('is loaded by who asks for it alone: no step has its code in the file that starts', () => {
    const main = readFileSync(join(ROOT, 'src/actions/build/main.ts'), 'utf8');
    expect(main.match(/plan\/[\w-]+\.ts'/g)).toEqual(["plan/print-plan.ts'"]);
    expect(main).toContain("await import('./plan/print-plan.ts')");
  });
});
