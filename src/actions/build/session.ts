/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */
import { join } from 'node:path';
import { dockerMissing } from '../../build/execute.ts';
import type { TaggedReference } from '../../image/reference.ts';
import { createRegistryClient, type RegistryClient } from '../../registry/client.ts';
import { type Credential, findCredential, knowsRegistry, readDockerConfig } from '../../registry/credentials.ts';
import { createHttp } from '../../registry/http.ts';
import { createPrivateConfig, type SignIn, signIn } from '../../registry/sign-in.ts';
import { runCommand, withoutInputs } from '../../runner/command.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from './inputs.ts';

export interface Session {
  /** The environment of every Docker command of this step. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clientFor: (registry: string) => Promise<RegistryClient>;
  readonly close: () => void;
}

/**
 * Signs in where credentials are given, and to ghcr.io with the job's token where the image goes there and nobody
 * signed in before.
 *
 * @param folder the step's private folder
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function openSession(
  inputs: BuildInputs,
  references: readonly TaggedReference[],
  environment: Environment,
  folder: string,
  signal: AbortSignal,
): Promise<Session> {
  const signIns = await wantedSignIns(inputs, references, environment);
  let env = withoutInputs(environment.all);
  let configFolder = environment.dockerConfig;
  if (signIns.length > 0) {
    configFolder = join(folder, 'docker');
    const own = await createPrivateConfig(configFolder, environment.dockerConfig, signIns);
    // Where builders are kept may have been said already, and then they are there.
    env = { ...env, ...own, ...(env['BUILDX_CONFIG'] && { BUILDX_CONFIG: env['BUILDX_CONFIG'] }) };
  }
  for (const credentials of signIns) {
    await signIn(credentials, dockerLogin, definedOnly(env));
    log.info(`Signed in to ${credentials.registry} as ${credentials.username}.`);
  }
  const http = createHttp(environment.all, signal);
  const clients = new Map<string, Promise<RegistryClient>>();
  const connect = async (registry: string) =>
    createRegistryClient(registry, await credentialOf(registry, configFolder, env), http);
  return {
    env,
    clientFor(registry) {
      const client = clients.get(registry) ?? connect(registry);
      clients.set(registry, client);
      return client;
    },
    close: () => http.close(),
  };
}

async function wantedSignIns(
  { signIn: given, githubToken, push }: BuildInputs,
  references: readonly TaggedReference[],
  { dockerConfig, actor }: Environment,
): Promise<SignIn[]> {
  const signIns = given === undefined ? [] : [given];
  const registry = 'ghcr.io';
  const goesThere = push !== 'false' && references.some(({ repository }) => repository.registry === registry);
  if (!goesThere || githubToken === '' || given?.registry === registry) return signIns;
  if (knowsRegistry(await readDockerConfig(dockerConfig), registry)) return signIns;
  return [...signIns, { registry, username: actor, password: githubToken }];
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function dockerLogin(args: readonly string[], options: { stdin: string; env: Readonly<Record<string, string>> }) {
  try {
    return await runCommand('docker', args, options);
  } catch (cause) {
    throw dockerMissing(cause);
  }
}

async function credentialOf(
  registry: string,
  configFolder: string,
  env: Session['env'],
): Promise<Credential | undefined> {
  return findCredential(await readDockerConfig(configFolder), registry, async (name, key) => {
    const { exitCode, stdout } = await runCommand(`docker-credential-${name}`, ['get'], { stdin: key, env });
    return exitCode === 0 ? stdout : undefined;
  });
}
