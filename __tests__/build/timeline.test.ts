import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ProgressLines } from '../../src/build/progress-lines.ts';
import { watchTimeline } from '../../src/build/timeline.ts';
import type { TimelineStep } from '../../src/result/timeline.ts';

interface Recorded {
  readonly name: string;
  /** Milliseconds since buildx was started, and what it said then. */
  readonly chunks: readonly (readonly [number, string])[];
  /** What BuildKit's own record of the same build says. */
  readonly steps: readonly TimelineStep[];
}

const RECORDED: readonly Recorded[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../cases/progress-timelines.json'), 'utf8'),
);

/** The timeline of what was said at which milliseconds; read at the last of them. */
function timelineOf(chunks: readonly (readonly [number, string | Buffer])[]) {
  let time = 0;
  const watch = watchTimeline(() => time);
  const lines = new ProgressLines([watch.hear]);
  for (const [at, text] of chunks) {
    time = at;
    lines.hear(Buffer.from(text));
  }
  return watch.timeline();
}

/** Each line half a second after the one before. */
const spaced = (...lines: string[]) => lines.map((line, index) => [500 * (index + 1), `${line}\n`] as const);

describe('the timeline of a real build', () => {
  describe.each(RECORDED)('with $name', ({ chunks, steps }) => {
    const timeline = timelineOf(chunks);
    const named = (wanted: string) => timeline.find(({ name }) => name === wanted);

    it.each(steps)('has the step $name', ({ name, startedAt, seconds, isCached, isFailed }) => {
      const step = named(name);
      expect(step).toMatchObject({ isCached, isFailed });
      // Plain progress is said four times a second, and rounds to tenths.
      expect(Math.abs((step?.startedAt ?? 0) - startedAt)).toBeLessThan(0.3);
      expect(Math.abs((step?.seconds ?? 0) - seconds)).toBeLessThan(0.3);
    });

    it('has no others, in the order of the log', () => {
      const asked = 'resolving provenance for metadata file';
      expect(timeline.map(({ name }) => name).filter((name) => name !== asked)).toHaveLength(steps.length);
      const headings = [
        ...new Set(
          chunks
            .map(([, text]) => text)
            .join('')
            .match(/^#[1-9]\d* [^\d.].*/gm) ?? [],
        ),
      ];
      expect(headings.filter((line) => timeline.some(({ name }) => line.endsWith(` ${name}`)))).toHaveLength(
        timeline.length,
      );
    });

    it('is the same however it is cut', () => {
      const bytes = chunks.flatMap(([at, text]) =>
        [...Buffer.from(text)].map((byte) => [at, Buffer.from([byte])] as const),
      );
      expect(timelineOf(bytes)).toEqual(timeline);
    });
  });
});

describe('a step', () => {
  it.each<[string, string[], Partial<TimelineStep>]>([
    ['begins when it is named', ['#5 [2/3] RUN a', '#5 DONE'], { startedAt: 0.5, seconds: 0.5 }],
    [
      'began before it was named, as its first words tell',
      ['#5 RUN a', '#5 0.900 x', '#5 DONE 1.4s'],
      { startedAt: 0.1, seconds: 1.4 },
    ],
    ['began before it was named, as its end tells', ['#5 RUN a', '#5 DONE 0.9s'], { startedAt: 0.1, seconds: 0.9 }],
    ['never begins before the build', ['#5 RUN a', '#5 7.000 x'], { startedAt: 0 }],
    ['is not named twice', ['#5 RUN a', '#5 ...', '#5 RUN a', '#5 DONE 1.5s'], { name: 'RUN a', seconds: 1.5 }],
    ['may be there already', ['#5 RUN a', '#5 CACHED'], { seconds: 0, isCached: true }],
    [
      'may be fetched although it is there',
      ['#5 RUN a', '#5 CACHED', '#5 sha256:1 1MB / 1MB 0.2s done', '#5 DONE 0.7s'],
      { seconds: 0.7, isCached: true },
    ],
    [
      'is run when its layers have gone',
      ['#5 RUN a', '#5 CACHED', '#5 0.100 x', '#5 DONE 0.7s'],
      { seconds: 0.7, isCached: false },
    ],
    ['may fail', ['#5 RUN a', '#5 ERROR: no\nmore', ''], { seconds: 0.5, isFailed: true }],
    ['may be stopped for another one', ['#5 RUN a', '#5 CANCELED', ''], { seconds: 0.5, isFailed: false }],
    ['may go on when the build ends', ['#5 RUN a', '#5 0.1 x', ''], { seconds: 1 }],
    [
      'may say the words of an end',
      ['#5 RUN a', '#5 0.100 DONE 9.9s', '#5 0.100 ERROR: x', '#5 DONE 1.5s'],
      { seconds: 1.5, isFailed: false },
    ],
  ])('%s', (_, said, expected) => {
    expect(timelineOf(spaced(...said))[0]).toMatchObject(expected);
  });

  it('is none of the client', () => {
    expect(timelineOf(spaced('#0 building with "default" instance', 'WARNING: x', '# 5 x', ''))).toEqual([]);
  });

  it('may have a name without end', () => {
    const [step] = timelineOf(spaced(`#5 ${'a'.repeat(5000)}`, '#5 ...', `#5 ${'a'.repeat(5000)}`, '#5 DONE 0.1s'));
    expect(step).toMatchObject({ name: 'a'.repeat(300), seconds: 0.1 });
  });
});

describe('of more steps than anybody reads', () => {
  it('the shortest go first, and what failed stays', () => {
    const lines = Array.from({ length: 2100 }, (_, n) => `#${n + 1} RUN ${n}\n#${n + 1} DONE ${n < 200 ? 9 : 0}.0s\n`);
    const timeline = timelineOf([
      [1, '#9999 RUN broken\n#9999 ERROR: x\n'],
      ...lines.map((line) => [10_000, line] as const),
    ]);
    expect(timeline).toHaveLength(2000);
    expect(timeline.filter(({ seconds }) => seconds === 9)).toHaveLength(200);
    expect(timeline.some(({ isFailed }) => isFailed)).toBe(true);
  });
});
