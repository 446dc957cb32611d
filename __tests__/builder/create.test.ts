import { describe, expect, it } from '@jest/globals';
import {
  appendArguments,
  bootArguments,
  createArguments,
  generatedName,
  type JobIdentity,
} from '../../src/builder/create.ts';
import type { BuilderRequest, NodeRequest } from '../../src/builder/request.ts';

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
const NODE: NodeRequest = { name: '', endpoint: '', driverOpts: [], buildkitdFlags: '', platforms: '' };
const NO_FILES = { config: '', tls: [] };
const FLAGS = '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';

describe('buildx create', () => {
  it.each<[string, Partial<BuilderRequest>, { config?: string; tls?: string[][] }, string[]]>([
    ['a container by default', {}, {}, ['--driver', 'docker-container', '--buildkitd-flags', FLAGS]],
    [
      'options with their quotes',
      { driverOpts: ['image=moby/buildkit:v1', '"env.no_proxy=a,b"'] },
      {},
      [
        ...['--driver', 'docker-container', '--driver-opt', 'image=moby/buildkit:v1'],
        ...['--driver-opt', '"env.no_proxy=a,b"', '--buildkitd-flags', FLAGS],
      ],
    ],
    [
      'flags in the place of ours',
      { buildkitdFlags: '--debug' },
      {},
      ['--driver', 'docker-container', '--buildkitd-flags', '--debug'],
    ],
    [
      'the current one from now on, with a configuration, elsewhere',
      { use: true, endpoint: 'ssh://me@host' },
      { config: '/f/buildkitd.toml' },
      [
        ...['--driver', 'docker-container', '--buildkitd-flags', FLAGS, '--use'],
        ...['--buildkitd-config', '/f/buildkitd.toml', 'ssh://me@host'],
      ],
    ],
    [
      'a remote one with certificates',
      { driver: 'remote', endpoint: 'tcp://a:1', driverOpts: ['servername=x'] },
      { tls: [['cacert=/f/0.pem', 'key=/f/k.pem'], ['cert=/f/1.pem']] },
      [
        ...['--driver', 'remote', '--driver-opt', 'servername=x', '--driver-opt', 'cacert=/f/0.pem'],
        ...['--driver-opt', 'key=/f/k.pem', 'tcp://a:1'],
      ],
    ],
    [
      'pods',
      { driver: 'kubernetes', driverOpts: ['replicas=2'] },
      {},
      ['--driver', 'kubernetes', '--driver-opt', 'replicas=2', '--buildkitd-flags', FLAGS],
    ],
    [
      'a first node for the platforms that no other node has',
      {
        driver: 'remote',
        endpoint: 'tcp://a:1',
        platforms: ['linux/amd64', 'linux/arm64', 'linux/386'],
        append: [{ ...NODE, endpoint: 'tcp://b:1', platforms: 'linux/arm64, linux/arm/v7' }],
      },
      {},
      ['--driver', 'remote', '--platform', 'linux/amd64,linux/386', 'tcp://a:1'],
    ],
    [
      'a first node for all where nobody says who builds what',
      { driver: 'remote', endpoint: 'tcp://a:1', platforms: ['linux/amd64', 'linux/arm64'], append: [NODE] },
      {},
      ['--driver', 'remote', 'tcp://a:1'],
    ],
    ['a cloud builder', { driver: 'cloud', endpoint: 'org/name' }, {}, ['--driver', 'cloud', 'org/name']],
  ])('makes %s', (_, request, files, rest) => {
    const args = createArguments('b', { ...REQUEST, ...request }, { ...NO_FILES, ...files });
    expect(args).toEqual(['buildx', 'create', '--name', 'b', ...rest]);
  });

  it.each([
    ['0.12.1', '--config'],
    ['0.13.0', '--buildkitd-config'],
    ['1.0.0', '--buildkitd-config'],
    ['9c5b7e1', '--buildkitd-config'],
    [undefined, '--buildkitd-config'],
  ])('of version %s calls the configuration %s', (version, option) => {
    expect(createArguments('b', REQUEST, { ...NO_FILES, config: '/c' }, version).slice(-2)).toEqual([option, '/c']);
  });

  it('adds a node', () => {
    const node: NodeRequest = {
      name: 'arm',
      endpoint: 'ssh://me@arm',
      driverOpts: ['image=moby/buildkit:v1'],
      buildkitdFlags: '--debug',
      platforms: 'linux/arm64,linux/arm/v7',
    };
    expect(appendArguments('b', REQUEST, node, 1, NO_FILES)).toEqual([
      ...['buildx', 'create', '--name', 'b', '--append', '--node', 'arm', '--driver-opt', 'image=moby/buildkit:v1'],
      ...['--buildkitd-flags', '--debug', '--platform', 'linux/arm64,linux/arm/v7', 'ssh://me@arm'],
    ]);
  });

  it('adds a remote node with its own certificates', () => {
    const node = { ...NODE, endpoint: 'tcp://b:1' };
    const files = { config: '', tls: [[], ['cacert=/f/1.pem']] };
    expect(appendArguments('b', { ...REQUEST, driver: 'remote' }, node, 1, files)).toEqual([
      ...['buildx', 'create', '--name', 'b', '--append', '--driver-opt', 'cacert=/f/1.pem', 'tcp://b:1'],
    ]);
  });

  it('boots by name', () => {
    expect(bootArguments('b')).toEqual(['buildx', 'inspect', '--bootstrap', '--builder', 'b']);
  });
});

describe('the name of our own builder', () => {
  const JOB: JobIdentity = { runId: '1', runAttempt: '1', job: 'build', runner: 'r1', temp: '/t' };
  const name = (given: Partial<BuilderRequest> = {}, job: Partial<JobIdentity> = {}, secrets: string[] = []) =>
    generatedName({ ...REQUEST, ...given }, { ...JOB, ...job }, secrets);

  it("is one that buildx takes, and short enough for a pod's", () => {
    expect(name()).toMatch(/^image-build-[0-9a-f]{16}$/);
  });

  it.each<[string, Partial<BuilderRequest>]>([
    ['nothing differs', {}],
    ['the default driver is written out', { driver: 'docker-container' }],
    ['another image is built', { platforms: ['linux/arm64'], images: ['other'] } as Partial<BuilderRequest>],
    ['only what happens with it afterwards differs', { cleanup: false, use: true, keepState: true }],
  ])('is the same when %s', (_, given) => {
    expect(name(given)).toBe(name());
  });

  it.each<[string, Partial<BuilderRequest>, Partial<JobIdentity>, string[]]>([
    ['driver', { driver: 'kubernetes' }, {}, []],
    ['options', { driverOpts: ['a=b'] }, {}, []],
    ['flags', { buildkitdFlags: '--debug' }, {}, []],
    ['configuration', { buildkitdConfigInline: 'debug = true' }, {}, []],
    ['endpoint', { endpoint: 'tcp://a:1' }, {}, []],
    ['nodes', { append: [NODE] }, {}, []],
    ['certificates', {}, {}, ['x']],
    ['run', {}, { runId: '2' }, []],
    ['attempt', {}, { runAttempt: '2' }, []],
    ['job', {}, { job: 'other' }, []],
    ['runner', {}, { runner: 'r2' }, []],
    ['folder', {}, { temp: '/u' }, []],
  ])('is another with another %s', (_, request, job, secrets) => {
    expect(name(request, job, secrets)).not.toBe(name());
  });
});
