/** The images that a build pulls, asked of a registry. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { type BasesMeans, movedBases, recordBases, resolveBases } from '../../src/reuse/bases.ts';
import { Closing } from '../fakes/http-server.ts';
import { pushImage } from '../fakes/images.ts';
import { type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let means: BasesMeans;
const asked: string[] = [];
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  const http: Http = closing.add(createHttp({}));
  asked.length = 0;
  means = {
    clientFor: (host) => createRegistryClient(host, undefined, http),
    persist: (what, task) => {
      asked.push(what.replaceAll(registry.host, 'HOST'));
      return task();
    },
  };
});

const digest = (character: string): Digest => `sha256:${character.repeat(64)}`;
const resolve = async (...images: [reference: string, platform?: string][]) => {
  const named = images.map(([reference, platform = '']) => ({
    reference: reference.replace('HOST', registry.host),
    platform,
  }));
  return JSON.parse(JSON.stringify(await resolveBases(named, means)).replaceAll(registry.host, 'HOST'));
};

describe('a base image', () => {
  it('has the digest that its registry serves, and is asked for once', async () => {
    const served = pushImage(registry, 'me/base', 'image', '1');
    expect(await resolve(['HOST/me/base:1', 'linux/amd64'], ['HOST/me/base:1', 'linux/arm64'])).toEqual({
      bases: [
        { reference: 'HOST/me/base:1', platform: 'linux/amd64', digest: served },
        { reference: 'HOST/me/base:1', platform: 'linux/arm64', digest: served },
      ],
      unresolved: [],
    });
    expect(asked).toEqual(['looking up the base image HOST/me/base:1']);
    expect(registry.asked().filter((request) => request.includes('manifests'))).toEqual([
      'HEAD /v2/me/base/manifests/1',
    ]);
  });

  it('is not asked for where its digest is written', async () => {
    const reference = `registry.invalid/me/base:1@${digest('a')}`;
    expect(await resolve([reference])).toEqual({
      bases: [{ reference, platform: '', digest: digest('a') }],
      unresolved: [],
    });
    expect(asked).toEqual([]);
  });

  it('is told as one that cannot be looked up, beside the others', async () => {
    pushImage(registry, 'me/base', 'image', '1');
    registry.guard = ({ url }) =>
      url.includes('secret') ? { status: 403 } : url.includes('broken') ? { status: 500 } : undefined;
    const found = await resolve(
      ['HOST/me/gone:1'],
      ['HOST/me/secret:1'],
      ['HOST/me/broken:1'],
      ['HOST/me/base:1'],
      ['no image:'],
      ['127.0.0.1:1/a/b:1'],
    );
    expect(found.bases).toHaveLength(1);
    expect(found.unresolved).toEqual([
      { reference: 'HOST/me/gone:1', why: 'is not in its registry' },
      { reference: 'HOST/me/secret:1', why: expect.stringMatching(/^is refused by its registry: .*403/) },
      { reference: 'HOST/me/broken:1', why: expect.stringMatching(/^cannot be looked up: .*500/) },
      { reference: 'no image:', why: 'is the name of no image' },
      { reference: '127.0.0.1:1/a/b:1', why: expect.stringMatching(/^cannot be looked up: /) },
    ]);
  });
});

describe('what is kept of bases', () => {
  it('is each that can move, once', () => {
    const bases = ['a:1', 'a:1', `b@${digest('2')}`].map((reference) => ({
      reference,
      platform: 'p',
      digest: digest('1'),
    }));
    expect(recordBases(bases)).toEqual({ 'a:1': digest('1') });
  });

  it('tells which have moved', () => {
    const before = { a: digest('1'), b: digest('1'), gone: digest('1') };
    const after = { a: digest('1'), b: digest('2'), came: digest('1'), constructor: digest('1') };
    expect(movedBases(before, after)).toEqual([{ image: 'b', from: digest('1'), to: digest('2') }]);
  });
});
