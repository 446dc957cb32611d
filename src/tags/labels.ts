/**
 * Labels and annotations: what an image says about its own origin. A fact that nobody knows is left out; what the
 * user says wins.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
import { LABEL, type Labels } from '../image/label.ts';
import { branchOf, pullRequestOf, type Source } from '../source/source.ts';
import type { NamingDates } from './facts.ts';
import type { Variant } from './variant.ts';

export interface LabelOptions {
  readonly version: string;
  readonly variant: Variant;
  /** `commit` dates the image by its commit, so that the same commit gives the same image. */
  readonly created: 'commit' | 'now';
}

/** The labels that every image gets. */
export function ownLabels(source: Source, options: LabelOptions, dates: NamingDates): Labels {
  const { repository } = source;
  // Other events, too, run on one commit for another; only a pull request's own ref is a merge of the two.
  const isMerge = source.runSha !== source.headSha && source.ref.startsWith('refs/pull/');
  const created = options.created === 'commit' ? (dates.commit ?? dates.now) : dates.now;
  return known({
    [LABEL.title]: repository.name,
    // On one line: in the output's list, a line break would begin another label of somebody's choice.
    [LABEL.description]: repository.description?.replace(/\s+/g, ' ').trim(),
    [LABEL.url]: repository.url,
    [LABEL.source]: repository.url,
    [LABEL.version]: options.version,
    [LABEL.created]: created.toISOString(),
    [LABEL.revision]: source.headSha,
    [LABEL.licenses]: repository.license,
    [LABEL.branch]: branchOf(source),
    [LABEL.pullRequest]: pullRequestOf(source)?.toString(),
    [LABEL.mergeRevision]: isMerge ? source.runSha : undefined,
    [LABEL.runtime]: options.variant.runtime,
  });
}

/** Reads `KEY=VALUE`; the value may hold anything, a second `=` too. */
export function labelOf(text: string): readonly [key: string, value: string] {
  const equals = text.indexOf('=');
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** Later labels win, and keys stand in alphabetical order, as docker/metadata-action puts them on GitHub's runners. */
export function mergeLabels(own: Labels, custom: readonly (readonly [string, string])[]): Labels {
  const merged = new Map([...Object.entries(own), ...custom]);
  return Object.fromEntries([...merged].sort(([a], [b]) => compareKeys(a, b)));
}

/**
 * The order of the language `en`. For keys as the specification wants them it is that of the code points, and the rules
 * of a language take longer to load than all the rest of the naming.
 */
function compareKeys(a: string, b: string): number {
  const isPlain = PLAIN_KEY.test(a) && PLAIN_KEY.test(b);
  if (!isPlain) return a.localeCompare(b, 'en');
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const PLAIN_KEY = /^[a-z0-9.-]*$/;

/** Leaves out what is not known. */
function known(labels: Readonly<Record<string, string | undefined>>): Labels {
  const entries = Object.entries(labels).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}
