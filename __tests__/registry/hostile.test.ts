import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { type DockerConfig, findCredential } from '../../src/registry/credentials.ts';
import { RegistryFault } from '../../src/registry/fault.ts';
import { createHttp } from '../../src/registry/http.ts';
import { pushRefusal } from '../../src/registry/permission.ts';
import { type Answer, Closing, startHttpServer } from '../fakes/http-server.ts';

const closing = new Closing();
afterEach(() => closing.all());

/** A registry that gives this answer to the start of an upload. */
async function registryWhoseUploadIs(upload: Answer) {
  const server = closing.add(
    await startHttpServer(({ method }) => (method === 'POST' ? upload : { status: 200, body: '{}' })),
  );
  const client = createRegistryClient(server.host, undefined, closing.add(createHttp({})));
  const ask = () => pushRefusal(client, parseRepository(`${server.host}/me/app`) as Repository);
  return { server, client, ask };
}

describe('a registry', () => {
  it('cannot make us delete something elsewhere', async () => {
    const other = closing.add(await startHttpServer(() => ({ status: 202 })));
    const { ask } = await registryWhoseUploadIs({ status: 202, headers: { location: `http://${other.host}/secret` } });
    expect(await ask()).toBeUndefined();
    expect(other.requests).toEqual([]);
  });

  it.each(['http://[bad', 'file:///etc/passwd', 'gopher://x/'])('that sends us to %s is refused', async (location) => {
    const { client } = await registryWhoseUploadIs({ status: 202 });
    await expect(client.resolve(location)).rejects.toMatchObject({
      name: 'RegistryFault',
      message: expect.stringContaining(`an address that is none: "${location}"`),
    });
  });

  it('whose answer never ends is cut off', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200);
      const drip = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
      };
      response.on('drain', drip);
      drip();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.add({
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    });
    const http = closing.add(createHttp({}));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const fault = await http.send({ method: 'GET', url }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(RegistryFault);
    expect(fault).toMatchObject({ message: expect.stringContaining('longer than any'), isTemporary: false });
  });

  it.each([404, 307, 403])('that answers %i to the first question is spoken to all the same', async (status) => {
    const server = closing.add(
      await startHttpServer(({ url }) => ({ status: url === '/v2/' ? status : 200, body: 'manifest' })),
    );
    const client = createRegistryClient(server.host, undefined, closing.add(createHttp({})));
    const answer = await client.send({ method: 'GET', repository: 'me/app', access: 'pull', to: 'manifests/a' });
    expect(answer.status).toBe(200);
  });
});

describe('a Docker configuration', () => {
  const find = (config: unknown) => {
    const asked: string[] = [];
    return findCredential(config as DockerConfig, 'ghcr.io', async (name) => {
      asked.push(name);
      return undefined;
    }).then(
      (credential) => ({ credential, asked }),
      (error: Error) => ({ error: error.message, asked }),
    );
  };

  it.each(['../../workspace/docker-credential-x', 'a b; id', '/bin/sh', '-x'])(
    'that names the helper %s is refused, and nothing is run',
    async (helper) => {
      for (const config of [{ credsStore: helper }, { credHelpers: { 'ghcr.io': helper } }]) {
        expect(await find(config)).toEqual({
          error: expect.stringContaining('a credential helper that is no name'),
          asked: [],
        });
      }
    },
  );

  it('with something else than text in an entry holds nothing', async () => {
    expect(await find({ auths: { 'ghcr.io': { auth: 5, identitytoken: {} } } })).toEqual({
      credential: undefined,
      asked: [],
    });
  });

  it('with an empty helper for a registry keeps it out of the store', async () => {
    const auth = Buffer.from('me:secret').toString('base64');
    expect(
      await find({ credsStore: 'desktop', credHelpers: { 'ghcr.io': '' }, auths: { 'ghcr.io': { auth } } }),
    ).toEqual({ credential: { kind: 'password', username: 'me', password: 'secret' }, asked: [] });
  });
});
