/** A real registry with users, as a program of this machine or in a container, gone when the tests of the file are over. */
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { holdPort } from './held-port.ts';
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
  const port = isProgramThere() ? await startProgram(deletes) : await startContainer(deletes);
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  return {
    address: `localhost:${port}`,
    username: USER,
    password: PASSWORD,
    authorization: { authorization },
  };
}

/** Waits for the registry; false when it has gone, or another one is there. */
async function isUp(port: number, realm: string, isGone = () => false): Promise<boolean> {
  while (!isGone()) {
    const asked = await fetch(`http://localhost:${port}/v2/`).then(
      (answer) => answer.headers.get('www-authenticate') ?? '',
      () => undefined,
    );
    if (asked?.includes(realm)) return true;
    if (asked !== undefined) return false;
  }
  return false;
}

function isProgramThere(): boolean {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The program does not tell which port it has got, so it is given one that nobody else gets meanwhile. */
async function startProgram(deletes: boolean): Promise<number> {
  const { port, release } = await holdPort();
  const realm = randomUUID();
  const folder = workspaceWith({ htpasswd: HTPASSWD });
  const configuration = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: deletes } },
    auth: { htpasswd: { realm, path: join(folder, 'htpasswd') } },
    http: { addr: `127.0.0.1:${port}` },
  };
  const file = join(workspaceWith({ 'config.yml': JSON.stringify(configuration) }), 'config.yml');
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  later(() => child.kill());
  if (!(await isUp(port, realm, () => child.exitCode !== null)))
    throw new Error(`the registry with users does not answer; it ended with ${child.exitCode}`);
  release();
  return port;
}

async function startContainer(deletes: boolean): Promise<number> {
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
  const port = Number(docker('port', name, '5000/tcp').split(':').at(-1));
  if (!(await isUp(port, 'realm="test"'))) throw new Error('the registry with users does not answer');
  return port;
}
