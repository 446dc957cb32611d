/**
 * A leg: what a job that has built one platform of an image leaves for the job that merges all of them. It carries
 * everything that names the image, because names are made once. Pure.
 */
import type { Digest } from '../image/digest.ts';
import type { Labels } from '../image/label.ts';
import { LEG_KIND, TAG_KINDS, type TagKind } from '../result/result-document.ts';
import { commit, digest, name, platform, reference, tag, time } from '../result/result-shape.ts';
import { count, fields, listOf, mapOf, oneOf, orNull, type Shape, text } from '../result/shape.ts';
import type { Moves } from '../tags/moves.ts';

/** Raised when a field goes or changes its meaning, and only then. */
const LEG_SCHEMA_VERSION = 1;
/** In characters; none is nearly as long. */
const LONGEST = 16 * 1024 * 1024;

export interface Leg {
  readonly kind: typeof LEG_KIND;
  readonly schemaVersion: typeof LEG_SCHEMA_VERSION;
  /** As BuildKit writes it: `linux/arm64`. */
  readonly platform: string;
  /** What was pushed; null where nothing was built. */
  readonly image: LegImage | null;
  /** Why nothing was built: a tag that never changes holds this commit already. */
  readonly skipped: string | null;
  readonly run: LegRun;
  readonly source: LegSource;
  readonly family: LegFamily;
  readonly names: LegNames;
}

export interface LegImage {
  /** The repository that has it, without a tag. */
  readonly name: string;
  /** Of the image, or of the index that holds it beside its attestations. */
  readonly digest: Digest;
}

export interface LegRun {
  readonly id: string | null;
  readonly attempt: number;
  readonly job: string | null;
}

export interface LegSource {
  readonly repository: string;
  readonly ref: string;
  /** The commit that the image is of. */
  readonly commit: string;
  /** The commit of the run. */
  readonly runCommit: string;
  /** Of the commit, ISO 8601. */
  readonly date: string | null;
}

/** The inputs that tell one image of a run from another, as they were given: the same in all its legs. */
export interface LegFamily {
  /** Without tags, also those by default. */
  readonly images: readonly string[];
  readonly tags: string;
  readonly flavor: string;
  readonly imageType: string;
  readonly runtime: string;
  readonly variant: string;
  readonly suffix: string;
}

export interface LegNames {
  readonly version: string;
  readonly images: readonly string[];
  /** Those of them that may fail. */
  readonly optional: readonly string[];
  readonly tags: readonly LegTag[];
  readonly references: readonly LegReference[];
  readonly labels: Labels;
  /** `LEVEL:KEY=VALUE` */
  readonly annotations: readonly string[];
  /** Those of them that were asked for. */
  readonly customAnnotations: readonly string[];
}

export interface LegTag {
  readonly tag: string;
  readonly why: string;
  readonly moves: Moves | null;
}

export interface LegReference {
  /** `name:tag` */
  readonly reference: string;
  readonly kind: TagKind;
  readonly moves: Moves | null;
}

const moves = orNull(oneOf<Moves>(['latest', 'branch', 'version']));
const attempt: Shape<number> = (value, path) => count(value ?? 1, path);

const LEG: Shape<Leg> = fields<Leg>({
  kind: oneOf([LEG_KIND]),
  schemaVersion: oneOf([LEG_SCHEMA_VERSION]),
  platform,
  image: orNull(fields<LegImage>({ name, digest })),
  skipped: orNull(text),
  run: fields<LegRun>({ id: orNull(text), attempt, job: orNull(text) }),
  source: fields<LegSource>({ repository: text, ref: text, commit, runCommit: commit, date: orNull(time) }),
  family: fields<LegFamily>({
    images: listOf(name),
    tags: text,
    flavor: text,
    imageType: text,
    runtime: text,
    variant: text,
    suffix: text,
  }),
  names: fields<LegNames>({
    version: text,
    images: listOf(name),
    optional: listOf(name),
    tags: listOf(fields<LegTag>({ tag, why: text, moves })),
    references: listOf(fields<LegReference>({ reference, kind: oneOf(TAG_KINDS), moves })),
    labels: mapOf(text),
    annotations: listOf(text),
    customAnnotations: listOf(text),
  }),
});

/**
 * The text of the document.
 *
 * @param result everything that the step decided and measured, for people; nobody merges by it
 * @throws {Error} when a fact cannot be what it says
 */
export function formatLeg(leg: Omit<Leg, 'kind' | 'schemaVersion'>, result?: object): string {
  const whole = LEG({ ...leg, kind: LEG_KIND, schemaVersion: LEG_SCHEMA_VERSION }, '');
  return `${JSON.stringify({ ...whole, ...(result && { result }) }, null, 2)}\n`;
}

/**
 * Reads what may come from anybody. Fields that are not known here are left out.
 *
 * @throws {Error} whose message says what is wrong, as a clause: `is no leg: …`
 */
export function readLeg(content: string): Leg {
  const value = content.length > LONGEST ? undefined : parseJson(content);
  if (value?.['kind'] !== LEG_KIND) throw new Error(`is no leg: it is no JSON object whose kind is "${LEG_KIND}"`);
  const version = value['schemaVersion'];
  if (version !== LEG_SCHEMA_VERSION) {
    throw new Error(
      `has the schema version ${JSON.stringify(version)}, and ${LEG_SCHEMA_VERSION} is read here: use the same ` +
        'version of the action for what builds and what merges',
    );
  }
  let leg: Leg;
  try {
    leg = LEG(value, '');
  } catch (cause) {
    throw new Error(`is no leg as it should be: ${(cause as Error).message}`, { cause });
  }
  if ((leg.image === null) !== (leg.skipped !== null)) {
    throw new Error('is no leg as it should be: it must have either an image or the reason why nothing was built');
  }
  const { image, names } = leg;
  if (image !== null && !names.references.some(({ reference }) => reference.startsWith(`${image.name}:`))) {
    throw new Error(`is no leg as it should be: its image is in ${image.name}, where none of its tags is`);
  }
  return leg;
}

function parseJson(content: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
