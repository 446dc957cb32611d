import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import type { StepResult } from './step.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

const PRINT_ENV = "append('OUTPUT', 'env=' + JSON.stringify(env) + '\\n');";

function seenEnvironment(step: StepResult): Record<string, string> {
  return JSON.parse(step.outputs.env ?? '{}') as Record<string, string>;
}

describe('inputs', () => {
  it('become variables by the name in upper case, with dashes kept and spaces replaced', async () => {
    const inputs = { 'build-args': {}, 'two words': {}, Mixed_Case: {} };
    const given = { 'build-args': 'A=1\nB=2', 'two words': 'x', mixed_case: 'y' };
    const step = await actions.run({ main: PRINT_ENV, inputs }, { with: given });
    expect(seenEnvironment(step)).toMatchObject({
      'INPUT_BUILD-ARGS': 'A=1\nB=2',
      INPUT_TWO_WORDS: 'x',
      INPUT_MIXED_CASE: 'y',
    });
    expect(step.problems).toEqual([]);
  });

  it('take their defaults, with contexts evaluated, unless they are given, be it as an empty text', async () => {
    const inputs = {
      token: { default: '${{ github.token }}' },
      name: { default: '${{ github.repository }}:${{ github.event.repository.default_branch }}' },
      flag: { default: true },
      number: { default: 3 },
      emptied: { default: 'x' },
      none: { required: true },
    };
    const step = await actions.run({ main: PRINT_ENV, inputs }, { token: 'ghs_abc', with: { emptied: '' } });
    expect(seenEnvironment(step)).toMatchObject({
      INPUT_TOKEN: 'ghs_abc',
      INPUT_NAME: 'octo-org/app:main',
      INPUT_FLAG: 'true',
      INPUT_NUMBER: '3',
      INPUT_EMPTIED: '',
      INPUT_NONE: '',
    });
    expect(step.log).toContain('  token: ***');
    expect(step.log).not.toContain('ghs_abc');
  });

  it('which the action does not know are warned of and still passed', async () => {
    const step = await actions.run({ main: PRINT_ENV, inputs: { push: {} } }, { with: { Push: '1', psuh: 'true' } });
    expect(seenEnvironment(step)).toMatchObject({ INPUT_PSUH: 'true', INPUT_PUSH: '1' });
    const message = "Unexpected input(s) 'psuh', valid inputs are ['push']";
    expect(step.problems).toEqual([message]);
    expect(step.annotations).toEqual([{ level: 'warning', message }]);
    expect(step.outcome).toBe('success');
  });

  it('with a deprecation message are warned of when given', async () => {
    const inputs = { old: { deprecationMessage: 'use new' }, older: { deprecationMessage: 'use new' } };
    const step = await actions.run({ main: '', inputs }, { with: { old: '1' } });
    expect(step.problems).toEqual(["Input 'old' has been deprecated with message: use new"]);
  });

  it('with a context that they do not have are refused', async () => {
    const inputs = { x: { default: '${{ secrets.x }}' } };
    await expect(actions.run({ main: '', inputs })).rejects.toThrow("Unrecognized named-value: 'secrets'");
  });
});

describe('environment', () => {
  it('is clean and complete', async () => {
    const step = await actions.run(PRINT_ENV, { env: { DOCKER_HOST: 'tcp://x', GITHUB_SHA: 'ignored' } });
    const seen = seenEnvironment(step);
    expect(seen).toMatchObject({
      CI: 'true',
      DOCKER_HOST: 'tcp://x',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: '',
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: step.folders.workspace,
      HOME: step.folders.home,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: step.folders.temp,
      RUNNER_TOOL_CACHE: step.folders.toolCache,
    });
    expect(seen.GITHUB_SHA).toMatch(/^[0-9a-f]{40}$/);
    const foreign = /^(PATH|HOME|LANG|CI|DOCKER_HOST|GITHUB_\w+|RUNNER_\w+|INPUT_.*)$/;
    expect(Object.keys(seen).filter((name) => !foreign.test(name))).toEqual([]);
    expect(seen).not.toHaveProperty('RUNNER_DEBUG');
    expect(seen).not.toHaveProperty('GITHUB_TOKEN');
  });

  it('follows from the event', async () => {
    const pull = { number: 7, pull_request: { head: { ref: 'feature', sha: 'a' }, base: { ref: 'main' } } };
    const seen = async (name: string, payload: Record<string, unknown>): Promise<Record<string, string>> =>
      seenEnvironment(await actions.run(PRINT_ENV, { event: { name, payload } }));
    expect(await seen('pull_request', pull)).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
    });
    expect(await seen('pull_request_target', pull)).toMatchObject({ GITHUB_REF: 'refs/heads/main' });
    expect(await seen('push', { ref: 'refs/tags/v1' })).toMatchObject({
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: 'v1',
    });
    expect(await seen('release', { release: { tag_name: 'v2' } })).toMatchObject({ GITHUB_REF: 'refs/tags/v2' });
  });

  it('has the payload in a file, completed by repository and sender', async () => {
    const main = "append('OUTPUT', 'payload=' + JSON.stringify(JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH))));";
    const event = { name: 'workflow_dispatch', payload: { inputs: { a: 'b' }, repository: { private: true } } };
    const step = await actions.run(main, { event, github: { actor: 'mona', repository: 'mona/cat' } });
    expect(JSON.parse(step.outputs.payload ?? '')).toMatchObject({
      inputs: { a: 'b' },
      sender: { login: 'mona' },
      repository: { full_name: 'mona/cat', private: true, default_branch: 'main' },
    });
  });

  it('lets github, runner and HOME be set', async () => {
    const options = {
      github: { ref: 'refs/tags/v1', sha: 'abc' },
      runner: { arch: 'ARM64' },
      env: { HOME: '/tmp' },
    };
    const step = await actions.run(PRINT_ENV, { ...options, runnerDebug: true });
    expect(seenEnvironment(step)).toMatchObject({
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: 'abc',
      RUNNER_ARCH: 'ARM64',
      RUNNER_DEBUG: '1',
      HOME: '/tmp',
    });
    expect(step.folders.home).toBe('/tmp');
  });
});
