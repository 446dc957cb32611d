/** Whether the job may attest at all, asked before the build: a permission that is missing is known in a second. */
import {
  describeAnswer,
  hasAuthorities,
  judgeStorePermission,
  mayHaveIdentity,
  type StorePermission,
} from '../../attest/permission.ts';
import { ActionError } from '../../errors.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import type { Prepared } from '../step/prepared.ts';
import { askGitHub } from './github.ts';

/** Milliseconds until GitHub is no longer waited for: the attestation itself will tell. */
const ANSWER_LIMIT = 5_000;

interface StoreAnswer {
  readonly permission: StorePermission;
  /** What GitHub said, as a clause. */
  readonly said: string;
}

/**
 * Asks for both permissions at once. Does nothing without `attest: true`; call it when the image will be pushed.
 *
 * @param prepared the inputs, and whether the run is a stranger's
 * @param environment of the runner, whose variables say where the identity token is to be had
 * @param signal ends the question when the step is cancelled
 * @param limit milliseconds until GitHub is no longer waited for
 * @throws {ActionError} `attest`, naming every permission that is missing
 */
export async function checkAttestPermission(
  {
    inputs,
    source,
  }: { inputs: Pick<Prepared['inputs'], 'attest' | 'githubToken'>; source: Pick<Prepared['source'], 'untrusted'> },
  environment: Pick<Environment, 'all' | 'event'>,
  signal: AbortSignal,
  limit = ANSWER_LIMIT,
): Promise<void> {
  if (!inputs.attest) return;
  const { serverUrl } = environment.event;
  if (!hasAuthorities(serverUrl)) {
    throw cannot(`${serverUrl} has no signing authorities; github.com and *.ghe.com have.`, 'Set attest to false.');
  }
  const { permission, said } = await askForStore(inputs.githubToken, environment, signal, limit);
  if (permission === 'unavailable') {
    throw cannot(
      `${said}.`,
      'In a private repository attestations need GitHub Enterprise Cloud. Set attest to false, or make it public.',
    );
  }
  if (permission === 'unknown') log.info(`Attestation: whether it may be kept is not known (${said}).`);
  const missing = [
    ...(mayHaveIdentity(environment.all) ? [] : ['id-token: write, for the identity that signs']),
    ...(permission === 'missing' ? [`attestations: write, to keep what is signed (${said})`] : []),
  ];
  if (missing.length > 0 && !signal.aborted) throw lacking(missing, source.untrusted);
}

async function askForStore(
  token: string,
  environment: Pick<Environment, 'all' | 'event'>,
  signal: AbortSignal,
  limit: number,
): Promise<StoreAnswer> {
  if (token === '') return { permission: 'missing', said: 'the input github-token is empty' };
  try {
    // Without a statement it is none: nothing can be kept of it, whoever asks.
    const empty = { method: 'POST', path: '', body: { bundle: {} } } as const;
    const answer = await askGitHub(empty, { environment, token, limit, signal });
    return { permission: judgeStorePermission(answer), said: describeAnswer(answer) };
  } catch (error) {
    return { permission: 'unknown', said: (error as Error).message };
  }
}

function cannot(why: string, advice: string): ActionError {
  const message = `attest is true, but nothing can be attested here, so nothing was built: ${why}`;
  return new ActionError('attest-unavailable', message, { advice });
}

function lacking(missing: readonly string[], untrusted: string | undefined): ActionError {
  const lines = [
    `attest is true, but the job lacks ${missing.length === 1 ? 'a permission' : 'two permissions'}, so nothing was built:`,
    ...missing.map((permission) => `  ${permission}`),
  ];
  return new ActionError('attest-permission', lines.join('\n'), {
    advice: untrusted === undefined ? GRANT : `${strangerAdvice(untrusted)}\n${GRANT}`,
  });
}

/** Both, also where one is there: whoever writes a list has to write all of it. */
const GRANT = [
  'Give the job these permissions, beside those that it has; what such a list leaves out is taken away:',
  '  permissions:',
  '    contents: read',
  '    packages: write # only for ghcr.io',
  '    id-token: write',
  '    attestations: write',
  'A reusable workflow needs them in the workflow that calls it too.',
].join('\n');

function strangerAdvice(untrusted: string): string {
  const condition = "attest: ${{ github.event_name != 'pull_request' }}";
  return `A pull request from a fork, or of Dependabot, can have neither (here ${untrusted}); leave it out by ${condition}.`;
}
