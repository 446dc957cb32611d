import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import type { VerifiedImage } from '../../src/verification/image.ts';
import { judgeCommit, judgePlatforms } from '../../src/verification/judge-image.ts';
import { judgeProvenance } from '../../src/verification/judge-provenance.ts';
import { claimsOf, parseStatement, type Statement } from '../../src/verification/statement.ts';

const digest = (character: string): Digest => `sha256:${character.repeat(64)}`;
const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const RUN = 'https://github.com/Octo-Org/App/actions/runs/42/attempts/1';
const OURS = 'https://github.com/Octo-Org/App';

const old = (id: string, uri?: string): Statement => ({
  predicateType: 'https://slsa.dev/provenance/v0.2',
  predicate: { builder: { id }, invocation: { configSource: { uri, digest: { sha1: COMMIT } } } },
});
const today = (id: string, uri?: string): Statement => ({
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: { externalParameters: { configSource: { uri, digest: { sha1: COMMIT } } } },
    runDetails: { builder: { id } },
  },
});

describe('what a provenance names', () => {
  it.each([
    ['SLSA 0.2', old],
    ['SLSA 1.0', today],
  ])('is read from %s', (_, make) => {
    expect(claimsOf(make(RUN, 'https://github.com/Octo-Org/App.git#refs/heads/main:web'))).toEqual({
      runs: [{ repository: OURS, id: '42' }],
      sources: [OURS],
      revisions: [COMMIT],
    });
  });

  it.each([
    ['https://github.com/Octo-Org/App.git', [OURS]],
    ['https://github.com/Octo-Org/App', [OURS]],
    ['https://x-access-token@github.com/Octo-Org/App.git', [OURS]],
    ['git@github.com:Octo-Org/App.git', [OURS]],
    ['ssh://git@github.com/Octo-Org/App.git', [OURS]],
    ['git+https://github.com/Octo-Org/App@refs/heads/main', [OURS]],
    ['https://example.com/archive.tar.gz', []],
    ['', []],
  ])('is a repository: %j', (uri, expected) => {
    expect(claimsOf(old('', uri)).sources).toEqual(expected);
  });

  it.each([
    ['0.2', { metadata: { 'https://mobyproject.org/buildkit@v1#metadata': { vcs: { source: OURS, revision: 'a' } } } }],
    ['1.0', { runDetails: { metadata: { buildkit_metadata: { vcs: { source: OURS, revision: 'a' } } } } }],
  ])('is also the folder that was built, %s', (_, predicate) => {
    expect(claimsOf({ predicateType: '', predicate })).toEqual({ runs: [], sources: [OURS], revisions: ['a'] });
  });

  it('is nothing in what is no statement', () => {
    for (const text of ['', '[]', '{}', 'null', '{"predicateType":1}']) expect(parseStatement(text)).toBeUndefined();
    const odd = parseStatement('{"predicateType":"x","predicate":{"builder":[],"invocation":"x","runDetails":null}}');
    expect(odd && claimsOf(odd)).toEqual({ runs: [], sources: [], revisions: [] });
  });
});

const image = (...platforms: [platform: string, part: string, revision?: string][]): VerifiedImage => ({
  digest: digest('0'),
  platforms: platforms.map(([platform, part, revision]) => ({
    platform,
    digest: digest(part),
    labels: revision === undefined ? {} : { 'org.opencontainers.image.revision': revision },
  })),
});
const BOTH = image(['linux/amd64', 'a', COMMIT], ['linux/arm64', 'b', COMMIT]);

