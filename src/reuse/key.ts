/**
 * The key: a digest over everything that decides an image. Two builds with one key make the same image, as far as it is
 * declared what they take; every doubt is a part of it rather than left out.
 */
import { createHash } from 'node:crypto';
import type { Labels } from '../image/label.ts';
import { formatPlatform, parsePlatform } from '../image/platform.ts';
import type { Base } from './bases.ts';

/** Another meaning of the same facts is another key: our major version, and how often the meaning has changed in it. */
const VERSION = 'image-build-action/1';

export interface KeyFacts {
  /** The digest of its bytes as they are: its defaults, its `# syntax`, and its comments too. */
  readonly dockerfile: string;
  /** The same of the file with ignore rules; empty for none. */
  readonly ignoreFile: string;
  /** The digest over what is sent; for a Git context `gitContent`. */
  readonly context: string;
  /**
   * What decides each named context, by name: the digest of what was read, what `sortNamedContexts` calls fixed, or the
   * reference of an image, whose digest is among the bases.
   */
  readonly contexts: ReadonlyMap<string, string>;
  /** Images of the Dockerfile and of named contexts, and the frontend. */
  readonly bases: readonly Base[];
  readonly target: string;
  /** The builder's own where none was asked for: the key must say for which processor. */
  readonly platforms: readonly string[];
  /** As `argumentsThatCount` leaves them; undefined for one that has no value in the environment. */
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  /** Their ids; the values never are a part of it. */
  readonly secrets: readonly string[];
  readonly ssh: readonly string[];
  readonly network: string;
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly shmSize: string;
  readonly ulimit: readonly string[];
  readonly cgroupParent: string;
  /** As `labelsThatCount` leaves them. */
  readonly labels: Labels;
  /** As `annotationsThatCount` leaves them. */
  readonly annotations: readonly string[];
  /** Provenance and SBOM, as buildx is told: they are in the index. */
  readonly attests: readonly string[];
  /** What else decides how the image is stored: types and compression of `outputs`. */
  readonly outputs: readonly string[];
  /** As `ageWindow` tells it; empty for none. */
  readonly window: string;
}

type Json = string | readonly Json[];

/** Each part as one value: lists whose order means nothing are sorted. */
const PARTS = {
  Dockerfile: ({ dockerfile }) => dockerfile,
  'ignore file': ({ ignoreFile }) => ignoreFile,
  context: ({ context }) => context,
  'named contexts': ({ contexts }) => pairs(contexts),
  'base images': ({ bases }) =>
    sorted(bases.map(({ reference, platform, digest }) => [reference, normalPlatform(platform), digest])),
  target: ({ target }) => target.toLowerCase(),
  platforms: ({ platforms }) => sorted([...new Set(platforms.map(normalPlatform))]),
  'build arguments': ({ buildArgs }) => pairs(buildArgs),
  secrets: ({ secrets }) => sorted([...new Set(secrets)]),
  SSH: ({ ssh }) => sorted([...new Set(ssh)]),
  network: ({ network }) => network,
  // The same host may stand there twice, and then the first counts.
  hosts: ({ addHosts }) => addHosts,
  entitlements: ({ allow }) => sorted([...new Set(allow)]),
  'shared memory': ({ shmSize }) => shmSize,
  limits: ({ ulimit }) => ulimit,
  'control group': ({ cgroupParent }) => cgroupParent,
  labels: ({ labels }) => pairs(new Map(Object.entries(labels))),
  annotations: ({ annotations }) => sorted(annotations),
  attestations: ({ attests }) => sorted(attests),
  outputs: ({ outputs }) => outputs,
  'max-age': ({ window }) => window,
} as const satisfies Readonly<Record<string, (facts: KeyFacts) => Json>>;

export type PartName = keyof typeof PARTS;

/** Twelve hex digits for each part that is not empty. */
export type Parts = Readonly<Partial<Record<PartName, string>>>;

const PART_NAMES = Object.keys(PARTS) as PartName[];

export function isPartName(text: string): text is PartName {
  return Object.hasOwn(PARTS, text);
}

/** What stands in the key: a part that is empty is left out, so that a new one changes nothing for those without it. */
function filled(facts: KeyFacts): [PartName, Json][] {
  return PART_NAMES.map((name): [PartName, Json] => [name, PARTS[name](facts)]).filter(([, value]) => value.length > 0);
}

/** @returns 64 hex digits */
export function reuseKey(facts: KeyFacts): string {
  return sha256([VERSION, sorted(filled(facts))]);
}

/** The parts of a key, each for itself: what they differ in is what has changed. */
export function explainKey(facts: KeyFacts): Parts {
  return Object.fromEntries(filled(facts).map(([name, value]) => [name, sha256([VERSION, name, value]).slice(0, 12)]));
}

/** The names of the parts that differ, in their order. */
export function differences(before: Parts, after: Parts): PartName[] {
  return PART_NAMES.filter((name) => before[name] !== after[name]);
}

/** The tag under which an image is found by its key. Half of the key is plenty; the label has the whole of it. */
export function reuseTag(key: string): string {
  return `reuse-${key.slice(0, 32)}`;
}

/** JSON has one text for each value, and none for two. */
function sha256(value: Json): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function sorted<T extends Json>(values: readonly T[]): T[] {
  const texts = values.map((value) => [JSON.stringify(value), value] as const);
  return texts.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value);
}

/** What has no value is not there. */
function pairs(values: ReadonlyMap<string, string | undefined>): Json {
  return sorted([...values].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** One text for each platform, whatever it is called. */
export function normalPlatform(platform: string): string {
  const parsed = parsePlatform(platform);
  return (parsed && formatPlatform(parsed)) ?? platform.toLowerCase();
}
