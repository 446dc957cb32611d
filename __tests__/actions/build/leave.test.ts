import { describe, expect, it } from '@jest/globals';
import { isOnePlace, Leave, leavesNothingElse } from '../../../src/actions/build/leave.ts';
import type { BuildPlan } from '../../../src/build/plan.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { PLAIN_PLAN } from '../../fakes/build-plan.ts';

const references = (...texts: string[]) => texts.map((text) => parseTaggedReference(text) as TaggedReference);

describe('a build may begin before the registry has been asked', () => {
  it.each<[string, string[], string[], boolean]>([
    ['for one tag', ['ghcr.io/me/app:1'], [], true],
    ['for several of one repository', ['ghcr.io/me/app:1', 'ghcr.io/me/app:2'], [], true],
    ['not for two repositories of one registry', ['ghcr.io/me/app:1', 'ghcr.io/me/other:1'], [], false],
    ['not for two registries', ['ghcr.io/me/app:1', 'quay.io/me/app:1'], [], false],
    ['not where it is not required', ['ghcr.io/me/app:1'], ['ghcr.io/me/app'], false],
    ['not for no tag at all', [], [], false],
  ])('%s', (_, texts, optional, expected) => {
    expect(isOnePlace({ references: references(...texts), optional: new Set(optional) })).toBe(expected);
  });
});

describe('and where it leaves nothing else behind:', () => {
  const untagged = { way: 'digest', name: 'ghcr.io/me/app', loadName: 'ghcr.io/me/app:1' } as const;
  it.each<[string, Partial<BuildPlan>, boolean]>([
    ['a push by a tag', {}, true],
    ['a push by digest', { untagged }, true],
    ['not an archive that is pushed later', { untagged: { ...untagged, way: 'archive' } }, false],
    ['not an image for the engine too', { load: true }, false],
    ['not files', { outputs: ['type=local,dest=out'] }, false],
  ])('%s', (_, plan, expected) => {
    expect(leavesNothingElse({ ...PLAIN_PLAN, push: true, ...plan })).toBe(expected);
  });
});

describe('the leave to push', () => {
  it('is asked for once, when somebody wants to know', async () => {
    let asked = 0;
    const leave = new Leave(async () => {
      asked += 1;
    });
    expect(asked).toBe(0);
    await Promise.all([leave.given(), leave.given()]);
    await leave.given();
    expect([asked, leave.refused.aborted]).toEqual([1, false]);
  });

  it('stops what has begun when it is refused', async () => {
    const leave = new Leave(async () => {
      throw new Error('no');
    });
    await expect(leave.given()).rejects.toThrow('no');
    expect(leave.refused.aborted).toBe(true);
    await expect(leave.given()).rejects.toThrow('no');
  });

  it('is not refused by a cancel, which ends the question: what the build said is told', async () => {
    const cancel = new AbortController();
    const leave = new Leave(async () => {
      cancel.abort();
      throw new Error('the question was ended');
    }, cancel.signal);
    await expect(leave.given()).resolves.toBeUndefined();
    expect(leave.refused.aborted).toBe(false);
  });
});
