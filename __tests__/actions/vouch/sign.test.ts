/** The program that signs, played by scripts that say what it would say. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { type SignMeans, sign } from '../../../src/actions/vouch/sign.ts';
import { AttestFault } from '../../../src/attest/fault.ts';
import { type AttestOrder, attestResultLine, readAttestResult } from '../../../src/runner/attest-lines.ts';
import { Folders } from '../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const ORDER: AttestOrder = {
  subjects: [{ name: 'ghcr.io/octo/app', digest: { sha256: 'ab'.repeat(32) } }],
  predicate: { kind: 'provenance' },
};

function run(script: string, change: Partial<SignMeans> = {}) {
  const program = `${folders.make({ 'program.mjs': script })}/program.mjs`;
  const env = { PATH: process.env['PATH'] };
  return sign(ORDER, { program, env, limit: 30_000, signal: new AbortController().signal, ...change });
}

async function fault(script: string, change: Partial<SignMeans> = {}): Promise<AttestFault> {
  const error = await run(script, change).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof AttestFault)) throw new Error(`no fault: ${error}`);
  return error;
}

const says = (line: string) => `console.log(${JSON.stringify(line)});`;
const refuses = (problem: string, status?: number, codes: string[] = []) =>
  says(attestResultLine({ problem, status, codes }));

describe('a signature', () => {
  it('comes with its place in the log, whatever else is said', async () => {
    const line = attestResultLine({ bundle: { mediaType: 'x' }, certificate: 'pem', logIndex: '7' });
    const script = `${says('::add-mask::eyJ')} ${says(line)} ${says('::debug::bye')}`;
    expect(await run(script)).toEqual({ bundle: { mediaType: 'x' }, logIndex: '7' });
  });

  it('is made by the identity of the job and by no other, and inputs are not passed on', async () => {
    const script = [
      "import { readFileSync } from 'node:fs';",
      "const order = JSON.parse(readFileSync(0, 'utf8'));",
      'const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: mine, SIGSTORE_ID_TOKEN, INPUT_PASSWORD, ACTIONS_RUNTIME_TOKEN } = process.env;',
      'const bundle = { order, mine, others: [SIGSTORE_ID_TOKEN, INPUT_PASSWORD, ACTIONS_RUNTIME_TOKEN], argv: process.argv.slice(2) };',
      "console.log('image-build-attest: ' + JSON.stringify({ bundle }));",
    ].join('\n');
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      SIGSTORE_ID_TOKEN: 'other',
      INPUT_PASSWORD: 's3cret',
      ACTIONS_RUNTIME_TOKEN: 'runtime',
    };
    const { bundle } = await run(script, { env });
    expect(bundle).toEqual({ order: ORDER, mine: 'request-token', others: [null, null, null], argv: ['attest'] });
  });

  it.each<[string, string, RegExp, boolean]>([
    [
      'that is refused',
      refuses('error creating signing certificate - (400) no', 400),
      /^error creating .* \(400\) no$/,
      false,
    ],
    ['that meets a fault', refuses('error creating signing certificate - (503) x', 503), /\(503\)/, true],
    [
      'that finds nobody',
      refuses('error creating signing certificate: connect', undefined, ['ECONNREFUSED']),
      /connect$/,
      true,
    ],
    ['that breaks off', 'throw new TypeError("on purpose");', /broke off: TypeError: on purpose$/, false],
    ['that says nothing', 'process.exit(3);', /broke off: the exit code was 3$/, false],
    ['that lies', 'console.log("image-build-attest: nothing");', /broke off: the exit code was 0$/, false],
  ])('%s is a fault', async (_, script, message, isTemporary) => {
    const { message: told, isTemporary: is } = await fault(script);
    expect(told).toMatch(message);
    expect(is).toBe(isTemporary);
  });

  it('is not waited for without end, also when its program does not listen', async () => {
    const { message, isTemporary } = await fault('process.on("SIGINT", () => {}); setInterval(() => {}, 1000);', {
      limit: 300,
    });
    expect([message, isTemporary]).toEqual(['the signing authorities did not answer for 0.3 s', true]);
  });

  it('ends with the step', async () => {
    const { isTemporary } = await fault('setInterval(() => {}, 1000);', { signal: AbortSignal.abort() });
    expect(isTemporary).toBe(false);
  });
});

it('a line of the program is told from others', () => {
  expect(readAttestResult('image-build-attest: {"problem":"x","codes":[]}')).toEqual({ problem: 'x', codes: [] });
  expect(readAttestResult('{"problem":"x"}')).toBeUndefined();
});
