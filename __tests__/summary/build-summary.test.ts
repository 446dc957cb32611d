import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BuildSummary } from '../../src/summary/build-facts.ts';
import { renderBuildSummary, SUMMARY_LIMIT } from '../../src/summary/build-summary.ts';
import { DIGEST, EVERYTHING, FAILED, NOTHING, reference, step } from './facts.ts';

const bytesOf = (shown: string) => Buffer.byteLength(shown);
const headingOf = (summary: BuildSummary) => renderBuildSummary(summary).split('\n')[0];

describe('the heading', () => {
  const references = [reference('app:1', 'x')];

  it.each<[Partial<BuildSummary>, string]>([
    [{ outcome: 'pushed' }, 'Image pushed: `app:1`'],
    [{ outcome: 'pushed', pull: { tagged: 'app:2', pinned: 'app@sha256:1' } }, 'Image pushed: `app:2`'],
    [{ outcome: 'leg', pull: { pinned: 'app@sha256:1' } }, 'Image pushed for the merge: `app`'],
    [{ outcome: 'built' }, 'Image built, not pushed: `app:1`'],
    [{ outcome: 'asked' }, 'Dockerfile looked at, nothing built'],
    [{ outcome: 'planned' }, 'Image planned (dry run): `app:1`'],
    [{ outcome: 'skipped' }, 'Image not built: `app:1`'],
    [{ outcome: 'failed' }, 'Image build failed: `app:1`'],
    [{ outcome: 'failed', isBuilt: true }, 'Image built, but the step failed: `app:1`'],
    [{ outcome: 'cancelled' }, 'Image build cancelled: `app:1`'],
    [{ outcome: 'failed', references: [] }, 'Image build failed'],
    [{ action: 'merge', outcome: 'pushed' }, 'Images merged: `app:1`'],
    [{ action: 'merge', outcome: 'failed', references: [] }, 'Merge failed'],
    [{ action: 'merge', outcome: 'failed', isBuilt: true }, 'Merge failed: `app:1`'],
    [{ action: 'merge', outcome: 'skipped' }, 'Images not merged: `app:1`'],
  ])('of %j', (more, expected) => {
    expect(headingOf({ ...NOTHING, references, ...more })).toBe(`### ${expected}`);
  });
});

