/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */
import { join } from 'node:path';
import { dockerMissing } from '../../build/failure.ts';
import type { TaggedReference } from '../../image/reference.ts';
import { createRegistryClient, type RegistryClient } from '../../registry/client.ts';
import { type Credential, findCredential, knowsRegistry, readDockerConfig } from '../../registry/credentials.ts';
import { createHttp } from '../../registry/http.ts';
import { createPrivateConfig, type DockerLogin, type SignIn, signIn } from '../../registry/sign-in.ts';
import { attempt } from '../../retry/attempt.ts';
import { classify } from '../../retry/classify.ts';
import { pauseAfter } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { runCommand, withoutInputs } from '../../runner/command.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from './inputs/inputs.ts';

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
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: environment.dockerConfig } : {};
    env = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
  }
  for (const credentials of signIns) {
    await signInWithAttempts(credentials, inputs, env, signal);
    log.info(`Signed in to ${credentials.registry} as ${credentials.username}.`);
  }
  const http = createHttp(environment.all, signal);
  const clients = new Map<string, Promise<RegistryClient>>();
  const connect = async (registry: string) =>
    createRegistryClient(registry, await credentialOf(registry, configFolder, env), http);
  const clientFor = (registry: string) => {
    const client = clients.get(registry) ?? connect(registry);
    clients.set(registry, client);
    return client;
  };
  // A credential that cannot be read is found now, and not when the image is pushed and waits for its tags.
  const registries = inputs.push === 'false' ? [] : references.map(({ repository }) => repository.registry);
  await Promise.all(registries.map(clientFor));
  return { env, clientFor, close: () => http.close() };
}

/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function signInWithAttempts(
  credentials: SignIn,
  { retryOn, maxAttempts, retryWaitSeconds, warningOnRetry }: BuildInputs,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  await attempt(() => signIn(credentials, dockerLogin, env), {
    maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
    decide(error, failed) {
      const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${(error as Error).message}` });
      if (kind !== 'transient' && kind !== 'ambiguous') return undefined;
      return pauseAfter({ base: retryWaitSeconds / 3, failed, chance: Math.random(), isThrottled });
    },
    onFailure({ number, error, pause }) {
      if (pause === undefined) return;
      const message = `Attempt ${number} to sign in failed: ${(error as Error).message}`;
      if (warningOnRetry) log.warning(message);
      else log.info(message);
    },
    wait: ({ usual }) => sleep(usual, signal),
    now: () => performance.now(),
    signal,
  });
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

async function dockerLogin(...[args, options]: Parameters<DockerLogin>) {
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
