import { expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { countPlan, deletionsIn, type PlanDocument, planText } from '../../src/retention/document.ts';
import { renderPruneSummary } from '../../src/summary/prune-summary.ts';

const digestOf = (number: number): Digest => `sha256:${number.toString(16).padStart(64, '0')}`;

function planOf(dryRun: boolean, kept = 1): PlanDocument {
  const state = dryRun ? 'planned' : 'done';
  const stays = Array.from({ length: kept }, (_, number) => ({
    digest: digestOf(number + 10),
    tags: ['latest'],
    action: 'keep' as const,
    untag: [],
    why: 'no rule fits',
    state: 'kept' as const,
  }));
  const goes = {
    digest: digestOf(1),
    tags: ['pr-1|<b>'],
    action: 'delete' as const,
    untag: [],
    why: 'old',
    state,
  } as const;
  const left = { ...goes, digest: digestOf(2), state: 'left', why: 'old; but it stays' } as const;
  const untag = { ...goes, digest: digestOf(3), tags: ['a', 'b'], action: 'untag', untag: ['a', 'b'] } as const;
  const cache = {
    id: 1,
    ref: 'refs/pull/1/merge',
    key: 'k',
    action: 'delete',
    why: 'closed',
    state,
    size: 1_048_576,
  } as const;
  return { dryRun, repositories: [{ name: 'r', entries: [...stays, goes, left, untag] }], caches: [cache] };
}

it('a plan is counted by what was done, and in a dry run by what would be', () => {
  expect(countPlan(planOf(false))).toEqual({ deleted: 1, untagged: 2, kept: 3, caches: 1 });
  expect(countPlan(planOf(true))).toEqual({ deleted: 1, untagged: 2, kept: 3, caches: 1 });
  expect(countPlan({ ...planOf(true), dryRun: false })).toEqual({ deleted: 0, untagged: 0, kept: 4, caches: 0 });
  expect(deletionsIn(planOf(true))).toBe(5);
});

it('a long plan leaves out what stays', () => {
  const text = planText(planOf(true, 1_000), 10_000);
  const plan = JSON.parse(text);
  expect(text.length).toBeLessThan(10_000);
  expect(plan.repositories[0].versions.slice(0, 3).map(({ action }: { action: string }) => action)).not.toContain(
    'keep',
  );
  expect(plan.caches).toHaveLength(1);
  expect(plan.omitted).toBeGreaterThan(900);
  expect(JSON.parse(planText(planOf(true, 1_000))).omitted).toBe(0);
});

it('a summary tells what goes first, and takes text for text', () => {
  const shown = renderPruneSummary({
    plan: planOf(true, 200),
    counts: countPlan(planOf(true, 200)),
    failure: undefined,
  });
  expect(shown).toContain('### Clean-up planned (dry run): nothing was deleted');
  expect(shown).not.toContain('<b>');
  expect(shown.indexOf('| goes |')).toBeLessThan(shown.indexOf('| stays |'));
  expect(shown).toContain('goes, not done');
  expect(shown).toContain('loses `a` `b`');
  expect(shown).toContain('… and 103 more.');
});

it('a failure stands above what was done', () => {
  const shown = renderPruneSummary({ plan: planOf(false), counts: countPlan(planOf(false)), failure: 'no right' });
  expect(shown).toMatch(/^### Clean-up failed\n\n```\nno right\n```\n\n\| What \| Gone \| Stay \|/);
});
