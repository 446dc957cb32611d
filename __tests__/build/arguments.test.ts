import { describe, expect, it } from '@jest/globals';
import { buildArguments } from '../../src/build/arguments.ts';
import type { BuildPlan } from '../../src/build/plan.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';

const FILES = { iidFile: '/step/iidfile', metadataFile: '/step/metadata.json', archiveFile: '/step/image.tar' };
const FILE_OPTIONS = ['--metadata-file', '/step/metadata.json'];

const argumentsOf = (plan: Partial<BuildPlan>) => buildArguments({ ...PLAIN_PLAN, ...plan }, FILES);

const EVERYTHING: BuildPlan = {
  context: { kind: 'remote', address: 'https://github.com/a/b.git#c', why: 'x' },
  buildContexts: ['x=docker-image://a'],
  file: 'docker/Dockerfile',
  target: 'final',
  platforms: ['linux/amd64', 'linux/arm64'],
  buildArgs: ['A=1', 'B'],
  secretVariables: [{ id: 'e', variable: 'E' }],
  secrets: [
    { id: 'v', value: 's3cret' },
    { id: 'f', path: 'a,b' },
  ],
  ssh: ['default'],
  addHosts: ['db=10.0.0.2'],
  allow: ['network.host'],
  cgroupParent: 'g',
  network: 'host',
  shmSize: '1g',
  ulimit: ['nofile=1'],
  labels: { 'a.b': 'c d', e: '' },
  annotations: ['index:a=b'],
  tags: ['app:1', 'app:2'],
  push: true,
  untagged: undefined,
  load: true,
  outputs: ['type=local,dest=o'],
  call: 'build',
  cacheFrom: ['type=gha'],
  cacheTo: ['type=gha,mode=max'],
  noCache: true,
  noCacheFilters: ['s'],
  pull: true,
  defaultAttest: 'type=provenance',
  attests: ['type=sbom'],
  builder: 'mine',
  writesImageId: true,
  writesMetadata: true,
  warnings: [],
};

describe('the arguments', () => {
  it('of a plain build are short: what is not given is buildx’s to decide', () => {
    expect(argumentsOf({})).toEqual(['buildx', 'build', '--iidfile', '/step/iidfile', ...FILE_OPTIONS, '.']);
  });

  it('of everything are in docker/build-push-action’s order', () => {
    expect(argumentsOf(EVERYTHING)).toEqual([
      ...['buildx', 'build', '--add-host', 'db=10.0.0.2', '--allow', 'network.host', '--annotation', 'index:a=b'],
      ...['--build-arg', 'A=1', '--build-arg', 'B', '--build-context', 'x=docker-image://a'],
      ...['--cache-from', 'type=gha', '--cache-to', 'type=gha,mode=max', '--call', 'build', '--cgroup-parent', 'g'],
      ...['--secret', 'id=e,env=E', '--file', 'docker/Dockerfile', '--iidfile', '/step/iidfile'],
      ...['--label', 'a.b=c d', '--label', 'e=', '--no-cache-filter', 's', '--output', 'type=local,dest=o'],
      ...['--platform', 'linux/amd64,linux/arm64', '--attest', 'type=provenance', '--attest', 'type=sbom'],
      ...['--secret', 'id=v,src=/step/secrets/1', '--secret', 'id=f,"src=a,b"'],
      ...['--shm-size', '1g', '--ssh', 'default', '--tag', 'app:1', '--tag', 'app:2', '--target', 'final'],
      ...['--ulimit', 'nofile=1', '--builder', 'mine', '--load', ...FILE_OPTIONS, '--network', 'host', '--no-cache'],
      ...['--pull', '--push', 'https://github.com/a/b.git#c'],
    ]);
  });

  it('hold no value of a secret', () => {
    expect(argumentsOf(EVERYTHING).join(' ')).not.toContain('s3cret');
  });

  it('have no files that nobody writes', () => {
    expect(argumentsOf({ writesImageId: false, writesMetadata: false })).toEqual(['buildx', 'build', '.']);
  });

  it.each([
    ['a folder that is called like an option', '--push', './--push'],
    ['standard input, which is no folder', '-', './-'],
    ['a folder above', '../app', '../app'],
    ['a folder from the root', '/app', '/app'],
    ['a folder with a space', 'my app', 'my app'],
  ])('end with %s', (_, path, last) => {
    expect(argumentsOf({ context: { kind: 'path', path, why: 'x' } }).at(-1)).toBe(last);
  });

  it('keep a value from outside in one element', () => {
    const value = '$(rm -rf /); `x` "q" \n--push';
    const args = argumentsOf({ buildArgs: [`A=${value}`], labels: { b: value }, target: value });
    expect(args.filter((arg) => arg.includes('rm -rf'))).toEqual([`A=${value}`, `b=${value}`, value]);
  });
});
