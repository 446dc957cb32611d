/** The backends that know nothing of branches: a registry, a folder, the image itself. The policy is all they have. */
import { join } from 'node:path';
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import { safeName } from '../tags/safe-name.ts';
import { lostMachines, writeObstacle } from './builder-limits.ts';
import { defaultCacheImages } from './cache-image.ts';
import { readLocal, readRegistry, WRITE_INLINE, writeLocal, writeRegistry } from './options.ts';
import { describePlace, type Place, placeReference, placesOf } from './places.ts';
import type { CacheFacts, CacheRequest } from './request.ts';
import { distrust } from './trust.ts';
import { type BackendUse, refusalToWrite, writeWarnings } from './use.ts';

/** One tag for each place: a run reads its own, then its base's, then the default branch's, and writes its own alone. */
export function registryUse(request: CacheRequest, facts: CacheFacts, scope: string): BackendUse {
  const images = request.images ?? (facts.repository && defaultCacheImages(facts.repository));
  if (images === undefined) throw new Error('a registry cache needs a repository');
  const { own, others } = placesOf(facts.source);
  const places = [...(own !== undefined && mayReadOwn(own, facts) ? [own] : []), ...others];
  const refusal = refusalToWrite(request, facts, withoutPlace(own), writeObstacle('registry', facts.builder));
  const reads = places.map((place) => placeReference(images, place, scope));
  const writes = refusal === undefined && own !== undefined ? placeReference(images, own, scope) : undefined;
  return {
    from: nearestLast(reads),
    to: writes === undefined ? [] : [writeRegistry(writes, request)],
    reads,
    writes,
    reading:
      places.length === 0 ? 'Reads nothing: no branch is known.' : `Reads ${inOrder(places.map(describePlace))}.`,
    writing: writes === undefined ? `Writes nothing: ${refusal}.` : `Writes ${writes}.`,
    warnings: [...writeWarnings(request, refusal), ...lostMachines(facts, refusal)],
  };
}

/** A run that may not write has never written; and one with a branch's rights must not take what a proposal left. */
function mayReadOwn(own: Place, { source }: CacheFacts): boolean {
  return own.kind !== 'pull-request' || distrust(source) === undefined;
}

function withoutPlace(own: Place | undefined): string | undefined {
  return own === undefined ? "the merge queue's branch is gone after the run" : undefined;
}

/** A folder by scope, which is read and written in place. */
export function localUse(request: CacheRequest, facts: CacheFacts, scope: string): BackendUse {
  const folder = join(facts.folder, scope);
  const refusal = refusalToWrite(request, facts, writeObstacle('local', facts.builder));
  // Of a folder that is not there, buildx would warn.
  const reads = facts.holdsCache(folder) ? [folder] : [];
  return {
    from: reads.map(readLocal),
    to: refusal === undefined ? [writeLocal(folder, request)] : [],
    reads,
    writes: refusal === undefined ? folder : undefined,
    reading: reads.length > 0 ? `Reads ${folder}.` : `Reads nothing: there is no cache in ${folder} yet.`,
    writing: refusal === undefined ? `Writes ${folder}.` : `Writes nothing: ${refusal}.`,
    warnings: [...writeWarnings(request, refusal), ...lostMachines(facts, refusal)],
  };
}

/** The image carries its own layers' cache, so former images are what is read: those whose names stay. */
export function inlineUse(request: CacheRequest, facts: CacheFacts): BackendUse {
  const refusal = refusalToWrite(request, facts, facts.isPushed ? undefined : 'the image is not pushed');
  const reads = formerImages(facts);
  return {
    from: nearestLast(reads),
    to: refusal === undefined ? [WRITE_INLINE] : [],
    reads,
    writes: refusal === undefined ? 'the image' : undefined,
    reading: reads.length === 0 ? 'Reads nothing: no image is named.' : `Reads ${inOrder(reads)}.`,
    writing: refusal === undefined ? 'Writes into the image, its own layers only.' : `Writes nothing: ${refusal}.`,
    warnings: writeWarnings(request, refusal),
  };
}

/** Each one costs a question before the build, and a miss looks like an error in the log. */
const MOST_IMAGES = 4;

/** A tag with the commit in it was never there before. Branches are called as the default tag policy calls them. */
function formerImages(facts: CacheFacts): string[] {
  const { source, references, repository } = facts;
  const { own: place, others: places } = placesOf(source);
  const commits = [source.headSha, source.runSha].map((sha) => sha.slice(0, 7)).filter((sha) => sha !== '');
  const isOfCommit = ({ tag }: TaggedReference) => commits.some((commit) => tag.includes(commit));
  const isOurs = place === undefined || mayReadOwn(place, facts);
  const own = references.filter(
    (reference) => isOurs && reference.repository.name === repository?.name && !isOfCommit(reference),
  );
  const branches = places.flatMap((place) => (place.kind === 'branch' ? [safeName(place.branch)] : []));
  const others = repository === undefined ? [] : [...branches, 'latest'].map((tag) => ({ repository, tag }));
  return [...new Set([...own, ...others].map(formatTagged))].slice(0, MOST_IMAGES);
}

/**
 * BuildKit looks into all of them at once. With the nearest one first it missed, in about half of all builds, what only
 * that one holds behind a second COPY of the context; with the nearest one last it found all of it.
 */
function nearestLast(reads: readonly string[]): string[] {
  return reads.toReversed().map(readRegistry);
}

/** `a, then b, then c` */
function inOrder(names: readonly string[]): string {
  return names.join(', then ');
}
