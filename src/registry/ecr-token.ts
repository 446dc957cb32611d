/**
 * A password for Amazon's registry, good for twelve hours. Amazon's own libraries are megabytes; this is one signed
 * request, and for the rarer sources of keys (profiles, the machine's own role) the `aws` command.
 * (docs/decisions/0014-ecr-token.md)
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 * @see https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html
 */
import { readFile } from 'node:fs/promises';
import { ActionError, quote } from '../errors.ts';
import { type AwsKeys, signedHeaders } from './aws-signature.ts';
import { type EcrRegistry, ecrEndpoint, stsEndpoint } from './ecr.ts';
import { RegistryFault, retryAfterOf } from './fault.ts';
import type { Http, HttpAnswer } from './http.ts';

export interface EcrCredentials {
  readonly username: string;
  readonly password: string;
}

export interface EcrSurroundings {
  readonly http: Http;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Runs `aws` with these arguments and gives what it printed; undefined where there is no such command. */
  readonly aws: (
    args: readonly string[],
  ) => Promise<{ readonly output: string; readonly problem?: string } | undefined>;
}

/**
 * @param given an access key and its secret; both empty for the environment's
 * @throws {RegistryFault} when Amazon refuses or does not answer
 * @throws {ActionError} `sign-in`, when there are no keys
 */
export async function fetchEcrCredentials(
  registry: EcrRegistry,
  given: EcrCredentials,
  surroundings: EcrSurroundings,
): Promise<EcrCredentials> {
  const keys = await findKeys(registry, given, surroundings);
  return keys === undefined ? askCommand(registry, surroundings) : askService(registry, keys, surroundings);
}

async function askService(
  registry: EcrRegistry,
  keys: AwsKeys,
  { http, env, now }: EcrSurroundings,
): Promise<EcrCredentials> {
  const { region, isPublic } = registry;
  const url = new URL(ecrEndpoint(registry, env));
  const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921';
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${target}.GetAuthorizationToken`,
  };
  const request = { method: 'POST', url, headers, body: '{}' } as const;
  const place = { region, service: isPublic ? 'ecr-public' : 'ecr', now: now() };
  const answer = await http.send({
    method: 'POST',
    url,
    headers: signedHeaders(request, keys, place),
    body: Buffer.from(request.body),
  });
  const what = `asking ${url.host} for a token`;
  if (answer.status !== 200) throw refusal(what, answer);
  const credentials = readToken(answer.body.toString('utf8'));
  if (credentials === undefined) throw new RegistryFault(`${what}: the answer holds no token`, 401);
  return credentials;
}

interface AuthorizationData {
  readonly authorizationToken?: unknown;
}

/** The token is base64 of `AWS:password`. The parser's message is left out: it quotes what it read. */
function readToken(text: string): EcrCredentials | undefined {
  try {
    const { authorizationData } = JSON.parse(text) as { authorizationData?: AuthorizationData | AuthorizationData[] };
    const token = [authorizationData].flat()[0]?.authorizationToken;
    const pair = Buffer.from(String(token), 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon > 0) return { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
  } catch {}
  return undefined;
}

/** What was given, then the environment's keys, then its web identity. */
async function findKeys(
  registry: EcrRegistry,
  { username, password }: EcrCredentials,
  surroundings: EcrSurroundings,
): Promise<AwsKeys | undefined> {
  const { env } = surroundings;
  const sessionToken = env['AWS_SESSION_TOKEN'] || undefined;
  if (username !== '') {
    // Keys that need a session token have names of their own, and others must not be sent with one.
    return {
      accessKeyId: username,
      secretAccessKey: password,
      sessionToken: username.startsWith('ASIA') ? sessionToken : undefined,
    };
  }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (accessKeyId && secretAccessKey) return { accessKeyId, secretAccessKey, sessionToken };
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
  return file && role ? assumeRole(registry.region, file, role, surroundings) : undefined;
}

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(
  region: string,
  file: string,
  role: string,
  { http, env }: EcrSurroundings,
): Promise<AwsKeys> {
  const token = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new ActionError('ecr-token', `AWS_WEB_IDENTITY_TOKEN_FILE cannot be read: ${cause.message}`, { cause });
  });
  const url = new URL(stsEndpoint(region, env));
  const parameters = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: env['AWS_ROLE_SESSION_NAME'] || 'image-build-action',
    WebIdentityToken: token.trim(),
  });
  const answer = await http.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(parameters.toString()),
  });
  const what = `asking ${url.host} for the role ${role}`;
  if (answer.status !== 200) throw refusal(what, answer);
  const text = answer.body.toString('utf8');
  const field = (name: string) => new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(text)?.[1];
  const [accessKeyId, secretAccessKey] = [field('AccessKeyId'), field('SecretAccessKey')];
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new RegistryFault(`${what}: the answer holds no keys`, 401);
  }
  return { accessKeyId, secretAccessKey, sessionToken: field('SessionToken') };
}

/** Amazon says `{"__type":…,"message":…}` here and `<Code>…</Code><Message>…</Message>` there. */
function refusal(what: string, { status, headers, body }: HttpAnswer): RegistryFault {
  const text = body.toString('utf8');
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"([^"]*)"|<${name}>([^<]*)<`, 'i').exec(text)?.slice(1).find(Boolean);
  const said = [field('__type') ?? field('Code'), field('message')].filter(Boolean).join(': ');
  const retryAfter = retryAfterOf(headers);
  // A throttle has the status 400 here.
  const isThrottle = /throttl|TooManyRequests|RequestLimitExceeded/i.test(said);
  return new RegistryFault(
    `${what}: the service answered ${status}${said === '' ? '' : ` (${quote(said, 300)})`}`,
    isThrottle ? 429 : status,
    retryAfter === undefined ? {} : { retryAfter },
  );
}

async function askCommand({ isPublic, region }: EcrRegistry, { aws }: EcrSurroundings): Promise<EcrCredentials> {
  const answer = await aws([isPublic ? 'ecr-public' : 'ecr', 'get-login-password', '--region', region]);
  const password = answer?.output.trim() ?? '';
  if (password !== '') return { username: 'AWS', password };
  const why =
    answer === undefined
      ? 'there are no keys in the environment, and no aws command that could find others'
      : `there are no keys in the environment, and the aws command says: ${answer.problem}`;
  throw new ActionError('ecr-token', `Amazon's registry gives no token: ${why}`);
}
