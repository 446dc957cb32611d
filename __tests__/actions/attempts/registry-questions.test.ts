import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  askOf,
  landedPush,
  mayPushAfterAll,
  type PushTarget,
  retryAfterOf,
} from '../../../src/actions/attempts/registry-questions.ts';
import type { Digest } from '../../../src/image/digest.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { createRegistryClient } from '../../../src/registry/client.ts';
import { createHttp, type Http } from '../../../src/registry/http.ts';
import type { Classification } from '../../../src/retry/classification.ts';
import { failure } from '../../fakes/classification.ts';
import { Closing } from '../../fakes/http-server.ts';
import { pushImage, pushIndex } from '../../fakes/images.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { guardByTokens } from '../../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let http: Http;
/** The registries that somebody wanted to speak to. */
let wanted: string[];
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
  wanted = [];
});

/** The push goes to this name; whatever the name says, this registry answers. */
function targetOf(name = `${registry.host}/me/app:v1`): PushTarget {
  return {
    anchor: parseTaggedReference(name) as TaggedReference,
    async clientFor(host) {
      wanted.push(host);
      return createRegistryClient(registry.host, undefined, http);
    },
  };
}

/** A target whose credential helper is broken. */
const unreadable = (): PushTarget => ({
  ...targetOf(),
  clientFor: () => Promise.reject(new Error('docker-credential-x cannot be started')),
});

describe('a registry that never answers', () => {
  it('is away, and has served nothing', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.add({
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const target: PushTarget = {
      anchor: parseTaggedReference(`${host}/me/app:v1`) as TaggedReference,
      clientFor: async () => createRegistryClient(host, undefined, http),
      questionLimitMs: 50,
    };
    const digest = `sha256:${'1'.repeat(64)}`;
    const lost = failure({ stage: 'push', pushed: [{ reference: `${host}/me/app:v1`, digest, isDone: false }] });
    expect(await landedPush(lost, target)).toBeUndefined();
    expect(await (await askOf(lost, target))?.()).toEqual({ state: 'away' });
  });
});

describe('a push that reported a failure', () => {
  const pushed = (digest: string, name = `${registry.host}/me/app:v1`) => [{ reference: name, digest, isDone: false }];
  const OTHER: Digest = `sha256:${'9'.repeat(64)}`;

  it('has landed when the registry serves its own digest; an image’s id is its configuration', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    const manifest = JSON.parse(registry.manifests.get(`me/app:${digest}`)?.bytes.toString() ?? '');
    expect(await landedPush(failure({ pushed: pushed(digest) }), targetOf())).toEqual({
      imageId: manifest.config.digest,
      metadata: {
        digest,
        json: `{"containerimage.digest":"${digest}","image.name":"${registry.host}/me/app:v1"}`,
      },
    });
    expect(registry.asked()).toEqual(['GET /v2/', 'GET /v2/me/app/manifests/v1']);
  });

  it('has landed as an index, whose id is its digest', async () => {
    const digest = pushIndex(registry, 'me/app', 'v1');
    expect(await landedPush(failure({ pushed: pushed(digest) }), targetOf())).toMatchObject({
      imageId: digest,
      metadata: { digest },
    });
  });

  it('has landed although only the cache failed, or the time was up', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    for (const given of [{ failedPart: 'cache-export', class: 'permanent' }, { class: 'timeout' }] as const) {
      expect(await landedPush(failure({ ...given, pushed: pushed(digest) }), targetOf())).toBeDefined();
    }
  });

  it.each(['me/app:v1', 'docker.io/me/app:v1', 'index.docker.io/me/app:v1'])(
    'as %s has landed under every name that Docker Hub has',
    async (name) => {
      const digest = pushImage(registry, 'me/app', 'image', 'v1');
      const landed = await landedPush(failure({ pushed: pushed(digest, name) }), targetOf('me/app:v1'));
      expect([landed?.metadata?.digest, wanted]).toEqual([digest, ['docker.io']]);
    },
  );

  it('counts by what was pushed last under that name', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    const both = [...pushed(OTHER), ...pushed(digest), ...pushed(OTHER, `${registry.host}/me/app:v2`)];
    expect((await landedPush(failure({ pushed: both }), targetOf()))?.metadata?.digest).toBe(digest);
  });

  it.each<[string, (digest: Digest) => Partial<Classification>]>([
    ['it pushed nothing', () => ({})],
    ['it pushed another name', (digest) => ({ pushed: pushed(digest, `${registry.host}/me/app:v2`) })],
    ['it pushed to another registry', (digest) => ({ pushed: pushed(digest, 'ghcr.io/me/app:v1') })],
    ['its digest is none', () => ({ pushed: pushed('sha256:1') })],
    ['it was cancelled', (digest) => ({ class: 'cancelled', pushed: pushed(digest) })],
  ])('has not landed, and nobody is asked, when %s', async (_, given) => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    expect(await landedPush(failure(given(digest)), targetOf())).toBeUndefined();
    expect(registry.asked()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['serves what was there before', () => pushImage(registry, 'me/app', 'other', 'v1')],
    ['does not know the name', () => {}],
    ['refuses to tell', () => registry.script('GET /v2/me/app/manifests/v1', error(403, 'DENIED', 'no'))],
    ['has trouble of its own', () => registry.script('GET /v2/me/app/manifests/v1', { status: 503 })],
    ['hangs up', () => registry.script('GET /v2/me/app/manifests/v1', 'hang-up')],
  ])('has not landed when the registry %s', async (_, prepare) => {
    const digest = pushImage(registry, 'me/app', 'image');
    prepare();
    expect(await landedPush(failure({ pushed: pushed(digest) }), targetOf())).toBeUndefined();
  });

  it('has not landed where nothing is pushed, and where nobody can be asked', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    expect(await landedPush(failure({ pushed: pushed(digest) }), undefined)).toBeUndefined();
    expect(await landedPush(failure({ pushed: pushed(digest) }), unreadable())).toBeUndefined();
    await registry.close();
    expect(await landedPush(failure({ pushed: pushed(digest) }), targetOf())).toBeUndefined();
  });
});

