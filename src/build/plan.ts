/** What will be built, decided completely before anything runs. */
import type { Labels } from '../image/label.ts';
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import { parseExport } from '../result/exports.ts';
import type { BuildSecret, SecretVariable } from './secrets.ts';
import type { Untagged } from './untagged.ts';

/** Where the build reads its files from. */
export type BuildContext =
  | { readonly kind: 'path'; readonly path: string; readonly why: string }
  /** A Git address or any other that buildx takes as it is. */
  | { readonly kind: 'remote'; readonly address: string; readonly why: string };

/**
 * Everything that `docker buildx build` is told. An empty text stands for an option that is not given.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export interface BuildPlan {
  readonly context: BuildContext;
  /** `name=value`, with the address of the repository put in. */
  readonly buildContexts: readonly string[];
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  /** `KEY=VALUE`, or `KEY` for the value in the environment. */
  readonly buildArgs: readonly string[];
  readonly secretVariables: readonly SecretVariable[];
  /** With their values, which are in no argument: never log a plan. */
  readonly secrets: readonly BuildSecret[];
  readonly ssh: readonly string[];
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly cgroupParent: string;
  readonly network: string;
  readonly shmSize: string;
  readonly ulimit: readonly string[];
  readonly labels: Labels;
  /** `[level:]key=value` */
  readonly annotations: readonly string[];
  /** The names given to buildx. With `push` it is one: the others are made from its digest afterwards. */
  readonly tags: readonly string[];
  /** Whether buildx pushes under the one tag. */
  readonly push: boolean;
  /** The push without a tag; undefined for none. */
  readonly untagged: Untagged | undefined;
  readonly load: boolean;
  readonly outputs: readonly string[];
  readonly call: string;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly pull: boolean;
  /** The provenance that nobody asked for; no builder is chosen for it. */
  readonly defaultAttest: string;
  /** The attestations that were asked for. */
  readonly attests: readonly string[];
  /** Empty for the current builder. */
  readonly builder: string;
  /** False where nothing is kept that could have an id, and where buildx is too old to tell it. */
  readonly writesImageId: boolean;
  /** False only where buildx is too old. */
  readonly writesMetadata: boolean;
  /** What is left out because of the builder, or because it is empty, as sentences. */
  readonly warnings: readonly string[];
}

/**
 * The one reference that the build itself pushes. A tag that carries the commit is written by no other run, so a
 * retry can move it without anybody noticing; `latest` moves only when all is done.
 */
export function anchorOf(
  references: readonly TaggedReference[],
  sha: string,
  { isOptional, isFloating }: AnchorFacts = NOTHING_KNOWN,
): TaggedReference | undefined {
  const short = sha.slice(0, 7);
  const required = references.filter((reference) => !isOptional(reference));
  const [first] = required.length > 0 ? required : references;
  return (
    required.find(({ tag }) => tag.includes(short)) ?? required.find((reference) => !isFloating(reference)) ?? first
  );
}

export interface AnchorFacts {
  /** An image that may be missing in the end must not be the one that all others are made from. */
  readonly isOptional: (reference: TaggedReference) => boolean;
  /** A tag that must not go back is better made when all is known. */
  readonly isFloating: (reference: TaggedReference) => boolean;
}

const NOTHING_KNOWN: AnchorFacts = { isOptional: () => false, isFloating: () => false };

export interface TagOptions {
  readonly push: boolean;
  /** `--output` */
  readonly outputs: readonly string[];
  /** Whether `images` or `tags` were given, and the names are not the default ones. */
  readonly areNamed: boolean;
}

/**
 * The names for buildx's `--tag`: all of them, unless a push makes the others. They would replace names in `outputs`,
 * so the default ones give way to those. What is pushed by digest may have a repository, and no tag.
 */
export function buildTags(
  references: readonly TaggedReference[],
  anchor: TaggedReference | undefined,
  { push, outputs, areNamed }: TagOptions,
): string[] {
  if (push) return anchor === undefined ? [] : [formatTagged(anchor)];
  const exports = outputs.map(parseExport);
  const isNamedThere = exports.some(({ names }) => names.length > 0);
  const isByDigest = exports.some((output) => output.isByDigest);
  if (isNamedThere && (isByDigest || !areNamed)) return [];
  if (isByDigest) return [...new Set(references.map(({ repository }) => repository.name))];
  return references.map(formatTagged);
}
