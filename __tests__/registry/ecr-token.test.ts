import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { signedHeaders } from '../../src/registry/aws-signature.ts';
import { type EcrSurroundings, fetchEcrCredentials } from '../../src/registry/ecr-token.ts';
import { createHttp } from '../../src/registry/http.ts';
import { Folders } from '../fakes/folder.ts';
import { type Behaviour, Closing, type HttpServer, startHttpServer } from '../fakes/http-server.ts';

const closing = new Closing();
afterEach(() => closing.all());
const folders = new Folders();
afterAll(() => folders.remove());

const NOW = new Date('2026-03-04T05:06:07Z');
const PRIVATE = { isPublic: false, region: 'eu-west-1', isFips: false };
const PUBLIC = { isPublic: true, region: 'us-east-1', isFips: false };
const NOBODY = { username: '', password: '' };
const TOKEN = Buffer.from('AWS:t0k:en').toString('base64');
const GIVEN = { username: 'AKIAGIVEN', password: 'given' };
const ENV = { AWS_ACCESS_KEY_ID: 'AKIAENV', AWS_SECRET_ACCESS_KEY: 'env', AWS_SESSION_TOKEN: 'session' };

let amazon: HttpServer;
let answers: Behaviour[];
beforeEach(async () => {
  answers = [];
  amazon = closing.add(
    await startHttpServer(
      () =>
        answers.shift() ?? {
          status: 200,
          body: JSON.stringify({ authorizationData: [{ authorizationToken: TOKEN }] }),
        },
    ),
  );
});

const fetchToken = (
  registry: typeof PRIVATE,
  given = NOBODY,
  env: Record<string, string> = {},
  aws: EcrSurroundings['aws'] = async () => undefined,
) =>
  fetchEcrCredentials(registry, given, {
    http: closing.add(createHttp({})),
    env: { AWS_ENDPOINT_URL: `http://${amazon.host}/`, ...env },
    now: () => NOW,
    aws,
  });

/** The signature that Amazon would make of the request with this key. */
function expected(
  secretAccessKey: string,
  accessKeyId: string,
  service: string,
  region: string,
  sessionToken?: string,
) {
  const [seen] = amazon.requests;
  const target = seen?.headers['x-amz-target'];
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': String(target) };
  const url = new URL(`http://${amazon.host}/`);
  const keys = { accessKeyId, secretAccessKey, sessionToken };
  const request = { method: 'POST', url, headers, body: String(seen?.body) } as const;
  return signedHeaders(request, keys, { region, service, now: NOW })['authorization'];
}

