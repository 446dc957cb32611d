import { describe, expect, it } from '@jest/globals';
import { type CachePlan, type CacheRequest, type CacheService, decideCache } from '../../src/cache/decide.ts';

const EXPORT = 'type=gha,mode=max,ignore-error=true,timeout=1m';
const OURS: CacheService = { isReachable: true, untrusted: undefined };
const STRANGERS: CacheService = { isReachable: true, untrusted: 'the code comes from the fork a/b' };
const NOWHERE: CacheService = { isReachable: false, untrusted: undefined };

const gha: CacheRequest = { mode: 'gha', from: [], to: [] };
const given: CacheRequest = { mode: 'gha', from: ['type=local,src=a'], to: ['type=local,dest=a'] };

describe('the cache', () => {
  it.each<[string, CacheRequest, CacheService, CachePlan]>([
    [
      'of a stranger’s run is read and not written',
      gha,
      STRANGERS,
      {
        from: ['type=gha'],
        to: [],
        reason: 'GitHub Actions cache, read only: the code comes from the fork a/b',
      },
    ],
    [
      'without a service warns, and keeps what was given explicitly',
      given,
      NOWHERE,
      {
        from: ['type=local,src=a'],
        to: ['type=local,dest=a'],
        reason: 'off, because this runner offers no cache service',
        warning: 'cache: gha was asked for, but this runner has no cache service; the build goes on without it.',
      },
    ],
    [
      'never makes a build red: its export may fail, and waits a minute',
      gha,
      OURS,
      { from: ['type=gha'], to: [EXPORT], reason: 'GitHub Actions cache, read and written' },
    ],
    [
      'comes after what was given',
      given,
      OURS,
      {
        from: ['type=local,src=a', 'type=gha'],
        to: ['type=local,dest=a', EXPORT],
        reason: 'GitHub Actions cache, read and written',
      },
    ],
    [
      'that is off leaves what was given',
      { ...given, mode: 'off' },
      NOWHERE,
      { from: ['type=local,src=a'], to: ['type=local,dest=a'], reason: 'off' },
    ],
  ])('%s', (_, request, service, plan) => {
    expect(decideCache(request, service)).toEqual(plan);
  });
});