describe('the summary', () => {
  it('of nothing known is a heading', () => {
    expect(renderBuildSummary({ ...NOTHING, outcome: 'planned' })).toBe('### Image planned (dry run)\n');
  });

  it('of a failure says what failed, in a block that cannot be left', () => {
    const failure = 'The build failed:\n```\n## not a heading';
    expect(renderBuildSummary({ ...NOTHING, outcome: 'failed', failure })).toBe(
      '### Image build failed\n\n````\nThe build failed:\n```\n## not a heading\n````\n',
    );
  });

  it('of a push begins with what people look for', () => {
    expect(renderBuildSummary(EVERYTHING)).toMatch(
      /^### Image pushed: `ghcr\.io\/octo\/hello:1\.4\.0`\n\n\| Commit \| Platforms \| Size \| From the cache \| Attempts \| Time \|\n/,
    );
    expect(renderBuildSummary(EVERYTHING)).toContain(
      'as v1.4.0 | linux/amd64, linux/arm64 | 46.9 MB to 48.2 MB | 9 of 14 steps, 64 % | 2 | 1 min 12 s |',
    );
  });

  it.each([
    [
      'the commands to pull it',
      `\`\`\`shell\ndocker pull ghcr.io/octo/hello:1.4.0\ndocker pull ghcr.io/octo/hello@${DIGEST}\n`,
    ],
    ['a compose file', `services:\n  hello:\n    image: ghcr.io/octo/hello:1.4.0@${DIGEST}\n\`\`\`\n\n</details>`],
    [
      'why each tag is there',
      '| [`ghcr.io/octo/hello:latest`](https://ghcr.io/octo/hello) | no higher version is there |',
    ],
    ['links to tags at Docker Hub', '[`octo/hello:1.4.0`](https://hub.docker.com/r/octo/hello/tags?name=1.4.0)'],
    ['what stays where it is', '| `ghcr.io/octo/hello:1` | `sha256:999999999999` | it is of 1.5.0 |'],
    ['a repository that failed', '| `registry.example.com/mirror/hello` | failed, not required |  | <code>PUT https:'],
    ['the platforms', '| linux/arm64 | 46.9 MB | `sha256:cc33dd44cc33` |'],
    ['the gate', '| Gate | passed after 12.3 s |'],
    ['the attestation', '| Attestation | [4242](https://github.com/octo/hello/attestations/4242) |'],
    ['the signature', '| Signed | `ghcr.io/octo/hello` |'],
    ['the stages', '| prepare | look up | builder | build | gate | tags | attest |\n| --- |'],
    [
      'the steps',
      '```mermaid\n%%{init: {"gantt":{"leftPadding":290,"rightPadding":20,"numberSectionStyles":2}}}%%\ngantt\n',
    ],
    ['the attempts', '| 1 | 4.1 s | push, transient | <code>PUT https:&#47;&#47;x.test: 503 &#124; &lt;b&gt;</code> |'],
    ['the caches', '- In the registry, as ghcr.io/octo/hello:buildcache, because the image goes to a registry.'],
    ['what was built', '| Dockerfile | docker/Dockerfile |'],
    ['what the rules did', '- type=pr gives nothing: this is no pull request.'],
    ['the labels', '| <code>Says &lt;hello&gt; &#124; to everybody</code> |'.slice(2)],
  ])('of a push shows %s', (_, expected) => {
    expect(renderBuildSummary(EVERYTHING)).toContain(expected);
  });

  it('of a failure keeps what was known, and links to nothing that is not there', () => {
    const shown = renderBuildSummary(FAILED);
    const order = [
      '````\nThe build failed',
      '| Commit |',
      '#### Failed attempts',
      '#### Where the time went',
      '#### Planned tags',
    ];
    expect(order.map((each) => shown.indexOf(each))).toEqual(
      order.map((each) => shown.indexOf(each)).toSorted((a, b) => a - b),
    );
    expect(order.filter((each) => !shown.includes(each))).toEqual([]);
    expect(shown).toContain('| `ghcr.io/octo/hello:1.4.0` | the version of the tag v1.4.0 |');
    expect(shown).toContain(':crit, 27600, 46900');
    expect(shown).toContain('| Builder | builder-4f1c (docker-container) |');
    expect(shown).not.toContain('docker pull');
  });

  it('of a failure after the push shows what serves the image all the same', () => {
    const image = { name: 'app', state: 'published', tags: ['1'], error: '', isRequired: true };
    const other = { ...image, name: 'x.test/app', state: 'failed', tags: [], error: 'away' };
    const shown = renderBuildSummary({ ...NOTHING, outcome: 'failed', failure: 'no', images: [image, other] });
    expect(shown).toContain('| `app` | published | `1` |  |');
    expect(shown).toContain('| `x.test/app` | failed |  | `away` |');
  });

  it('says what was not done, as text', () => {
    const notes = ['app:1 holds this commit already, as <sha256:1>.', 'So it went without a gate.'];
    expect(renderBuildSummary({ ...NOTHING, outcome: 'skipped', notes })).toBe(
      '### Image not built\n\napp:1 holds this commit already, as &lt;sha256:1&gt;. So it went without a gate.\n',
    );
  });

  it('tells nothing twice: images that are well have their tags', () => {
    const images = [{ name: 'app', state: 'published', tags: ['1'], error: '', isRequired: true }];
    expect(renderBuildSummary({ ...NOTHING, outcome: 'pushed', images })).toBe('### Image pushed\n');
  });

  it('of an attestation that was there before links to all of them', () => {
    const attestation = { id: undefined, url: 'https://x.test/"><b>' };
    expect(renderBuildSummary({ ...NOTHING, attestation })).toContain(
      '| Attestation | [of an earlier run](https://x.test/%22%3E%3Cb%3E) |',
    );
  });

  it.each<[string, Partial<BuildSummary>, string, string]>([
    ['without steps has no chart', { timeline: undefined }, '#### Where the time went\n\n| prepare |', '```mermaid'],
    [
      'without stages has the chart alone',
      { stages: [] },
      '13 steps; grey: 3 from the cache.\n\n```mermaid',
      '| prepare |',
    ],
    [
      'of many platforms counts them',
      { platforms: [], wantedPlatforms: ['a', 'b', 'c', 'd', 'e'] },
      '| 5 platforms |',
      'a, b',
    ],
    [
      'of an image without a tag has no compose file',
      { pull: { pinned: 'app@sha256:1' } },
      'docker pull app@',
      'services:',
    ],
    ['of one size says it once', { platforms: EVERYTHING.platforms.slice(0, 1) }, '| 48.2 MB |', 'MB to'],
  ])('%s', (_, more, expected, unexpected) => {
    const shown = renderBuildSummary({ ...EVERYTHING, ...more });
    expect(shown).toContain(expected);
    expect(shown).not.toContain(unexpected);
  });

  it('of many tags shows the first, and folds the others away', () => {
    const references = Array.from({ length: 52 }, (_, index) => reference(`app:${index}`, 'x'));
    const shown = renderBuildSummary({ ...NOTHING, outcome: 'planned', references });
    expect(shown).toContain(
      '| `app:19` | x |\n\n<details><summary>32 more tags</summary>\n\n| Tag | Why |\n| --- | --- |\n| `app:20` |',
    );
  });
});

