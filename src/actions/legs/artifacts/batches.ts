/** Lets questions that are asked at the same time share one answer's way. Pure but for the waiting. */

interface Waiting<K, V> {
  readonly key: K;
  readonly resolve: (value: V) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param most how many go together
 * @param fetch gives the values in the order of its keys
 * @returns asks for one; what is asked for before the next turn of the event loop goes together
 */
export function inBatches<K, V>(
  most: number,
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
): (key: K) => Promise<V> {
  let waiting: Waiting<K, V>[] = [];
  const send = async (batch: readonly Waiting<K, V>[]): Promise<void> => {
    try {
      const values = await fetch(batch.map(({ key }) => key));
      for (const [at, value] of values.entries()) batch[at]?.resolve(value);
      for (const { reject } of batch.slice(values.length)) reject(new Error('there is no answer'));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const sendAll = (): void => {
    const all = waiting;
    waiting = [];
    for (let start = 0; start < all.length; start += most) void send(all.slice(start, start + most));
  };
  return (key) =>
    new Promise<V>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(sendAll);
      waiting.push({ key, resolve, reject });
    });
}
