import { afterAll, describe, expect, it } from '@jest/globals';
import { attestingProblems, parseAttesting, readSbom } from '../../../src/actions/inputs/attesting.ts';
import { createInputReader } from '../../../src/runner/input.ts';
import { Folders } from '../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const parse = (given: Record<string, string>) => {
  const reader = createInputReader((name) => given[name] ?? '');
  return { inputs: parseAttesting(reader), problems: reader.problems };
};

describe('the inputs of an attestation', () => {
  it('are off, but a registry keeps what is attested', () => {
    expect(parse({})).toEqual({ inputs: { attest: false, pushToRegistry: true, sbomPath: '' }, problems: [] });
  });

  it('are taken as given', () => {
    const given = { attest: 'True', 'push-to-registry': 'false', 'sbom-path': ' out/sbom.json ' };
    const inputs = { attest: true, pushToRegistry: false, sbomPath: 'out/sbom.json' };
    expect(parse(given)).toEqual({ inputs, problems: [] });
  });

  it('may be off for a run, and the SBOM stays', () => {
    expect(parse({ attest: 'false', 'sbom-path': 'sbom.json' }).problems).toEqual([]);
  });

  it.each<[Record<string, string>, string, string]>([
    [{ attest: 'yes' }, 'attest', 'must be true or false, not "yes"'],
    [{ attest: 'type=provenance' }, 'attest', 'must be true or false, not "type=provenance"'],
    [{ 'push-to-registry': '1' }, 'push-to-registry', 'must be true or false, not "1"'],
    [{ 'sbom-path': 'sbom.json' }, 'sbom-path', 'is given, but nothing is attested'],
  ])('are refused: %j', (given, input, problem) => {
    expect(parse(given).problems).toEqual([expect.objectContaining({ input, problem })]);
  });
});

describe('an SBOM', () => {
  const workspace = folders.make({
    'good.json': '{"spdxVersion":"SPDX-2.3"}',
    'bad.json': '{}',
    'folder/x': '',
  });
  const problems = (sbomPath: string, { attest = true, mayComeLater = false } = {}) =>
    attestingProblems({ attest, sbomPath }, workspace, mayComeLater);

  it('is read from the workspace', async () => {
    const content = { spdxVersion: 'SPDX-2.3' };
    const predicate = { type: 'https://spdx.dev/Document/v2.3', content };
    expect(await readSbom({ attest: true, sbomPath: 'good.json' }, workspace)).toEqual(predicate);
    expect(await readSbom({ attest: true, sbomPath: '' }, workspace)).toBeUndefined();
    expect(await problems('good.json')).toEqual([]);
  });

  it.each([
    ['none.json', 'names "none.json", which cannot be read (ENOENT)'],
    ['folder', 'names "folder", which cannot be read (EISDIR)'],
    ['bad.json', 'names "bad.json", which is neither SPDX 2 nor CycloneDX as JSON'],
  ])('is refused before the build: %s', async (path, problem) => {
    expect(await problems(path)).toEqual([expect.objectContaining({ input: 'sbom-path', problem })]);
  });

  it('is not looked for when nothing is attested, or when it may yet be made', async () => {
    expect(await problems('none.json', { attest: false })).toEqual([]);
    expect(await problems('none.json', { mayComeLater: true })).toEqual([]);
  });
});
