/**
 * The cache policy: from event, token, builder and inputs to a plan with its reasons. Pure.
 *
 * It never gets in the way of a build: what cannot be had is left out, and the plan says why.
 */
import { builderObstacle } from './builder-limits.ts';
import { ghaUse } from './gha.ts';
import { givenWarnings } from './given.ts';
import { inlineUse, localUse, registryUse } from './own-backends.ts';
import type { CachePlan } from './plan.ts';
import type { Backend, CacheFacts, CacheRequest } from './request.ts';
import { cacheScope } from './scope.ts';
import type { BackendUse } from './use.ts';

const TITLES: Readonly<Record<Backend, string>> = {
  gha: 'GitHub Actions cache',
  registry: 'Registry cache',
  local: 'Cache in local files',
  inline: 'Cache embedded in the image',
};

const USES: Readonly<Record<Backend, (request: CacheRequest, facts: CacheFacts, scope: string) => BackendUse>> = {
  gha: ghaUse,
  registry: registryUse,
  local: localUse,
  inline: inlineUse,
};

export function decideCache(request: CacheRequest, facts: CacheFacts): CachePlan {
  const { backend, reason, warnings } = choose(request, facts);
  const scope = backend === 'off' ? '' : cacheScope(facts.identity, request.scope);
  const use = backend === 'off' ? undefined : afresh(request, USES[backend](request, facts, scope));
  const { from = [], to = [], reads = [], writes } = use ?? {};
  return {
    backend,
    from: [...request.from, ...from],
    to: [...request.to, ...to],
    scope,
    mode: backend === 'inline' ? 'min' : request.mode,
    isReading: from.length > 0,
    isWriting: to.length > 0,
    reads,
    writes,
    timeoutSeconds: request.timeoutSeconds,
    reasons: [reason, ...(use ? [use.reading, use.writing] : []), ...besides(request)],
    warnings: [...warnings, ...(use?.warnings ?? []), ...givenWarnings(request.from, request.to, facts.service)],
  };
}

/** BuildKit would ask for the caches and then use none of them. */
function afresh({ isFresh }: CacheRequest, use: BackendUse): BackendUse {
  return isFresh ? { ...use, from: [], reads: [], reading: 'Reads nothing: no-cache is true.' } : use;
}

interface Choice {
  readonly backend: Backend | 'off';
  /** As a sentence. */
  readonly reason: string;
  readonly warnings: readonly string[];
}

function choose(request: CacheRequest, facts: CacheFacts): Choice {
  const asked = request.backend;
  if (asked === 'off') return { backend: 'off', reason: 'Off, as the input cache says.', warnings: [] };
  return asked === 'auto' ? chooseBest(request, facts) : chooseAsked(asked, facts);
}

/** Who names a backend gets that one or none: another one may cost or publish what nobody asked for. */
function chooseAsked(asked: Backend, facts: CacheFacts): Choice {
  const obstacle = obstacleTo(asked, facts);
  if (obstacle === undefined) return { backend: asked, reason: `${TITLES[asked]}, as asked for.`, warnings: [] };
  const warning = `cache: ${asked} was asked for, but ${obstacle}; the build goes on without it.`;
  return { backend: 'off', reason: `Off, because ${obstacle}.`, warnings: [warning] };
}

function chooseBest(request: CacheRequest, facts: CacheFacts): Choice {
  const { service } = facts;
  const isBroken = service.kind === 'none' && service.isBroken;
  const warnings = isBroken ? [`The GitHub Actions cache is not used: ${service.why}.`] : [];
  const obstacles: string[] = [];
  for (const backend of inOrderOfWorth(request)) {
    const obstacle = obstacleTo(backend, facts) ?? uncalledFor(backend, request, facts);
    if (obstacle === undefined) {
      return { backend, reason: `${TITLES[backend]}, ${whyChosen(backend, obstacles)}.`, warnings };
    }
    if (!obstacles.includes(obstacle)) obstacles.push(obstacle);
  }
  return { backend: 'off', reason: `Off, because ${listed(obstacles)}.`, warnings };
}

/**
 * GitHub's cache isolates branches by itself and costs nothing; whoever names a cache image has a reason not to want it.
 * What the image embeds knows the least.
 */
function inOrderOfWorth({ images }: CacheRequest): readonly Backend[] {
  return images === undefined ? ['gha', 'registry', 'inline'] : ['registry', 'gha', 'inline'];
}

function whyChosen(backend: Backend, obstacles: readonly string[]): string {
  if (obstacles.length > 0) return `because ${listed(obstacles)}`;
  return backend === 'gha' ? 'which this runner offers' : 'because cache-image names a place for it';
}

/** Why a backend cannot be had at all, as a clause. */
function obstacleTo(backend: Backend, { service, builder, repository }: CacheFacts): string | undefined {
  if (backend === 'gha' && service.kind === 'none') return service.why;
  if (backend === 'registry' && repository === undefined) return 'no image is named whose registry could keep it';
  return builderObstacle(backend, builder, service.kind === 'there' ? service.version : 2);
}

/** Why nobody would expect a backend that was not asked for by its name, as a clause. */
function uncalledFor(backend: Backend, { images }: CacheRequest, facts: CacheFacts): string | undefined {
  const { builder, repository, usesRegistry, isPushed } = facts;
  if (backend === 'registry') {
    if (images === undefined && !usesRegistry) {
      return `nothing is pushed to ${repository?.registry}, and nobody is signed in there`;
    }
    // It could be read, but no run on such a builder would ever have written it.
    if (builder?.canExport === false) return `the builder ${builder.name} cannot write to a registry's cache`;
  }
  return backend === 'inline' && !isPushed ? 'the image is not pushed' : undefined;
}

function besides({ from, to }: CacheRequest): string[] {
  const inputs = [...(from.length > 0 ? ['cache-from'] : []), ...(to.length > 0 ? ['cache-to'] : [])];
  return inputs.length === 0 ? [] : [`Besides, what ${inputs.join(' and ')} say${inputs.length === 1 ? 's' : ''}.`];
}

/** `a, b and c` */
function listed(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`;
}
