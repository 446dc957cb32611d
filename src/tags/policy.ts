/**
 * The tags that an image gets when `tags` says nothing. Every tag names the commit, or is one that is meant to move.
 */
import type { Source } from '../source/source.ts';
import { type CommitOptions, shortHead } from './commit.ts';
import type { Flavor } from './flavor.ts';
import { type Moves, namesCommit } from './moves.ts';
import { fittedTag, validTag } from './safe-name.ts';
import { latestRuntimeName, type Variant, variantName } from './variant.ts';
import { parseReleaseTag } from './version-tag.ts';

/** A tag and the reason for it, in words. */
export interface ProposedTag {
  readonly tag: string;
  readonly why: string;
  /** What moves it, for a tag that is meant to move. */
  readonly moves?: Moves | undefined;
}

/** The same tag may be given twice, also by a default branch that is called `latest`; the first reason stands. */
export function uniqueTags(tags: readonly ProposedTag[]): ProposedTag[] {
  const byTag = new Map<string, ProposedTag>();
  for (const { tag, why, moves } of tags) {
    const first = byTag.get(tag) ?? { tag, why };
    byTag.set(tag, first.moves === undefined && moves !== undefined ? { ...first, moves } : first);
  }
  return [...byTag.values()];
}

export interface PolicyOptions extends CommitOptions {
  readonly flavor: Flavor;
  readonly variant: Variant;
}

export interface PolicyResult {
  readonly tags: readonly ProposedTag[];
  /** The tag that tells most about what was built: never `latest`. */
  readonly version: string;
  /** The event and its tags, as a sentence. */
  readonly decision: string;
}

/** A name of the table: free text that is made safe and may be cut, and what follows it uncut. */
interface Name {
  readonly kind: 'text' | 'version' | 'latest';
  readonly name: string;
  readonly tail: string;
  readonly why: string;
  readonly moves?: Moves | undefined;
}

/** One row of the table, before flavor and variant. */
interface Row {
  readonly event: string;
  readonly names: readonly Name[];
  /** A release or the default branch: there a variant's name is the tag itself. */
  readonly isPublished: boolean;
  /** What moves the variant's tag there. */
  readonly moves?: Moves;
}

/** The tags for a source, by the default policy. */
export function defaultTags(source: Source, options: PolicyOptions): PolicyResult {
  const row = rowOf(source, options);
  const names = withFlavorsLatest(inVariant(row, options.variant), options);
  const tags = uniqueTags(
    names.map((name) => {
      const tag = tagOf(name, options.flavor);
      return { tag, why: name.why, moves: namesCommit(tag, source) ? undefined : name.moves };
    }),
  );
  const told = names.find(({ kind }) => kind !== 'latest') ?? names[0];
  const shown = tags.map(({ tag }) => tag).join(', ');
  return {
    tags,
    version: told === undefined ? '' : tagOf(told, options.flavor),
    decision: `No rules were given, so the default policy applies: ${row.event} gives ${shown}.`,
  };
}

function text(name: string, why: string, tail = ''): Name {
  return { kind: 'text', name, tail, why };
}

function latest(name: string, why: string): Name {
  return { kind: 'latest', name, tail: '', why, moves: 'latest' };
}

function rowOf(source: Source, options: CommitOptions): Row {
  const sha = shortHead(source, options);
  const { event, target } = source;
  if (event === 'schedule') return preview('a scheduled run', text('nightly', 'the last scheduled build'));
  switch (target.kind) {
    case 'pull-request':
      return preview(
        `pull request ${target.number}`,
        text(`pr-${target.number}`, `pull request ${target.number} at ${sha}`, `-${sha}`),
      );
    case 'merge-queue': {
      const name = target.number === undefined ? 'mq' : `mq-${target.number}`;
      return preview('the merge queue', text(name, `the merge queue at ${sha}`, `-${sha}`));
    }
    case 'tag':
      return gitTagRow(target.tag);
    case 'branch':
      if (target.branch === '') return preview('a commit without a branch', text('sha', `commit ${sha}`, `-${sha}`));
      return isOurDefaultBranch(source)
        ? defaultBranchRow(target.branch, sha)
        : preview(`branch ${target.branch}`, text(target.branch, `branch ${target.branch} at ${sha}`, `-${sha}`));
  }
}

/** A stranger's branch may be called like our default branch; that does not make it ours. */
export function isOurDefaultBranch({ onDefaultBranch, untrusted }: Source): boolean {
  return onDefaultBranch && untrusted === undefined;
}

function preview(event: string, name: Name): Row {
  return { event, names: [name], isPublished: false };
}

function defaultBranchRow(branch: string, sha: string): Row {
  const names = [
    latest('latest', 'the newest build of the default branch'),
    { ...text(branch, 'the default branch'), moves: 'branch' as const },
    text('sha', `commit ${sha}`, `-${sha}`),
  ];
  return { event: `the default branch ${branch}`, names, isPublished: true, moves: 'branch' };
}

/** A prerelease is published under its own version alone, so that nobody gets it unasked. */
function gitTagRow(tag: string): Row {
  const release = parseReleaseTag(tag);
  if (release === undefined) return preview(`tag ${tag}`, text(tag, `Git tag ${tag}`));
  const { full, major, minor, isPrerelease } = release;
  const version = (name: string, why: string, moves?: Moves): Name => ({ kind: 'version', name, tail: '', why, moves });
  if (isPrerelease) {
    const names = [version(full, `prerelease ${full}`)];
    return { event: `prerelease tag ${tag}`, names, isPublished: true, moves: 'version' };
  }
  const names = [
    version(full, `release ${full}`),
    version(`${major}.${minor}`, `the newest ${major}.${minor}`, 'version'),
    ...(major === '0' ? [] : [version(major, `the newest ${major}`, 'version')]),
    latest('latest', 'the newest release'),
  ];
  return { event: `version tag ${tag}`, names, isPublished: true, moves: 'version' };
}

/** Where the image is published the variant is the tag; elsewhere it stands before what tells the builds apart. */
function inVariant({ names, isPublished, moves }: Row, variant: Variant): readonly Name[] {
  const name = variantName(variant);
  if (name === '') return names;
  if (!isPublished) {
    return names.map((each) => ({ ...each, name: `${name}-${each.name}`, why: `${name}, ${each.why}` }));
  }
  const tags: Name[] = [{ ...text(name, `the newest ${name}`), moves }];
  if (variant.isLatestRuntime) tags.push(latest(latestRuntimeName(variant), 'the newest runtime of its type'));
  return tags;
}

function withFlavorsLatest(names: readonly Name[], { flavor, variant }: PolicyOptions): readonly Name[] {
  if (flavor.latest === 'false') return names.filter(({ kind }) => kind !== 'latest');
  if (flavor.latest === 'auto' || names.some(({ kind }) => kind === 'latest')) return names;
  const name = variantName(variant) === '' ? 'latest' : latestRuntimeName(variant);
  return [...names, latest(name, 'the flavor asks for latest')];
}

function tagOf({ kind, name, tail }: Name, flavor: Flavor): string {
  const { prefix, suffix, prefixOnLatest, suffixOnLatest } = flavor;
  if (kind === 'latest') return validTag(`${prefixOnLatest ? prefix : ''}${name}${suffixOnLatest ? suffix : ''}`);
  if (kind === 'version') return validTag(`${prefix}${name}${suffix}`);
  return fittedTag(prefix, name, `${tail}${suffix}`);
}
