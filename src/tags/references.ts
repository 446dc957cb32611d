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

/** The repositories that are switched on, each once. Names that are none are reported. */
export function repositoriesOf(images: readonly ImageLine[], expansion: Expansion): Repository[] {
  const repositories: Repository[] = [];
  for (const image of images) {
    const enable = expandLine('images', image, image.enable, expansion);
    const name = expandLine('images', image, image.name, expansion);
    if (enable === undefined || name === undefined || enable === 'false') continue;
    const repository = parseRepository(name);
    if (enable !== 'true') {
      const problem = `${place(image)} must be enabled by true or false, not by ${quote(enable)}`;
      expansion.problems.push({ input: 'images', problem });
    } else if (repository === undefined) expansion.problems.push(noRepository(image, name));
    else repositories.push(repository);
  }
  return uniqueRepositories(repositories);
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
