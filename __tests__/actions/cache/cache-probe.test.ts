import { expect, it } from '@jest/globals';
import { CacheProbe } from '../../../src/actions/cache/cache-probe.ts';
import type { CachePlan } from '../../../src/cache/plan.ts';
import type { Environment } from '../../../src/runner/environment.ts';
import { Closing } from '../../fakes/http-server.ts';

const PLACE = 'registry.test/me/app:cache';
/** Reads from one registry, which may take a tenth of a second. */
const PLAN = {
  backend: 'registry',
  isReading: true,
  isWriting: false,
  reads: [PLACE],
  timeoutSeconds: 0.1,
  reasons: [],
  warnings: [],
} as unknown as CachePlan;

function settled(proven: () => Promise<void>) {
  const closing = new Closing();
  const probe = closing.add(new CacheProbe({ all: {} } as unknown as Environment, new AbortController().signal));
  const client = {
    send: async () => ({ status: 200, headers: { 'docker-content-digest': `sha256:${'a'.repeat(64)}` } }),
  };
  const session = {
    proven,
    clientFor: async () => {
      await proven();
      return client as never;
    },
  };
  probe.start(PLAN, session);
  return probe.settle(PLAN, session).finally(() => closing.all());
}

it('the sign-in before the question does not count as time of the registry', async () => {
  let sign = () => {};
  const signedIn = new Promise<void>((resolve) => {
    sign = resolve;
  });
  setTimeout(() => sign(), 400);
  const { reads, warnings } = await settled(() => signedIn);
  expect([reads, warnings]).toEqual([[PLACE], []]);
});

it('a sign-in that is refused is no fault of a cache', async () => {
  await expect(settled(() => Promise.reject(new Error('not signed in')))).rejects.toThrow('not signed in');
});
