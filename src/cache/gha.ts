/**
 * GitHub's cache service. It gives every ref a part of its own and lets a run read its own, its base's and the default
 * branch's; so the scope here tells builds apart, not branches.
 */
import { lostMachines } from './builder-limits.ts';
import { readGha, writeGha } from './options.ts';
import { refOf } from './places.ts';
import type { CacheFacts, CacheRequest } from './request.ts';
import { type BackendUse, refusalToWrite, writeWarnings } from './use.ts';

export function ghaUse(request: CacheRequest, facts: CacheFacts, scope: string): BackendUse {
  const { service, source } = facts;
  const scopes = service.kind === 'there' ? service.scopes : [];
  const reads = scopes.filter(({ mayRead }) => mayRead).map(({ ref }) => ref);
  // BuildKit writes to the last one; the service gives one.
  const writable = scopes.findLast(({ mayWrite }) => mayWrite)?.ref;
  const refusal = refusalToWrite(request, facts, foreignRef(writable, refOf(source)), readByNobody(request, facts));
  const { timeoutSeconds } = request;
  return {
    from: [readGha(scope, timeoutSeconds)],
    to: refusal === undefined ? [writeGha(scope, request, timeoutSeconds)] : [],
    reads,
    writes: refusal === undefined ? writable : undefined,
    reading: `Reads the scope ${scope} of ${reads.join(', ')}.`,
    writing: refusal === undefined ? `Writes it for ${writable}.` : `Writes nothing: ${refusal}.`,
    warnings: [...writeWarnings(request, refusal), ...lostMachines(facts, refusal)],
  };
}

/** The token is for the run's own ref; what is built may come from another one, and must not pass for that one's. */
export function foreignRef(writable: string | undefined, own: string): string | undefined {
  if (writable === undefined) return "the runner's token may write no cache";
  return writable === own ? undefined : `what is built is ${own}, and the runner's token writes for ${writable}`;
}

/** GitHub lets nobody but a later run of the same ref read it, and here there will be none. */
export function readByNobody({ write }: CacheRequest, { source: { target } }: CacheFacts): string | undefined {
  if (write === 'true') return undefined;
  if (target.kind === 'tag') return 'GitHub gives the cache of a tag to no other run';
  return target.kind === 'merge-queue' ? "the merge queue's branch is gone after the run" : undefined;
}
