/** A real registry with users, as a program of this machine or in a container, gone when the tests of the file are over. */
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { docker, later, workspaceWith } from './job.ts';

export interface HtpasswdRegistry {
  /** `localhost:PORT` */
  readonly address: string;
  readonly username: string;
  readonly password: string;
  /** The header that lets in. */
  readonly authorization: { readonly authorization: string };
}

const USER = 'robot$ci';
const PASSWORD = 'correct "horse" battery';
/** Of that password, by bcrypt, which is the one sum that the registry takes. */
const HTPASSWD = `${USER}:$2b$04$CgHw3/3yBM0bSoJaXaPHH.tmyrJudrl2O.YpYK3q.ThSvFw5es2Fu\n`;

/** @param deletes whether manifests can be deleted, which the registry does not do unless it is told to */
export async function startHtpasswdRegistry({ deletes = false } = {}): Promise<HtpasswdRegistry> {
  const port = isProgramThere() ? await startProgram(deletes) : startContainer(deletes);
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  const address = `localhost:${port}`;
  for (const end = Date.now() + 30_000; ; ) {
    const status = await fetch(`http://${address}/v2/`).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === 401) break;
    if (Date.now() > end) throw new Error(`the registry with users does not answer: ${status}`);
  }
  return { address, username: USER, password: PASSWORD, authorization: { authorization } };
}

function isProgramThere(): boolean {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function startProgram(deletes: boolean): Promise<number> {
  const port = await freePort();
  const folder = workspaceWith({ htpasswd: HTPASSWD });
  const configuration = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: deletes } },
    auth: { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } },
    http: { addr: `127.0.0.1:${port}` },
  };
  const file = join(workspaceWith({ 'config.yml': JSON.stringify(configuration) }), 'config.yml');
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  later(() => child.kill());
  return port;
}

function startContainer(deletes: boolean): number {
  const name = `htpasswd-registry-${randomUUID()}`;
  const file = join(workspaceWith({ htpasswd: HTPASSWD }), 'htpasswd');
  const users = {
    REGISTRY_AUTH: 'htpasswd',
    REGISTRY_AUTH_HTPASSWD_REALM: 'test',
    REGISTRY_AUTH_HTPASSWD_PATH: '/users',
    REGISTRY_STORAGE_DELETE_ENABLED: String(deletes),
  };
  const settings = Object.entries(users).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const place = ['--volume', `${file}:/users:ro`, '--publish', '127.0.0.1::5000'];
  docker('run', '--detach', '--rm', '--name', name, ...settings, ...place, 'registry:2');
  later(() => docker('rm', '--force', '--volumes', name));
  return Number(docker('port', name, '5000/tcp').split(':').at(-1));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
