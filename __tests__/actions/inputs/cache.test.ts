import { describe, expect, it } from '@jest/globals';
import { type CacheInputs, parseCache } from '../../../src/actions/inputs/cache.ts';
import { createInputReader } from '../../../src/runner/input.ts';
import { cacheImage } from '../../cache/facts.ts';

async function parse(given: Readonly<Record<string, string>>) {
  const reader = createInputReader((name) => given[name] ?? '');
  const inputs = await parseCache(reader);
  return { inputs, problems: reader.problems.map(({ input, problem }) => `${input} ${problem}`) };
}

const both = (image: string) => ({ trusted: cacheImage(image), pullRequests: cacheImage(image) });

describe('the inputs of the cache', () => {
  it('have defaults', async () => {
    expect(await parse({})).toEqual({
      inputs: {
        cache: 'off',
        cacheMode: 'max',
        cacheScope: '',
        cacheImages: undefined,
        cacheWrite: 'auto',
        cacheTimeoutSeconds: 60,
        cacheFrom: [],
        cacheTo: [],
        cacheMounts: false,
        cacheMountsImage: '',
        cacheMaxSize: 2 * 1024 ** 3,
      },
      problems: [],
    });
  });

  it.each<[Record<string, string>, Partial<CacheInputs>]>([
    [{ cache: 'auto' }, { cache: 'auto' }],
    [{ cache: 'Registry' }, { cache: 'registry' }],
    [{ cache: 'inline' }, { cache: 'inline', cacheMode: 'max' }],
    [
      { cache: 'inline', 'cache-mode': 'min' },
      { cache: 'inline', cacheMode: 'min' },
    ],
    [
      { cache: 'local', 'cache-scope': ' my app/é ' },
      { cache: 'local', cacheScope: 'my app/é' },
    ],
    [{ 'cache-write': 'false' }, { cacheWrite: 'false' }],
    [{ 'cache-timeout-seconds': '600' }, { cacheTimeoutSeconds: 600 }],
    [{ 'cache-mounts': 'true' }, { cacheMounts: true }],
    [
      { 'cache-mounts': 'True', 'cache-mounts-image': 'busybox:1.37', 'cache-max-size': '500m' },
      { cacheMountsImage: 'busybox:1.37', cacheMaxSize: 500 * 1024 ** 2 },
    ],
    [{ cache: 'auto', 'cache-image': 'GHCR.io/me/c' }, { cacheImages: both('ghcr.io/me/c') }],
    [{ cache: 'registry', 'cache-image': 'r.test/c:x\n' }, { cacheImages: both('r.test/c:x') }],
    [
      { cache: 'registry', 'cache-image': 'r.test/c\nr.test/pulls' },
      { cacheImages: { trusted: cacheImage('r.test/c'), pullRequests: cacheImage('r.test/pulls') } },
    ],
    [{ 'cache-from': 'type=gha,scope=a\n"type=local,src=b"' }, { cacheFrom: ['type=gha,scope=a', 'type=local,src=b'] }],
  ])('%j', async (given, inputs) => {
    const parsed = await parse(given);
    expect(parsed.problems).toEqual([]);
    expect(parsed.inputs).toMatchObject(inputs);
  });

  it.each<[Record<string, string>, string]>([
    [{ cache: 'github' }, 'cache must be auto, gha, registry, local, inline or off, not "github"'],
    [{ 'cache-mode': 'full' }, 'cache-mode must be max or min, not "full"'],
    [
      { cache: 'inline', 'cache-mode': 'max' },
      'cache-mode is max, but an image can embed the cache of its own layers only',
    ],
    [{ 'cache-write': 'yes' }, 'cache-write must be auto, true or false, not "yes"'],
    [{ 'cache-timeout-seconds': '0' }, 'cache-timeout-seconds must be a whole number from 1 to 600, not "0"'],
    [{ 'cache-timeout-seconds': '1m' }, 'cache-timeout-seconds must be a whole number from 1 to 600, not "1m"'],
    [{ 'cache-scope': 'a\nb' }, 'cache-scope must be one line of at most 200 characters, not "a\\nb"'],
    [
      { 'cache-scope': 'x'.repeat(201) },
      `cache-scope must be one line of at most 200 characters, not "${'x'.repeat(120)}…"`,
    ],
    [{ 'cache-mounts': 'yes' }, 'cache-mounts must be true or false, not "yes"'],
    [{ 'cache-mounts-image': 'busybox' }, 'cache-mounts-image is given, but cache-mounts is not true'],
    [{ 'cache-mounts': 'true', 'cache-mounts-image': 'a b' }, 'cache-mounts-image "a b" is no image'],
    [{ 'cache-max-size': 'much' }, 'cache-max-size must be a size of at most 10g, not "much"'],
    [{ 'cache-max-size': '0' }, 'cache-max-size must be a size of at most 10g, not "0"'],
    [{ 'cache-max-size': '11g' }, 'cache-max-size must be a size of at most 10g, not "11g"'],
    [{ cache: 'gha', 'cache-image': 'a/b' }, 'cache-image is for a cache in a registry, but cache is gha'],
    [{ 'cache-image': 'a/b' }, 'cache-image is for a cache in a registry, but cache is off'],
    [{ cache: 'auto', 'cache-image': 'a b' }, 'cache-image "a b" is no image name'],
    [
      { cache: 'auto', 'cache-image': 'a/b@sha256:1' },
      'cache-image must be no digest, because a cache is written anew: "a/b@sha256:1"',
    ],
    [{ cache: 'auto', 'cache-image': `a/b:${'x'.repeat(31)}` }, `cache-image "a/b:${'x'.repeat(31)}" is no image name`],
    [{ cache: 'auto', 'cache-image': 'a\nb\nc' }, 'cache-image has 3 lines'],
    [{ cache: 'auto', 'cache-image': 'a\nb c' }, 'cache-image "b c" is no image name'],
  ])('that are wrong are refused: %j', async (given, problem) => {
    expect((await parse(given)).problems).toEqual([problem]);
  });

  it('say what to do instead', async () => {
    const reader = createInputReader((name) => ({ cache: 'gha', 'cache-image': 'a b' })[name] ?? '');
    await parseCache(reader);
    expect(reader.problems.map(({ advice }) => advice)).toEqual([
      'Set cache to registry or auto, or take cache-image out.',
      'Write [registry/]name, or [registry/]name:prefix for what its tags start with, of up to 30 characters.',
    ]);
  });
});
