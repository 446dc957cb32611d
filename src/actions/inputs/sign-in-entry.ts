/** One sign-in, checked: from the inputs of its own, or an entry of `registry-auth`. */
import { type InputProblem, quote } from '../../errors.ts';
import { parseRepository } from '../../image/reference.ts';
import { type EcrRegistry, parseEcr, registriesOf } from '../../registry/ecr.ts';
import { parseScope, type Scope } from '../../registry/scope.ts';
import type { AuthEntry } from './registry-auth.ts';

/** A sign-in that is asked for. */
export interface SignInRequest {
  readonly registry: string;
  /** Both empty: from the environment, for Amazon's registries. */
  readonly username: string;
  readonly password: string;
  /** What the credential is kept for; undefined for the whole registry. */
  readonly scope: Scope | undefined;
  /** Where the password is a key that Amazon trades for a token. */
  readonly ecr: EcrRegistry | undefined;
}

/** Tells a problem of one key of the entry. */
type Refuse = (key: keyof AuthEntry, problem: string, advice?: string) => void;

const BOTH_OR_NEITHER =
  'Give both username and password, or neither; an empty one is often a secret that this run cannot read.';

/**
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @returns checks an entry; `number` is its place in the list, from 1, and undefined for the inputs of their own, with
 *   which nothing given means no sign-in
 */
export function createEntryCheck(variable: (name: string) => string, problems: InputProblem[]) {
  const isScopeOff = isSet('DOCKER_LOGIN_SCOPE_DISABLED', variable, problems);
  const accounts = accountsOf(variable('AWS_ACCOUNT_IDS'), problems);

  return (entry: AuthEntry, number?: number): SignInRequest[] => {
    const before = problems.length;
    const refuse: Refuse = (key, problem, advice) => {
      const told = number === undefined ? { input: key, problem } : listed(number, key, problem);
      problems.push({ ...told, ...(advice !== undefined && { advice }) });
    };
    const { username, password } = entry;
    const isEmpty = username === '' && password === '';
    const registry = registryHost(entry.registry || 'docker.io');
    const ecr = registry === undefined ? undefined : ecrOf(registry, entry, variable, refuse);
    if (number === undefined && isEmpty && ecr === undefined && entry.scope === '') return [];
    if (registry === undefined) {
      const advice = 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.';
      refuse('registry', `${quote(entry.registry)} is no registry's address`, advice);
    }
    if (ecr === undefined || !isEmpty) checkHalves(entry, refuse);
    const scope = entry.scope === '' ? undefined : parseScope(entry.scope);
    if (entry.scope !== '' && scope === undefined) {
      const advice = 'Write a path, actions or both, such as me/app, @push or me/app@pull,push.';
      refuse('scope', `${quote(entry.scope)} is no scope`, advice);
    }
    if (registry === undefined || problems.length > before) return [];
    const hosts = ecr === undefined ? [registry] : registriesOf(registry, accounts);
    return hosts.map((host) => ({ registry: host, username, password, scope: isScopeOff ? undefined : scope, ecr }));
  };
}

function listed(number: number, key: string, problem: string): InputProblem {
  return { input: 'registry-auth', problem: `entry ${number}: ${key} ${problem}` };
}

function checkHalves({ username, password }: AuthEntry, refuse: Refuse): void {
  if (username !== '' && password !== '') return;
  const missing = username === '' ? 'username' : 'password';
  if (username === password) refuse('username', 'and password are empty', BOTH_OR_NEITHER);
  else refuse(missing, 'is empty, although the other half of the sign-in is given', BOTH_OR_NEITHER);
}

/** A name and password that are Amazon's registry's own are no keys to trade for them. */
function ecrOf(
  registry: string,
  { ecr, username }: AuthEntry,
  variable: (name: string) => string,
  refuse: Refuse,
): EcrRegistry | undefined {
  const found = parseEcr(registry);
  switch (ecr.toLowerCase()) {
    case '':
    case 'auto':
      return username === 'AWS' ? undefined : found;
    case 'false':
      return undefined;
    case 'true': {
      const region = variable('AWS_REGION') || variable('AWS_DEFAULT_REGION');
      if (found === undefined && !/^[a-z0-9-]+$/.test(region)) {
        refuse('ecr', `is true, but ${registry} does not tell its region`, 'Set the environment variable AWS_REGION.');
      }
      return found ?? { isPublic: false, region, isFips: false };
    }
    default:
      refuse('ecr', `must be auto, true or false, not ${quote(ecr)}`);
      return undefined;
  }
}

/** What docker/login-action takes for true and false here. */
function isSet(name: string, variable: (name: string) => string, problems: InputProblem[]): boolean {
  const value = variable(name);
  if (/^(?:1|t|true)$/i.test(value)) return true;
  if (!/^(?:0|f|false)?$/i.test(value)) {
    problems.push({ input: name, problem: `must be true or false, not ${quote(value)}` });
  }
  return false;
}

function accountsOf(text: string, problems: InputProblem[]): string[] {
  const accounts = text
    .split(',')
    .map((account) => account.trim())
    .filter((account) => account !== '');
  for (const account of accounts.filter((one) => !/^\d{12}$/.test(one))) {
    problems.push({ input: 'AWS_ACCOUNT_IDS', problem: `${quote(account)} is no number of twelve digits` });
  }
  return accounts;
}

/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text: string): string | undefined {
  const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
  if (host === 'index.docker.io' || host === 'registry-1.docker.io') return 'docker.io';
  const repository = parseRepository(`${host}/probe`);
  return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}
