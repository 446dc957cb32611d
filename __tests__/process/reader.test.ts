import { once } from 'node:events';
import { getDefaultHighWaterMark, Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { Reader, withoutReadingAhead } from '../../src/process/reader.ts';

const makeStream = () => withoutReadingAhead(() => new Readable({ read() {} }));

describe('a stream that does not read ahead', () => {
  it('is full when it holds something, and others are not', () => {
    const usual = getDefaultHighWaterMark(false);
    expect(makeStream().push('x')).toBe(false);
    expect(getDefaultHighWaterMark(false)).toBe(usual);
    expect(() => withoutReadingAhead(() => JSON.parse('{'))).toThrow(SyntaxError);
    expect(getDefaultHighWaterMark(false)).toBe(usual);
  });
});

describe('what is said', () => {
  const text = (size: number) => Array.from({ length: size }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');

  it.each<[string, number, number]>([
    ['in crumbs', 3, 1_000],
    ['in big parts', 50_000, 8],
    ['in one part', 300_000, 1],
  ])('%s is taken whole and in order', async (_, size, count) => {
    const stream = makeStream();
    let taken = '';
    new Reader(stream, (chunk) => {
      taken += chunk;
    });
    for (let part = 0; part < count; part++) {
      stream.push(text(size));
      if (part % 10 === 0) await new Promise(setImmediate);
    }
    stream.push(null);
    await once(stream, 'end');
    expect(taken).toBe(text(size).repeat(count));
  });

  it('is read when somebody is in a hurry, whatever was waited for', async () => {
    const stream = makeStream();
    let taken = '';
    const reader = new Reader(stream, (chunk) => {
      taken += chunk;
      return new Promise(() => {});
    });
    stream.push('a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    stream.push('b');
    reader.hurry();
    stream.push('c');
    stream.push(null);
    await once(stream, 'end');
    expect(taken).toBe('abc');
    expect([reader.wasHeld(), reader.wasHeld()]).toEqual([true, true]);
  });

  it('is taken no further until what was promised has come', async () => {
    const stream = makeStream();
    const taken: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = Promise.withResolvers<void>();
    const reader = new Reader(stream, (chunk) => {
      taken.push(String(chunk));
      first.resolve();
      return taken.length === 1 ? promise : undefined;
    });
    stream.push('a');
    await first.promise;
    stream.push('b');
    await new Promise((go) => setTimeout(go, 20));
    expect(taken).toEqual(['a']);
    stream.push(null);
    resolve();
    await once(stream, 'end');
    expect(taken).toEqual(['a', 'b']);
    expect([reader.wasHeld(), reader.wasHeld()]).toEqual([true, false]);
  });
});
