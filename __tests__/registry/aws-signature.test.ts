import { describe, expect, it } from '@jest/globals';
import { signedHeaders } from '../../src/registry/aws-signature.ts';

/** Amazon's own test suite for signatures. */
const KEYS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: undefined,
};
const PLACE = { region: 'us-east-1', service: 'service', now: new Date('2015-08-30T12:36:00.123Z') };
const GET = { method: 'GET', url: new URL('https://example.amazonaws.com/'), headers: {}, body: '' } as const;

describe('a signed request', () => {
  it('has the signature of Amazon’s example', () => {
    expect(signedHeaders(GET, KEYS, PLACE)).toEqual({
      host: 'example.amazonaws.com',
      'x-amz-date': '20150830T123600Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    });
  });

  it('has that of a POST', () => {
    const { authorization } = signedHeaders({ ...GET, method: 'POST' }, KEYS, PLACE);
    expect(authorization).toMatch(/Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b$/);
  });

  it('signs the session token, the body and all headers', () => {
    const plain = signedHeaders(GET, KEYS, PLACE)['authorization'];
    const others = [
      signedHeaders(GET, { ...KEYS, sessionToken: 'x' }, PLACE),
      signedHeaders({ ...GET, body: '{}' }, KEYS, PLACE),
      signedHeaders({ ...GET, headers: { 'x-amz-target': 'A.B' } }, KEYS, PLACE),
    ];
    const signatures = others.map(({ authorization = '' }) => authorization);
    expect(new Set([plain, ...signatures.map((text) => text.split('Signature=')[1])]).size).toBe(4);
    expect(others[0]?.['x-amz-security-token']).toBe('x');
    expect(signatures[0]).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
    expect(signatures[2]).toContain('SignedHeaders=host;x-amz-date;x-amz-target,');
  });
});
