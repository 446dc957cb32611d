/**
 * A program of its own (`services.ts`): it has a statement signed by the identity of the run.
 *
 * It gets an order as JSON on standard input and says the result on one line. It keeps nothing anywhere: GitHub and the
 * registries get the bundle from the action, which knows what they answer and tries again what is worth it; a statement is
 * then signed once, however often it is sent.
 */
import { readFileSync } from 'node:fs';
import { type Attestation, attest, attestProvenance } from '@actions/attest';
import { type AttestOrder, type AttestResult, attestResultLine } from './attest-lines.ts';

function sign({ subjects, predicate }: AttestOrder): Promise<Attestation> {
  const about = {
    subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
    // Only what is written needs one.
    token: '',
    skipWrite: true,
  };
  if (predicate.kind === 'provenance') return attestProvenance(about);
  return attest({ ...about, predicateType: predicate.type, predicate: predicate.content });
}

/** An error, and those that caused it. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let at = error; at !== undefined && at !== null && chain.length < 10; at = (at as Error).cause) {
    chain.push(at instanceof Error ? at : new Error(String(at)));
  }
  return chain;
}

/** The library tells the status of one service as a property, and of the others in words. */
function statusIn(chain: readonly Error[]): number | undefined {
  const known = chain.map((error) => (error as { statusCode?: unknown }).statusCode).find(Number.isInteger);
  if (known !== undefined) return Number(known);
  const [, told] = /(?:Error Code : |Failed request: \()(\d{3})\b/.exec(chain.map(String).join('\n')) ?? [];
  return told === undefined ? undefined : Number(told);
}

function problemOf(error: unknown): AttestResult {
  const chain = chainOf(error);
  const messages = chain.map(({ message }) => message.replace(/\s+/g, ' ').trim());
  // Some repeat the message of what caused them.
  const told = messages.filter(
    (message, at) => message !== '' && !messages.slice(0, at).some((m) => m.includes(message)),
  );
  const codes = chain.map((one) => (one as NodeJS.ErrnoException).code).filter((code) => typeof code === 'string');
  return { problem: told.join(': '), status: statusIn(chain), codes };
}

async function carryOut(order: AttestOrder): Promise<AttestResult> {
  try {
    const { bundle, certificate, tlogID: logIndex } = await sign(order);
    return { bundle, certificate, logIndex };
  } catch (error) {
    return problemOf(error);
  }
}

const result = await carryOut(JSON.parse(readFileSync(0, 'utf8')) as AttestOrder);
// Connections that are kept for later questions must not keep the program.
process.stdout.write(`${attestResultLine(result)}\n`, () => process.exit(0));
