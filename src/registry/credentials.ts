/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A name and password for a registry, or the long-lived token that stands for both. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** The parts of `config.json` that concern credentials. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, { auth?: string; identitytoken?: string }>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** Asks `docker-credential-<name> get` for a key; undefined when it knows nothing. */
export type CredentialHelper = (name: string, key: string) => Promise<string | undefined>;

/** Docker Hub is kept under the address of its first API. */
export function configKey(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}

/**
 * Reads `config.json` from the client's folder.
 *
 * @returns an empty configuration when there is no file
 * @throws {Error} when there is one that is no JSON object
 */
export async function readDockerConfig(folder: string): Promise<DockerConfig> {
  const file = join(folder, 'config.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    const config: unknown = JSON.parse(text);
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config as DockerConfig;
  } catch {
    // The text may hold credentials, so the parser's message, which quotes it, is left out.
  }
  throw new Error(`${file} is no JSON object`);
}

/** True when the client has, or knows where to ask for, a credential of the registry. */
export function knowsRegistry(config: DockerConfig, registry: string): boolean {
  const key = configKey(registry);
  return [config.auths, config.credHelpers].some((part) => part !== undefined && Object.hasOwn(part, key));
}

/** The client's credential for a registry, as the Docker client itself would find it. */
export async function findCredential(
  config: DockerConfig,
  registry: string,
  ask: CredentialHelper,
): Promise<Credential | undefined> {
  const key = configKey(registry);
  const helper = config.credHelpers?.[key] ?? config.credsStore;
  if (helper !== undefined) {
    const answer = await ask(helper, key);
    if (answer !== undefined) return fromHelper(answer);
  }
  const entry = config.auths?.[key];
  if (entry?.identitytoken) return { kind: 'identity-token', token: entry.identitytoken };
  return entry?.auth ? fromPair(Buffer.from(entry.auth, 'base64').toString('utf8')) : undefined;
}

function fromPair(pair: string): Credential | undefined {
  const colon = pair.indexOf(':');
  if (colon < 0) return undefined;
  return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(answer: string): Credential | undefined {
  const { Username: username, Secret: secret } = JSON.parse(answer) as Record<string, unknown>;
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  return username === '<token>'
    ? { kind: 'identity-token', token: secret }
    : { kind: 'password', username, password: secret };
}
