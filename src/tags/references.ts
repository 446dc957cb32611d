/** Where the tags go: the repositories of `images`, and the references that `tags` names in full. */
import { type InputProblem, quote } from '../errors.ts';
import { formatTagged, parseRepository, type Repository, type TaggedReference } from '../image/reference.ts';
import { isTag } from '../image/tag.ts';
import { type Expansion, expandLine } from './expand-line.ts';
import type { ImageLine } from './image-lines.ts';
import { place } from './input-lines.ts';
import { validTag } from './safe-name.ts';

/** A full reference in `tags`. */
export interface ReferenceLine {
  /** The name and the tag, each as written; both may hold expressions. */
  readonly name: string;
  readonly tag: string;
  readonly text: string;
  readonly line: number;
}

/** An expression may hold colons and slashes, which say nothing about the reference around it. */
function withoutExpressions(word: string): string {
  return word.replace(/\{\{[^{}]*\}\}/g, (expression) => '_'.repeat(expression.length));
}

/** Whether a word of `tags` is a full reference: it has a slash or a colon. */
export function isReference(word: string): boolean {
  return /[/:]/.test(withoutExpressions(word));
}

/** Splits a reference; without a tag it means `latest`, as in every Docker command. */
export function splitReference(word: string): { name: string; tag: string } {
  const masked = withoutExpressions(word);
  const colon = masked.lastIndexOf(':');
  if (colon < 0 || colon < masked.lastIndexOf('/')) return { name: word, tag: 'latest' };
  return { name: word.slice(0, colon), tag: word.slice(colon + 1) };
}

/** The repositories that `images` names. */
export interface NamedImages {
  readonly repositories: readonly Repository[];
  /** The names of those without which the step is still a good one. */
  readonly optional: ReadonlySet<string>;
}

/** The repositories that are switched on, each once; one that is required anywhere is. Faults are reported. */
export function repositoriesOf(images: readonly ImageLine[], expansion: Expansion): NamedImages {
  const repositories: Repository[] = [];
  const required = new Set<string>();
  for (const image of images) {
    const enable = switchOf('enable', image, expansion);
    const name = expandLine('images', image, image.name, expansion);
    if (enable !== true || name === undefined) continue;
    const repository = parseRepository(name);
    if (repository === undefined) expansion.problems.push(noRepository(image, name));
    else {
      repositories.push(repository);
      if (switchOf('required', image, expansion) !== false) required.add(repository.name);
    }
  }
  const unique = uniqueRepositories(repositories);
  return {
    repositories: unique,
    optional: new Set(unique.map(({ name }) => name).filter((name) => !required.has(name))),
  };
}

/** Whether a switch of an image is on; undefined, and reported, when it says neither. */
function switchOf(word: 'enable' | 'required', image: ImageLine, expansion: Expansion): boolean | undefined {
  const text = expandLine('images', image, image[word], expansion);
  if (text === undefined || text === 'true') return text && true;
  if (text === 'false') return false;
  const must = word === 'enable' ? 'be enabled by' : 'say required by';
  const problem = `${place(image)} must ${must} true or false, not by ${quote(text)}`;
  expansion.problems.push({ input: 'images', problem });
  return undefined;
}

/**
 * An image that may fail needs one beside it that may not: else a step is a good one that published nothing.
 *
 * @param everywhere all repositories that get a tag
 */
export function optionalProblems(optional: ReadonlySet<string>, everywhere: readonly Repository[]): InputProblem[] {
  if (optional.size === 0 || everywhere.some(({ name }) => !optional.has(name))) return [];
  return [
    {
      input: 'images',
      problem: `has required=false on every image (${[...optional].join(', ')}), and at least one image has to be required`,
      advice: 'Take required=false off the image that others rely on.',
    },
  ];
}

/** What is wrong with image names that are written out; those with expressions are known only for a source. */
export function literalImageProblems(images: readonly ImageLine[]): InputProblem[] {
  const literal = images.filter(({ name }) => !name.includes('{{'));
  return literal
    .filter(({ name }) => parseRepository(name) === undefined)
    .map((image) => noRepository(image, image.name));
}

/** What is wrong with references that are written out. */
export function literalReferenceProblems(references: readonly ReferenceLine[]): InputProblem[] {
  const literal = references.filter(({ name, tag }) => !`${name}${tag}`.includes('{{'));
  return literal.filter(({ name, tag }) => parseRepository(name) === undefined || !isTag(tag)).map(noReference);
}

function noRepository(image: ImageLine, name: string): InputProblem {
  if (image.line === 0) {
    const problem = `is empty, and the repository's own name ${quote(name)} is no image name`;
    return { input: 'images', problem, advice: 'Name the image in images, such as ghcr.io/me/app.' };
  }
  const { name: repository, tag } = splitReference(name);
  const hasTag = repository !== name && parseRepository(repository) !== undefined;
  return {
    input: 'images',
    problem: `${place(image)} ${name === image.name ? 'is' : `becomes ${quote(name)}, which is`} no image name`,
    advice: hasTag
      ? `Leave out the tag "${tag}": tags come from tags, where a full reference can stand as well.`
      : 'Write it as registry/owner/name, such as ghcr.io/me/app.',
  };
}

/** The references that `tags` names in full. An expression gives a valid tag; a tag written out must be one. */
export function namedReferences(lines: readonly ReferenceLine[], expansion: Expansion): TaggedReference[] {
  return lines.flatMap((line) => {
    const name = expandLine('tags', line, line.name, expansion);
    const tag = expandLine('tags', line, line.tag, expansion);
    if (name === undefined || tag === undefined) return [];
    const repository = parseRepository(name);
    const validated = line.tag.includes('{{') && tag !== '' ? validTag(tag) : tag;
    if (repository !== undefined && isTag(validated)) return { repository, tag: validated };
    expansion.problems.push(noReference(line));
    return [];
  });
}

function noReference(line: ReferenceLine): InputProblem {
  return {
    input: 'tags',
    problem: `${place(line)} is no image reference`,
    advice: 'Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
  };
}

export function uniqueRepositories(repositories: readonly Repository[]): Repository[] {
  return [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
}

export function uniqueReferences(references: readonly TaggedReference[]): TaggedReference[] {
  return [...new Map(references.map((reference) => [formatTagged(reference), reference])).values()];
}
