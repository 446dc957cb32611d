import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { askBuilder, nativePlatform, ownContext } from '../../../src/actions/builder/ask.ts';
import type { NeedsSource } from '../../../src/builder/needs.ts';
import type { BuilderRequest } from '../../../src/builder/request.ts';
import type { Environment } from '../../../src/runner/environment.ts';
import { Folders } from '../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const PLAN: NeedsSource = {
  platforms: [],
  load: false,
  outputs: [],
  attests: [],
  annotations: [],
  cacheFrom: [],
  cacheTo: [],
  allow: [],
};
const REQUEST: BuilderRequest = {
  builder: '',
  driver: undefined,
  driverOpts: [],
  buildkitdFlags: '',
  buildkitdConfig: '',
  buildkitdConfigInline: '',
  endpoint: '',
  append: [],
  keepState: false,
  cleanup: true,
  use: false,
  platforms: [],
};

/** It names the builder that it is asked for. */
const DOCKER = `#!/bin/sh
echo "$*" >> "$(dirname "$0")/calls"
case "$*" in
'buildx version') echo 'github.com/docker/buildx v0.29.1 abc';;
*) printf 'Name: %s\\nDriver: docker-container\\n\\nNodes:\\nName: n\\nStatus: running\\n' "\${4:-current}";;
esac
`;

interface Given {
  readonly plan?: Partial<NeedsSource>;
  readonly request?: Partial<BuilderRequest>;
  readonly env?: Record<string, string>;
  /** In the Docker client's folder. */
  readonly files?: Record<string, string>;
  readonly docker?: string;
}

async function ask({ plan, request, env, files = {}, docker = DOCKER }: Given) {
  const bin = folders.make({ docker });
  chmodSync(join(bin, 'docker'), 0o755);
  const all = { PATH: `${bin}:/usr/bin:/bin`, ...env };
  const environment = { all, workspace: bin, dockerConfig: folders.make(files) } as unknown as Environment;
  const { signal } = new AbortController();
  const asked = await askBuilder({ ...PLAN, ...plan }, { ...REQUEST, ...request }, environment, signal);
  const calls = join(bin, 'calls');
  return {
    name: asked.facts?.name,
    version: asked.buildxVersion,
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').sort() : [],
  };
}

const NOBODY = { name: undefined, version: undefined, calls: [] };
const THE_CURRENT = { name: 'current', version: '0.29.1', calls: ['buildx inspect', 'buildx version'] };

describe('the builder is asked', () => {
  it.each<[string, Given]>([
    ['not when nothing depends on it', {}],
    ['not when an earlier choice was taken back', { files: { 'buildx/current': '{"Key":"unix:///x","Name":""}' } }],
    ["not for the machine's own platform", { plan: { platforms: [nativePlatform()] } }],
  ])('%s', async (_, given) => {
    expect(await ask(given)).toEqual(NOBODY);
  });

  it.each<[string, Given]>([
    ['when the build needs something', { plan: { cacheTo: ['type=gha'] } }],
    ['when another is the current one', { files: { 'buildx/current': '{"Key":"unix:///x","Name":"mine"}' } }],
    ['when another is the default of a context', { files: { 'buildx/defaults/1a2b': 'mine' } }],
    ['when the environment names one', { env: { BUILDX_BUILDER: 'mine' } }],
  ])('%s', async (_, given) => {
    expect(await ask(given)).toEqual(THE_CURRENT);
  });

  it('in the folder that buildx is told of', async () => {
    const BUILDX_CONFIG = folders.make({ current: '{"Key":"","Name":"mine","Global":true}' });
    expect(await ask({ env: { BUILDX_CONFIG } })).toEqual(THE_CURRENT);
  });

  it('by the name that is given', async () => {
    const asked = await ask({ request: { builder: 'mine' } });
    expect(asked).toEqual({ ...THE_CURRENT, name: 'mine', calls: ['buildx inspect --builder mine', 'buildx version'] });
  });

  it('by its context when it is the engine itself', async () => {
    const files = { 'config.json': '{"currentContext":"there"}' };
    expect((await ask({ request: { driver: 'docker' }, files })).name).toBe('there');
  });

  it('not before it is made', async () => {
    expect(await ask({ request: { driver: 'kubernetes' } })).toEqual({
      name: undefined,
      version: '0.29.1',
      calls: ['buildx version'],
    });
  });

  it.each(['#!/bin/sh\nexit 1\n', '#!/bin/sh\necho nonsense\n'])('and need not answer (%#)', async (docker) => {
    expect(await ask({ request: { builder: 'mine' }, docker })).toMatchObject({ name: undefined, version: undefined });
  });
});

describe('the context of the engine itself', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['is the default one', {}, {}, 'default'],
    ['is the one in the environment', { DOCKER_CONTEXT: 'there' }, {}, 'there'],
    ['is the default one with an address', { DOCKER_CONTEXT: 'there', DOCKER_HOST: 'tcp://x' }, {}, 'default'],
    ['is the one in the configuration', {}, { 'config.json': '{"currentContext":"there"}' }, 'there'],
    ['is the default one with a broken configuration', {}, { 'config.json': '{' }, 'default'],
  ])('%s', (_, all, files, context) => {
    expect(ownContext({ all, dockerConfig: folders.make(files) } as unknown as Environment)).toBe(context);
  });
});
