import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildxProgram } from '../../src/builder/buildx-program.ts';
import { Folders } from '../fakes/folder.ts';

const ARGS = ['buildx', 'build', '.'];
const BINARY = '\x7fELF and so on';

const folders = new Folders();
afterAll(() => folders.remove());

let home: string;
let env: Record<string, string>;
const at = (path: string) => join(home, path);

function put(path: string, content = BINARY, mode = 0o755): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content, 'latin1');
  chmodSync(at(path), mode);
}

beforeEach(() => {
  home = folders.make();
  env = { HOME: home, PATH: `${at('none')}:${at('bin')}` };
  put('bin/docker');
  put('plugins/docker-buildx');
});

const chosen = () => buildxProgram(ARGS, env, [at('no-plugins'), at('plugins')]);

describe('the program of a build', () => {
  const byDocker = { command: 'docker', args: ARGS };

  it('is the plugin that all users have', () => {
    expect(chosen()).toEqual({ command: at('plugins/docker-buildx'), args: ['build', '.'] });
  });

  it('is the user’s own plugin before that, also by a link', () => {
    mkdirSync(at('.docker'));
    put('mine/docker-buildx');
    symlinkSync(at('mine'), at('.docker/cli-plugins'));
    expect(chosen().command).toBe(at('.docker/cli-plugins/docker-buildx'));
    env['DOCKER_CONFIG'] = at('other');
    expect(chosen().command).toBe(at('plugins/docker-buildx'));
  });

  it.each<[string, () => void]>([
    ['where docker is a script', () => put('bin/docker', '#!/bin/sh\n')],
    ['where a script stands before docker', () => put('none/docker', '#!/bin/sh\n')],
    ['where there is no docker', () => chmodSync(at('bin/docker'), 0o644)],
    ['where docker is found by chance', () => (env['PATH'] = '')],
    ['where the plugin is a script', () => put('plugins/docker-buildx', '#!/bin/sh\n')],
    ['where the plugin may not be run', () => chmodSync(at('plugins/docker-buildx'), 0o644)],
    ['where the engine is asked by TLS', () => (env['DOCKER_TLS_VERIFY'] = '1')],
    ['where plugins are elsewhere', () => put('.docker/config.json', '{"cliPluginsExtraDirs": ["/x"]}')],
    ['where builds have another name', () => put('.docker/config.json', '{"aliases": {"builder": "x"}}')],
    ['where nobody knows the configuration', () => (env['HOME'] = '')],
  ])('is docker %s', (_, change) => {
    change();
    expect(chosen()).toEqual(byDocker);
  });

  it('is docker for anything else', () => {
    expect(buildxProgram(['version'], env)).toEqual({ command: 'docker', args: ['version'] });
  });
});
