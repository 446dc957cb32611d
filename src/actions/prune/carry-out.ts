/** Carries the plans out: every registry is asked first, then images go, and GitHub's caches at the end. */
import { settleInTurn } from '../../registry/settle-all.ts';
import { orExplain } from '../publish/publish.ts';
import { checkDeleting, execute } from './execute.ts';
import type { GitHub } from './github.ts';
import { deleteCache } from './github-caches.ts';
import { type Around, CHANGES_AT_ONCE } from './place.ts';
import type { CacheWork, Work } from './work.ts';

/** @returns what ended it early; undefined when all was done */
export async function carryOut(
  works: readonly Work[],
  caches: CacheWork,
  { github, repository, around }: { readonly github: GitHub; readonly repository: string; readonly around: Around },
): Promise<unknown> {
  const toDo = works.filter(({ entries }) => entries.some(({ action }) => action !== 'keep'));
  try {
    await orExplain(async () => {
      for (const { place } of toDo) await checkDeleting(place, around);
      for (const { entries, place, survey: found, done } of toDo) await execute(entries, place, found, around, done);
    });
    await settleInTurn(
      CHANGES_AT_ONCE,
      caches.entries.filter(({ goes }) => goes),
      async (entry) => {
        await deleteCache(github, repository, entry);
        caches.done.add(entry.id);
      },
    );
    return undefined;
  } catch (error) {
    return error;
  }
}
