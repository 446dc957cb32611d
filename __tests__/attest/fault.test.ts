import { describe, expect, it } from '@jest/globals';
import { AttestFault, type AttestFaultFacts } from '../../src/attest/fault.ts';

describe('a fault', () => {
  it.each<[string, AttestFaultFacts]>([
    ['GitHub answered 500', { status: 500 }],
    ['GitHub answered 503', { status: 503 }],
    ['GitHub answered 429', { status: 429 }],
    ['GitHub answered 408', { status: 408 }],
    ['GitHub answered 403 ("rate limit")', { status: 403, retryAfter: 60 }],
    ['no answer', { isTimeout: true }],
    ['error creating signing certificate', { codes: ['CA_CREATE_SIGNING_CERTIFICATE_ERROR', 'ECONNREFUSED'] }],
    ['error retrieving identity token', { codes: ['IDENTITY_TOKEN_READ_ERROR'] }],
    ['Failed to get ID token: getaddrinfo EAI_AGAIN token.actions.githubusercontent.com', {}],
    ['error creating signing certificate: network timeout at: https://fulcio.githubapp.com', {}],
  ])('passes: %s', (message, facts) => {
    expect(new AttestFault(message, facts).isTemporary).toBe(true);
  });

  it.each<[string, AttestFaultFacts]>([
    ['GitHub answered 403', { status: 403 }],
    ['GitHub answered 404', { status: 404 }],
    [
      'error creating signing certificate - (400) Bad Request',
      { status: 400, codes: ['CA_CREATE_SIGNING_CERTIFICATE_ERROR'] },
    ],
    ['Failed to get ID token: Missing claims: run_id', {}],
    ['Invalid server URL: https://github.example.com', {}],
    ['the program that signs broke off: the exit code was 1', {}],
  ])('stays: %s', (message, facts) => {
    expect(new AttestFault(message, facts).isTemporary).toBe(false);
  });
});
