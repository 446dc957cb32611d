/**
 * A configuration of the Docker client for one step, so that no other step and no other job on the machine sees its
 * credentials, and so that removing the folder is all there is to signing out. A build waits for these few small files, so
 * they are written at once: the threads that write later would take longer to start.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type ConfigEntry, type DockerConfig, readDockerConfig } from './credentials.ts';

/** Folders of the client that hold no credentials, yet are looked for beside them. */
const SHARED = ['cli-plugins', 'contexts'];

/** What `config.json` holds for a name and password. */
export function passwordEntry(username: string, password: string): ConfigEntry {
  return { auth: Buffer.from(`${username}:${password}`).toString('base64') };
}

/**
 * Makes a private configuration folder of the Docker client that starts as a copy of the user's.
 *
 * @param folder where to make it; must not exist
 * @param userFolder the user's own, usually `~/.docker`
 * @param entries what was signed in to, by the keys of `config.json`; replaces what the user has for them
 * @returns the environment for every Docker command that should use it
 */
export async function createPrivateConfig(
  folder: string,
  userFolder: string,
  entries: Readonly<Record<string, ConfigEntry>>,
): Promise<{ DOCKER_CONFIG: string; BUILDX_CONFIG: string }> {
  const config = withEntries(await readDockerConfig(userFolder), entries);
  writeConfigFolder(folder, config);
  shareFolders(folder, userFolder);
  // Builders stay where they are: a builder made by an earlier step must be found.
  return { DOCKER_CONFIG: folder, BUILDX_CONFIG: resolve(userFolder, 'buildx') };
}

/** Makes a folder like the user's, but for its credentials. */
export async function createEmptyConfig(folder: string, userFolder: string): Promise<void> {
  const { auths: _, credsStore: __, credHelpers: ___, ...others } = await readDockerConfig(userFolder);
  writeConfigFolder(folder, others);
  shareFolders(folder, userFolder);
}

/**
 * Makes a private folder for Buildx with everything that the user's has, and room for credentials of our own beside the
 * user's: the client takes them from there only.
 */
export async function createPrivateBuildxFolder(folder: string, userFolder: string): Promise<void> {
  // What Buildx makes when it first needs it must be made in the user's, to be there for later steps.
  for (const name of ['instances', 'activity', 'refs', 'defaults']) {
    await mkdir(join(userFolder, name), { recursive: true, mode: 0o700 });
  }
  await mkdir(join(folder, 'config'), { recursive: true, mode: 0o700 });
  await linkAll(userFolder, folder, 'config');
  const files = await readdir(join(userFolder, 'config'), { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of files.filter((entry) => basename(entry.name) === 'config.json')) {
    const place = join(folder, 'config', file.parentPath.slice(join(userFolder, 'config').length));
    await mkdir(place, { recursive: true, mode: 0o700 });
    await symlink(resolve(file.parentPath, file.name), join(place, file.name));
  }
}

/** Writes a `config.json` that only its owner reads, in a folder that only its owner opens. */
export function writeConfigFolder(folder: string, config: DockerConfig): void {
  const file = join(folder, 'config.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A link to the user's file must not lead us into it.
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
}

function shareFolders(folder: string, userFolder: string): void {
  const present = SHARED.filter((name) => existsSync(join(userFolder, name)));
  for (const name of present) symlinkSync(resolve(userFolder, name), join(folder, name));
}

async function linkAll(from: string, to: string, except: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name !== except);
  await Promise.all(names.map((name) => symlink(resolve(from, name), join(to, name))));
}

/** Stores and helpers go on serving what they serve; an empty helper keeps our registries in the file. */
function withEntries(config: DockerConfig, entries: Readonly<Record<string, ConfigEntry>>): DockerConfig {
  const keys = Object.keys(entries);
  const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !keys.includes(key)));
  const own = config.credsStore === undefined ? [] : keys.map((key) => [key, ''] as const);
  const others = Object.entries(config.credHelpers ?? {}).filter(([key]) => !keys.includes(key));
  return { ...config, auths: { ...auths, ...entries }, credHelpers: Object.fromEntries([...others, ...own]) };
}