describe('a token for Amazon’s registry', () => {
  it('is what a signed request gets', async () => {
    expect(await fetchToken(PRIVATE, GIVEN)).toEqual({ username: 'AWS', password: 't0k:en' });
    const { headers, body } = amazon.requests[0] as (typeof amazon.requests)[number];
    expect(headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken',
      authorization: expected('given', 'AKIAGIVEN', 'ecr', 'eu-west-1'),
    });
    expect(headers['x-amz-security-token']).toBeUndefined();
    expect(String(body)).toBe('{}');
  });

  it('for public images comes from another service, in another form', async () => {
    answers.push({ status: 200, body: JSON.stringify({ authorizationData: { authorizationToken: TOKEN } }) });
    expect(await fetchToken(PUBLIC, GIVEN)).toEqual({ username: 'AWS', password: 't0k:en' });
    expect(amazon.requests[0]?.headers).toMatchObject({
      'x-amz-target': 'SpencerFrontendService.GetAuthorizationToken',
      authorization: expected('given', 'AKIAGIVEN', 'ecr-public', 'us-east-1'),
    });
  });

  it.each([
    ['given keys, without the environment’s session', GIVEN, 'given', undefined],
    ['given keys of a session, with it', { username: 'ASIAGIVEN', password: 'given' }, 'given', 'session'],
    ['the environment’s keys, with its session', NOBODY, 'env', 'session'],
  ])('takes %s', async (_, given, secret, session) => {
    await fetchToken(PRIVATE, given, ENV);
    expect(amazon.requests[0]?.headers).toMatchObject({
      ...(session !== undefined && { 'x-amz-security-token': session }),
      authorization: expected(secret, given.username || 'AKIAENV', 'ecr', 'eu-west-1', session),
    });
    expect(amazon.requests[0]?.headers['x-amz-security-token']).toBe(session);
  });

  it('takes keys that a web identity is traded for', async () => {
    const file = join(folders.make({ identity: 'jwt\n' }), 'identity');
    const keys =
      '<AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>a/b+c=</SecretAccessKey><SessionToken>s</SessionToken>';
    answers.push({ status: 200, body: `<R><Credentials>${keys}</Credentials></R>` });
    const env = { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: 'arn:aws:iam::1:role/x' };
    expect(await fetchToken(PRIVATE, NOBODY, env)).toEqual({ username: 'AWS', password: 't0k:en' });
    expect(Object.fromEntries(new URLSearchParams(String(amazon.requests[0]?.body)))).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: 'arn:aws:iam::1:role/x',
      RoleSessionName: 'image-build-action',
      WebIdentityToken: 'jwt',
    });
    expect(amazon.requests[1]?.headers['authorization']).toContain('Credential=ASIAROLE/');
    expect(amazon.requests[1]?.headers['x-amz-security-token']).toBe('s');
  });

  it('comes from the aws command where only it knows the keys', async () => {
    const asked: string[][] = [];
    const aws = async (args: readonly string[]) => {
      asked.push([...args]);
      return { output: 'password\n' };
    };
    expect(await fetchToken(PRIVATE, NOBODY, {}, aws)).toEqual({ username: 'AWS', password: 'password' });
    await fetchToken(PUBLIC, NOBODY, {}, aws);
    expect(asked).toEqual([
      ['ecr', 'get-login-password', '--region', 'eu-west-1'],
      ['ecr-public', 'get-login-password', '--region', 'us-east-1'],
    ]);
    expect(amazon.requests).toEqual([]);
  });

  it.each([
    ['there is no such command', undefined, /no keys in the environment, and no aws command/],
    [
      'it has none either',
      { output: '', problem: 'Unable to locate credentials' },
      /says: Unable to locate credentials/,
    ],
  ])('is not to be had when %s', async (_, answer, message) => {
    await expect(fetchToken(PRIVATE, NOBODY, {}, async () => answer)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(message),
      advice: expect.stringContaining('configure-aws-credentials'),
    });
  });

  it('is not to be had with an identity that cannot be read', async () => {
    const env = { AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/identity', AWS_ROLE_ARN: 'x' };
    await expect(fetchToken(PRIVATE, NOBODY, env)).rejects.toMatchObject({ code: 'sign-in' });
  });
});

describe('Amazon’s refusal', () => {
  const json = (status: number, type: string, message: string): Behaviour => ({
    status,
    body: JSON.stringify({ __type: type, message }),
  });
  it.each<[Behaviour, number, string]>([
    [
      json(400, 'UnrecognizedClientException', 'token is invalid'),
      400,
      '400 ("UnrecognizedClientException: token is invalid")',
    ],
    [json(400, 'ThrottlingException', 'Rate exceeded'), 429, '400 ("ThrottlingException: Rate exceeded")'],
    [
      { status: 403, body: '<E><Code>AccessDenied</Code><Message>not you</Message></E>' },
      403,
      '403 ("AccessDenied: not you")',
    ],
    [{ status: 503 }, 503, '503'],
    [{ status: 200, body: '{"authorizationData":[]}' }, 401, 'the answer holds no token'],
    [{ status: 200, body: 's3cret' }, 401, 'the answer holds no token'],
  ])('%j is told, and tells whether to ask again', async (answer, status, said) => {
    answers.push(answer);
    const failure = await fetchToken(PRIVATE, GIVEN).catch((reason) => reason);
    expect(failure).toMatchObject({ name: 'RegistryFault', status, message: expect.stringContaining(said) });
    expect(failure.message).not.toContain('s3cret');
  });
});
