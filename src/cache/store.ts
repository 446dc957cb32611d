/**
 * What is kept between runs in GitHub's cache service as files: BuildKit's local cache, and what cache mounts hold. The
 * service gives every ref a part of its own, so the rules are those of `gha`.
 */
import { foreignRef, readByNobody } from './gha.ts';
import { refOf } from './places.ts';
import type { CacheFacts, CacheRequest } from './request.ts';
import { refusalToWrite } from './use.ts';

export interface StoreDecision {
  /** Why nothing is brought back, as a clause; undefined when it may be. */
  readonly noRestore: string | undefined;
  /** Why nothing is kept, as a clause; undefined when it may be. */
  readonly noSave: string | undefined;
}

/** Decides by the event, the token and `cache-write`, whatever backend the layers have. Pure. */
export function decideStore(request: CacheRequest, facts: CacheFacts): StoreDecision {
  const { service, source } = facts;
  if (service.kind === 'none') return { noRestore: service.why, noSave: service.why };
  const writable = service.scopes.findLast(({ mayWrite }) => mayWrite)?.ref;
  const noSave = refusalToWrite(request, facts, foreignRef(writable, refOf(source)), readByNobody(request, facts));
  return { noRestore: undefined, noSave };
}
