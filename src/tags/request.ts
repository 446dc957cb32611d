/** The inputs that name an image, read once and checked: after this nobody looks at raw text again. */
import type { InputProblem } from '../errors.ts';
import { checkExpressions } from './check-expressions.ts';
import { parseChoices } from './choices.ts';
import { expressionsIn } from './expression-places.ts';
import { parseFlavor } from './flavor.ts';
import { imageByDefault, parseImages } from './image-lines.ts';
import { parseImmutableTags } from './immutable.ts';
import { type InputLine, inputLines, place } from './input-lines.ts';
import type { NamingInputs } from './naming-inputs.ts';
import type { NamingRequest } from './naming-request.ts';
import { literalImageProblems, literalReferenceProblems } from './references.ts';
import { parseTags } from './tag-lines.ts';

export type { NamingInputs, NamingRequest };

/**
 * Reads the inputs. Never throws: all problems come back together, and the request is to be used without any.
 *
 * @param defaultImage the repository that is named when neither `images` nor a reference in `tags` names one
 */
export async function parseNaming(
  inputs: NamingInputs,
  defaultImage: string,
): Promise<{ request: NamingRequest; problems: InputProblem[] }> {
  const lists = await readLists(inputs);
  const images = await parseImages(lists.images);
  const tags = await parseTags(lists.tags);
  const flavor = await parseFlavor(lists.flavor);
  const immutable = parseImmutableTags(inputs.immutableTags ?? '');
  const { choices, problems } = parseChoices(inputs);
  const namesNothing = lists.images.length === 0 && tags.references.length === 0;
  const request = {
    ...choices,
    images: namesNothing ? [imageByDefault(defaultImage)] : images.images,
    rules: tags.rules,
    references: tags.references,
    isDefaultPolicy: lists.tags.length === 0,
    flavor: flavor.flavor,
    flavorLines: lists.flavor,
    labels: lists.labels,
    annotations: lists.annotations,
    immutableTags: immutable.patterns,
  };
  const expressions = await checkExpressions(expressionsIn(request));
  return {
    request: { ...request, notes: [...tags.notes, ...flavor.notes, ...expressions.notes] },
    problems: [
      ...lists.problems,
      ...images.problems,
      ...literalImageProblems(request.images),
      ...tags.problems,
      ...literalReferenceProblems(tags.references),
      ...flavor.problems,
      ...immutable.problems,
      ...withoutKey('labels', lists.labels),
      ...withoutKey('annotations', lists.annotations),
      ...expressions.problems,
      ...problems,
    ],
  };
}

const LISTS = ['images', 'tags', 'flavor', 'labels', 'annotations'] as const;

type Lists = Readonly<Record<(typeof LISTS)[number], InputLine[]>> & { readonly problems: readonly InputProblem[] };

async function readLists(inputs: NamingInputs): Promise<Lists> {
  const read = await Promise.all(LISTS.map((input) => inputLines(input, inputs[input] ?? '')));
  const lines = Object.fromEntries(LISTS.map((input, index) => [input, read[index]?.lines ?? []]));
  return { ...(lines as Omit<Lists, 'problems'>), problems: read.flatMap(({ problems }) => problems) };
}

function withoutKey(input: string, lines: readonly InputLine[]): InputProblem[] {
  return lines
    .filter(({ text }) => text.indexOf('=') <= 0)
    .map((line) => ({ input, problem: `${place(line)} must be written KEY=VALUE` }));
}
