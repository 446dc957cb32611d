/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActionError, quote } from '../errors.ts';

/** A name and password for a registry, or the long-lived token that stands for both. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** What `config.json` holds for a registry; `auth` is the base64 of `name:password`, and is also written out by some. */
export interface ConfigEntry {
  readonly auth?: string;
  readonly username?: string;
  readonly password?: string;
  readonly identitytoken?: string;
}

/** The parts of `config.json` that concern credentials. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, ConfigEntry>>;
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
    // A small file: the threads that an asynchronous read starts would take longer than the read.
    text = readFileSync(file, 'utf8');
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
  return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}

/** The entry for a key; as in the client, one that was written with a scheme or a path counts too. */
function entryOf({ auths = {} }: DockerConfig, key: string): ConfigEntry | undefined {
  if (Object.hasOwn(auths, key)) return auths[key];
  const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
  return written === undefined ? undefined : auths[written];
}

/** The name is the end of a program's name, and no path to another one. */
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The client's credential for a registry, as the Docker client itself would find it.
 *
 * @throws {ActionError} `sign-in`, when the configuration or a helper's answer is malformed
 */
export async function findCredential(
  config: DockerConfig,
  registry: string,
  ask: CredentialHelper,
): Promise<Credential | undefined> {
  const key = configKey(registry);
  const helper = helperOf(config, key);
  if (helper !== '') {
    const answer = await ask(helper, key);
    if (answer !== undefined) return fromHelper(helper, answer);
  }
  const { auth, username, password, identitytoken } = textsOf(entryOf(config, key));
  if (identitytoken) return { kind: 'identity-token', token: identitytoken };
  if (auth) return fromPair(Buffer.from(auth, 'base64').toString('utf8'));
  return username && password ? { kind: 'password', username, password } : undefined;
}

/**
 * The name of the helper that keeps a credential; empty where it is in the file. A registry with an empty helper keeps
 * it there, whatever store serves the others.
 *
 * @throws {ActionError} `sign-in`, when it is no name of a program
 */
export function helperOf({ credHelpers = {}, credsStore = '' }: DockerConfig, key: string): string {
  const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
  if (typeof helper === 'string' && (helper === '' || HELPER.test(helper))) return helper;
  throw malformed(`names a credential helper that is no name: ${quote(String(helper))}`);
}

/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry: ConfigEntry | undefined): ConfigEntry {
  return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}

function malformed(problem: string): ActionError {
  return new ActionError('docker-config-invalid', `The Docker client's config.json ${problem}.`);
}

function fromPair(pair: string): Credential | undefined {
  const colon = pair.indexOf(':');
  if (colon < 0) return undefined;
  return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(helper: string, answer: string): Credential | undefined {
  const { Username: username, Secret: secret } = parseAnswer(helper, answer);
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  return username === '<token>'
    ? { kind: 'identity-token', token: secret }
    : { kind: 'password', username, password: secret };
}

/** The parser's message is left out: it quotes the text, and that holds the secret. */
function parseAnswer(helper: string, answer: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(answer);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {}
  throw new ActionError(
    'credential-helper',
    `docker-credential-${helper} answered with something that is no JSON object.`,
  );
}
