import { describe, expect, it } from '@jest/globals';
import { inBatches } from '../../../../src/actions/legs/artifacts/batches.ts';

function counted(most: number, fetch = async (keys: readonly number[]) => keys.map((key) => key * 10)) {
  const batches: number[][] = [];
  const ask = inBatches(most, (keys: readonly number[]) => {
    batches.push([...keys]);
    return fetch(keys);
  });
  return { ask, batches };
}

describe('questions in batches', () => {
  it('that are asked at the same time go together, and each gets its own answer', async () => {
    const { ask, batches } = counted(2);
    expect(await Promise.all([3, 1, 2].map(ask))).toEqual([30, 10, 20]);
    expect(batches).toEqual([[3, 1], [2]]);
  });

  it('that are asked later go by themselves', async () => {
    const { ask, batches } = counted(2);
    expect([await ask(1), await ask(2)]).toEqual([10, 20]);
    expect(batches).toEqual([[1], [2]]);
  });

  it('fail together, and the next is asked all the same', async () => {
    let isBroken = true;
    const { ask } = counted(9, async (keys) => {
      if (isBroken) throw new Error('broken');
      return keys.map((key) => key * 10);
    });
    const both = await Promise.allSettled([ask(1), ask(2)]);
    expect(both).toMatchObject([{ reason: { message: 'broken' } }, { reason: { message: 'broken' } }]);
    isBroken = false;
    expect(await ask(1)).toBe(10);
  });

  it('fail where the answer has too few values', async () => {
    const { ask } = counted(9, async () => [10]);
    const both = await Promise.allSettled([ask(1), ask(2)]);
    expect(both).toMatchObject([{ value: 10 }, { reason: { message: 'there is no answer' } }]);
  });
});