describe('provenance that BuildKit wrote (requirement 100)', () => {
  const origin = { serverUrl: 'https://github.com', repository: 'octo-org/app', workflow: undefined };
  const judge = (entries: Record<string, Statement[]>, about = BOTH) =>
    judgeProvenance(about, new Map(Object.entries(entries)), origin);

  it('names the repository for every platform', () => {
    const { finding, runs } = judge({
      [digest('a')]: [old(RUN)],
      [digest('b')]: [today(RUN, 'https://example.com/x')],
    });
    expect(finding).toEqual({
      state: 'pass',
      found:
        'https://slsa.dev/provenance/v0.2, https://slsa.dev/provenance/v1 names https://github.com/octo-org/app, built by run 42',
    });
    expect(runs).toEqual([{ repository: OURS, id: '42' }]);
  });

  it('names it as its source where nobody says who built', () => {
    const { finding } = judge({ [digest('a')]: [old('', OURS)] }, image(['linux/amd64', 'a']));
    expect(finding.state).toBe('pass');
  });

  it.each<[string, Record<string, Statement[]>, RegExp]>([
    ['of one platform is missing', { [digest('a')]: [old(RUN)] }, /^linux\/arm64 has none$/],
    [
      'is no provenance',
      { [digest('a')]: [{ ...old(RUN), predicateType: 'https://spdx.dev/Document' }] },
      /amd64 has none/,
    ],
    ['names nothing', { [digest('a')]: [old('')] }, /^that of linux\/amd64 names no repository$/],
    [
      'is of another one',
      { [digest('a')]: [old(RUN.replace('Octo-Org', 'eve'))] },
      /names https:\/\/github\.com\/eve\/App/,
    ],
    ['is of another server', { [digest('a')]: [old(RUN.replace('github.com', 'evil.com'))] }, /evil\.com/],
    [
      'is of another builder with our source',
      { [digest('a')]: [old(RUN.replace('Octo-Org', 'eve'), OURS)] },
      /names https:\/\/github\.com\/eve\/App/,
    ],
  ])('%s: fails', (_, entries, expected) => {
    const { finding, runs } = judge(entries);
    expect(finding).toEqual({ state: 'fail', found: expect.stringMatching(expected) });
    expect(runs).toEqual([]);
  });
});

describe('freshness (requirement 151: the revision label equals the expected commit)', () => {
  it.each([
    [BOTH, COMMIT, { state: 'pass', found: `the revision label is ${COMMIT}` }],
    [BOTH, COMMIT.slice(0, 7).toUpperCase(), { state: 'pass', found: expect.anything() }],
    [BOTH, `${COMMIT}0`, { state: 'fail', found: expect.stringContaining(`expected is ${COMMIT}0`) }],
    [
      image(['linux/amd64', 'a', COMMIT], ['linux/arm64', 'b', 'feed']),
      COMMIT,
      { state: 'fail', found: `linux/arm64 is of feed; expected is ${COMMIT}` },
    ],
    [
      image(['linux/amd64', 'a']),
      COMMIT,
      { state: 'fail', found: `linux/amd64 has no revision label; expected is ${COMMIT}` },
    ],
    [
      image(['linux/amd64', 'a', '']),
      COMMIT,
      { state: 'fail', found: expect.stringContaining('has no revision label') },
    ],
    [image(), COMMIT, { state: 'fail', found: 'there is no image in it that could have labels' }],
  ])('%#', (about, commit, expected) => {
    expect(judgeCommit(about, commit)).toEqual(expected);
  });
});

describe('platforms', () => {
  it.each([
    [['linux/amd64'], { state: 'pass', found: 'linux/amd64, linux/arm64' }],
    [['linux/arm64', 'linux/amd64'], { state: 'pass', found: 'linux/amd64, linux/arm64' }],
    [
      ['linux/arm/v7', 'linux/amd64'],
      { state: 'fail', found: 'linux/arm/v7 missing; there is linux/amd64, linux/arm64' },
    ],
  ])('%j', (expected, finding) => {
    expect(judgePlatforms(BOTH, expected)).toEqual(finding);
  });

  it('are none in what is no image', () => {
    expect(judgePlatforms(image(), ['linux/amd64']).found).toBe('linux/amd64 missing; there is none');
  });
});
