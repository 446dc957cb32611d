import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRegistryClient } from '../../src/registry/client.ts';
import type { Place } from '../../src/registry/copy.ts';
import { deleteManifest } from '../../src/registry/delete.ts';
import { createHttp } from '../../src/registry/http.ts';
import { type Answer, Closing } from '../fakes/http-server.ts';
import { pushImage } from '../fakes/images.ts';
import { messageOf, placeIn } from '../fakes/places.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let app: Place;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  app = placeIn(registry, 'me/app', closing.add(createHttp({})));
  registry.deletes = true;
});

const remove = (digest = pushImage(registry, 'me/app', 'image')) => deleteManifest(app.client, app.repository, digest);

describe('deleting a manifest', () => {
  it('asks by digest, and takes away nothing else', async () => {
    const other = pushImage(registry, 'me/app', 'other');
    const digest = pushImage(registry, 'me/app', 'image');
    expect(await remove(digest)).toEqual({ state: 'deleted', text: '' });
    expect(registry.asked()).toEqual(['GET /v2/', `DELETE /v2/me/app/manifests/${digest}`]);
    expect([...registry.manifests.keys()]).toEqual([`me/app:${other}`]);
  });

  it.each([200, 202, 204])('takes %i for a yes', async (status) => {
    const digest = pushImage(registry, 'me/app', 'image');
    registry.script(`DELETE /v2/me/app/manifests/${digest}`, { status });
    expect(await remove(digest)).toEqual({ state: 'deleted', text: '' });
  });

  it('that is not there is no failure', async () => {
    expect(await remove(digestOfBytes('nothing'))).toEqual({ state: 'absent', text: '' });
  });

  it('asks the sign-in for the right to delete', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    const credential = { kind: 'password', username: 'me', password: 'secret' } as const;
    const client = createRegistryClient(registry.host, credential, closing.add(createHttp({})));
    await deleteManifest(client, app.repository, pushImage(registry, 'me/app', 'image'));
    const asked = new URL(tokens.requests[0]?.url ?? '', 'http://tokens');
    expect(asked.searchParams.getAll('scope')).toEqual(['repository:me/app:pull,push,delete']);
  });
});

describe('a registry that deletes nothing', () => {
  it.each<[Answer, string]>([
    [error(405, 'UNSUPPORTED', 'the operation is unsupported'), '405 ("UNSUPPORTED: the operation is unsupported")'],
    [error(400, 'UNSUPPORTED', ''), '400 ("UNSUPPORTED")'],
    [error(403, 'DENIED', 'not you'), '403 ("DENIED: not you")'],
    [error(401, 'UNAUTHORIZED', 'who are you'), '401 ("UNAUTHORIZED: who are you")'],
  ])('says so: %j', async (answer, text) => {
    const digest = pushImage(registry, 'me/app', 'image');
    registry.script(`DELETE /v2/me/app/manifests/${digest}`, answer);
    expect(await remove(digest)).toEqual({
      state: 'refused',
      text: `deleting ${registry.host}/me/app@${digest}: the registry answered ${text}`,
    });
    expect(registry.manifests.has(`me/app:${digest}`)).toBe(true);
  });

  it('may already say so at the sign-in', async () => {
    const digest = pushImage(registry, 'me/app', 'image');
    const headers = { 'www-authenticate': `Bearer realm="http://${registry.host}/token"` };
    registry.guard = ({ url }) => ({ status: url.startsWith('/token') ? 403 : 401, headers });
    expect(await remove(digest)).toEqual({ state: 'refused', text: expect.stringContaining('answered 403') });
  });

  it.each([
    [error(500, 'UNKNOWN', 'later'), true],
    [error(429, 'TOOMANYREQUESTS', 'later'), true],
    [error(400, 'DIGEST_INVALID', 'what'), false],
    [{ status: 307, headers: { location: '/elsewhere' } }, false],
  ])('is another one than one in trouble: %j', async (answer, isTemporary) => {
    const digest = pushImage(registry, 'me/app', 'image');
    registry.script(`DELETE /v2/me/app/manifests/${digest}`, answer, answer);
    expect(await messageOf(remove(digest), registry)).toMatch(/^deleting HOST\/me\/app@sha256:\w+: the registry answ/);
    await expect(remove(digest)).rejects.toMatchObject({ name: 'RegistryFault', isTemporary });
  });
});
