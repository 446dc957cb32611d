import { describe, expect, it } from '@jest/globals';
import { createPersist } from '../../../src/actions/attempts/persist.ts';
import { RegistryFault } from '../../../src/registry/fault.ts';
import { MissingPart } from '../../../src/registry/image-tree.ts';

const FAULTS: Record<string, Error> = {
  away: new RegistryFault('it answered 503', 503),
  gone: new RegistryFault('the connection broke', undefined),
  denied: new RegistryFault('it answered 403', 403),
  full: new RegistryFault('it answered 500 ("no space left on device")', 500),
  'out of room': new RegistryFault('it answered 507', 507),
  'asking for an hour': new RegistryFault('it answered 429', 429, { retryAfter: 3600 }),
  'lacking a part': new MissingPart({ name: 'a', registry: 'r', path: 'a' }, `sha256:${'0'.repeat(64)}`),
  'broken by us': new TypeError('no'),
};

/** Counts how often a task is tried that fails so many times. */
async function tries(persist: ReturnType<typeof createPersist>, registry: string, fault: Error, times = 100) {
  let count = 0;
  await persist('asking', registry, async () => {
    if (++count <= times) throw fault;
  }).catch(() => {});
  return count;
}

const create = () => createPersist({ maxAttempts: 4, retryWaitSeconds: 0 }, new AbortController().signal);

describe('a request', () => {
  it.each([
    ['away', 4],
    ['gone', 4],
    ['lacking a part', 3],
    ['denied', 1],
    ['full', 1],
    ['out of room', 1],
    ['asking for an hour', 1],
    ['broken by us', 1],
  ])('to a registry that is %s is tried %i times', async (name, expected) => {
    expect(await tries(create(), 'r', FAULTS[name] as Error)).toBe(expected);
  });

  it('to a registry that has spent all attempts is tried once, until it answers', async () => {
    const persist = create();
    const away = FAULTS['away'] as Error;
    expect(await tries(persist, 'r', away)).toBe(4);
    expect(await tries(persist, 'r', away)).toBe(1);
    expect(await tries(persist, 'other', away, 2)).toBe(3);
    expect(await tries(persist, 'r', away, 0)).toBe(1);
    expect(await tries(persist, 'r', away, 2)).toBe(3);
  });

  it('is not tried again after a cancel', async () => {
    const controller = new AbortController();
    controller.abort();
    const persist = createPersist({ maxAttempts: 4, retryWaitSeconds: 0 }, controller.signal);
    expect(await tries(persist, 'r', FAULTS['away'] as Error)).toBe(1);
  });
});
