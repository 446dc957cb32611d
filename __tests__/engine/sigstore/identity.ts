/** Identity tokens of a job, and the keys to check them by. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { Answer, Seen } from '../../fakes/http-server.ts';

export const ISSUER = 'https://token.actions.githubusercontent.com';
export const WORKFLOW = 'https://github.com/Octo-Org/App/.github/workflows/image.yml@refs/heads/main';
/** What the runner would give the job to ask for its token with. */
export const REQUEST_TOKEN = 'request-token-of-the-job-under-test';

const CLAIMS = {
  iss: ISSUER,
  sub: WORKFLOW,
  ref: 'refs/heads/main',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repository: 'Octo-Org/App',
  repository_owner: 'Octo-Org',
  repository_id: '1001',
  repository_owner_id: '42',
  event_name: 'push',
  workflow: 'image',
  workflow_ref: 'Octo-Org/App/.github/workflows/image.yml@refs/heads/main',
  job_workflow_ref: 'Octo-Org/App/.github/workflows/image.yml@refs/heads/main',
  runner_environment: 'github-hosted',
  run_id: '7',
  run_attempt: '1',
};

export class IdentityTokens {
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

  give({ url, headers }: Seen): Answer {
    // Not every client writes the scheme with a capital.
    if (headers.authorization?.replace(/^bearer /i, '') !== REQUEST_TOKEN)
      return { status: 401, body: '{"message":"who?"}' };
    const audience = new URL(url, 'http://service').searchParams.get('audience');
    const now = Math.floor(Date.now() / 1000);
    const value = this.#token({ ...CLAIMS, aud: audience, iat: now, nbf: now - 5, exp: now + 300 });
    return json({ value });
  }

  publish(path: string): Answer {
    if (path === '/.well-known/openid-configuration') {
      return json({ issuer: ISSUER, jwks_uri: `${ISSUER}/.well-known/jwks` });
    }
    const key = { ...this.#keys.publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' };
    return json({ keys: [key] });
  }

  #token(claims: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', typ: 'JWT', kid: 'test' })}.${part(claims)}`;
    return `${text}.${sign('sha256', Buffer.from(text), this.#keys.privateKey).toString('base64url')}`;
  }
}

function json(value: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
