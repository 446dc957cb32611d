/** Signs in to every registry at once, each with its own attempts, each attempt with a limit of time. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dockerMissing } from '../../build/failure.ts';
import { ActionError } from '../../errors.ts';
import { askProcess } from '../../process/ask.ts';
import type { ConfigEntry } from '../../registry/credentials.ts';
import { type DockerLogin, loginByDocker } from '../../registry/docker-login.ts';
import { type EcrSurroundings, fetchEcrCredentials } from '../../registry/ecr-token.ts';
import { RegistryFault } from '../../registry/fault.ts';
import type { Http } from '../../registry/http.ts';
import { createEmptyConfig, passwordEntry } from '../../registry/private-config.ts';
import { askRegistry, type SignIn, signInFailed } from '../../registry/sign-in.ts';
import { attempt } from '../../retry/attempt.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import { longestWait } from './attempts/registry-questions.ts';
import { warnOfRetry } from './attempts/warn.ts';
import type { RetryInputs } from './inputs/retrying.ts';
import type { SignInRequest } from './inputs/sign-in.ts';
import { maskCredential } from './mask.ts';

export interface SigningIn {
  readonly inputs: RetryInputs;
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

/** What was signed in to, and what `config.json` holds for it. */
export interface SignedIn {
  readonly request: SignInRequest;
  readonly entry: ConfigEntry;
}

/** Milliseconds; people who sign in by hand wait no longer either. */
const TIME_LIMIT = 30_000;

/**
 * Waits for all, so that everything that is wrong is told at once.
 *
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function signInEverywhere(requests: readonly SignInRequest[], around: SigningIn): Promise<SignedIn[]> {
  const results = await Promise.allSettled(
    requests.map((request, index) => signInWithAttempts(request, index, around)),
  );
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (errors.length > 1 && errors.every((error) => error instanceof ActionError)) throw joined(errors);
  if (errors.length > 0) throw errors[0];
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function joined(errors: readonly ActionError[]): ActionError {
  const texts = errors.map(({ message, advice }) => [message, advice].filter(Boolean).join('\n'));
  const link = errors[0]?.link;
  return new ActionError('sign-in', texts.join('\n'), { ...(link !== undefined && { link }), cause: errors[0] });
}

async function signInWithAttempts(request: SignInRequest, index: number, around: SigningIn): Promise<SignedIn> {
  const { inputs, signal, timeLimit = TIME_LIMIT } = around;
  const { value } = await attempt((number) => signIn(request, `${index + 1}-${number}`, around, timeLimit), {
    maxAttempts: inputs.retryOn === 'never' ? 1 : inputs.maxAttempts,
    decide: (error, failed) => pauseFor(error, failed, inputs),
    onFailure({ number, error, pause }) {
      if (pause === undefined) return;
      warnOfRetry(`Attempt ${number} to sign in failed: ${(error as Error).message}`, inputs.warningOnRetry);
    },
    wait: ({ usual }) => sleep(usual, signal),
    now: () => performance.now(),
    signal,
  });
  log.info(`Signed in to ${request.registry} as ${value.username}.`);
  return { request, entry: value.entry };
}

/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function pauseFor(error: unknown, failed: number, { retryWaitSeconds }: RetryInputs): Promise<Pause | undefined> {
  const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
  const cause = (error as Error).cause;
  if (cause instanceof RegistryFault) {
    const { isTemporary, retryAfter, status } = cause;
    if (!isTemporary || (retryAfter !== undefined && retryAfter > longestWait)) return undefined;
    return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
  }
  const { classify } = await import('../../retry/classify.ts');
  const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${(error as Error).message}` });
  return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}

interface Taken {
  readonly username: string;
  readonly entry: ConfigEntry;
}

async function signIn(request: SignInRequest, number: string, around: SigningIn, timeLimit: number): Promise<Taken> {
  const { http, signal } = around;
  const within = <T>(task: Promise<T>) => limited(task, timeLimit, request.registry);
  try {
    const credential = await within(credentialFor(request, around, timeLimit));
    const { username, password } = credential;
    const answer = await within(askRegistry(credential, http));
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
async function credentialFor(request: SignInRequest, around: SigningIn, timeLimit: number): Promise<SignIn> {
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

async function askAws(args: readonly string[], { env, signal }: SigningIn, timeoutMs: number) {
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
  { env, dockerConfig, folder, signal }: SigningIn,
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

/** Leaves the task to itself when the time is over: closing the connections ends it. */
async function limited<T>(task: Promise<T>, milliseconds: number, registry: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const seconds = milliseconds / 1000;
    // As an answer that came too late, which it is: no connection at all would be another matter.
    timer = setTimeout(() => reject(new RegistryFault(`${registry}: no answer for ${seconds} s`, 408)), milliseconds);
  });
  try {
    return await Promise.race([task, limit]);
  } finally {
    clearTimeout(timer);
    task.catch(() => undefined);
  }
}
