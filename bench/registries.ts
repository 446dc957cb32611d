/** More real registries on loopback, as programs of this machine or in containers. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchRegistry {
  /** `localhost:PORT` */
  readonly address: string;
  readonly close: () => void;
}

export const USER = { name: 'bench', password: 'correct horse' };
/** Of that password, by bcrypt with the least work: what it costs is the registry's affair. */
const HTPASSWD = 'bench:$2b$04$iMoOymJ0pK1QNvxeK48A.uSM3u/QmhUviO449cnhlNjnoYsqUip1m\n';

/** @param hasUsers whether it asks for the name and password of `USER` */
export async function startRegistry({ hasUsers = false } = {}): Promise<BenchRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-registry-'));
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD);
  const { port, end } = isProgramThere() ? await startProgram(folder, hasUsers) : startContainer(folder, hasUsers);
  const address = `localhost:${port}`;
  const expected = hasUsers ? 401 : 200;
  for (const end = Date.now() + 30_000; ; ) {
    const status = await fetch(`http://${address}/v2/`).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === expected) break;
    if (Date.now() > end) throw new Error(`the registry does not answer: ${status}`);
  }
  const close = () => {
    end();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, close };
}

/** A folder for `DOCKER_CONFIG` with the user's credentials, as `docker login` leaves them. */
export function dockerConfigFor(address: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-docker-'));
  const auth = Buffer.from(`${USER.name}:${USER.password}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [address]: { auth } } }), { mode: 0o600 });
  return folder;
}

function isProgramThere(): boolean {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function startProgram(folder: string, hasUsers: boolean) {
  const port = await freePort();
  const storage = join(folder, 'storage');
  mkdirSync(storage);
  const configuration = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: storage } },
    ...(hasUsers && { auth: { htpasswd: { realm: 'bench', path: join(folder, 'htpasswd') } } }),
    http: { addr: `127.0.0.1:${port}` },
  };
  // YAML takes JSON as it is.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(configuration));
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  return { port, end: () => void child.kill('SIGKILL') };
}

function startContainer(folder: string, hasUsers: boolean) {
  const users = ['REGISTRY_AUTH=htpasswd', 'REGISTRY_AUTH_HTPASSWD_REALM=bench', 'REGISTRY_AUTH_HTPASSWD_PATH=/users'];
  const settings = hasUsers ? users.flatMap((setting) => ['--env', setting]) : [];
  const place = ['--volume', `${join(folder, 'htpasswd')}:/users:ro`, '--publish', '127.0.0.1::5000'];
  const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8' }).trim();
  const id = docker('run', '--detach', '--rm', ...settings, ...place, 'registry:2');
  const port = Number(docker('port', id, '5000/tcp').split('\n')[0]?.split(':').at(-1));
  return { port, end: () => void docker('rm', '--force', '--volumes', id) };
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
