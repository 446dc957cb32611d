import { describe, expect, it } from '@jest/globals';
import { verifyArguments, verifyOptionProblems } from '../../src/verification/cosign.ts';
import { parseWorkflow } from '../../src/verification/origin.ts';

const IMAGE = `me/app@sha256:${'0'.repeat(64)}`;
const origin = (workflow: string) => ({
  serverUrl: 'https://github.com',
  repository: 'octo/app.x',
  workflow: parseWorkflow(workflow),
});

describe('cosign is asked', () => {
  it('by a key, with the options as they are, and the image last', () => {
    expect(verifyArguments({ key: '/k.pub', options: ['--annotations=a=b'], origin: origin('') }, IMAGE)).toEqual([
      'verify',
      '--key=/k.pub',
      '--annotations=a=b',
      '--',
      IMAGE,
    ]);
  });

  it.each([
    ['', String.raw`^https://github\.com/octo/app\.x/`],
    ['image.yml', String.raw`^https://github\.com/octo/app\.x/\.github/workflows/image\.yml@`],
    [
      'image.yml@refs/tags/v1',
      String.raw`^https://github\.com/octo/app\.x/\.github/workflows/image\.yml@refs/tags/v1$`,
    ],
  ])('for a workflow: %j', (workflow, expected) => {
    const args = verifyArguments({ key: '', options: [], origin: origin(workflow) }, IMAGE);
    expect(args.slice(1, 4)).toEqual([
      `--certificate-identity-regexp=${expected}`,
      '--certificate-oidc-issuer=https://token.actions.githubusercontent.com',
      '--certificate-github-workflow-repository=octo/app.x',
    ]);
  });

  it('with options that leave it the question', () => {
    expect(verifyOptionProblems(['--annotations=a=b', '-a=c=d', '--insecure-ignore-tlog=true'])).toEqual([]);
    expect(
      verifyOptionProblems(['--key=x', 'other/image', '--check-claims=false', '--registry-token=secret', '--a b']),
    ).toEqual([
      'has --key in line 1, which has an input of its own, cosign-key',
      'has no option in line 2',
      'has --check-claims in line 3, which could leave out whether the signature is about this image',
      'has --registry-token in line 4, which every process of the machine could read',
      'has no option in line 5',
    ]);
  });
});
