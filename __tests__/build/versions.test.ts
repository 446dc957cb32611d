import { describe, expect, it } from '@jest/globals';
import { hasBuildx, isOlderBuildKit, isSurelyBuildKit } from '../../src/build/versions.ts';

describe('a version of buildx', () => {
  it.each<[string | undefined, string, boolean]>([
    ['0.12.0', '0.12.0', true],
    ['v0.12.0', '0.12.0', true],
    ['0.11.9', '0.12.0', false],
    ['0.9.1', '0.12.0', false],
    ['1.0.0', '0.12.0', true],
    ['0.29.1+ds1', '0.29.0', true],
    ['0.0.0+unknown', '0.12.0', true],
    ['a1b2c3d', '0.12.0', true],
    ['1234567', '0.12.0', true],
    ['', '0.12.0', true],
    [undefined, '0.12.0', true],
  ])('%s has what came with %s: %s', (version, least, expected) => {
    expect(hasBuildx(version, least)).toBe(expected);
  });
});

describe('a version of BuildKit', () => {
  it.each<[string | undefined, boolean, boolean]>([
    ['v0.11.0', true, false],
    ['v0.11.0-moby', true, false],
    ['v0.25.1+abc', true, false],
    ['v0.10.6', false, true],
    ['v0.10.6-moby', false, true],
    ['v0.13.0-rc1', false, false],
    ['v0.0.0+unknown', false, false],
    ['moby/buildkit:latest', false, false],
    [undefined, false, false],
  ])('%s is 0.11.0 at least: %s; is older: %s', (version, isNew, isOld) => {
    expect([isSurelyBuildKit(version, '0.11.0'), isOlderBuildKit(version, '0.11.0')]).toEqual([isNew, isOld]);
  });
});
