import { describe, expect, it } from '@jest/globals';
import { readCacheService } from '../../src/cache/service.ts';
import { BOTH, READ, runtimeToken, WRITE } from './facts.ts';

const TOKEN = runtimeToken([{ Scope: 'refs/heads/main', Permission: BOTH }]);
const V2 = {
  ACTIONS_RESULTS_URL: 'https://results.test/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RUNTIME_TOKEN: TOKEN,
};
const V1 = { ACTIONS_CACHE_URL: 'https://cache.test/', ACTIONS_RUNTIME_TOKEN: TOKEN };
const SCOPES = [{ ref: 'refs/heads/main', mayRead: true, mayWrite: true }];

describe('the cache service of the runner', () => {
  it.each(['1', 't', 'T', 'TRUE', 'true', 'True'])('is the second version where it is switched on by %j', (value) => {
    const service = readCacheService({ ...V2, ACTIONS_CACHE_SERVICE_V2: value });
    expect(service).toEqual({ kind: 'there', version: 2, scopes: SCOPES });
  });

  it.each([undefined, '', '0', 'f', 'F', 'FALSE', 'false', 'False'])('is the first one where it is %j', (value) => {
    const service = readCacheService({ ...V1, ACTIONS_CACHE_SERVICE_V2: value });
    expect(service).toEqual({ kind: 'there', version: 1, scopes: SCOPES });
  });

  const broken = true;
  it.each<[string, Record<string, string | undefined>, string, boolean]>([
    ['says nothing', {}, 'this runner offers no cache service', !broken],
    ['has no token', { ...V2, ACTIONS_RUNTIME_TOKEN: '' }, 'this runner offers no cache service', !broken],
    ['has no address', { ACTIONS_RUNTIME_TOKEN: TOKEN }, 'this runner offers no cache service', !broken],
    [
      'has an address and no switch',
      { ...V2, ACTIONS_CACHE_SERVICE_V2: undefined },
      'this runner has not switched its cache service on (ACTIONS_CACHE_SERVICE_V2)',
      !broken,
    ],
    [
      'has a switch that buildx takes for off',
      { ...V2, ACTIONS_CACHE_SERVICE_V2: 'yes' },
      'ACTIONS_CACHE_SERVICE_V2 is "yes", which buildx does not take for true or false',
      broken,
    ],
    [
      'has the switch and the old address alone',
      { ...V1, ACTIONS_CACHE_SERVICE_V2: 'true' },
      'the runner does not say where its cache service is',
      broken,
    ],
    [
      'has a token that is none',
      { ...V2, ACTIONS_RUNTIME_TOKEN: 's3cret' },
      "the runner's token does not say which caches it is for",
      broken,
    ],
    [
      'has a token that may read nothing',
      { ...V2, ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: WRITE }]) },
      "the runner's token may read no cache",
      !broken,
    ],
  ])('is none where it %s', (_, variables, why, isBroken) => {
    expect(readCacheService(variables)).toEqual({ kind: 'none', why, isBroken });
  });

  it('may be there for reading alone', () => {
    const token = runtimeToken([{ Scope: 'refs/heads/main', Permission: READ }]);
    expect(readCacheService({ ...V2, ACTIONS_RUNTIME_TOKEN: token })).toMatchObject({
      kind: 'there',
      scopes: [{ mayRead: true, mayWrite: false }],
    });
  });
});
