/** Which cache failed a build, when it was one: the next attempt can do without it. */
import type { CacheSource, FailureStage, Verdict } from './classification.ts';
import type { Failing } from './failing-step.ts';
import { CACHE_SERVICE, plainName } from './place.ts';
import type { Progress } from './progress.ts';

export interface FailedCache {
  readonly failedPart?: 'cache-export' | 'cache-import';
  readonly cacheSource?: CacheSource;
}

const EXPORTING =
  /^exporting (?:build )?cache\b|^exporting to github actions cache|^(?:preparing|writing) (?:build )?cache/i;
const IMPORTING = /^(?:\[internal\] )?importing cache manifest from (\S+)/i;
const CONFIGURED = /failed to configure (?:(\w+) )?cache (exporter|importer)/;
/** As BuildKit calls them in the names of steps. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/github actions|^gha\b/i, 'gha'],
  [/client directory|^local\b/i, 'local'],
  [/amazon s3|^s3\b/i, 's3'],
  [/azure blob|^azblob\b/i, 'azblob'],
  [/to registry\b/i, 'registry'],
];

export function failedCache(
  stage: FailureStage,
  { name = '', message }: Failing,
  urls: readonly string[],
  { steps }: Progress,
): FailedCache {
  const [, type, part] = CONFIGURED.exec(message) ?? [];
  if (part !== undefined) {
    return {
      failedPart: part === 'exporter' ? 'cache-export' : 'cache-import',
      ...(type && { cacheSource: { type } }),
    };
  }
  const step = plainName(name);
  if (EXPORTING.test(step) || /^error writing (?:layer|manifest|config|cache)/.test(message)) {
    return { failedPart: 'cache-export', ...sourceOf(typeIn(name), referenceIn(urls)) };
  }
  const imported = IMPORTING.exec(step)?.[1];
  if (imported !== undefined) return { failedPart: 'cache-import', ...importedFrom(imported) };
  return stage === 'cache' ? lateImport(urls, steps) : {};
}

/** What BuildKit says of a layer that it fetches for a step. */
const FETCHES_LAYER = /failed to copy: |httpReadSeeker/;

/**
 * A layer of a registry's cache is fetched by the first step that needs it, and the error seldom says from where it
 * should have come. A build can do without its cache, so that this is worth an attempt whatever the registry said.
 */
export function orOfCachedLayer(
  verdict: Verdict,
  { name = '', message }: Failing,
  urls: readonly string[],
  { steps }: Progress,
): Verdict {
  const isLayer = FETCHES_LAYER.test(message) && !plainName(name).startsWith('[internal]');
  if (!isLayer || (verdict.stage !== 'solve' && verdict.stage !== 'auth')) return verdict;
  const imports = steps.flatMap(
    ({ name, error }) => (error === undefined && IMPORTING.exec(plainName(name))?.[1]) || [],
  );
  const isCached = imports.some((source) => urls.length === 0 || urls.some((url) => isOf(url, source)));
  if (!isCached) return verdict;
  return {
    class: verdict.class === 'permanent' ? 'ambiguous' : verdict.class,
    stage: 'cache',
    id: 'cache-layer-missing',
  };
}

/** A layer of a cache is fetched when it is needed, which may be as late as in the push. */
function lateImport(urls: readonly string[], steps: Progress['steps']): FailedCache {
  const imports = steps.flatMap(({ name }) => IMPORTING.exec(plainName(name))?.[1] ?? []);
  const [only] = imports;
  const isService = urls.some((url) => CACHE_SERVICE.test(url));
  const gha = imports.find((source) => typeIn(source) === 'gha');
  if (isService) return { failedPart: 'cache-import', ...(gha === undefined ? sourceOf('gha') : importedFrom(gha)) };
  const named = imports.find((source) => urls.some((url) => isOf(url, source)));
  if (named !== undefined) return { failedPart: 'cache-import', ...importedFrom(named) };
  return { failedPart: 'cache-import', ...(imports.length === 1 && only && importedFrom(only)) };
}

/** `gha:123` and `s3:bucket` are BuildKit's own names; all else is the reference of a registry cache. */
function importedFrom(source: string): { cacheSource: CacheSource } {
  const type = typeIn(source);
  return {
    cacheSource: type === undefined ? { type: 'registry', ref: source } : { type, ref: source.slice(type.length + 1) },
  };
}

function typeIn(name: string): string | undefined {
  return TYPES.find(([when]) => when.test(name))?.[1];
}

function sourceOf(type?: string, ref?: string): { cacheSource?: CacheSource } {
  if (type === undefined && ref === undefined) return {};
  // A URL of a registry says that it is one, whatever the step was called.
  const known = type ?? 'registry';
  return { cacheSource: { type: known, ...(ref !== undefined && known === 'registry' && { ref }) } };
}

/** `ghcr.io/octo/cache` of `https://ghcr.io/v2/octo/cache/manifests/1` */
function referenceIn(urls: readonly string[]): string | undefined {
  for (const url of urls) {
    const [, host, repository] = /^https?:\/\/([^/]+)\/v2\/(.+?)\/(?:manifests|blobs)\//.exec(url) ?? [];
    if (host !== undefined) return `${host}/${repository}`;
  }
  return undefined;
}

function isOf(url: string, source: string): boolean {
  const repository = referenceIn([url]);
  return (
    repository !== undefined &&
    (source === repository || source.startsWith(`${repository}:`) || source.startsWith(`${repository}@`))
  );
}
