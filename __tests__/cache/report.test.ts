import { describe, expect, it } from '@jest/globals';
import type { CachePlan } from '../../src/cache/plan.ts';
import { type CacheReport, watchCache } from '../../src/cache/progress.ts';
import { describeReport, finalMode, hitRatio, NO_REPORT, reportWarnings } from '../../src/cache/report.ts';

const layer = (character: string) => `sha256:${character.repeat(64)}`;

/** What is made of these lines, each of which comes a second after the one before. */
function reportOf(...lines: readonly string[]): CacheReport {
  let time = 0;
  const watch = watchCache(() => time);
  for (const line of lines) {
    watch.hear(line);
    time += 1000;
  }
  return watch.report();
}

const IMPORT = ['#4 importing cache manifest from gha:7389289914307493605', '#4 DONE 0.2s'];
const BASE = ['#5 [work 1/3] FROM alpine@sha256:1', `#5 ${layer('0')} 1.11MB / 1.11MB 0.0s done`, '#5 CACHED'];
const CACHED = ['#6 [work 2/3] RUN npm ci', '#6 CACHED'];
const FETCHED = [
  '#7 [stage-1 2/2] COPY --from=work /a /a',
  '#7 CACHED',
  '#8 exporting to image',
  '#8 ...',
  '#7 [stage-1 2/2] COPY --from=work /a /a',
  `#7 ${layer('a')} 0B / 3.00MB 0.1s`,
  `#7 ${layer('a')} 3.00MB / 3.00MB 0.2s done`,
  `#7 ${layer('b')} 122B / 122B done`,
  '#7 DONE 0.2s',
];
const RAN = ['#9 [work 3/3] RUN make', '#9 0.233 [1/2] CC', '#9 0.3 CACHED', '#9 DONE 0.3s'];
const EXPORT = [
  '#10 exporting to GitHub Actions Cache',
  '#10 preparing build cache for export',
  `#10 writing layer ${layer('a')}`,
  `#10 writing layer ${layer('a')} 0.1s done`,
  `#10 writing layer ${layer('b')} done`,
  '#10 preparing build cache for export 1.3s done',
  '#10 DONE 1.4s',
];

