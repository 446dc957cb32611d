/** Where images go: a registry, a place below which they keep their last name, or one repository. */
import { type InputProblem, quote } from '../errors.ts';
import { parseImageReference } from '../image/image-reference.ts';
import { parseRepository, type Repository } from '../image/reference.ts';
import { didYouMean } from '../near-miss.ts';

export interface Target {
  /** As it was written, without its attributes. */
  readonly text: string;
  readonly place: TargetPlace;
  /** The tag that the image gets there; undefined for the one that it has. */
  readonly tag: string | undefined;
  /** Whether the step fails when the image cannot be brought there. */
  readonly required: boolean;
}

export type TargetPlace =
  /** Images keep their whole path there. */
  | { readonly kind: 'registry'; readonly registry: string }
  /** Images keep the last part of their path, below a prefix such as `quay.io/me/`. */
  | { readonly kind: 'below'; readonly prefix: string }
  | { readonly kind: 'repository'; readonly repository: Repository };

/** What is wrong with a text, as a clause. */
export type Refusal = Pick<InputProblem, 'problem' | 'advice'>;

const ADVICE =
  'Write a registry such as quay.io, a place below one such as quay.io/me/, or a repository such as quay.io/me/app, ' +
  'and behind it ,required=false where the step is good without it.';
const WORDS = ['name', 'required'];

/** Reads `quay.io`, `quay.io/me/`, `quay.io/me/app`, `quay.io/me/app:stable`, each with `,required=false` behind it. */
export function parseTarget(line: string): Target | Refusal {
  const pairs = line.split(',').map((field) => /^\s*(?:([a-z]+)\s*=)?\s*(.*?)\s*$/.exec(field));
  const unknown = pairs.find((pair) => pair?.[1] !== undefined && !WORDS.includes(pair[1]))?.[1];
  if (unknown !== undefined) {
    const problem = `has the unknown attribute ${quote(unknown)} in ${quote(line)}; allowed is required`;
    return { problem, ...didYouMean(unknown, WORDS) };
  }
  const names = pairs.filter((pair) => pair?.[1] !== 'required').map((pair) => pair?.[2] ?? '');
  const required = pairs.findLast((pair) => pair?.[1] === 'required')?.[2] ?? 'true';
  const [text = ''] = names;
  if (required !== 'true' && required !== 'false') {
    return { problem: `must say required=true or required=false, not ${quote(line)}` };
  }
  const found = names.length === 1 ? placeIn(text) : undefined;
  return found === undefined
    ? { problem: `${quote(line)} is no place for images`, advice: ADVICE }
    : { text, ...found, required: required === 'true' };
}

function placeIn(text: string): Pick<Target, 'place' | 'tag'> | undefined {
  if (isHost(text)) {
    const registry = parseRepository(`${text}/probe`)?.registry;
    return registry === undefined ? undefined : { place: { kind: 'registry', registry }, tag: undefined };
  }
  if (text.endsWith('/')) {
    const prefix = text.toLowerCase();
    const isGood = parseRepository(`${prefix}probe`) !== undefined;
    return isGood ? { place: { kind: 'below', prefix }, tag: undefined } : undefined;
  }
  const reference = parseImageReference(text);
  if (reference === undefined || reference.digest !== undefined) return undefined;
  return { place: { kind: 'repository', repository: reference.repository }, tag: reference.tag };
}

/** A name alone is a registry if it has a dot, a port or is localhost, and else an image of Docker Hub. */
function isHost(text: string): boolean {
  return (
    !text.includes('/') && (/^[^:]*\.[^:]*(?::\d+)?$/.test(text) || /^[^:]+:\d+$/.test(text) || text === 'localhost')
  );
}

/**
 * The repository that an image goes to.
 *
 * @returns undefined when the name would be none, such as one that is too long
 */
export function repositoryAt({ place }: Target, from: Repository): Repository | undefined {
  switch (place.kind) {
    case 'registry':
      return parseRepository(`${place.registry}/${from.path}`);
    case 'below':
      return parseRepository(`${place.prefix}${from.path.slice(from.path.lastIndexOf('/') + 1)}`);
    case 'repository':
      return place.repository;
  }
}
