import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { parseMergeInputs } from '../../../src/actions/merge/inputs.ts';
import { OUTPUTS } from '../../../src/actions/merge/outputs.ts';

async function parse(given: Readonly<Record<string, string>>) {
  const { inputs, problems } = await parseMergeInputs(
    (name) => ({ platforms: 'linux/amd64', ...given })[name] ?? '',
    () => '',
  );
  return { inputs, problems: problems.map(({ input, problem }) => `${input}: ${problem}`) };
}

describe('inputs of the merge', () => {
  it('may be almost all empty', async () => {
    const { inputs, problems } = await parse({});
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      platforms: ['linux/amd64'],
      selectors: { images: [], tags: '', flavor: '', imageType: '', runtime: '', variant: '', suffix: '' },
      ...{ results: [], annotations: [], push: 'true', distribute: false, dryRun: false, gate: [], attest: false },
    });
  });

  it('become what they mean', async () => {
    const { inputs, problems } = await parse({
      platforms: 'linux/arm64/v8,linux/x86_64\nlinux/arm64',
      images: 'Ghcr.io/Me/App\nname=quay.io/me/app,required=false\nname=off.io/x,enable=false\n{{owner}}/y',
      runtime: ' 17.3 LTS ',
      annotations: 'a=b=c\nindex:d=e:f',
      results: 'legs/*.json\n other.json ',
    });
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      platforms: ['linux/arm64', 'linux/amd64'],
      selectors: { images: ['ghcr.io/me/app', 'quay.io/me/app'], runtime: '17.3 LTS' },
      annotations: ['index:a=b=c', 'index:d=e:f'],
      results: ['legs/*.json', 'other.json'],
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ platforms: '' }, 'platforms: is empty, so nobody knows when the image is complete'],
    [{ platforms: 'arm64' }, 'platforms: has "arm64", which is no whole platform'],
    [{ platforms: 'linux/x' }, 'platforms: "linux/x" is no platform'],
    [{ images: 'a b' }, 'images: line 1 ("a b") names no image: "a b"'],
    [{ annotations: 'a' }, 'annotations: line 1 ("a") must be written KEY=VALUE'],
    [
      { annotations: 'manifest:a=b' },
      'annotations: line 1 ("manifest:a=b") is for manifest, and only the index is made here',
    ],
    [{ 'sign-key': 'x', gate: 'y' }, ''],
  ])('%j', async (given, problem) => {
    expect((await parse(given)).problems).toEqual(problem === '' ? [] : [problem]);
  });
});

it('the outputs are those of action.yml', () => {
  const { outputs } = parseYaml(readFileSync(resolve(import.meta.dirname, '../../../merge/action.yml'), 'utf8'));
  expect([...OUTPUTS].sort()).toEqual(Object.keys(outputs).sort());
});
