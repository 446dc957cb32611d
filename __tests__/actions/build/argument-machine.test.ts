/** What the arguments owe to the run, to buildx and to the builder. */
import { describe, expect, it } from '@jest/globals';
import type { Machine } from '../../../src/builder/facts.ts';
import { pullRequest } from '../../events/pull-request.ts';
import { pushToDefaultBranch } from '../../events/push.ts';
import { HEAD, MERGE } from '../../events/repository.ts';
import {
  argumentList,
  BUILDER_ID,
  builder,
  IID,
  META,
  MODERN,
  machine,
  PROVENANCE,
  planOf,
  problemsOf,
  TAG,
} from './argument-list.ts';

const attests = async (given: Record<string, string>, around = {}) => {
  const list = await argumentList(given, around);
  return list.filter((_, index) => list[index - 1] === '--attest');
};
const LEAST = `type=provenance,mode=min,inline-only=true,${BUILDER_ID}`;
const MOST = `type=provenance,mode=max,${BUILDER_ID}`;

describe('the attestations', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, [MOST]],
    [{ provenance: 'true' }, [`type=provenance,${BUILDER_ID}`]],
    [{ provenance: 'True' }, [`type=provenance,${BUILDER_ID}`]],
    [{ provenance: 'false' }, ['type=provenance,disabled=true']],
    [{ provenance: '1' }, [`type=provenance,disabled=false,${BUILDER_ID}`]],
    [{ provenance: 'mode=max' }, [MOST]],
    [{ provenance: 'mode=min, reproducible=true' }, [`type=provenance,mode=min,reproducible=true,${BUILDER_ID}`]],
    [{ provenance: 'builder-id=mine' }, ['type=provenance,builder-id=mine']],
    [{ sbom: 'true' }, [MOST, 'type=sbom,disabled=false']],
    [{ sbom: 'false' }, [MOST, 'type=sbom,disabled=true']],
    [{ sbom: 'generator=x:1' }, [MOST, 'type=sbom,generator=x:1']],
    [{ attests: 'type=provenance,mode=min' }, [`type=provenance,mode=min,${BUILDER_ID}`]],
    [{ attests: 'type=provenance,builder-id=a' }, ['type=provenance,builder-id=a']],
    [
      { attests: 'type=sbom,generator=a\ntype=sbom,generator=b' },
      [MOST, 'type=sbom,generator=a', 'type=sbom,generator=b'],
    ],
    [
      { attests: 'type=provenance\ntype=sbom', provenance: 'mode=max', sbom: 'true' },
      [MOST, 'type=sbom,disabled=false'],
    ],
    [{ load: 'true' }, []],
    [{ load: 'true', provenance: 'mode=max' }, [MOST]],
    [{ outputs: 'type=docker' }, []],
    [{ outputs: 'type=oci,dest=a' }, [MOST]],
  ])('of %j', async (given, expected) => {
    expect(await attests(given)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['a private repository tells the least', { event: pushToDefaultBranch({ isPrivate: true }) }, [LEAST]],
    ['nobody wants any', { env: { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' } }, []],
    ['somebody wants them', { env: { BUILDX_NO_DEFAULT_ATTESTATIONS: 'false' } }, [MOST]],
  ])('by default, where %s', async (_, around, expected) => {
    expect(await attests({}, around)).toEqual(expected);
  });

  it.each<[string, Machine | undefined, string[]]>([
    ['for a dry run, which knows nothing', undefined, [MOST]],
    ['for a builder that nobody could ask', { builder: undefined, buildxVersion: undefined }, []],
    ['with BuildKit 0.11', machine('docker-container', 'v0.11.0', '0.10.0'), [MOST]],
    ['with BuildKit 0.10', machine('docker-container', 'v0.10.6', '0.29.1'), []],
    ['with one before a release, as its peer', machine('docker-container', 'v0.26.0-rc1', '0.29.1'), []],
    ['with one that has no number', machine('remote', 'v0.0.0+unknown', '0.29.1'), []],
    ['with one that does not run', machine('kubernetes', undefined, '0.29.1'), []],
    [
      'with one old node among new ones',
      { builder: builder('remote', 'v0.25.0', 'v0.10.0'), buildxVersion: '0.29.1' },
      [],
    ],
    ['in the engine', machine('docker', 'v0.25.0', '0.29.1'), []],
    ['in an engine that says so', machine('docker', 'v0.25.0-moby', '0.29.1'), [MOST]],
    [
      'in one whose store cannot hold them',
      { builder: { ...builder('docker', 'v0.25.0-moby'), hasContainerdStore: false }, buildxVersion: '0.29.1' },
      [],
    ],
    ['with a buildx of today that has no number', machine('docker-container', 'v0.25.0', '0.0.0'), [MOST]],
    ['with a buildx of a commit', machine('docker-container', 'v0.25.0', 'a1b2c3d'), [MOST]],
    ['with a buildx that is too old', machine('docker-container', 'v0.25.0', '0.9.1'), []],
  ])('by default, %s', async (_, given, expected) => {
    expect(await attests({}, { machine: given })).toEqual(expected);
  });
});

describe('a push before a gate', () => {
  const given = { images: 'ghcr.io/me/app', tags: 'a\nb', push: 'true', gate: 'test.sh', provenance: 'false' };
  const attest = ['--attest', 'type=provenance,disabled=true'];
  const byDigest = 'type=image,name=ghcr.io/me/app,push=true,push-by-digest=true,name-canonical=true';
  const archive = 'type=oci,dest=/step/image.tar';
  const name = 'ghcr.io/me/app:a';
  const engine = { machine: machine('docker', 'v0.25.0', '0.29.1') };

  it.each<[string, Record<string, string>, object, string[]]>([
    ['is by digest', {}, {}, [...IID, '--output', byDigest, ...attest, ...META, '.']],
    ['is by digest in a dry run', {}, { machine: undefined }, [...IID, '--output', byDigest, ...attest, ...META, '.']],
    ['is an archive from the engine', {}, engine, [...IID, '--output', archive, ...attest, ...META, '.']],
    [
      'is an archive with the provenance that the engine adds to a push',
      { provenance: '' },
      engine,
      [...IID, '--output', archive, '--attest', 'type=provenance,mode=min', ...META, '.'],
    ],
    [
      'by digest is loaded by its name',
      { load: 'true' },
      {},
      [...IID, '--output', `type=docker,name=${name}`, '--output', byDigest, ...attest, ...META, '.'],
    ],
    [
      'as an archive is loaded by its name',
      { load: 'true' },
      engine,
      [...IID, '--output', archive, ...attest, '--tag', name, '--load', ...META, '.'],
    ],
    [
      'is none without a push',
      { push: 'false' },
      {},
      [...IID, ...attest, '--tag', name, '--tag', 'ghcr.io/me/app:b', ...META, '.'],
    ],
    [
      'goes where the first image is that has to be there',
      { images: 'name=docker.io/me/app,required=false\nghcr.io/me/app' },
      {},
      [...IID, '--output', byDigest, ...attest, ...META, '.'],
    ],
  ])('%s', async (_, inputs, around, expected) => {
    expect(await argumentList({ ...given, ...inputs }, around)).toEqual(expected);
  });

  it.each([
    ['latest', MODERN, true],
    ['latest', engine.machine, false],
    ['sha-0123456', MODERN, false],
  ])('is not needed for %s on %j, unless it must not go back', async (tag, where, isUntagged) => {
    const plan = await planOf({ ...given, gate: '', tags: tag }, { machine: where });
    expect(plan.push).toBe(!isUntagged);
    expect(plan.untagged !== undefined).toBe(isUntagged);
  });
});

describe('an old buildx', () => {
  const given = { annotations: 'a=b', 'build-contexts': 'x=y', platforms: 'linux/amd64', sbom: 'true' };
  const at = (buildx: string) => ({ machine: machine('docker-container', 'v0.25.1', buildx) });
  const all = ['--annotation', 'manifest:a=b', '--build-context', 'x=y'];
  const platform = ['--platform', 'linux/amd64'];
  const sbom = [...PROVENANCE, '--attest', 'type=sbom,disabled=false'];

  it.each<[string, string[], string[]]>([
    ['0.12.0', [...all, ...IID, ...platform, ...sbom, ...TAG, ...META, '.'], []],
    ['0.11.2', [...all.slice(2), ...IID, ...platform, ...sbom, ...TAG, ...META, '.'], ['annotations']],
    ['0.9.1', [...all.slice(2), ...IID, ...platform, ...TAG, ...META, '.'], ['annotations', 'attestations']],
    ['0.7.1', [...IID, ...platform, ...TAG, ...META, '.'], ['annotations', 'build-contexts', 'attestations']],
    ['0.5.1', [...IID, ...platform, ...TAG, '.'], ['annotations', 'build-contexts', 'attestations']],
    ['0.4.1', [...platform, ...TAG, '.'], ['annotations', 'build-contexts', 'attestations']],
  ])('%s does what it can, and the rest is told', async (buildx, expected, left) => {
    expect(await argumentList(given, at(buildx))).toEqual(expected);
    const { warnings } = await planOf(given, at(buildx));
    expect(warnings.map((warning) => /does not know ([\w-]+)/.exec(warning)?.[1])).toEqual(left);
  });

  it('keeps the id of a build for its own platform', async () => {
    expect(await argumentList({}, at('0.4.1'))).toEqual([...IID, ...TAG, '.']);
  });

  it.each<[string, Record<string, string>, Machine, string[]]>([
    [
      'a call',
      { call: 'check' },
      machine('docker-container', 'v0.25.1', '0.14.0'),
      ['call needs buildx 0.15.0 or newer, and this is 0.14.0'],
    ],
    [
      'a push whose digest nobody tells',
      { push: 'true' },
      machine('docker-container', 'v0.25.1', '0.5.1'),
      ['push needs buildx 0.6.0 or newer, and this is 0.5.1'],
    ],
    [
      'two results',
      { push: 'true', load: 'true' },
      machine('docker-container', 'v0.12.5', '0.29.1'),
      ['push, load, outputs ask for 2 results of one build, which needs 0.13.0 or newer, and this is BuildKit v0.12.5'],
    ],
    [
      'three results',
      { load: 'true', outputs: 'out\ntype=oci,dest=a' },
      machine('docker-container', undefined, '0.12.1'),
      ['push, load, outputs ask for 3 results of one build, which needs 0.13.0 or newer, and this is buildx 0.12.1'],
    ],
    [
      'one result by two inputs',
      { push: 'true', outputs: 'type=image,compression=zstd' },
      machine('x', 'v0.12.5', '0.12.1'),
      [],
    ],
    [
      'an archive before a gate, and another result',
      { push: 'true', gate: 'x', outputs: 'type=oci,dest=a' },
      machine('docker', 'v0.12.5', '0.12.1'),
      ['push, load, outputs ask for 2 results of one build, which needs 0.13.0 or newer, and this is buildx 0.12.1'],
    ],
    ['one that may be new', { push: 'true', load: 'true' }, machine('remote', 'v0.0.0+unknown', '0.29.1'), []],
  ])('is asked for %s', async (_, inputs, around, problems) => {
    expect(await problemsOf(inputs, { machine: around })).toEqual(problems);
  });
});

describe('the address of the repository', () => {
  const QUERY = { BUILDX_SEND_GIT_QUERY_AS_INPUT: 'true' };
  const base = 'https://github.com/Octo-Org/App.git';
  const last = async (given: Record<string, string>, around: object) =>
    (await argumentList({ ...given, 'github-token': 'x' }, { files: [], ...around })).slice(-1);

  it.each<[string, Record<string, string>, object, string]>([
    ['without a context', {}, {}, `#${HEAD}`],
    ['of a pull request', {}, { event: pullRequest() }, `#${MERGE}`],
    ['with a folder', { context: '{{defaultContext}}:app' }, {}, `#${HEAD}:app`],
    ['as a query', {}, { env: QUERY }, `?ref=${HEAD}`],
    ['as a query for a dry run', {}, { env: QUERY, machine: undefined }, `?ref=${HEAD}`],
    ['as a query with a folder', { context: '{{defaultContext}}:app' }, { env: QUERY }, `?ref=${HEAD}&subdir=app`],
    ['for a buildx that knows no query', {}, { env: QUERY, machine: machine('x', 'v0.25.0', '0.28.0') }, `#${HEAD}`],
  ])('%s', async (_, given, around, expected) => {
    expect(await last(given, around)).toEqual([base + expected]);
    expect((await planOf({ ...given, 'github-token': 'x' }, { files: [], ...around })).secrets).toHaveLength(1);
  });

  it('stands in other contexts too', async () => {
    const given = { 'build-contexts': 'a={{defaultContext}}:x\nb={{defaultContext}}\nc=x{{nope}}' };
    expect((await planOf(given)).buildContexts).toEqual([`a=${base}#${HEAD}:x`, `b=${base}#${HEAD}`, 'c=x']);
    expect((await planOf(given, { env: QUERY })).buildContexts).toEqual([
      ...[`a=${base}?ref=${HEAD}&subdir=x`, `b=${base}?ref=${HEAD}`, 'c=x'],
    ]);
  });
});