describe('a push that was refused', () => {
  const refused = (given: Partial<Classification> = {}) =>
    failure({
      class: 'permanent',
      stage: 'auth',
      vertex: 'exporting to image',
      telling: 'PUT x: 401 Unauthorized',
      ...given,
    });
  const START = 'POST /v2/me/app/blobs/uploads/';

  it('by a token that ran out is worth one more attempt', async () => {
    await guardByTokens(registry).then((service) => closing.add(service));
    expect(await mayPushAfterAll(refused(), targetOf())).toEqual(refused({ class: 'ambiguous' }));
  });

  it.each([401, 403])('for good stays refused: the registry says %i again', async (status) => {
    registry.script(START, { status }, { status });
    expect(await mayPushAfterAll(refused(), targetOf())).toEqual(refused());
  });

  it.each<[string, Partial<Classification>]>([
    ['in other words', { telling: 'unauthorized: authentication required' }],
    ['by the name of its token', { vertex: '[auth] me/app:pull,push token for ghcr.io' }],
    ['at a step that nobody knows', { stage: 'push', telling: 'authorization token has expired' }],
  ])('is asked about %s', async (_, given) => {
    expect((await mayPushAfterAll(refused(given), targetOf())).class).toBe('ambiguous');
  });

  it.each<[string, Partial<Classification>]>([
    ['a missing permission is none', { telling: '403 Forbidden: denied' }],
    ['it was a base image', { vertex: '[internal] load metadata for ghcr.io/me/base:1' }],
    ['it was a base image of a platform', { vertex: '[linux/amd64 internal] load metadata for ghcr.io/me/base:1' }],
    ['it was the token of a base image', { vertex: '[auth] me/base:pull token for ghcr.io' }],
    ['it was a frontend', { vertex: 'resolve image config for docker-image://ghcr.io/me/frontend:1' }],
    ['it was a RUN', { stage: 'run' }],
    ['it may be passing anyway', { class: 'transient' }],
  ])('is not asked about when %s', async (_, given) => {
    expect(await mayPushAfterAll(refused(given), targetOf())).toEqual(refused(given));
    expect(registry.asked()).toEqual([]);
  });

  it('stays refused where nobody can be asked', async () => {
    expect(await mayPushAfterAll(refused(), undefined)).toEqual(refused());
    expect(await mayPushAfterAll(refused(), unreadable())).toEqual(refused());
    await registry.close();
    expect(await mayPushAfterAll(refused(), targetOf())).toEqual(refused());
  });
});

