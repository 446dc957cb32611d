/** Runs the program that has a statement signed, for as long as is worth it. */
import type { Bundle } from '../../attest/bundle.ts';
import { AttestFault } from '../../attest/fault.ts';
import { askProcess, type CommandAnswer } from '../../process/ask.ts';
import { type AttestOrder, type AttestResult, readAttestResult } from '../../runner/attest-lines.ts';
import { withoutInputs } from '../../runner/child-environment.ts';
import type { Service } from '../../runner/program.ts';

const SERVICE: Service = 'attest';

export interface SignMeans {
  /** The program's path. */
  readonly program: string;
  /** The runner's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

export interface Signed {
  readonly bundle: Bundle;
  /** Its place in the public log; undefined where it is not in one. */
  readonly logIndex: string | undefined;
}

/** @throws {AttestFault} */
export async function sign(order: AttestOrder, { program, env, limit, signal }: SignMeans): Promise<Signed> {
  const answer = await askProcess({
    command: process.execPath,
    args: [program, SERVICE],
    env: identityEnvironment(env),
    stdin: JSON.stringify(order),
    timeoutMs: limit,
    signal,
  }).catch((cause: Error) => {
    throw new AttestFault(`the program that signs cannot be run: ${cause.message}`, { cause });
  });
  const result = answer.stdout
    .split('\n')
    .map(readAttestResult)
    .find((line) => line !== undefined);
  if (result === undefined) throw faultOf(answer, limit);
  if ('problem' in result) throw refusalOf(result);
  return { bundle: result.bundle as Bundle, logIndex: result.logIndex };
}

/** Without an identity that somebody brought along for another tool: the library takes whichever it has first. */
function identityEnvironment(env: SignMeans['env']): SignMeans['env'] {
  const name = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
  return { ...withoutInputs(env), [name]: env[name], SIGSTORE_ID_TOKEN: undefined, RUNNER_DEBUG: undefined };
}

function faultOf({ stopped, exitCode, stderr }: CommandAnswer, limit: number): AttestFault {
  if (stopped === 'timeout') {
    return new AttestFault(`the signing authorities did not answer for ${limit / 1000} s`, { isTimeout: true });
  }
  if (stopped === 'cancelled') return new AttestFault('the step was cancelled');
  const said = stderr.split('\n').findLast((line) => /^\w*Error\b/.test(line)) ?? `the exit code was ${exitCode}`;
  return new AttestFault(`the program that signs broke off: ${said}`);
}

function refusalOf({ problem, status, codes }: Extract<AttestResult, { problem: string }>): AttestFault {
  return new AttestFault(problem, { status, codes });
}
