import { describe, expect, it } from '@jest/globals';
import { parseChallenge } from '../../src/registry/challenge.ts';

const bearer = (realm: string, service?: string) => ({ scheme: 'bearer', realm, service });

describe('a challenge', () => {
  it.each([
    [
      'the better of two, with its own parameters, whichever comes first',
      'Basic realm="Registry", Bearer realm="https://t.example/token",service="s"',
      bearer('https://t.example/token', 's'),
    ],
    [
      'the better of two when it stands first',
      'Bearer realm="https://t.example/token",service="s", Basic realm="Registry"',
      bearer('https://t.example/token', 's'),
    ],
    [
      'Basic, when the Bearer beside it cannot be used',
      'Bearer realm="/token", Basic realm="Registry"',
      { scheme: 'basic' },
    ],
    ['no address as a realm', 'Bearer realm="token"', undefined],
    ['a broken address as a realm', 'Bearer realm="https://[bad"', undefined],
    ['a realm of another kind', 'Bearer realm="file:///etc/passwd"', undefined],
    ['a realm with a query', 'Bearer realm="https://t.example/token?a=b"', bearer('https://t.example/token?a=b')],
    [
      'as ghcr.io has it',
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull"',
      bearer('https://ghcr.io/token', 'ghcr.io'),
    ],
    ['in another case', 'BEARER Realm="https://t.example/",Service="s"', bearer('https://t.example/', 's')],
    ['words of a scheme inside a value', 'Basic realm="the bearer of this"', { scheme: 'basic' }],
    ['Basic alone', 'Basic', { scheme: 'basic' }],
    ['a scheme that we do not speak', 'Negotiate', undefined],
    ['Bearer without a realm', 'Bearer', undefined],
    ['no header', undefined, undefined],
  ])('%s', (_, header, challenge) => {
    expect(parseChallenge(header)).toEqual(challenge);
  });
});
