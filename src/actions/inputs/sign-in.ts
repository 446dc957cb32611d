/** Who we are at the registries, as far as the inputs say: docker/login-action's names and rules. */
import { type InputProblem, quote } from '../../errors.ts';
import { formatScope } from '../../registry/scope.ts';
import type { InputReader } from '../../runner/input.ts';
import { type AuthEntry, parseRegistryAuth } from './registry-auth.ts';
import { createEntryCheck, type SignInRequest } from './sign-in-entry.ts';

export type { SignInRequest } from './sign-in-entry.ts';

export interface SignInInputs {
  readonly signIns: readonly SignInRequest[];
  /** The job's token, for ghcr.io. */
  readonly githubToken: string;
  readonly credentials: 'private' | 'shared';
  /** Whether shared credentials go after the job. */
  readonly logout: boolean;
}

/** @param variable gives the text of an environment variable by its name; empty when it is not set */
export async function parseSignInInputs(
  reader: InputReader,
  variable: (name: string) => string,
): Promise<SignInInputs> {
  const check = createEntryCheck(variable, reader.problems);
  const single: AuthEntry = {
    registry: reader.text('registry'),
    username: reader.text('username'),
    password: reader.text('password'),
    scope: reader.text('scope'),
    ecr: reader.choice('ecr', ['auto', 'true', 'false'], 'auto'),
  };
  const listed = await parseRegistryAuth(reader.text('registry-auth'), reader.problems);
  const signIns = [...check(single), ...listed.flatMap((entry, index) => check(entry, index + 1))];
  return {
    signIns: withoutTwins(signIns, reader.problems),
    githubToken: reader.text('github-token'),
    credentials: reader.choice('credentials', ['private', 'shared'], 'private'),
    logout: reader.boolean('logout', true),
  };
}

/** Of two sign-ins for the same place one would be lost. */
function withoutTwins(signIns: readonly SignInRequest[], problems: InputProblem[]): SignInRequest[] {
  const seen = new Set<string>();
  return signIns.filter(({ registry, scope }) => {
    const place = scope === undefined ? registry : `${registry} (${formatScope(scope)})`;
    if (!seen.has(place)) return seen.add(place);
    problems.push({
      input: 'registry-auth',
      problem: `has, with the other inputs, two sign-ins for ${quote(place)}`,
      advice: 'Keep one of them, or give each a scope.',
    });
    return false;
  });
}
