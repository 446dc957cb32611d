/** Who we are at the registries, as far as the inputs say. */
import { quote } from '../../../errors.ts';
import { parseRepository } from '../../../image/reference.ts';
import type { SignIn } from '../../../registry/sign-in.ts';
import type { InputReader } from '../../../runner/input.ts';

export interface SignInInputs {
  /** Given credentials; undefined when none were given. */
  readonly signIn: SignIn | undefined;
  /** The job's token, for ghcr.io. */
  readonly githubToken: string;
}

export function parseSignInInputs(reader: InputReader): SignInInputs {
  return { signIn: parseSignIn(reader), githubToken: reader.text('github-token') };
}

/** As docker/login-action has it: without a registry, the credentials are Docker Hub's. */
function parseSignIn(reader: InputReader): SignIn | undefined {
  const registry = reader.text('registry');
  const username = reader.text('username');
  const password = reader.text('password');
  if (username === '' && password === '') return undefined;
  if (username === '' || password === '') {
    const missing = username === '' ? 'username' : 'password';
    reader.problems.push({
      input: missing,
      problem: 'is empty, although the other half of the sign-in is given',
      advice: 'Give both username and password, or neither; an empty one is often a secret that this run cannot read.',
    });
    return undefined;
  }
  const host = registryHost(registry || 'docker.io');
  if (host === undefined) {
    reader.problems.push({
      input: 'registry',
      problem: `${quote(registry)} is no registry's address`,
      advice: 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.',
    });
    return undefined;
  }
  return { registry: host, username, password };
}

/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text: string): string | undefined {
  const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
  if (host === 'index.docker.io' || host === 'registry-1.docker.io') return 'docker.io';
  const repository = parseRepository(`${host}/probe`);
  return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}
