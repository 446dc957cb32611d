import { describe, expect, it } from '@jest/globals';
import { ProgressLines } from '../../src/build/progress-lines.ts';
import { SILENCE_LIMITS, type SilenceLimits, watchSilence } from '../../src/build/silence.ts';
import { startClock } from '../fakes/clock.ts';

const MINUTE = 60;
const METADATA = '#3 [internal] load metadata for docker.io/library/alpine:3';
const RUN = '#7 [2/3] RUN npm ci';
const EXPORT = '#9 exporting to image';

/** A watch that hears what a build says as it comes. */
function listen(limits: SilenceLimits, now: () => number) {
  const watch = watchSilence(limits, now);
  const lines = new ProgressLines([watch.hear]);
  const hear = (chunk: Buffer) => lines.hear(chunk) || watch.hearPart();
  return { ...watch, hear };
}

/** The minutes of silence after which a build that has said this is taken for stalled; undefined for never. */
async function limitAfter(...chunks: readonly (string | Buffer)[]): Promise<number | undefined> {
  const { now, sleep } = startClock();
  const { hear, isStalled } = listen(SILENCE_LIMITS, now);
  for (const chunk of chunks) hear(Buffer.from(chunk));
  for (const minutes of [3, 12, 15, 24 * 60]) {
    await sleep(minutes * MINUTE - now() / 1000);
    if (isStalled()) throw new Error(`stalled at ${minutes} min, which is within the limit`);
    await sleep(0.001);
    if (isStalled()) return minutes;
  }
  return undefined;
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

describe('a build may say nothing', () => {
  it.each<[string, string, number | undefined]>([
    ['for as long as it likes in a RUN', lines(RUN, '#7 0.312 added 1 package'), undefined],
    ['for as long as it likes in any step that is the user’s', lines('#5 [1/2] COPY . .'), undefined],
    ['for as long as it likes in a step that nobody knows', lines('#5 something new'), undefined],
    ['for 3 minutes before the first step', lines('#0 building with "default" instance using docker driver'), 3],
    ['for 3 minutes when all is done', lines(METADATA, '#3 DONE 0.4s'), 3],
    ['for 3 minutes while the builder boots', lines('#1 [internal] booting buildkit'), 3],
    ['for 3 minutes while names are looked up', lines(METADATA), 3],
    [
      'for 3 minutes while names are looked up for a platform',
      lines('#3 [linux/arm64 internal] load metadata for a:1'),
      3,
    ],
    [
      'for 3 minutes while a frontend is looked up',
      lines('#2 resolve image config for docker-image://docker.io/docker/dockerfile:1'),
      3,
    ],
    ['for 3 minutes while somebody signs in', lines('#4 [auth] me/app:pull,push token for ghcr.io'), 3],
    ['for 12 minutes while a cache is read', lines('#4 importing cache manifest from ghcr.io/me/app:cache'), 12],
    ['for 12 minutes while a cache is written', lines('#9 exporting cache to registry'), 12],
    ['for 12 minutes while a cache is written at GitHub', lines('#9 exporting to GitHub Actions Cache'), 12],
    ['for 15 minutes while layers come', lines('#5 [1/3] FROM docker.io/library/alpine:3@sha256:1'), 15],
    [
      'for 15 minutes while layers come for a platform',
      lines('#5 [linux/amd64 build 1/3] FROM docker.io/library/alpine:3'),
      15,
    ],
    ['for 15 minutes while layers come that are copied from', lines('#5 FROM docker.io/library/nginx:1'), 15],
    ['for 15 minutes while layers go', lines(EXPORT, '#9 pushing layers'), 15],
    ['for 15 minutes while an index is made', lines('#9 merging manifest list ghcr.io/me/app:1'), 15],
  ])('%s', async (_, said, minutes) => {
    expect(await limitAfter(said)).toBe(minutes);
  });
});

describe('steps side by side', () => {
  it.each<[string, string[], number | undefined]>([
    ['are excused by the one that may take its time', [METADATA, RUN], undefined],
    ['are as patient as the most patient', [METADATA, EXPORT], 15],
    ['count no more when they are done', [RUN, METADATA, '#7 DONE 1.0s'], 3],
    ['count no more when they were there already', [RUN, METADATA, '#7 CACHED'], 3],
    ['count no more when they have failed', [RUN, METADATA, '#7 ERROR: process did not complete'], 3],
    ['count no more when they were given up', [RUN, METADATA, '#7 CANCELED'], 3],
    ['count again when they go on', [RUN, '#7 DONE 1.0s', EXPORT, '#9 DONE 0.1s', EXPORT], 15],
    [
      'are told apart, whatever the order of their lines',
      [METADATA, RUN, '#3 ...', '#7 0.1 x', '#3 DONE 1.0s', '#7 ...'],
      undefined,
    ],
    ['are not ended by what a command prints', [RUN, '#7 0.5 DONE', '#7 0.6 #7 DONE 1.0s'], undefined],
  ])('%s', async (_, said, minutes) => {
    expect(await limitAfter(lines(...said))).toBe(minutes);
  });
});

describe('output in pieces', () => {
  it.each<[string, Array<string | Buffer>, number | undefined]>([
    ['is read as the lines that it makes', ['#7 [2/3] R', 'UN npm ci', '\n'], undefined],
    ['may break in the number', [`${METADATA}\n#`, '3 DO', 'NE 0.1s\n', `${EXPORT}\n`], 15],
    ['may break in the line’s end', [`${RUN}\r`, `\n#7 DONE 1.0s\r\n${METADATA}\r\n`], 3],
    ['may break in a character', [Buffer.from('#7 [2/3] RUN é').subarray(0, -1), Buffer.from([0xa9, 0x0a])], undefined],
    ['counts a line when it is whole', [RUN], 3],
    ['may be a line without an end', [lines(METADATA), 'x'.repeat(5_000_000), 'y'.repeat(5_000_000)], 3],
  ])('%s', async (_, chunks, minutes) => {
    expect(await limitAfter(...chunks)).toBe(minutes);
  });

  it('is a sign of life, also without a line', async () => {
    const { now, sleep } = startClock();
    const { hear, isStalled } = listen(SILENCE_LIMITS, now);
    const states: boolean[] = [];
    for (const chunk of ['.', '.', '']) {
      await sleep(2 * MINUTE);
      states.push(isStalled());
      hear(Buffer.from(chunk));
    }
    await sleep(4 * MINUTE);
    expect([...states, isStalled()]).toEqual([false, false, false, true]);
  });
});

describe('a layer of a cache that does not come', () => {
  const STEP = '#9 [stage-1 3/3] RUN make';
  const layer = (amount: string, seconds: number, ends = '') =>
    `#9 sha256:${'a'.repeat(64)} ${amount} / 3.00MB ${seconds.toFixed(1)}s${ends}`;

  /** Every five seconds one of the lines, the last one for ever. */
  async function stalledAfter(all: readonly string[], before: readonly string[]): Promise<number | undefined> {
    const { now, sleep } = startClock();
    const { hear, isStalled, stalledBy } = listen({ ...SILENCE_LIMITS, cache: 60_000 }, now);
    hear(Buffer.from(lines(...before)));
    for (let seconds = 0; seconds < 600; seconds += 5) {
      hear(Buffer.from(lines(...(all[seconds / 5] ?? all.at(-1) ?? '').split('\n'))));
      if (isStalled()) {
        expect(stalledBy()).toEqual({ doing: 'cache-layer', seconds: 60 });
        return seconds;
      }
      await sleep(5);
    }
    return undefined;
  }

  it.each<[string, string[], string[], number | undefined]>([
    ['is noticed, though it is named again and again', [layer('0B', 5)], [STEP], 65],
    [
      'is noticed beside an export that waits for it',
      [`#8 ...\n\n${STEP}\n${layer('0B', 5)}`],
      ['#8 exporting to image', STEP],
      65,
    ],
    ['is noticed beside a step that goes on', [`${layer('0B', 5)}\n#7 5.0 test`], [RUN, STEP], 65],
    [
      'is waited for as long as it comes',
      Array.from({ length: 121 }, (_, at) => layer(`${at}kB`, at)),
      [STEP],
      undefined,
    ],
    [
      'is no matter when it has come',
      [layer('0B', 5), layer('3.00MB', 9, ' done'), '#9 extracting'],
      [STEP, RUN],
      undefined,
    ],
    ['may be the base image, which has more time', [layer('0B', 5)], ['#9 [1/3] FROM alpine'], undefined],
  ])('%s', async (_, all, before, seconds) => {
    expect(await stalledAfter(all, before)).toBe(seconds);
  });
});

describe('what a build waited for', () => {
  it.each<[string, string, string | undefined]>([
    ['is a cache that is read', '#4 importing cache manifest from gha:1', 'cache-import'],
    ['is a cache that is written', '#9 exporting to GitHub Actions Cache', 'cache-export'],
    ['is something else', METADATA, undefined],
  ])('%s', async (_, said, doing) => {
    const { now, sleep } = startClock();
    const { hear, isStalled, stalledBy } = listen(SILENCE_LIMITS, now);
    hear(Buffer.from(lines(said)));
    expect([isStalled(), stalledBy()]).toEqual([false, undefined]);
    await sleep(13 * MINUTE);
    expect(isStalled()).toBe(true);
    // Stopped, it ends its steps.
    hear(Buffer.from(lines('#4 CANCELED', '#9 CANCELED', 'ERROR: failed to solve: Canceled: context canceled')));
    expect(stalledBy()).toEqual(doing && { doing, seconds: 12 * MINUTE });
  });
});