describe('the time that a throttle asks for', () => {
  const MANIFEST = '/v2/library/alpine/manifests/3';
  const throttledAt = (url: string) => failure({ isThrottled: true, throttledUrl: url });

  it('is asked for at the registry that was throttled, as who we are there', async () => {
    registry.script(`GET ${MANIFEST}`, { status: 429, headers: { 'retry-after': '17' } });
    const target = targetOf('ghcr.io/me/app:v1');
    // The same name in another registry: whose address it is decides, not whose image is built.
    expect(await retryAfterOf(throttledAt(`http://${registry.host}${MANIFEST}`), target)).toBe(17);
    expect(wanted).toEqual([registry.host]);
  });

  it('at Docker Hub is asked for by its name, and not by that of its API', async () => {
    await retryAfterOf(throttledAt(`https://registry-1.docker.io${MANIFEST}?x=1`), targetOf('ghcr.io/me/app:v1'));
    expect(wanted).toEqual(['docker.io']);
  });

  it.each<[string, string]>([
    ['is over already', '/v2/me/app/manifests/v1'],
    ['is of a sign-in service', '/token'],
  ])('is not known when the throttle %s', async (_, path) => {
    expect(await retryAfterOf(throttledAt(`http://${registry.host}${path}`), targetOf())).toBeUndefined();
  });

  it('is not known without an address, a push or an answer', async () => {
    const throttled = throttledAt(`http://${registry.host}${MANIFEST}`);
    expect(await retryAfterOf(failure({ isThrottled: true }), targetOf())).toBeUndefined();
    expect(await retryAfterOf(throttledAt('not an address'), targetOf())).toBeUndefined();
    expect(await retryAfterOf(throttled, undefined)).toBeUndefined();
    expect(registry.asked()).toEqual([]);
    expect(await retryAfterOf(throttled, unreadable())).toBeUndefined();
    await registry.close();
    expect(await retryAfterOf(throttled, targetOf())).toBeUndefined();
  });
});

describe('who is asked whether it is well again', () => {
  const isAsked = async (given: Partial<Classification>, name = 'ghcr.io/me/app:v1') =>
    (await askOf(failure(given), targetOf(name))) !== undefined;

  it.each<[string, Partial<Classification>, boolean]>([
    ['the registry, after a push without an address', { stage: 'push' }, true],
    ['the registry, after an export without an address', { stage: 'export' }, true],
    ['the registry, after a sign-in without an address', { stage: 'auth' }, true],
    ['the registry, by its address, at any step', { stage: 'solve', telling: 'Get "https://ghcr.io/v2/x": EOF' }, true],
    [
      'the registry, by the address that was throttled',
      { throttledUrl: 'https://ghcr.io/v2/me/app/manifests/v1' },
      true,
    ],
    ['nobody, for another’s address', { stage: 'push', telling: 'Get "https://auth.example.com/token": EOF' }, false],
    [
      'nobody, for another’s throttle',
      { stage: 'push', throttledUrl: 'https://registry-1.docker.io/v2/a/b/manifests/1' },
      false,
    ],
    [
      'nobody, for a registry whose name only begins the same',
      { telling: 'Get "https://ghcr.io.test/v2/": EOF' },
      false,
    ],
    ['nobody, for the same host at another port', { telling: 'Get "https://ghcr.io:5000/v2/": EOF' }, false],
    ['nobody, for a base image without an address', { stage: 'solve' }, false],
    ['nobody, for the builder', { stage: 'builder' }, false],
    ['nobody, for a RUN', { stage: 'run' }, false],
    ['nobody, for a cache', { stage: 'cache' }, false],
  ])('is %s', async (_, given, asked) => {
    expect(await isAsked(given)).toBe(asked);
    expect(wanted).toEqual(asked ? ['ghcr.io'] : []);
  });

  it('is Docker Hub, by the name of its API', async () => {
    expect(await isAsked({ telling: 'Get "https://registry-1.docker.io/v2/": EOF' }, 'me/app:v1')).toBe(true);
  });

  it('is nobody without a push, and nobody whose credential cannot be read', async () => {
    expect(await askOf(failure(), undefined)).toBeUndefined();
    expect(await askOf(failure(), unreadable())).toBeUndefined();
  });

  it('is asked for the name that is pushed', async () => {
    registry.script('HEAD /v2/me/app/manifests/v1', { status: 503 });
    const ask = await askOf(failure(), targetOf());
    expect([await ask?.(), await ask?.()]).toEqual([{ state: 'away' }, { state: 'ready' }]);
    expect(registry.asked().slice(1)).toEqual(['HEAD /v2/me/app/manifests/v1', 'HEAD /v2/me/app/manifests/v1']);
  });

  it('is asked for the address that was throttled: another may be ready while it is not', async () => {
    const path = '/v2/me/app/blobs/uploads/';
    registry.script(`GET ${path}`, { status: 429, headers: { 'retry-after': '2' } });
    const ask = await askOf(failure({ throttledUrl: `http://${registry.host}${path}` }), targetOf());
    expect(await ask?.()).toEqual({ state: 'throttled', retryAfter: 2 });
    expect(registry.asked().slice(1)).toEqual([`GET ${path}`]);
  });

  it('is asked for the name where the throttle was no image’s', async () => {
    const ask = await askOf(failure({ throttledUrl: `http://${registry.host}/token` }), targetOf());
    expect(await ask?.()).toEqual({ state: 'ready' });
    expect(registry.asked().slice(1)).toEqual(['HEAD /v2/me/app/manifests/v1']);
  });
});
