/**
 * What BuildKit says that a build has taken from elsewhere, against what its key says. Between our question and BuildKit's
 * a tag may have moved, a mirror may serve an older image, an engine may have one of its own under the name, and a trigger
 * of a base image may fetch more: whatever it is, the image must not be found by such a key.
 *
 * @see https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md#materials
 */
import { imageName } from '../dockerfile/image-name.ts';
import { quote } from '../errors.ts';
import type { Base } from './bases.ts';
import { normalPlatform } from './key.ts';

export interface Material {
  readonly uri: string;
  /** By algorithm. */
  readonly digest: Readonly<Record<string, string>>;
}

/**
 * The materials in buildx's metadata file, of every platform.
 *
 * @returns undefined where the file tells none: the provenance was left out, or buildx is too old
 */
export function materialsIn(metadata: unknown): Material[] | undefined {
  const lists = provenancesIn(metadata).map(listIn);
  if (lists.length === 0 || lists.includes(undefined)) return undefined;
  return lists.flatMap((list) => list ?? []);
}

/**
 * Where else it was built than the key says, as a clause: a build that names no platform is for that of its builder.
 *
 * @param native the platform that stands in the key; undefined where the builder does not matter
 */
export function otherWorker(metadata: unknown, native: string | undefined): string[] {
  if (native === undefined) return [];
  const others = provenancesIn(metadata)
    .flatMap(workersIn)
    .filter((platform) => normalPlatform(platform) !== normalPlatform(native));
  return others.map((platform) => `it was built on ${quote(platform)}, and not on ${native}`);
}

function workersIn(provenance: unknown): string[] {
  const { invocation, buildDefinition } = Object.fromEntries(entriesOf(provenance));
  const { environment } = Object.fromEntries(entriesOf(invocation));
  const { internalParameters } = Object.fromEntries(entriesOf(buildDefinition));
  const { platform } = Object.fromEntries(entriesOf(environment));
  const { builderPlatform } = Object.fromEntries(entriesOf(internalParameters));
  return [platform, builderPlatform].filter((found) => typeof found === 'string');
}

function provenancesIn(metadata: unknown): unknown[] {
  const isOne = ([key]: [string, unknown]) => /^buildx\.build\.provenance(?:\/|$)/.test(key);
  return entriesOf(metadata)
    .filter(isOne)
    .map(([, provenance]) => provenance);
}

/** SLSA calls them `materials` in 0.2, and `resolvedDependencies` in 1. */
function listIn(provenance: unknown): Material[] | undefined {
  const fields = new Map(entriesOf(provenance));
  const definition = new Map(entriesOf(fields.get('buildDefinition')));
  const list = fields.get('materials') ?? definition.get('resolvedDependencies');
  if (list === undefined || list === null)
    return fields.has('buildType') || definition.has('buildType') ? [] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.map((each: unknown) => {
    const { uri = '', digest } = Object.fromEntries(entriesOf(each)) as { uri?: unknown; digest?: unknown };
    return {
      uri: String(uri),
      digest: Object.fromEntries(entriesOf(digest).map(([name, value]) => [name, String(value)])),
    };
  });
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

export interface Declared {
  readonly bases: readonly Base[];
  /** Whether something else is fetched that is pinned, in `ADD` or as a context. */
  readonly hasPinned: boolean;
  /** Images that only look at the one that is built: generators of an SBOM, in full. */
  readonly onlookers?: readonly string[];
  /** The platform of the builder, as far as it stands in the key: none was asked for. */
  readonly native?: string | undefined;
}

/** What a build has taken that its key does not say, each as a clause; none where the key is good. */
export function surprises(materials: readonly Material[], { bases, hasPinned, onlookers = [] }: Declared): string[] {
  const digests = new Map(bases.map(({ reference, digest }) => [reference, digest]));
  const found = materials.flatMap(({ uri, digest }) => {
    if (!uri.startsWith('pkg:docker/')) return hasPinned ? [] : [`${quote(withoutQuery(uri))} was fetched`];
    const reference = imageOf(uri);
    const used = `sha256:${digest['sha256'] ?? ''}`;
    if (bases.some((base) => base.digest === used) || onlookers.includes(reference ?? '')) return [];
    const expected = reference === undefined ? undefined : digests.get(reference);
    if (expected === undefined) return [`${reference ?? quote(uri)} was pulled, which the Dockerfile does not name`];
    return [`${reference} was ${used} when it was built, and ${expected} before`];
  });
  return [...new Set(found)];
}

function withoutQuery(uri: string): string {
  return uri.replace(/^([a-z+]+:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '');
}

/** `pkg:docker/me/app@1?platform=linux%2Famd64`, in full. */
function imageOf(uri: string): string | undefined {
  const [, name = '', tag] = /^pkg:docker\/([^@?]+)(?:@([^?]*))?/.exec(uri) ?? [];
  try {
    return imageName(decodeURIComponent(tag ? `${name}:${tag}` : name))?.full;
  } catch {
    return undefined;
  }
}
