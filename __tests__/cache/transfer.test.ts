import { describe, expect, it } from '@jest/globals';
import { watchTransfer } from '../../src/cache/transfer.ts';

/** Hears a line every second, and tells after which it counts as stalled, with a limit of 2.5 s. */
function stalls(lines: readonly string[]): boolean[] {
  let now = 0;
  const watch = watchTransfer(
    (line) => line === 'working',
    2500,
    () => now,
  );
  return lines.map((line) => {
    now += 1000;
    watch.hear(line);
    return watch.isStalled();
  });
}

const received = (bytes: number, of = 100) => `Received ${bytes} of ${of} (${bytes}.0%), 1.0 MBs/sec`;

describe('a transfer', () => {
  it.each<[string, string[], boolean[]]>([
    ['that says nothing', ['', '', '', ''], [false, false, true, true]],
    ['of which more comes', [1, 2, 3, 4].map((bytes) => received(bytes)), [false, false, false, false]],
    ['that stays where it is', [received(1), received(1), received(1), received(1)], [false, false, false, true]],
    ['that packs files', ['working', 'working', 'working', 'working'], [false, false, false, false]],
    ['that is tried again', [1, 2, 3].map((n) => `Attempt ${n} of 5 failed with error: 500.`), [false, false, true]],
    [
      'and another one, both of which stay where they are',
      [received(1), received(7, 9), received(1), received(7, 9), received(1)],
      [false, false, false, false, true],
    ],
    [
      'of which one goes on',
      [received(1), received(1, 9), received(1), received(2, 9), received(1)],
      Array(5).fill(false),
    ],
    ['upwards', ['Sent 1 of 9 (1%)', 'Sent 2 of 9 (1%)', 'Sent 3 of 9 (1%)', ''], Array(4).fill(false)],
  ])('%s', (_, lines, stalled) => {
    expect(stalls(lines)).toEqual(stalled);
  });
});
