/** How the pushed image is signed, besides by GitHub itself. */
import { resolve } from 'node:path';
import { keyPlace, optionProblems } from '../../attest/cosign.ts';
import { type InputProblem, quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface SigningInputs {
  readonly sign: 'off' | 'cosign';
  /** A path from the workspace, `env://NAME` or the address of a key service; empty for keyless. */
  readonly signKey: string;
  /** More arguments of `cosign sign`. */
  readonly signOptions: readonly string[];
}

export function parseSigning(reader: InputReader): SigningInputs {
  return {
    sign: reader.choice('sign', ['off', 'cosign'], 'off'),
    signKey: reader.text('sign-key'),
    signOptions: reader.lines('sign-options'),
  };
}

/**
 * What is wrong with the signing, as far as it shows without running cosign.
 *
 * @param pushes whether there will be an image to sign; without one the key need not be there, as secrets are not in a
 *   stranger's run
 * @param exists tells whether there is a file or folder at a path
 */
export function signingProblems(
  { sign, signKey, signOptions }: SigningInputs,
  pushes: boolean,
  variables: Readonly<Record<string, string | undefined>>,
  workspace: string,
  exists: (path: string) => boolean,
): InputProblem[] {
  if (sign === 'off') {
    const given = [...(signKey === '' ? [] : ['sign-key']), ...(signOptions.length === 0 ? [] : ['sign-options'])];
    const advice = 'Write "sign: cosign", or take it out.';
    return given.map((input) => ({ input, problem: 'is given, but sign is off', advice }));
  }
  const problem = keyProblem(signKey) ?? (pushes ? whyNoKey(signKey, variables, workspace, exists) : undefined);
  return [
    ...(problem === undefined ? [] : [{ input: 'sign-key', ...problem }]),
    ...optionProblems(signOptions).map((found) => ({ input: 'sign-options', ...found })),
  ];
}

function keyProblem(key: string): Omit<InputProblem, 'input'> | undefined {
  if (keyPlace(key).kind !== 'content') return undefined;
  return {
    problem: 'holds a key itself, which a list of processes would show',
    advice:
      'Put it into an environment variable of the step, such as COSIGN_PRIVATE_KEY, and write env://COSIGN_PRIVATE_KEY.',
  };
}

function whyNoKey(
  key: string,
  variables: Readonly<Record<string, string | undefined>>,
  workspace: string,
  exists: (path: string) => boolean,
): Omit<InputProblem, 'input'> | undefined {
  const place = keyPlace(key);
  if (place.kind === 'variable' && !variables[place.name]) {
    return {
      problem: `is ${quote(key)}, and the environment variable ${quote(place.name)} is not set, or empty`,
      advice: 'Set it under env of the step; a secret that the run may not read is empty.',
    };
  }
  if (place.kind === 'file' && !exists(resolve(workspace, place.path))) {
    return {
      problem: `names the file ${quote(place.path)}, which is not there`,
      advice:
        'Give a path from the top of the workspace, env://NAME, or an address such as awskms://…; empty is keyless.',
    };
  }
  return undefined;
}
