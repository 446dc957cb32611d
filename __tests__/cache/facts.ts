/** What the policy is told, from events as GitHub sends them and tokens as its runner has them. */
import { parseCacheImage } from '../../src/cache/cache-image.ts';
import type { CacheBuilder, CacheFacts, CacheIdentity, CacheRequest } from '../../src/cache/request.ts';
import { type CacheService, readCacheService } from '../../src/cache/service.ts';
import { parseRepository, parseTaggedReference, type Repository } from '../../src/image/reference.ts';
import { type RunEvent, sourceFromEvent } from '../../src/source/from-event.ts';

export const READ = 1;
export const WRITE = 2;
export const BOTH = 3;

/** A token as the runner's: signed by nobody we know, with the list as a text of JSON. */
export function runtimeToken(access: unknown, claims: Readonly<Record<string, unknown>> = {}, header = {}): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const all = { exp: 2_000_000_000, nbf: 1_700_000_000, ac: JSON.stringify(access), ...claims };
  return `${part({ alg: 'RS256', typ: 'JWT', ...header })}.${part(all)}.c2lnbmF0dXJl`;
}

/** A runner with the service, whose token has these rights; by ref. */
export function serviceFor(rights: Readonly<Record<string, number>>): CacheService {
  const access = Object.entries(rights).map(([Scope, Permission]) => ({ Scope, Permission }));
  return readCacheService({
    ACTIONS_RESULTS_URL: 'https://results.test/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(access),
  });
}

export const NO_SERVICE: CacheService = readCacheService({});

export function repository(name: string): Repository {
  const parsed = parseRepository(name);
  if (parsed === undefined) throw new Error(name);
  return parsed;
}

export function references(...names: string[]) {
  return names.map((name) => {
    const parsed = parseTaggedReference(name);
    if (parsed === undefined) throw new Error(name);
    return parsed;
  });
}

export function cacheImage(text: string) {
  const parsed = parseCacheImage(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

export const REQUEST: CacheRequest = {
  backend: 'auto',
  mode: 'max',
  scope: '',
  images: undefined,
  write: 'auto',
  isFresh: false,
  timeoutSeconds: 60,
  from: [],
  to: [],
};

export const IDENTITY: CacheIdentity = {
  image: 'ghcr.io/octo-org/app',
  target: '',
  platforms: [],
  machine: 'Linux/X64',
  variant: ['', '', ''],
};
/** What `IDENTITY` is called. */
export const SCOPE = 'app-33d8bcc4bbcf84d6';

export const CONTAINER_BUILDER: CacheBuilder = {
  name: 'warm',
  canExport: true,
  nodes: 1,
  buildkit: ['v0.25.1'],
  buildx: 'v0.29.1',
};
export const CLASSIC_BUILDER: CacheBuilder = { ...CONTAINER_BUILDER, name: 'default', canExport: false };

/** Facts of a run that pushes, on a runner with the service whose token has these rights. */
export function factsOf(
  event: RunEvent,
  rights: Readonly<Record<string, number>> | undefined,
  changes: Partial<CacheFacts> = {},
): CacheFacts {
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  return {
    source,
    isClosed: false,
    identity: IDENTITY,
    service: rights === undefined ? NO_SERVICE : serviceFor(rights),
    builder: CONTAINER_BUILDER,
    repository: repository('ghcr.io/octo-org/app'),
    references: references('ghcr.io/octo-org/app:v'),
    isPushed: true,
    usesRegistry: true,
    folder: '/temp/cache',
    holdsCache: () => true,
    ...changes,
  };
}
