/** Whom a tag is for, by the names that builds give: a pull request, a branch, or another image that it is about. */
import { type Digest, isDigest } from '../image/digest.ts';
import { TAG_MAX_LENGTH } from '../image/tag.ts';
import { safeName } from '../tags/safe-name.ts';

/**
 * The image that a tag is about, and with which it lives and goes: `sha256-<digits>` lists referrers, and with an
 * ending, as in `sha256-<digits>.sig`, it is a signature by cosign's older way.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export function subjectOfTag(tag: string): Digest | undefined {
  const [, digits] = /^sha256-([a-f0-9]{64})(?:\.[a-z0-9]+)?$/.exec(tag) ?? [];
  const digest = `sha256:${digits}`;
  return isDigest(digest) ? digest : undefined;
}

/**
 * The pull request whose image this is by the build's own rules: `pr-12` and `pr-12-…`, and behind a variant's name
 * `web-pr-12` and `web-pr-12-abc1234`; `fix-pr-12-again-abc1234` is a branch's.
 */
export function pullRequestOfTag(tag: string): number | undefined {
  const found = /^pr-(\d{1,9})(?=$|[-_.])/.exec(tag) ?? /[-_.]pr-(\d{1,9})(?=$|-[0-9a-f]{7,40}(?:$|[-_.]))/.exec(tag);
  return found === null ? undefined : Number(found[1]);
}

/** Every pull request that a tag may be about, also by other ways to write it: rather one too many is protected. */
export function pullRequestsNamedBy(tag: string): number[] {
  return [...tag.matchAll(/(?:pr|mq|pull|pull-request)[-_.]?(\d{1,9})(?!\d)/gi)].map(([, digits]) => Number(digits));
}

/** What stands before the commit, `web-feature-x` in `web-feature-x-abc1234`; undefined for a tag without one. */
export function lineOfTag(tag: string): string | undefined {
  return /^(.+)-[0-9a-f]{7,40}$/.exec(tag)?.[1];
}

/** @returns whether a tag, or what stands in it before the commit, is the name of a branch that is there */
export function createBranchTest(branches: Iterable<string>): (tag: string) => boolean {
  const names = new Set<string>();
  for (const branch of branches) {
    names.add(safeName(branch));
    // With a commit behind it a long name is cut earlier.
    for (const commit of [7, 8, 12, 40]) names.add(safeName(branch, TAG_MAX_LENGTH - commit - 1));
  }
  return (tag) => [tag, lineOfTag(tag) ?? ''].some((text) => endsOf(text).some((end) => names.has(end)));
}

/** The text and what of it follows each dash: a variant may stand before the branch. */
function endsOf(text: string): string[] {
  const dashes = [...text.matchAll(/-/g)].map(({ index }) => index + 1);
  return text === '' ? [] : [text, ...dashes.map((from) => text.slice(from))];
}