describe('the room of a summary', () => {
  const many: BuildSummary = {
    ...EVERYTHING,
    references: Array.from({ length: 10_000 }, (_, index) =>
      reference(`ghcr.io/octo/${'x'.repeat(90)}:${index}`, 'why '.repeat(20)),
    ),
    images: Array.from({ length: 500 }, (_, index) => ({
      name: `app${index}`,
      state: 'failed',
      tags: ['1'],
      error: '|'.repeat(5000),
      isRequired: true,
    })),
    timeline: Array.from({ length: 2000 }, (_, index) => step(`[${index}/2000] RUN ${'x'.repeat(300)}`, index, 1)),
    labels: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`label.${index}`, '<'.repeat(2000)])),
    failure: 'x'.repeat(3_000_000),
  };

  it.each<[string, BuildSummary]>([
    ['a push', many],
    ['a failure', { ...many, outcome: 'failed' }],
  ])('of 1 MiB is enough for %s with 10,000 tags and 2,000 steps', (_, summary) => {
    const shown = renderBuildSummary(summary);
    expect(bytesOf(shown)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(bytesOf(shown)).toBeGreaterThan(0.8 * SUMMARY_LIMIT);
    expect(shown).toContain('20 of 2000 steps, the slowest.');
    expect(shown).toMatch(/… and \d+ more tags, for which a summary has no room; the outputs have all of them\./);
    expect(shown).toMatch(/\n<\/details>\n\n… and \d+ more lines, for which a summary has no room\.\n$/);
    // What is small is all there.
    expect(shown).toContain('| Builder | builder-4f1c (docker-container) |');
  });

  it('of 10,000 tags alone is enough for all of them', () => {
    const references = Array.from({ length: 10_000 }, (_, index) => reference(`ghcr.io/octo/app:${index}`, 'as given'));
    const shown = renderBuildSummary({ ...EVERYTHING, references });
    expect(shown).toContain('| [`ghcr.io/octo/app:9999`]');
    expect(bytesOf(shown)).toBeLessThanOrEqual(SUMMARY_LIMIT);
  });

  it('is kept, however little it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 12_000 }), fc.constantFrom(EVERYTHING, FAILED), (limit, summary) => {
        expect(bytesOf(renderBuildSummary(summary, limit))).toBeLessThanOrEqual(Math.max(0, limit));
      }),
    );
  });

  it('is kept, and tables are tables, whatever the names are', () => {
    const name = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 500, max: 20_000 }), (one, other, limit) => {
        const summary: BuildSummary = {
          ...FAILED,
          failure: one,
          references: FAILED.references.map((each) => ({ ...each, tag: one, why: other })),
          images: EVERYTHING.images.map((image) => ({ ...image, name: one, tags: [other], error: other })),
          leftAlone: [{ reference: one, serves: other, why: one }],
          history: FAILED.history.map((attempt) => ({ ...attempt, telling: other })),
          timeline: [step(one, 0, 1), step(`[${other} 1/2] ${one}`, 1, 1)],
          details: [[one, other]],
          choices: [one, other],
          labels: { [one]: other },
        };
        const shown = renderBuildSummary(summary, limit);
        expect(bytesOf(shown)).toBeLessThanOrEqual(limit);
        expect(brokenTables(shown)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Rows that have not as many cells as the line below their header; what stands in a fence is none. */
function brokenTables(markdown: string): string[] {
  const unfenced = markdown.replace(/^(`{3,})[^`\n]*\n(?:[^\n]*\n)*?\1$/gm, '');
  let cells: number | undefined;
  return unfenced.split('\n').filter((line) => {
    if (!line.startsWith('|')) {
      cells = undefined;
      return false;
    }
    const count = line.split('|').length;
    cells ??= count;
    return count !== cells || !line.endsWith('|');
  });
}
