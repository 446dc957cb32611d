/**
 * Signs in through the Docker client, where our own requests do not reach the registry: the engine may have a proxy or
 * certificates for it that nobody else knows.
 */
import { type ConfigEntry, configKey, readDockerConfig } from './credentials.ts';
import { RegistryFault } from './fault.ts';
import { type SignIn, signInFailed } from './sign-in.ts';

/** Runs the Docker client; the password goes by its standard input. */
export type DockerLogin = (
  args: readonly string[],
  options: { stdin: string; env: Readonly<Record<string, string | undefined>> },
) => Promise<{ exitCode: number | undefined; stderr: string; stopped?: string | undefined }>;

/**
 * @param env the environment of the client; its `DOCKER_CONFIG` is a folder of our own, without credentials
 * @returns what the client wrote into that folder
 * @throws {ActionError} `sign-in`, with what was said
 */
export async function loginByDocker(
  signIn: SignIn,
  login: DockerLogin,
  env: Readonly<Record<string, string | undefined>> & { readonly DOCKER_CONFIG: string },
): Promise<ConfigEntry | undefined> {
  const { registry, username, password } = signIn;
  const target = registry === 'docker.io' ? [] : [registry];
  const args = ['login', '--username', username, '--password-stdin', ...target];
  const { exitCode, stderr, stopped } = await login(args, { stdin: password, env });
  if (exitCode === 0) return (await readDockerConfig(env.DOCKER_CONFIG)).auths?.[configKey(registry)];
  const said = stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('WARNING'))
    .join('\n')
    .trim();
  if (stopped === 'timeout') {
    const late = new RegistryFault('no answer in time', 408);
    throw signInFailed(signIn, late.message, false, late);
  }
  throw signInFailed(signIn, said || `exit code ${exitCode}`, said === '' || REFUSAL.test(said));
}

const REFUSAL = /\b40[13]\b|unauthorized|denied|incorrect|forbidden/i;
