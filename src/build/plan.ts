/** What will be built, decided completely before anything runs. */
import type { Labels } from '../image/label.ts';
import { formatTagged, type TaggedReference } from '../image/reference.ts';

/** Where the build reads its files from. */
export type BuildContext =
  | { readonly kind: 'path'; readonly path: string; readonly why: string }
  /** A Git address or any other that buildx takes as it is. */
  | { readonly kind: 'remote'; readonly address: string; readonly why: string };

export interface BuildPlan {
  readonly context: BuildContext;
  /** `--file`, as given; empty for buildx's own default. */
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  /** `KEY=VALUE`, or `KEY` for the value in the environment. */
  readonly buildArgs: readonly string[];
  readonly labels: Labels;
  /** `[level:]key=value` */
  readonly annotations: readonly string[];
  /** The names given to buildx. With `push` it is one: the others are made from its digest afterwards. */
  readonly tags: readonly string[];
  readonly push: boolean;
  readonly load: boolean;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  /** `--provenance`; empty for buildx's own default. */
  readonly provenance: string;
  /** `--sbom`; empty for buildx's own default. */
  readonly sbom: string;
  /** `--builder`; empty for the current one. */
  readonly builder: string;
}

/**
 * The one reference that the build itself pushes. A tag that carries the commit is written by no other run, so a
 * retry can move it without anybody noticing; `latest` moves only when all is done.
 */
export function anchorOf(references: readonly TaggedReference[], sha: string): TaggedReference | undefined {
  const short = sha.slice(0, 7);
  return references.find(({ tag }) => tag.includes(short)) ?? references[0];
}

/** The names for buildx's `--tag`: all of them, unless a push makes the others. */
export function buildTags(
  references: readonly TaggedReference[],
  anchor: TaggedReference | undefined,
  push: boolean,
): string[] {
  if (push) return anchor === undefined ? [] : [formatTagged(anchor)];
  return references.map(formatTagged);
}
