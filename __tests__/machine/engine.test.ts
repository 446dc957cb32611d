import { describe, expect, it } from '@jest/globals';
import { hasContainerdStore, isEngineLocal } from '../../src/machine/engine.ts';

describe('the engine', () => {
  it.each<[string, Record<string, string>, NodeJS.Platform, boolean]>([
    ['by default', {}, 'linux', true],
    ['at a socket', { DOCKER_HOST: 'unix:///run/user/1/docker.sock' }, 'linux', true],
    ['of the default context', { DOCKER_CONTEXT: 'default' }, 'linux', true],
    ['at an address', { DOCKER_HOST: 'tcp://1.2.3.4:2376' }, 'linux', false],
    ['behind ssh', { DOCKER_HOST: 'ssh://x' }, 'linux', false],
    ['of another context', { DOCKER_CONTEXT: 'other' }, 'linux', false],
    ['in a virtual machine', {}, 'darwin', false],
  ])('%s is here: %#', (_, env, platform, expected) => {
    expect(isEngineLocal(env, platform)).toBe(expected);
  });

  it.each<[string, boolean | undefined]>([
    ['[["driver-type","io.containerd.snapshotter.v1"]]', true],
    ['[["Backing Filesystem","extfs"],["Supports d_type","true"]]', false],
    ['[]', false],
    ['null', undefined],
    ['', undefined],
    ['Cannot connect to the Docker daemon', undefined],
  ])('that answers %s', (answer, expected) => {
    expect(hasContainerdStore(answer)).toBe(expected);
  });
});