describe('the progress', () => {
  it('tells what was there, what was fetched, and what was written', () => {
    expect(reportOf(...IMPORT, ...BASE, ...CACHED, ...FETCHED, ...RAN, ...EXPORT)).toEqual({
      steps: 3,
      cached: 2,
      fetchedBytes: 3_000_122,
      imports: [{ from: 'gha:7389289914307493605', seconds: 0.2, error: undefined }],
      exports: [{ to: 'GitHub Actions Cache', seconds: 1.3, layers: 2, bytes: 0, error: undefined, isDone: true }],
    });
  });

  it.each<[string, string[], Partial<CacheReport>]>([
    ['of a platform', ['#5 [linux/arm64 build 2/3] RUN a', '#5 CACHED'], { steps: 1, cached: 1 }],
    ['of no step', ['#1 [internal] load build definition', '#1 CACHED', '#2 [auth] a'], { steps: 0, cached: 0 }],
    [
      'of a step whose layers have gone, and which is run after all',
      [...CACHED, '#6 [work 2/3] RUN npm ci', '#6 0.5 added 1 package', '#6 DONE 2.0s'],
      { steps: 1, cached: 0 },
    ],
    ['of a step whose layers have gone, and which fails', [...CACHED, '#6 ERROR: not found'], { steps: 1, cached: 0 }],
    [
      'of an export with sizes',
      [
        '#11 exporting cache to registry',
        `#11 writing layer ${layer('a')}`,
        `#11 ${layer('a')} 1.00kB / 2.50GB 5.0s`,
        `#11 ${layer('a')} 2.50GB / 2.50GB 9.0s done`,
        '#11 DONE 9.1s',
      ],
      { exports: [{ to: 'registry', seconds: 9.1, layers: 1, bytes: 2.5e9, error: undefined, isDone: true }] },
    ],
    [
      'of an export that was stopped',
      ['#11 exporting cache to client directory', '#11 CANCELED'],
      {
        exports: [{ to: 'client directory', seconds: 1, layers: 0, bytes: 0, error: undefined, isDone: false }],
      },
    ],
    [
      'of an import without an answer',
      ['#4 importing cache manifest from r.test/a:b', '#4 ERROR: maximum timeout reached'],
      { imports: [{ from: 'r.test/a:b', seconds: 1, error: 'maximum timeout reached' }] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(reportOf(...lines)).toMatchObject(expected);
  });
});

describe('people are told', () => {
  it('in a sentence what came and what went', () => {
    expect(describeReport(reportOf(...IMPORT, ...CACHED, ...FETCHED, ...RAN, ...EXPORT))).toBe(
      '2 of 3 steps were there already, 3.0 MB fetched. Read GitHub Actions Cache in 0.2 s. ' +
        'Written to GitHub Actions Cache in 1.3 s (2 layers).',
    );
  });

  it('nothing of a build without a cache', () => {
    expect([describeReport(NO_REPORT), describeReport(reportOf(...RAN))]).toEqual(['', '']);
  });

  it('what was lost, and not what is not there yet', () => {
    const report = reportOf(
      '#3 importing cache manifest from r.test/a:none',
      '#3 ERROR: r.test/a:none: not found',
      '#4 importing cache manifest from gha:1',
      '#4 ERROR: maximum timeout reached: resource_exhausted',
      '#11 exporting cache to registry',
      '#11 preparing build cache for export 5.1s done',
      '#11 ERROR: 403 Forbidden',
    );
    expect(reportWarnings(report)).toEqual([
      'The cache GitHub Actions Cache was not read, which cost 1.0 s: maximum timeout reached: resource_exhausted',
      'The cache was not written to registry, which cost 5.1 s: 403 Forbidden',
    ]);
    expect(describeReport(report)).toBe(
      'Read not r.test/a:none (r.test/a:none: not found), not GitHub Actions Cache (maximum timeout reached: ' +
        'resource_exhausted). Written not to registry (403 Forbidden).',
    );
  });
});

describe('the hit ratio', () => {
  it.each<[number, number, string]>([
    [0, 0, ''],
    [4, 0, '0'],
    [3, 1, '0.33'],
    [1000, 999, '0.99'],
    [4, 4, '1'],
  ])('of %i steps and %i found is %j', (steps, cached, ratio) => {
    expect(hitRatio({ ...NO_REPORT, steps, cached })).toBe(ratio);
  });
});

describe('the mode', () => {
  const plan = { backend: 'gha', isReading: true, isWriting: true } as CachePlan;
  it.each<[string, Partial<CachePlan>, CacheReport, string]>([
    ['of what was not run is as planned', {}, NO_REPORT, 'gha-read-write'],
    ['of what went well is as planned', {}, reportOf(...IMPORT, ...EXPORT), 'gha-read-write'],
    ['has no writing that failed', {}, reportOf(...IMPORT, EXPORT[0] ?? '', '#10 ERROR: 500'), 'gha-read'],
    ['has no writing that was left out of the last attempt', {}, reportOf(...IMPORT), 'gha-read'],
    ['has no reading that failed', {}, reportOf(IMPORT[0] ?? '', '#4 ERROR: 500', ...EXPORT), 'gha-write'],
    ['has the writing of what is part of the image', { backend: 'inline' }, reportOf(...IMPORT), 'inline-read-write'],
    ['has nothing that was not planned', { isWriting: false }, reportOf(...IMPORT, ...EXPORT), 'gha-read'],
  ])('%s', (_, given, report, mode) => {
    expect(finalMode({ ...plan, ...given }, report)).toBe(mode);
  });
});
