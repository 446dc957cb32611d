/**
 * An engine that a test may freeze, break and prune: its own daemon, with its own images and build cache, gone
 * afterwards. Where this account may not start one, as on a hosted runner, the engine that is there has to do.
 */
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface ThrowAwayEngine {
  readonly DOCKER_HOST: string;
  /** Stops the daemon and removes all that it had. */
  readonly close: () => Promise<void>;
}

interface Setup {
  readonly ensureEngine: (state: string, options: { shared: boolean; log: () => void }) => Promise<void>;
  readonly engineSocket: (state: string) => string;
  readonly stopEngine: (state: string) => Promise<void>;
}

interface Identity {
  readonly pid: number;
  readonly started: string;
}

interface Processes {
  readonly identify: (pid: number) => Identity;
  readonly isAlive: (identity: Identity) => boolean;
}

interface Commands {
  readonly findPrograms: (name: string) => string[];
}

/** Not in the folder for temporary files: that may lie on an overlay, or have a path too long for sockets. */
const PLACE = '/var/tmp';
const PREFIX = 'iba-throw-away-';
const ABANDONED = new RegExp(`^${PREFIX}(\\d+)-(\\d+)-`);

const SCRIPTS = resolve(import.meta.dirname, '../../scripts/setup');

const setup: Setup = await import(join(SCRIPTS, 'engine.mjs'));
const processes: Processes = await import(join(SCRIPTS, 'processes.mjs'));
const { findPrograms }: Commands = await import(join(SCRIPTS, 'command.mjs'));

/**
 * Starts a daemon with the containerd image store, which takes about a second. It has no images and no build cache
 * yet, and reaches the tests' registry under the same name.
 */
export async function startThrowAwayEngine(): Promise<ThrowAwayEngine> {
  if (process.getuid?.() !== 0 || findPrograms('dockerd').length === 0) {
    const present = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
    return { DOCKER_HOST: present, close: async () => undefined };
  }
  await removeAbandoned();
  const { pid, started } = processes.identify(process.pid);
  const state = mkdtempSync(join(PLACE, `${PREFIX}${pid}-${started}-`));
  const close = () => remove(state);
  try {
    await setup.ensureEngine(state, { shared: false, log: () => undefined });
  } catch (error) {
    await close();
    throw error;
  }
  return { DOCKER_HOST: `unix://${setup.engineSocket(state)}`, close };
}

/** A test run that was killed could not tidy up: the next one does. The folder's name tells whose it was. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(PLACE)) {
    const [found, pid, started = ''] = ABANDONED.exec(name) ?? [];
    if (found === undefined || processes.isAlive({ pid: Number(pid), started })) continue;
    // Everybody may write in this place, links too.
    // And another worker may just be doing the same.
    const { uid } = lstatSync(join(PLACE, name), { throwIfNoEntry: false }) ?? {};
    if (uid === process.getuid?.()) await remove(join(PLACE, name));
  }
}

async function remove(state: string): Promise<void> {
  await setup.stopEngine(state);
  rmSync(state, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
