import { describe, expect, it } from '@jest/globals';
import {
  describeAnswer,
  hasAuthorities,
  judgeStorePermission,
  mayHaveIdentity,
  type StorePermission,
} from '../../src/attest/permission.ts';

const answer = (status: number, message?: string, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: Buffer.from(message === undefined ? '<html>' : JSON.stringify({ message })),
});

describe('what GitHub says to an attestation without a statement', () => {
  it.each<[number, string | undefined, StorePermission]>([
    [422, 'Invalid request.', 'allowed'],
    [400, 'Problems parsing JSON', 'allowed'],
    [403, 'Resource not accessible by integration', 'missing'],
    [403, 'Resource not accessible by personal access token', 'missing'],
    [404, 'Not Found', 'missing'],
    [401, 'Bad credentials', 'missing'],
    [403, 'Feature not available for user-owned private repositories. To enable this feature, please …', 'unavailable'],
    [400, 'Feature not available for the octo organization.', 'unavailable'],
    [403, 'API rate limit exceeded for installation ID 1.', 'unknown'],
    [403, 'You have exceeded a secondary rate limit.', 'unknown'],
    [403, 'Request forbidden by administrative rules.', 'unknown'],
    [429, 'Too many requests', 'unknown'],
    [500, undefined, 'unknown'],
    [502, 'Server Error', 'unknown'],
    [201, undefined, 'unknown'],
    [302, undefined, 'unknown'],
  ])('%i %s: %s', (status, message, permission) => {
    expect(judgeStorePermission(answer(status, message))).toBe(permission);
  });

  it('403 at the end of a quota tells nothing', () => {
    const limited = answer(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '0' });
    expect(judgeStorePermission(limited)).toBe('unknown');
  });
});

it.each([
  [
    answer(403, 'Resource not accessible by integration'),
    'GitHub answered 403 ("Resource not accessible by integration")',
  ],
  [answer(502), 'GitHub answered 502'],
  [answer(500, 'a\n::error::b'), 'GitHub answered 500 ("a\\n::error::b")'],
])('an answer is told with its words, if it has any', (given, text) => {
  expect(describeAnswer(given)).toBe(text);
});

it.each<[Record<string, string>, boolean]>([
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, true],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, false],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a' }, false],
  [{}, false],
])('an identity is to be had by both variables: %j', (env, expected) => {
  expect(mayHaveIdentity(env)).toBe(expected);
});

it.each([
  ['https://github.com', true],
  ['https://octo-org.ghe.com', true],
  ['https://github.example.com', false],
  ['https://github.com.example.com', false],
  ['http://github.com', false],
])('signing authorities belong to %s: %s', (server, expected) => {
  expect(hasAuthorities(server)).toBe(expected);
});
