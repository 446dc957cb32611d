import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Timeline } from '../../src/result/timeline.ts';
import { timelineChart } from '../../src/summary/timeline-chart.ts';
import { step, TIMELINE } from './facts.ts';

function linesOf(steps: Timeline): string[] {
  const drawn = timelineChart(steps);
  if (drawn === undefined) throw new Error('nothing is drawn');
  const { head, lines, tail } = drawn.chart;
  expect([head[0], head[2], tail]).toEqual(['```mermaid', 'gantt', ['```']]);
  return [...lines];
}

/** What Mermaid takes for a bar: a text, then after the only colon what it is and where. */
const BAR = /^ {2}(?:\d+\.\d s|\d+ min \d+ s|\d+ h \d+ min|cached) :(?:crit, |done, )?\d+, \d+$/;
const SECTION = /^ {2}section [^:;#%"'`<>\\\n\r]+$/;

describe('the chart of a build', () => {
  it('has a line for each step in their order, and marks what was cached', () => {
    expect(linesOf(TIMELINE)).toEqual([
      '  section load build definition from Dockerfile\n  0.1 s :0, 425',
      '  section load metadata for docker.io/library/node∶22-…\n  0.9 s :100, 1000',
      '  section importing cache manifest from ghcr.io/octo/h…\n  0.6 s :1100, 1700',
      '  section [amd64 deps 1/4] FROM docker.io/library/node…\n  3.4 s :1800, 5200',
      '  section [arm64 deps 1/4] FROM docker.io/library/node…\n  3.9 s :1800, 5700',
      '  section [amd64 deps 2/4] WORKDIR /app\n  cached :done, 5200, 5625',
      '  section [amd64 deps 3/4] COPY package.json package-l…\n  cached :done, 5200, 5625',
      '  section [amd64 deps 4/4] RUN npm ci --omit=dev\n  cached :done, 5200, 5625',
      '  section [amd64 final 2/3] COPY . .\n  0.4 s :5300, 5725',
      '  section [amd64 final 3/3] RUN npm run build && npm t…\n  8.2 s :5700, 13900',
      '  section [arm64 deps 4/4] RUN npm ci --omit=dev\n  21.6 s :5800, 27400',
      '  section [arm64 final 3/3] RUN npm run build && npm t…\n  19.3 s :27600, 46900',
      '  section exporting to image\n  4.1 s :46900, 51000',
    ]);
    expect(timelineChart(TIMELINE)?.legend).toBe('13 steps; grey: 3 from the cache.');
    expect(timelineChart(TIMELINE)?.chart.head).toContain('  tickInterval 5second');
  });

  it('tells steps of one name apart, which Mermaid would draw into one another', () => {
    const lines = linesOf([step('load metadata', 0, 1), step('load metadata', 0, 2), step('load metadata', 1, 2)]);
    expect(lines.map((line) => line.split('\n')[0])).toEqual([
      '  section load metadata',
      '  section load metadata (2)',
      '  section load metadata (3)',
    ]);
  });

  it('marks what failed', () => {
    const steps = [step('[2/3] RUN false', 0, 2, { isFailed: true })];
    expect(linesOf(steps)).toEqual(['  section [2/3] RUN false\n  2.0 s :crit, 0, 2000']);
    expect(timelineChart(steps)?.legend).toBe('1 step; red: failed.');
  });

  it('is of the slowest steps, and of all that failed', () => {
    const steps = Array.from({ length: 2000 }, (_, index) => step(`[${index + 1}/2000] RUN x`, index, index % 100));
    const failed = step('[1/1] RUN false', 3000, 0.1, { isFailed: true });
    const cached = step('[1/1] COPY a b', 3001, 0, { isCached: true });
    const lines = linesOf([...steps, failed, cached]);
    expect(lines).toHaveLength(20);
    expect(lines.filter((line) => line.includes('  1 min 39 s '))).toHaveLength(19);
    expect(lines.at(-1)).toContain(':crit');
    expect(timelineChart([...steps, failed, cached])?.legend).toBe(
      '20 of 2002 steps, the slowest; grey: 1 from the cache; red: failed.',
    );
  });

  it.each([
    ['a colon', 'a:b', 'a∶b'],
    ['a semicolon', 'a; b', 'a, b'],
    ['a hash', 'a #1', 'a ♯1'],
    ['quotation marks', '"a" \'b\' `c`', '″a″ ′b′ ′c′'],
    ['a per cent sign, which begins a comment', '%%{init: {}}%% 5%', '％％{init∶ {}}％％ 5％'],
    ['HTML', '<b>&amp;', '‹b›&amp,'],
    ['a line break and a backslash', 'a \\\n  && b', 'a && b'],
    ['the end of CDATA', ']]>', ']]›'],
    ['nothing that can be seen', '\u0001\u202e', 'step'],
    ['a word of Mermaid', 'section x', 'section x'],
    ['an arrow', 'a->b', 'a→b'],
    ['what tells nothing', '[linux/arm64 internal] load metadata for a', '[arm64] load metadata for a'],
    ['a digest', `FROM a:1@sha256:${'0'.repeat(64)} AS x`, 'FROM a∶1 AS x'],
  ])('takes %s for text', (_, name, expected) => {
    expect(linesOf([step(name, 0, 1)])).toEqual([`  section ${expected}\n  1.0 s :0, 1000`]);
  });

  it('cuts what is too long', () => {
    const [line = ''] = linesOf([step(`[${'s'.repeat(500)} 1/1] RUN ${'x'.repeat(500)}`, 0, 1)]);
    expect(line.length).toBeLessThan(80);
  });

  it.each<[string, Timeline]>([
    ['no steps', []],
    ['steps that took no time', [step('[1/1] COPY a b', 0, 0, { isCached: true }), step('x', 1, 0.04)]],
    ['times that are none', [step('x', Number.NaN, 1), step('y', 0, Number.POSITIVE_INFINITY), step('z', -1, 5)]],
  ])('is not drawn for %s', (_, steps) => {
    expect(timelineChart(steps)).toBeUndefined();
  });

  it('has nothing but sections and bars, whatever the steps are called and however long they take', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'[]/:;#%{}"`\n\\ab 12') }).map((inner) => `[${inner} 1/2] ${inner}`),
    );
    const any = fc.record({
      name,
      startedAt: fc.double({ min: -10, max: 1e6 }),
      seconds: fc.double({ min: -1, max: 1e5 }),
      isCached: fc.boolean(),
      isFailed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (steps) => {
        const drawn = timelineChart(steps);
        for (const line of drawn?.chart.lines ?? []) {
          const [section, bar, ...more] = line.split('\n');
          expect(section).toMatch(SECTION);
          expect(bar).toMatch(BAR);
          expect(more).toEqual([]);
        }
      }),
    );
  });
});
