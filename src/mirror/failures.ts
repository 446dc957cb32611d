/** What is said of copies that failed. */
import type { MirrorResult } from './result.ts';

export function toldOf({ from, to, error }: MirrorResult): string {
  return `${from} to ${to}: ${error}.`;
}

/** A sentence for each registry that lacks something that is not required: one that is away lacks everything. */
export function leftOut(results: readonly MirrorResult[]): string[] {
  const failed = results.filter(({ state, required }) => state === 'failed' && !required);
  const byRegistry = Map.groupBy(failed, ({ to }) => to.slice(0, to.indexOf('/')));
  return [...byRegistry].map(([registry, [first, ...more]]) => {
    const told = first === undefined ? '' : toldOf(first);
    if (more.length === 0) return `${told} It is not required, so the step goes on.`;
    const others = more.length === 1 ? '1 more name' : `${more.length} more names`;
    return `${told} ${others} failed at ${registry}. None of it is required, so the step goes on.`;
  });
}
