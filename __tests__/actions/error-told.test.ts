import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { makeDocker } from '../fakes/docker.ts';
import { Folders } from '../fakes/folder.ts';
import { Closing, startHttpServer } from '../fakes/http-server.ts';
import { runStep } from '../runner/step.ts';

const ACTION = resolve(import.meta.dirname, '../..');
const folders = new Folders();
const closing = new Closing();
afterEach(() => closing.all());
afterAll(() => folders.remove());

/** Where the runner says that the action comes from. */
const FROM = { action_repository: 'me/image-build', action_ref: 'v1' };
const PAGE = 'https://github.com/me/image-build/blob/v1/docs/troubleshooting.md';

/** Runs the real bundle, and gives what the page of the run and the summary tell of its failure. */
async function failing(inputs: Record<string, string>, github: Record<string, string> = FROM) {
  const { bin } = makeDocker(folders, []);
  const done = await runStep({
    action: ACTION,
    with: inputs,
    github: { ...github, workspace: folders.make({ Dockerfile: 'FROM scratch\n' }) },
    env: { PATH: `${bin}:${process.env['PATH']}`, HTTPS_PROXY: 'http://127.0.0.1:1' },
  });
  closing.add({ close: done.close });
  expect(done.exitCode).toBe(1);
  const [error = '', ...others] = done.annotations.flatMap(({ level, message }) =>
    level === 'error' ? [message] : [],
  );
  expect(others).toEqual([]);
  return { error, summary: done.summary };
}

describe('an error of a step', () => {
  it('about an input ends with its page and its id', async () => {
    const { error, summary } = await failing({ push: 'perhaps' });
    expect(error).toMatch(/^Input push: must be true, false or auto, not "perhaps"\./);
    expect(error.split('\n').at(-1)).toBe(`See ${PAGE}#input-invalid [input-invalid]`);
    expect(summary).toContain('#input-invalid');
  });

  it('of a registry says what to do, and ends with its page and its id', async () => {
    const registry = closing.add(
      await startHttpServer(() => ({
        status: 401,
        headers: { 'www-authenticate': 'Basic realm="x"' },
        body: '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}',
      })),
    );
    const { error } = await failing({
      images: `${registry.host}/me/app`,
      registry: registry.host,
      username: 'me',
      password: 'wr0ng',
      push: 'true',
    });
    expect(error.split('\n')).toEqual([
      expect.stringContaining('authentication required'),
      expect.stringContaining('Check the inputs registry, username and password'),
      `See ${PAGE}#sign-in-failed [sign-in-failed]`,
    ]);
  });

  it('names the page of the others where nobody knows where the action is from', async () => {
    const { error } = await failing({ push: 'perhaps' }, { action_repository: '', action_ref: '' });
    expect(error.split('\n').at(-1)).toBe('See README.md#inputs [input-invalid]');
  });
});
