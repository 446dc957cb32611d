import { describe, expect, it } from '@jest/globals';
import type { BuildPlan } from '../../src/build/plan.ts';
import { retreatFrom } from '../../src/build/retreat.ts';
import type { CacheSource } from '../../src/retry/classification.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';
import { failure } from '../fakes/classification.ts';

const GHCR = 'type=registry,ref=ghcr.io/me/app:cache';
const HUB = 'type=registry,ref=me/app:cache';
const GHA = 'type=gha,scope=main';
const SHORT = 'ghcr.io/me/other:cache';
const PLAN: BuildPlan = { ...PLAIN_PLAN, cacheFrom: [GHCR, HUB, GHA, SHORT], cacheTo: ['type=gha', GHCR] };

describe('after a cache that could not be written', () => {
  it('none is written, and all are read', () => {
    expect(retreatFrom(PLAN, failure({ failedPart: 'cache-export' }))).toEqual({
      plan: { ...PLAN, cacheTo: [] },
      without: 'The next attempt writes no cache.',
    });
  });

  it('there is nothing to say where none was to be written', () => {
    const plan = { ...PLAN, cacheTo: [] };
    expect(retreatFrom(plan, failure({ failedPart: 'cache-export' }))).toEqual({ plan, without: undefined });
  });
});

describe('after a cache that could not be read', () => {
  it.each<[string, CacheSource | undefined, string[]]>([
    ['the one of that name is left out', { type: 'registry', ref: 'ghcr.io/me/app:cache' }, [GHCR]],
    [
      'the one of that name is left out, also in the short form',
      { type: 'registry', ref: 'ghcr.io/me/other:cache' },
      [SHORT],
    ],
    [
      'the one of that name is left out, also by its whole name',
      { type: 'registry', ref: 'docker.io/me/app:cache' },
      [HUB],
    ],
    ['a number says nothing about which of its kind it was', { type: 'gha', ref: '123' }, [GHA]],
    ['all of that kind are left out where there is no name', { type: 'registry' }, [GHCR, HUB, SHORT]],
    ['all are left out where nothing is known', undefined, [GHCR, HUB, GHA, SHORT]],
    ['all are left out where what is known is nothing', {}, [GHCR, HUB, GHA, SHORT]],
    ['none is left out where it is none of ours', { type: 's3' }, []],
    ['none is left out where no one has that name', { type: 'registry', ref: 'ghcr.io/you/app:cache' }, []],
  ])('%s', (_, cacheSource, left) => {
    const { plan, without } = retreatFrom(
      PLAN,
      failure({ failedPart: 'cache-import', ...(cacheSource && { cacheSource }) }),
    );
    expect(plan).toEqual({ ...PLAN, cacheFrom: PLAN.cacheFrom.filter((entry) => !left.includes(entry)) });
    expect(without).toBe(
      left.length === 0 ? undefined : `The next attempt does not read the cache ${left.join('; ')}.`,
    );
  });

  it('a name that only begins in the same way is another', () => {
    const plan = { ...PLAN, cacheFrom: ['type=registry,ref=ghcr.io/me/app:cache-2', GHCR] };
    const source = { type: 'registry', ref: 'ghcr.io/me/app:cache' };
    expect(retreatFrom(plan, failure({ failedPart: 'cache-import', cacheSource: source })).plan.cacheFrom).toEqual([
      'type=registry,ref=ghcr.io/me/app:cache-2',
    ]);
  });
});

it('after any other failure the plan stays', () => {
  expect(retreatFrom(PLAN, failure())).toEqual({ plan: PLAN, without: undefined });
});

describe('after layers that did not come', () => {
  const judged = failure({ failedPart: 'cache-import', remembersCache: true });

  it('every step is run, because the builder would ask for them again', () => {
    expect(retreatFrom(PLAN, judged)).toEqual({
      plan: { ...PLAN, cacheFrom: [], noCache: true },
      without: 'The next attempt runs every step, because the builder still waits for layers of a cache.',
    });
  });

  it('there is nothing more to leave out where every step was run already', () => {
    const plan = { ...PLAN, cacheFrom: [], noCache: true };
    expect(retreatFrom(plan, judged)).toEqual({ plan, without: undefined });
  });
});
