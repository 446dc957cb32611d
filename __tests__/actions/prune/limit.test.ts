import { expect, it } from '@jest/globals';
import { runModule } from '../../fakes/module.ts';

/** What a plan of two deletions comes to. */
async function checked(maxDeletions: number, dryRun: boolean): Promise<string> {
  const code = `
    import { checkLimit } from 'SRC/actions/prune/work.ts';
    import { explain } from 'SRC/errors.ts';
    const cache = { id: 1, ref: 'refs/heads/a', key: 'k', action: 'delete', why: 'x', state: 'planned', size: 1 };
    const plan = { dryRun: ${dryRun}, repositories: [], caches: [cache, { ...cache, id: 2 }] };
    try { checkLimit(plan, { maxDeletions: ${maxDeletions}, dryRun: ${dryRun} }); } catch (error) { console.log(explain(error)); }`;
  return (await runModule(code)).stdout;
}

it('a plan within the limit is carried out', async () => {
  expect(await checked(2, false)).toBe('');
});

it('a plan over the limit ends the run', async () => {
  expect(await checked(1, false)).toMatch(
    /^The plan has 2 deletions, and max-deletions is 1, so nothing was deleted\.\n.*\n.*\[prune-limit\]\n$/,
  );
});

it('a dry run of one warns of that, with the same page', async () => {
  expect(await checked(1, true)).toMatch(
    /^::warning::The plan has 2 deletions, and max-deletions is 1: without dry-run, this run would end here\.%0ASee \S+ \[prune-limit\]\n$/,
  );
});
