/**
 * Signs in to a registry in a private folder, so that no other step and no other job on the machine sees the
 * credential, and so that removing the folder is all there is to signing out.
 */
import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ActionError } from '../errors.ts';
import { LINKS } from '../links.ts';
import { configKey, type DockerConfig, readDockerConfig } from './credentials.ts';

/** What `docker login` takes. */
export interface SignIn {
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** Runs the Docker client; the password goes by its standard input. */
export type DockerLogin = (
  args: readonly string[],
  options: { stdin: string; env: Readonly<Record<string, string | undefined>> },
) => Promise<{ exitCode: number; stderr: string }>;

/** Folders of the client that hold no credentials, yet are looked for beside them. */
const SHARED = ['cli-plugins', 'contexts'];

/**
 * Makes a private configuration folder of the Docker client that starts as a copy of the user's.
 *
 * @param folder where to make it; must not exist
 * @param userFolder the user's own, usually `~/.docker`
 * @param signIns the registries that will be signed in to, whose old credentials are left behind
 * @returns the environment for every Docker command that should use it
 */
export async function createPrivateConfig(
  folder: string,
  userFolder: string,
  signIns: readonly SignIn[],
): Promise<Record<string, string>> {
  const config = withoutRegistries(
    await readDockerConfig(userFolder),
    signIns.map(({ registry }) => configKey(registry)),
  );
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  const present = SHARED.filter((name) => existsSync(join(userFolder, name)));
  for (const name of present) await symlink(resolve(userFolder, name), join(folder, name));
  // Builders stay where they are: a builder made by an earlier step must be found.
  return { DOCKER_CONFIG: folder, BUILDX_CONFIG: resolve(userFolder, 'buildx') };
}

/**
 * The user's configuration, so changed that signing in writes into our file and nowhere else: a store and helpers go on
 * serving what they serve, and an empty helper keeps our registries out of the store.
 */
function withoutRegistries(config: DockerConfig, keys: readonly string[]): DockerConfig {
  const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !keys.includes(key)));
  const own = config.credsStore === undefined ? [] : keys.map((key) => [key, ''] as const);
  const others = Object.entries(config.credHelpers ?? {}).filter(([key]) => !keys.includes(key));
  return { ...config, auths, credHelpers: Object.fromEntries([...others, ...own]) };
}

/**
 * Signs in through the Docker client.
 *
 * @throws {ActionError} `sign-in`, with what the registry said
 */
export async function signIn(
  { registry, username, password }: SignIn,
  login: DockerLogin,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const target = registry === 'docker.io' ? [] : [registry];
  const args = ['login', '--username', username, '--password-stdin', ...target];
  const { exitCode, stderr } = await login(args, { stdin: password, env });
  if (exitCode === 0) return;
  const said = stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('WARNING'))
    .join('\n')
    .trim();
  throw new ActionError(
    'sign-in',
    `Signing in to ${registry} as ${username} failed: ${said || `exit code ${exitCode}`}`,
    {
      advice: adviceFor(registry, said),
      link: LINKS.signIn,
    },
  );
}

function adviceFor(registry: string, said: string): string {
  const isRefusal = said === '' || /\b40[13]\b|unauthorized|denied|incorrect|forbidden/i.test(said);
  if (!isRefusal) return 'The registry did not answer well; check its address, and look at its status page.';
  return registry === 'ghcr.io'
    ? 'Check that the job has "permissions: packages: write" and that the token has not expired.'
    : 'Check the inputs registry, username and password; the password is often a token that has expired.';
}
