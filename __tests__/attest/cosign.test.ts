import { describe, expect, it } from '@jest/globals';
import {
  bringsIdentity,
  cosignArguments,
  keyPlace,
  lastWords,
  optionProblems,
  saysServerFault,
} from '../../src/attest/cosign.ts';

const IMAGE = `ghcr.io/me/app@sha256:${'a'.repeat(64)}`;

describe('the arguments of cosign', () => {
  it.each([
    ['keyless', { key: '', options: [] }, ['sign', '--yes', '--', IMAGE]],
    ['a key', { key: '/w/my.key', options: [] }, ['sign', '--yes', '--key', '/w/my.key', '--', IMAGE]],
    [
      'options',
      { key: 'env://KEY', options: ['--recursive', '-a=team=a b'] },
      ['sign', '--yes', '--key', 'env://KEY', '--recursive', '-a=team=a b', '--', IMAGE],
    ],
  ])('with %s', (_, request, expected) => {
    expect(cosignArguments(request, IMAGE)).toEqual(expected);
  });
});

describe('the place of a key', () => {
  it.each([
    ['', { kind: 'keyless' }],
    ['cosign.key', { kind: 'file', path: 'cosign.key' }],
    ['/keys/cosign.key', { kind: 'file', path: '/keys/cosign.key' }],
    ['keys/a:b', { kind: 'file', path: 'keys/a:b' }],
    ['env://KEY', { kind: 'variable', name: 'KEY' }],
    ['env://', { kind: 'variable', name: '' }],
    ['awskms:///alias/key', { kind: 'service' }],
    ['gcpkms://projects/p/locations/l', { kind: 'service' }],
    ['k8s://ns/key', { kind: 'service' }],
    ['my-plugin://key', { kind: 'service' }],
    ['pkcs11:slot-id=1', { kind: 'service' }],
    ['-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----', { kind: 'content' }],
    ['one\ntwo', { kind: 'content' }],
  ])('%j', (key, expected) => {
    expect(keyPlace(key)).toEqual(expected);
  });
});

describe('options of cosign', () => {
  it.each([
    '--recursive',
    '-r',
    '-r=true',
    '-a=team=a',
    '--annotations=text=with spaces, and $HOME',
    '--annotations=lines=',
    '--tlog-upload=false',
    '--identity-token=/tmp/token',
    '--registry-referrers-mode=oci-1-1',
  ])('%s is one', (option) => {
    expect(optionProblems([option])).toEqual([]);
  });

  it.each([
    ['--key=other.key', 'has --key in line 1, which has an input of its own, sign-key'],
    ['--key', 'has --key in line 1, which has an input of its own, sign-key'],
    ['--yes=false', 'has --yes in line 1, which is always given'],
    ['-y', 'has -y in line 1, which is always given'],
    ['--upload=false', 'has --upload in line 1, which could leave the signature on the runner'],
    ['--payload=x', 'has --payload in line 1, which would sign something else than the image'],
    ['--sk', 'has --sk in line 1, which asks for a key in the hand of a person'],
    ['-h', 'has -h in line 1, which would sign nothing'],
    ['--registry-password=s3cret', 'has --registry-password in line 1, which every process of the machine could read'],
    ['--identity-token=eyJs3cret', 'has a token in line 1, which every process of the machine could read'],
    ['ghcr.io/me/other:latest', 'has no option in line 1'],
    ['--', 'has no option in line 1'],
    ['-', 'has no option in line 1'],
    ['-ry', 'has no option in line 1'],
    ['-a team=a', 'has no option in line 1'],
    ['--annotations team=s3cret', 'has no option in line 1'],
    ['---key=x', 'has no option in line 1'],
  ])('%s is none, and its value is not told', (option, problem) => {
    const found = optionProblems([option]);
    expect(found).toEqual([{ problem, advice: expect.any(String) }]);
    expect(JSON.stringify(found)).not.toContain('s3cret');
  });

  it('are all looked at', () => {
    const problems = optionProblems(['--recursive', '--yes', 'team=a']).map(({ problem }) => problem);
    expect(problems).toEqual(['has --yes in line 2, which is always given', 'has no option in line 3']);
  });

  it.each([
    [['--identity-token=/x'], true],
    [['-r', '--oidc-provider=spiffe'], true],
    [['--fulcio-auth-flow=client_credentials'], true],
    [['--oidc-client-id=x'], false],
    [[], false],
  ])('%j bring an identity: %s', (options, expected) => {
    expect(bringsIdentity(options)).toBe(expected);
  });
});

describe('what cosign says', () => {
  it.each([
    ['Error: signing [x]: boom\nerror during command execution: signing [x]: boom\n', 'signing [x]: boom'],
    ['WARNING: a\nError: boom\n\n', 'boom'],
    ['', ''],
  ])('last of %j is %j', (stderr, expected) => {
    expect(lastWords(stderr)).toBe(expected);
  });

  it.each([
    ['signing [x]: [POST /api/v1/log/entries][502] createLogEntryDefault {}', true],
    ['[POST /api/v1/log/entries][429] createLogEntryDefault', true],
    ['tuf: failed to download 7.root.json, http status code: 503', true],
    ['unexpected status code 500', true],
    ['[POST /api/v1/log/entries][400] createLogEntryBadRequest', false],
    ['http status code: 404', false],
    ['signed 500 images', false],
  ])('%j is a fault of a server: %s', (words, expected) => {
    expect(saysServerFault(words)).toBe(expected);
  });
});
