import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttp, type Http, isSuccess } from '../../src/registry/http.ts';
import { Closing, type HttpServer, startHttpServer } from '../fakes/http-server.ts';
import { runModule } from '../fakes/module.ts';

const closing = new Closing();
afterEach(() => closing.all());

let server: HttpServer;
let http: Http;
beforeEach(async () => {
  server = closing.add(await startHttpServer(({ body }) => ({ status: 200, body })));
  http = closing.add(createHttp({}));
});

const url = (path = '/') => new URL(path, `http://${server.host}`);

describe('a request', () => {
  it('says who we are', async () => {
    await http.send({ method: 'GET', url: url() });
    expect(server.requests[0]?.headers['user-agent']).toBe('image-build-action');
  });

  it('carries bytes with their length, and gets the bytes of the answer', async () => {
    const body = Buffer.from([0, 255, 10]);
    expect((await http.send({ method: 'PUT', url: url(), body })).body).toEqual(body);
    expect(server.requests[0]?.headers['content-length']).toBe('3');
  });

  it('carries a stream', async () => {
    const body = Readable.from([Buffer.from('a'), Buffer.from('b')]);
    expect((await http.send({ method: 'PUT', url: url(), body })).body.toString()).toBe('ab');
  });

  it('whose stream fails is a fault with the reason', async () => {
    const body = new Readable({ read: () => body.destroy(new Error('the source\n is gone')) });
    await expect(http.send({ method: 'PUT', url: url('/a?signature=x'), body })).rejects.toMatchObject({
      message: `PUT http://${server.host}/a: the source is gone`,
      status: undefined,
      isTemporary: true,
    });
  });

  it('that the signal ends is a fault', async () => {
    const own = closing.add(createHttp({}, AbortSignal.abort()));
    await expect(own.send({ method: 'GET', url: url() })).rejects.toMatchObject({ isTemporary: true });
  });

  it('goes through the proxy of the environment, with no exception made for it', async () => {
    const proxied = closing.add(createHttp({ HTTP_PROXY: `http://${server.host}` }));
    await proxied.send({ method: 'GET', url: new URL('http://registry.test/v2/') });
    expect(server.requests[0]?.url).toBe('http://registry.test/v2/');
    const direct = closing.add(createHttp({ HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }));
    expect((await direct.send({ method: 'GET', url: url() })).status).toBe(200);
  });
});

describe('the process', () => {
  it('ends although nobody closed the kept connections', async () => {
    const { exitCode, stdout } = await runModule(
      `import { createHttp } from 'SRC/registry/http.ts';
       const { status } = await createHttp({}).send({ method: 'GET', url: new URL('${url().href}') });
       console.log(status);`,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '200\n' });
  });
});

it.each([
  [199, false],
  [200, true],
  [201, true],
  [299, true],
  [300, false],
])('status %i is a success: %s', (status, expected) => {
  expect(isSuccess(status)).toBe(expected);
});
