import { describe, expect, it } from '@jest/globals';
import { issuerOf, type Origin, parseWorkflow, strangerIn } from '../../src/verification/origin.ts';

const GITHUB: Origin = { serverUrl: 'https://github.com', repository: 'Octo-Org/App', workflow: undefined };
const IMAGE = '.github/workflows/image.yml';
const SIGNER = {
  subject: `https://github.com/Octo-Org/App/${IMAGE}@refs/heads/main`,
  issuer: 'https://token.actions.githubusercontent.com',
  source: 'https://github.com/Octo-Org/App',
};

describe('a workflow', () => {
  it.each([
    ['image.yml', { repository: undefined, path: IMAGE, ref: undefined }],
    [IMAGE, { repository: undefined, path: IMAGE, ref: undefined }],
    [`${IMAGE}@refs/heads/main`, { repository: undefined, path: IMAGE, ref: 'refs/heads/main' }],
    [`octo/tools/${IMAGE}@refs/tags/v1`, { repository: 'octo/tools', path: IMAGE, ref: 'refs/tags/v1' }],
  ])('is %s', (text, expected) => {
    expect(parseWorkflow(text)).toEqual(expected);
  });

  it.each(['', 'image', 'octo/image.yml', 'image.yml@', 'a b.yml', '../image.yml', `https://github.com/o/r/${IMAGE}`])(
    'is not %j',
    (text) => {
      expect(parseWorkflow(text)).toBeUndefined();
    },
  );
});

describe('who has signed', () => {
  const why = (signer: Partial<typeof SIGNER> | { source: undefined }, workflow = '', origin: Partial<Origin> = {}) =>
    strangerIn({ ...SIGNER, ...signer }, { ...GITHUB, workflow: parseWorkflow(workflow), ...origin });

  it.each([
    ['any workflow of the repository', {}, ''],
    ['the workflow', {}, 'image.yml'],
    ['the workflow of the ref', {}, 'image.yml@refs/heads/main'],
    ['a certificate that does not say the source', { source: undefined }, ''],
    ['other capitals', { subject: SIGNER.subject.toLowerCase(), source: SIGNER.source.toLowerCase() }, 'image.yml'],
    [
      'a reusable workflow that is named',
      { subject: `https://github.com/octo/tools/${IMAGE}@refs/tags/v1` },
      `octo/tools/${IMAGE}@refs/tags/v1`,
    ],
  ])('is expected: %s', (_, signer, workflow) => {
    expect(why(signer, workflow)).toBeUndefined();
  });

  it.each([
    ['another issuer', { issuer: 'https://accounts.example.com' }, '', /its identity is from https:\/\/accounts/],
    ['another repository', { source: 'https://github.com/eve/app' }, '', /it is for https:\/\/github\.com\/eve\/app/],
    [
      'a name that begins the same',
      { subject: `https://github.com/Octo-Org/App-evil/${IMAGE}@refs/heads/main`, source: undefined },
      '',
      /it was signed by .*App-evil/,
    ],
    ['another workflow', {}, 'other.yml', /expected is .*\/other\.yml@$/],
    ['another ref', {}, 'image.yml@refs/heads/mai', /expected is .*@refs\/heads\/mai$/],
    [
      'a reusable workflow that nobody named',
      { subject: `https://github.com/o/t/${IMAGE}@refs/tags/v1` },
      '',
      /signed by/,
    ],
  ])('is a stranger: %s', (_, signer, workflow, expected) => {
    expect(why(signer, workflow)).toMatch(expected);
  });

  it('has an issuer for each GitHub', () => {
    expect(issuerOf('https://github.com')).toBe('https://token.actions.githubusercontent.com');
    expect(issuerOf('https://octo.ghe.com')).toBe('https://token.actions.octo.ghe.com');
  });
});
