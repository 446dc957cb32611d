/** One attempt to sign in to a registry, with a limit of time. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dockerMissing } from '../../build/failure.ts';
import { askProcess } from '../../process/ask.ts';
import type { ConfigEntry } from '../../registry/credentials.ts';
import { type DockerLogin, loginByDocker } from '../../registry/docker-login.ts';
import { type EcrSurroundings, fetchEcrCredentials } from '../../registry/ecr-token.ts';
import { RegistryFault } from '../../registry/fault.ts';
import type { Http } from '../../registry/http.ts';
import { createEmptyConfig, passwordEntry } from '../../registry/private-config.ts';
import { askRegistry, findRegistry, type SignIn, signInFailed } from '../../registry/sign-in.ts';
import type { SignInRequest } from '../inputs/sign-in.ts';
import { maskCredential } from '../step/mask.ts';

export interface OneSignIn {
  readonly http: Http;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's folder of the Docker client. */
  readonly dockerConfig: string;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Milliseconds for one attempt; a sign-in service that hangs is asked again after it. */
  readonly timeLimit?: number;
}

/** Milliseconds; people who sign in by hand wait no longer either. */
const TIME_LIMIT = 30_000;

/** What the registry took, as `config.json` holds it. */
export interface Taken {
  readonly username: string;
  readonly entry: ConfigEntry;
}

/**
 * One attempt.
 *
 * @param number tells this attempt from every other of the step
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function signInOnce(request: SignInRequest, number: string, around: OneSignIn): Promise<Taken> {
  const { http, signal, timeLimit = TIME_LIMIT } = around;
  const within = <T>(task: Promise<T>) => limited(task, timeLimit, request.registry);
  try {
    const credential = await within(credentialFor(request, around, timeLimit));
    const { username, password } = credential;
    const connection = await found(credential.registry, http, timeLimit);
    const answer = connection && (await within(askRegistry(connection, credential, http)));
    if (answer === 'taken') return { username, entry: passwordEntry(username, password) };
    if (signal.aborted) throw signInFailed(request, 'cancelled', false);
    return {
      username,
      entry: (await byDocker(credential, number, around, timeLimit)) ?? passwordEntry(username, password),
    };
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    throw signInFailed(request, error.message, error.isDenied, error);
  }
}

/** Amazon's registries take a token that is got for the keys, and all others what was given. */
async function credentialFor(request: SignInRequest, around: OneSignIn, timeLimit: number): Promise<SignIn> {
  const { registry, ecr, username, password } = request;
  if (ecr === undefined) return { registry, username, password };
  const surroundings: EcrSurroundings = {
    http: around.http,
    env: around.env,
    now: () => new Date(),
    aws: (args) => askAws(args, around, timeLimit),
  };
  const credentials = await fetchEcrCredentials(ecr, { username, password }, surroundings);
  maskCredential(credentials.username, credentials.password);
  return { registry, ...credentials };
}

async function askAws(args: readonly string[], { env, signal }: OneSignIn, timeoutMs: number) {
  try {
    const answer = await askProcess({ command: 'aws', args, env, signal, timeoutMs });
    const { exitCode, stdout, stderr } = answer;
    return exitCode === 0 ? { output: stdout } : { output: '', problem: stderr.trim() || `exit code ${exitCode}` };
  } catch {
    return undefined;
  }
}

/** In a folder of its own: the client would write into the same file from several sign-ins at once. */
async function byDocker(
  credential: SignIn,
  number: string,
  { env, dockerConfig, folder, signal }: OneSignIn,
  timeoutMs: number,
): Promise<ConfigEntry | undefined> {
  const own = join(folder, `sign-in-${number}`);
  await createEmptyConfig(own, dockerConfig);
  const login: DockerLogin = async (args, { stdin, env: childEnv }) => {
    try {
      return await askProcess({ command: 'docker', args, stdin, env: childEnv, signal, timeoutMs });
    } catch (cause) {
      throw dockerMissing(cause);
    }
  };
  // What has been said already about where things are stays true; certificates too are looked for beside the file.
  const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
  try {
    return await loginByDocker(credential, login, { ...certificates, ...env, DOCKER_CONFIG: own });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Where the way out is barred and not shut, no answer comes at all; the engine may have another way. */
async function found(registry: string, http: Http, timeLimit: number) {
  return limited(findRegistry(registry, http), timeLimit / 3, registry).catch((error) => {
    if (error instanceof RegistryFault && error.status === TOO_LATE) return undefined;
    throw error;
  });
}

/** The status of a request that took too long. */
const TOO_LATE = 408;

/** Leaves the task to itself when the time is over: closing the connections ends it. */
async function limited<T>(task: Promise<T>, milliseconds: number, registry: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const seconds = milliseconds / 1000;
    // As an answer that came too late, which it is: no connection at all would be another matter.
    timer = setTimeout(
      () => reject(new RegistryFault(`${registry}: no answer for ${seconds} s`, TOO_LATE)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([task, limit]);
  } finally {
    clearTimeout(timer);
    task.catch(() => undefined);
  }
}
