/** What a child of ours gets to know of our environment. */

/** The environment for a child: inputs may be secrets, the runner's tokens are, and no child of ours reads them. */
export function withoutInputs(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}

/** Our own environment, as a child of ours gets it. */
export function childEnvironment(): Readonly<Record<string, string | undefined>> {
  return withoutInputs(process.env);
}

function isSecret(name: string): boolean {
  return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}

/** Keys of remote builders, which the Docker client gets as files. */
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;

const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** For the one child that speaks to the runner's cache service: with the token for it. */
export function cacheEnvironment(): Readonly<Record<string, string | undefined>> {
  return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}

/**
 * For a program that decides on our work: it can ask nobody in the job's name, and neither set our outputs nor tell our
 * post step what to do.
 */
export function gateEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
  return Object.fromEntries(kept);
}

const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;

/** For the one child that proves by GitHub's word who we are: where to ask for it, and with what. */
export function identityEnvironment(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]),
  );
}
