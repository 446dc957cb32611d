import { expect, it } from '@jest/globals';
import { HeldOutput } from '../../../src/actions/attempts/held-output.ts';

/** Writes down what is done with the output that is held. */
function hold() {
  const done: string[] = [];
  const output = new HeldOutput(() => {
    done.push('open');
    return {
      write(chunk) {
        done.push(chunk.toString());
        return undefined;
      },
      end: () => void done.push('end'),
    };
  });
  return { output, done };
}

const MIB = Buffer.alloc(1024 * 1024, 'x');

it('holds what is said until it is shown, and nothing after that', () => {
  const { output, done } = hold();
  output.write(Buffer.from('a'));
  output.write(Buffer.from('b'));
  expect(done).toEqual([]);
  output.show();
  output.show();
  output.write(Buffer.from('c'));
  output.end();
  expect(done).toEqual(['open', 'a', 'b', 'c', 'end']);
});

it('forgets what was never shown', () => {
  const { output, done } = hold();
  output.write(Buffer.from('a'));
  output.end();
  expect(done).toEqual([]);
});

it('shows what is too much to hold', () => {
  const { output, done } = hold();
  for (let mebibytes = 0; mebibytes < 16; mebibytes += 1) output.write(MIB);
  expect(done).toEqual([]);
  output.write(Buffer.from('more'));
  expect(done).toHaveLength(18);
  expect(done.at(-1)).toBe('more');
});

it('says when whoever reads it cannot follow', async () => {
  const full = Promise.resolve();
  const output = new HeldOutput(() => ({ write: () => full, end: () => {} }));
  expect(output.write(Buffer.from('a'))).toBeUndefined();
  output.show();
  expect(output.write(Buffer.from('b'))).toBe(full);
});
