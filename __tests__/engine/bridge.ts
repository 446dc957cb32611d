/**
 * A BuildKit of one's own for the driver `remote`: the engine serves its BuildKit at `POST /grpc` with an upgrade to
 * HTTP/2, so a socket that asks for the upgrade and then only carries bytes is a BuildKit endpoint.
 *
 * @see https://github.com/docker/buildx/blob/v0.29.1/driver/docker/driver.go
 */

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Bridge {
  /** `unix:///…`, or `tcp://127.0.0.1:…`, as `docker buildx create --driver remote` takes it. */
  readonly endpoint: string;
  /** How often somebody connected. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface BridgeOptions {
  /** The engine's address, `unix://…`; default: DOCKER_HOST. */
  readonly engine?: string;
  /** Listens on a port in place of a socket: of this machine alone, or also for its containers. */
  readonly port?: 'loopback' | 'containers';
}

const UPGRADE = 'POST /grpc HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n';

/** Opens a BuildKit endpoint that leads to the engine. Closing it cuts every connection. */
export async function openBridge({ engine = engineAddress(), port }: BridgeOptions = {}): Promise<Bridge> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    connect(client, engine.replace(/^unix:\/\//, ''), open);
  });
  const path = join(tmpdir(), `buildkit-${randomUUID().slice(0, 8)}.sock`);
  await listen(server, port ?? path);
  return {
    endpoint: port !== undefined ? `tcp://127.0.0.1:${(server.address() as { port: number }).port}` : `unix://${path}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(path, { force: true });
          resolve();
        });
        for (const socket of open) socket.destroy();
      }),
  };
}

function engineAddress(): string {
  const address = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  if (!address.startsWith('unix://')) throw new Error(`the bridge knows only engines on a socket, not ${address}`);
  return address;
}

function listen(server: Server, place: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    if (place === 'loopback') server.listen(0, '127.0.0.1', resolve);
    else if (place === 'containers') server.listen(0, '0.0.0.0', resolve);
    else server.listen(place, resolve);
  });
}

/** Asks the engine for the upgrade, and carries bytes both ways once it says yes. */
function connect(client: Socket, enginePath: string, open: Set<Socket>): void {
  const engine = createConnection(enginePath);
  for (const [one, other] of [
    [client, engine],
    [engine, client],
  ] as const) {
    open.add(one);
    one.on('error', () => other.destroy());
    one.on('close', () => {
      open.delete(one);
      other.destroy();
    });
  }
  engine.write(UPGRADE);
  let head = Buffer.alloc(0);
  const onAnswer = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    engine.off('data', onAnswer);
    if (!head.subarray(0, end).toString('latin1').startsWith('HTTP/1.1 101')) {
      client.destroy();
      return;
    }
    client.write(head.subarray(end + 4));
    engine.pipe(client);
    client.pipe(engine);
  };
  engine.on('data', onAnswer);
}
