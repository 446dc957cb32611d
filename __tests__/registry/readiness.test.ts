import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { createHttp, type Http } from '../../src/registry/http.ts';
import { askReadiness, askThrottled } from '../../src/registry/readiness.ts';
import type { Readiness } from '../../src/retry/patience.ts';
import { type Behaviour, Closing } from '../fakes/http-server.ts';
import { pushImage } from '../fakes/images.ts';
import { error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let http: Http;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
});

const READY: Readiness = { state: 'ready' };
const AWAY: Readiness = { state: 'away' };
const throttled = (retryAfter?: number): Readiness => ({ state: 'throttled', retryAfter });

const client = () => createRegistryClient(registry.host, undefined, http);
const name = () => parseTaggedReference(`${registry.host}/me/app:v1`) as TaggedReference;

describe('a registry that is asked how it is', () => {
  it.each<[string, Behaviour, Readiness]>([
    ['and does not know the name is ready', { status: 404 }, READY],
    ['and refuses us is ready: waiting changes nothing', error(403, 'DENIED', 'no'), READY],
    ['and answers with an image is ready', { status: 200 }, READY],
    ['and is throttled says for how long', { status: 429, headers: { 'retry-after': '7' } }, throttled(7)],
    ['and is throttled may not say for how long', { status: 429 }, throttled()],
    ['and has trouble of its own is away', { status: 503, headers: { 'retry-after': '7' } }, AWAY],
    ['and finds us slow is away', { status: 408 }, AWAY],
    ['and hangs up is away', 'hang-up', AWAY],
  ])('%s', async (_, answer, expected) => {
    registry.script('HEAD /v2/me/app/manifests/v1', answer);
    expect(await askReadiness(client(), name())).toEqual(expected);
  });

  it('by one request, once it is known', async () => {
    const known = client();
    await askReadiness(known, name());
    await askReadiness(known, name());
    const question = 'HEAD /v2/me/app/manifests/v1';
    expect(registry.asked()).toEqual(['GET /v2/', question, question]);
  });

  it('and is not there is away', async () => {
    await registry.close();
    expect(await askReadiness(client(), name())).toEqual(AWAY);
  });

  it.each<[string, Behaviour, Readiness]>([
    ['is away with it', { status: 502 }, AWAY],
    ['is throttled with it', { status: 429, headers: { 'retry-after': '3' } }, throttled(3)],
    ['is ready where we are refused', { status: 401 }, READY],
  ])('whose sign-in service stumbles %s', async (_, answer, expected) => {
    const service = closing.add(await guardByTokens(registry));
    service.answer = () => answer;
    expect(await askReadiness(client(), name())).toEqual(expected);
  });
});

describe('an address that was throttled', () => {
  const ask = (path: string) => askThrottled(client(), new URL(`http://${registry.host}${path}`));

  it.each<[string, string, Behaviour, Readiness]>([
    ['of a manifest', '/v2/me/app/manifests/v1', { status: 429, headers: { 'retry-after': '2' } }, throttled(2)],
    ['of a blob', '/v2/me/app/blobs/sha256:1', { status: 429 }, throttled()],
    ['of an upload, which cannot be read', '/v2/me/app/blobs/uploads/', { status: 405 }, READY],
    ['in a deep path', '/v2/a/b/c/manifests/v1', { status: 503 }, AWAY],
    ['which hangs up', '/v2/me/app/manifests/v1', 'hang-up', AWAY],
    ['which breaks off has answered', '/v2/me/app/manifests/v1', 'break-off', READY],
  ])('%s is asked itself', async (_, path, answer, expected) => {
    registry.script(`GET ${path}`, answer);
    expect(await ask(path)).toEqual(expected);
    expect(registry.asked()).toEqual(['GET /v2/', `GET ${path}`]);
  });

  it('is asked with the token of its own repository', async () => {
    pushImage(registry, 'me/app', 'image', 'v1');
    const service = closing.add(await guardByTokens(registry));
    expect(await ask('/v2/me/app/manifests/v1')).toEqual(READY);
    const scopes = service.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('scope'));
    expect(scopes).toEqual(['repository:me/app:pull']);
  });

  it.each(['/token', '/v2/', '/v2/_catalog', '/v1/me/app/manifests/v1'])(
    '%s is not asked: it is no image',
    async (path) => {
      expect(await ask(path)).toBeUndefined();
      expect(registry.asked()).toEqual([]);
    },
  );
});
