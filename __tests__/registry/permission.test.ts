import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { createHttp } from '../../src/registry/http.ts';
import { pushRefusal } from '../../src/registry/permission.ts';
import { type Behaviour, Closing } from '../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';
import { guardByTokens } from '../fakes/token-service.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
});

async function ask(): Promise<string | undefined> {
  const client = createRegistryClient(registry.host, undefined, closing.add(createHttp({})));
  const refusal = await pushRefusal(client, parseRepository(`${registry.host}/me/app`) as Repository);
  return refusal?.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST');
}

describe('the right to push', () => {
  it('is there when an upload may start, which is then given up', async () => {
    // Nobody waits for that, so the test has to.
    const isGivenUp = new Promise<void>((resolve) => {
      registry.guard = ({ method }) => {
        if (method === 'DELETE') resolve();
        return undefined;
      };
    });
    expect(await ask()).toBeUndefined();
    await isGivenUp;
    expect(registry.asked()).toEqual([
      'GET /v2/',
      'POST /v2/me/app/blobs/uploads/',
      'DELETE /v2/me/app/blobs/uploads/1',
    ]);
    expect(registry.requests[1]?.headers['content-length']).toBe('0');
  });

  it.each<[string, Behaviour]>([
    ['the registry hangs up', 'hang-up'],
    ['the registry does not know how', { status: 405 }],
  ])('is there although %s when the upload is given up', async (_, behaviour) => {
    registry.script('DELETE /v2/me/app/blobs/uploads/1', behaviour);
    expect(await ask()).toBeUndefined();
  });

  it.each<[string, Behaviour, string]>([
    [
      'denies it',
      error(403, 'DENIED', 'permission_denied: write_package'),
      'asking HOST/me/app for the right to push: the registry answered 403 ("DENIED: permission_denied: write_package")',
    ],
    ['does not know us', { status: 401 }, 'asking HOST/me/app for the right to push: the registry answered 401'],
  ])('is refused when the registry %s', async (_, behaviour, refusal) => {
    registry.script('POST /v2/me/app/blobs/uploads/', behaviour);
    expect(await ask()).toBe(refusal);
  });

  it('is refused when the sign-in service gives no token for it', async () => {
    const tokens = closing.add(await guardByTokens(registry));
    tokens.answer = () => error(403, 'DENIED', 'requested access to the resource is denied');
    expect(await ask()).toBe(
      'sign-in at HOST: the registry answered 403 ("DENIED: requested access to the resource is denied")',
    );
  });

  it.each<[string, Behaviour]>([
    ['is down', { status: 503 }],
    ['hangs up', 'hang-up'],
    ['throttles', error(429, 'TOOMANYREQUESTS', 'slow down')],
  ])('stays unknown when the registry %s: that is no refusal', async (_, behaviour) => {
    registry.script('POST /v2/me/app/blobs/uploads/', behaviour);
    await expect(ask()).rejects.toMatchObject({ name: 'RegistryFault', isTemporary: true });
  });
});
