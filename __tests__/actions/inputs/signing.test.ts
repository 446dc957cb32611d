import { describe, expect, it } from '@jest/globals';
import { parseSigning, signingProblems } from '../../../src/actions/inputs/signing.ts';
import { createInputReader } from '../../../src/runner/input.ts';

function parse(given: Record<string, string>) {
  const reader = createInputReader((name) => given[name] ?? '');
  return { inputs: parseSigning(reader), problems: reader.problems };
}

/** In a workspace /w with the file my.key, where the variable KEY is set and NONE is empty. */
function problems(given: Record<string, string>, pushes = true) {
  const variables = { KEY: 's3cret', NONE: '' };
  return signingProblems(parse(given).inputs, pushes, variables, '/w', (path) => path === '/w/my.key');
}

describe('the signing', () => {
  it('is off when nothing is said', () => {
    expect(parse({})).toEqual({ problems: [], inputs: { sign: 'off', signKey: '', signOptions: [] } });
  });

  it('is by cosign, with a key and options', () => {
    const given = { sign: 'cosign', 'sign-key': ' env://KEY ', 'sign-options': '--recursive\n\n -a=x=y \n' };
    expect(parse(given)).toEqual({
      problems: [],
      inputs: { sign: 'cosign', signKey: 'env://KEY', signOptions: ['--recursive', '-a=x=y'] },
    });
  });

  it('is by nothing else', () => {
    const problem = 'must be off or cosign, not "true"';
    expect(parse({ sign: 'true' }).problems).toEqual([{ input: 'sign', problem }]);
  });
});

describe('the problems of the signing', () => {
  it.each<[string, Record<string, string>]>([
    ['off', {}],
    ['keyless', { sign: 'cosign' }],
    ['a file', { sign: 'cosign', 'sign-key': 'my.key' }],
    ['a file by its whole path', { sign: 'cosign', 'sign-key': '/w/my.key' }],
    ['a variable', { sign: 'cosign', 'sign-key': 'env://KEY' }],
    ['a key service', { sign: 'cosign', 'sign-key': 'awskms:///alias/x' }],
    ['options', { sign: 'cosign', 'sign-options': '--recursive' }],
  ])('are none: %s', (_, given) => {
    expect(problems(given)).toEqual([]);
  });

  it('are what is given for a signing that is off', () => {
    const advice = 'Write "sign: cosign", or take it out.';
    expect(problems({ 'sign-key': 'my.key', 'sign-options': '--recursive' })).toEqual([
      { input: 'sign-key', problem: 'is given, but sign is off', advice },
      { input: 'sign-options', problem: 'is given, but sign is off', advice },
    ]);
  });

  it.each([
    ['no.key', 'names the file "no.key", which is not there'],
    ['env://NONE', 'is "env://NONE", and the environment variable "NONE" is not set, or empty'],
    ['env://OTHER', 'is "env://OTHER", and the environment variable "OTHER" is not set, or empty'],
    ['env://', 'is "env://", and the environment variable "" is not set, or empty'],
  ])('are a key that is not there, where one is needed: %s', (key, problem) => {
    const given = { sign: 'cosign', 'sign-key': key };
    expect(problems(given)).toEqual([{ input: 'sign-key', problem, advice: expect.any(String) }]);
    // A stranger's run has no secrets, and pushes nothing.
    expect(problems(given, false)).toEqual([]);
  });

  it('are a key in the place of its address, which is not told', () => {
    const found = problems({ sign: 'cosign', 'sign-key': '-----BEGIN PRIVATE KEY-----\ns3cret' }, false);
    expect(found).toEqual([
      {
        input: 'sign-key',
        problem: 'holds a key itself, which a list of processes would show',
        advice: expect.stringContaining('env://COSIGN_PRIVATE_KEY'),
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('s3cret');
  });

  it('are options that are ours', () => {
    expect(problems({ sign: 'cosign', 'sign-options': '--key=x' })).toEqual([
      expect.objectContaining({ input: 'sign-options', problem: expect.stringContaining('--key in line 1') }),
    ]);
  });
});
