import { describe, expect, it } from '@jest/globals';
import { hideIn, hideInTexts, publicArguments } from '../../src/result/public-text.ts';

describe('text for everybody', () => {
  it.each<[string, string, readonly string[], string]>([
    ['a secret', 'the token abcd was refused: abcd', ['abcd'], 'the token *** was refused: ***'],
    ['one that is a part of another', 'abcdef abc', ['abc', 'abcdef'], '*** ***'],
    ['one that looks like a pattern', 'a.c abc $&', ['a.c', '$&x'], '*** abc $&'],
    ['a name and a password in an address', 'from https://me:pa+ss@x.test/a', [], 'from https://***@x.test/a'],
    ['a token in an address', 'git+ssh://ghp_1@x.test', [], 'git+ssh://***@x.test'],
  ])('hides %s', (_, text, secrets, expected) => {
    expect(hideIn(text, secrets)).toBe(expected);
  });

  it.each([
    ['a letter that somebody called a secret', 'a banana', ['a', 'an']],
    ['an address', 'https://x.test/@scope/a@b', []],
    ['an image by its digest', 'docker-image://alpine@sha256:0a', []],
    ['a Git address of the short kind', 'git@github.com:me/app', []],
  ])('leaves %s', (_, text, secrets) => {
    expect(hideIn(text, secrets)).toBe(text);
  });
});

describe('arguments for everybody', () => {
  it.each([
    ['a build argument', '--build-arg', 'KEY=value=more\nlines', 'KEY=***'],
    ['a build argument of the environment', '--build-arg', 'KEY', 'KEY'],
    ['a label', '--label', 'token=public', 'token=public'],
    ['a secret, which names a file', '--secret', 'id=token,src=/x', 'id=token,src=/x'],
    [
      'a cache with an access key',
      '--cache-to',
      'type=s3,access_key_id=AK,secret_access_key=a/b=,session_token=c,mode=max',
      'type=s3,access_key_id=***,secret_access_key=***,session_token=***,mode=max',
    ],
    ['a field in quotes', '--cache-from', 'type=x,"secret=a,b""c",y=z', 'type=x,"secret=***",y=z'],
    ['a field with white space', '--cache-from', 'type=gha, token=a', 'type=gha, token=***'],
    ['a cache without', '--cache-from', 'type=registry,ref=ghcr.io/me/token:1', 'type=registry,ref=ghcr.io/me/token:1'],
    ['a context', '--build-context', 'src=https://me:pass@x.test/a.git', 'src=https://***@x.test/a.git'],
  ])('%s', (_, option, word, expected) => {
    expect(publicArguments(['buildx', 'build', option, word, '.'], [])).toEqual([
      ...['buildx', 'build', option, expected, '.'],
    ]);
  });

  it('hide what is known to be secret everywhere', () => {
    expect(publicArguments(['--tag', 'app:hunter2', 'https://x.test/hunter2'], ['hunter2'])).toEqual([
      ...['--tag', 'app:***', 'https://x.test/***'],
    ]);
  });
});

describe('a value of JSON', () => {
  it('has its secrets hidden in every text, and nothing else changed', () => {
    const value = { hunter2: ['a hunter2', 2, null, { b: 'https://me:x@y.test/hunter2' }], c: true };
    expect(hideInTexts(value, ['hunter2'])).toEqual({
      hunter2: ['a ***', 2, null, { b: 'https://***@y.test/***' }],
      c: true,
    });
  });
});
