import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnvironment } from '../../src/runner/environment.ts';
import { readState, STATE } from '../../src/runner/state.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const REQUIRED = {
  GITHUB_REPOSITORY: 'Octo-Org/App',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'push',
};

let saved: NodeJS.ProcessEnv;
beforeEach(() => {
  saved = { ...process.env };
  for (const name of Object.keys(process.env))
    if (/^(?:GITHUB|RUNNER|DOCKER|STATE)_/.test(name)) delete process.env[name];
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
  Object.assign(process.env, saved);
});

describe('the environment', () => {
  it('has defaults for what only the runner sets, also where it is set to nothing', () => {
    Object.assign(process.env, REQUIRED, {
      GITHUB_WORKSPACE: '',
      RUNNER_TEMP: '',
      DOCKER_CONFIG: '',
      GITHUB_SERVER_URL: '',
    });
    expect(readEnvironment()).toMatchObject({
      workspace: process.cwd(),
      temp: tmpdir(),
      dockerConfig: join(homedir(), '.docker'),
      actor: '',
      event: { serverUrl: 'https://github.com', payload: {}, baseRef: '', actor: '' },
    });
  });

  it('is what the runner says', () => {
    const GITHUB_EVENT_PATH = join(folders.make({ 'event.json': '{"number":7}' }), 'event.json');
    const more = { GITHUB_WORKSPACE: '/w', RUNNER_TEMP: '/t', DOCKER_CONFIG: '/d', GITHUB_ACTOR: 'mona' };
    Object.assign(process.env, REQUIRED, more, {
      GITHUB_EVENT_PATH,
      GITHUB_SERVER_URL: 'https://g.test',
      GITHUB_BASE_REF: 'main',
    });
    expect(readEnvironment()).toMatchObject({
      workspace: '/w',
      temp: '/t',
      dockerConfig: '/d',
      actor: 'mona',
      event: {
        name: 'push',
        ref: 'refs/heads/main',
        sha: 'a'.repeat(40),
        repository: 'Octo-Org/App',
        serverUrl: 'https://g.test',
        actor: 'mona',
        baseRef: 'main',
        payload: { number: 7 },
      },
    });
  });

  it('that is no job names everything that is missing', () => {
    Object.assign(process.env, REQUIRED, { GITHUB_SHA: '', GITHUB_REF: '' });
    expect(() => readEnvironment()).toThrow(
      expect.objectContaining({ code: 'runner', message: 'The environment lacks GITHUB_SHA, GITHUB_REF.' }),
    );
  });

  it.each([
    ['no JSON', { 'event.json': '{' }, /^The event's payload at .*event\.json cannot be read: .*JSON/],
    ['not there', {}, /^The event's payload at .*event\.json cannot be read: ENOENT/],
  ])('whose payload is %s names the file', (_, files, message) => {
    Object.assign(process.env, REQUIRED, {
      GITHUB_EVENT_PATH: join(folders.make(files as Record<string, string>), 'event.json'),
    });
    expect(() => readEnvironment()).toThrow(
      expect.objectContaining({ code: 'runner', message: expect.stringMatching(message) }),
    );
  });

  it('whose payload is no object has none', () => {
    Object.assign(process.env, REQUIRED, {
      GITHUB_EVENT_PATH: join(folders.make({ 'event.json': '5' }), 'event.json'),
    });
    expect(readEnvironment().event.payload).toEqual({});
  });
});

describe('the state', () => {
  it('is what main saved, and empty when it saved nothing', () => {
    expect(readState(STATE.privateFolder)).toBe('');
    process.env['STATE_private-folder'] = '/t/x';
    expect(readState(STATE.privateFolder)).toBe('/t/x');
  });
});
