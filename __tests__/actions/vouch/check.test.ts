import { afterEach, describe, expect, it } from '@jest/globals';
import { checkAttestPermission } from '../../../src/actions/vouch/check.ts';
import { ActionError, explain } from '../../../src/errors.ts';
import type { RunEvent } from '../../../src/source/from-event.ts';
import { type Behaviour, Closing, type HttpServer, startHttpServer } from '../../fakes/http-server.ts';

const closing = new Closing();
afterEach(() => closing.all());

const SIGNAL = new AbortController().signal;
const IDENTITY = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' };
const ALLOWED = { status: 422, body: '{"message":"Invalid request."}' };
const DENIED = { status: 403, body: '{"message":"Resource not accessible by integration"}' };

const github = async (answer: Behaviour | 'hang'): Promise<HttpServer> =>
  closing.add(await startHttpServer(() => (answer === 'hang' ? new Promise(() => {}) : answer)));

interface Case {
  readonly attest?: boolean;
  readonly token?: string;
  readonly identity?: Record<string, string>;
  readonly serverUrl?: string;
  readonly untrusted?: string;
  readonly signal?: AbortSignal;
}

async function check(server: HttpServer, given: Case = {}) {
  const { attest = true, token = 's3cret', identity = IDENTITY, untrusted, signal = SIGNAL } = given;
  const { serverUrl = 'https://github.com' } = given;
  const environment = {
    all: { GITHUB_API_URL: `http://${server.host}`, ...identity },
    event: { repository: 'octo/app', serverUrl } as RunEvent,
  };
  const prepared = { inputs: { attest, githubToken: token }, source: { untrusted } };
  return checkAttestPermission(prepared, environment, signal, 300).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof ActionError) || error.code !== 'attest') throw error;
      return explain(error);
    },
  );
}

describe('the right to attest', () => {
  it('is there when GitHub looks at what it was sent, which can never be kept', async () => {
    const server = await github(ALLOWED);
    expect(await check(server)).toBeUndefined();
    expect(server.asked()).toEqual(['POST /repos/octo/app/attestations']);
    const [{ headers, body }] = server.requests as [HttpServer['requests'][0]];
    expect(headers).toMatchObject({ authorization: 'Bearer s3cret', 'x-github-api-version': '2022-11-28' });
    expect(JSON.parse(body.toString('utf8'))).toEqual({ bundle: {} });
  });

  it('is not asked for without attest', async () => {
    const server = await github(DENIED);
    expect(
      await check(server, { attest: false, identity: {}, serverUrl: 'https://github.example.com' }),
    ).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('is missed once for all, with what to write', async () => {
    const told = await check(await github(DENIED), { identity: {} });
    expect(told).toMatchInlineSnapshot(`
"attest is true, but the job lacks two permissions, so nothing was built:
  id-token: write, for the identity that signs
  attestations: write, to keep what is signed (GitHub answered 403 ("Resource not accessible by integration"))
Give the job these permissions, beside those that it has; what such a list leaves out is taken away:
  permissions:
    contents: read
    packages: write # only for ghcr.io
    id-token: write
    attestations: write
A reusable workflow needs them in the workflow that calls it too.
See https://docs.github.com/en/actions/concepts/security/artifact-attestations [attest-permission]"
`);
  });

  it.each<[string, Behaviour, Case, RegExp]>([
    [
      'the identity',
      ALLOWED,
      { identity: {} },
      /lacks a permission, .*\n {2}id-token: write, for the identity that signs\nGive/,
    ],
    [
      'the store',
      DENIED,
      {},
      /lacks a permission, .*\n {2}attestations: write, to keep .* \(GitHub answered 403 .*\)\nGive/,
    ],
    [
      'a token',
      ALLOWED,
      { token: '' },
      /attestations: write, to keep what is signed \(the input github-token is empty\)/,
    ],
    ['a good token', { status: 401, body: '{"message":"Bad credentials"}' }, {}, /answered 401 \("Bad credentials"\)/],
    [
      'all of it, for a stranger',
      DENIED,
      { identity: {}, untrusted: 'the code comes from the fork eve/app' },
      /can have neither \(here the code comes from the fork eve\/app\); leave it out by attest: \$\{\{ github\.event_name != 'pull_request' }}/,
    ],
    [
      'a server with authorities',
      ALLOWED,
      { serverUrl: 'https://github.example.com' },
      /nothing was built: https:\/\/github\.example\.com has no signing authorities/,
    ],
    [
      'a plan that has it',
      { status: 403, body: '{"message":"Feature not available for user-owned private repositories."}' },
      {},
      /GitHub answered 403 \("Feature not available .*"\)\.\nIn a private repository attestations need GitHub Enterprise Cloud/,
    ],
  ])('is missed by name: %s', async (_, answer, given, told) => {
    expect(await check(await github(answer), given)).toMatch(told);
  });

  it.each<[string, Behaviour | 'hang']>([
    ['breaks', { status: 500 }],
    ['hangs up', 'hang-up'],
    ['breaks off', 'break-off'],
    [
      'has had enough',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: '{"message":"API rate limit"}' },
    ],
    ['does not answer', 'hang'],
  ])('is left to the attestation when GitHub %s', async (_, answer) => {
    expect(await check(await github(answer))).toBeUndefined();
  });

  it('tells of the identity also when GitHub does not answer', async () => {
    expect(await check(await github({ status: 500 }), { identity: {} })).toContain('lacks a permission');
  });

  it('is not told of when the step is cancelled', async () => {
    const signal = AbortSignal.abort();
    expect(await check(await github(DENIED), { identity: {}, signal })).toBeUndefined();
  });

  it('never shows the token', async () => {
    expect(await check(await github(DENIED), { identity: {} })).not.toContain('s3cret');
  });
});
