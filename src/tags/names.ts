/** What an image will be called: from the source and the request to tags, references, labels and annotations. */
import { InputError, type InputProblem } from '../errors.ts';
import type { Labels } from '../image/label.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';
import type { Source } from '../source/source.ts';
import { annotationsOn } from './annotations.ts';
import { type Expansion, expandLine } from './expand-line.ts';
import { Expressions } from './expression.ts';
import { expressionsIn } from './expression-places.ts';
import { factsOf, type NamingDates } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { type InputLine, place } from './input-lines.ts';
import { labelOf, mergeLabels, ownLabels } from './labels.ts';
import { type BakeFiles, bakeFiles, metadataJson } from './metadata.ts';
import type { Moves } from './moves.ts';
import type { NamingRequest } from './naming-request.ts';
import { defaultTags, type ProposedTag } from './policy.ts';
import {
  type NamedImages,
  namedReferences,
  optionalProblems,
  repositoriesOf,
  uniqueReferences,
  uniqueRepositories,
} from './references.ts';
import { type RuleTags, tagsOfRules } from './rule-tags.ts';
import { kindsOf, type TagKind } from './tag-kind.ts';
import { loadVersionReaders } from './versions.ts';

export interface Names {
  /** The tag that tells most about the image: docker/metadata-action's `version`. */
  readonly version: string;
  /** The repositories that every tag is put on. */
  readonly images: readonly Repository[];
  /** The names of those repositories without which the step is still a good one. */
  readonly optional: ReadonlySet<string>;
  /** The tags of every image, each with its reason in words. */
  readonly tags: readonly ProposedTag[];
  /** The same tags, bare: docker/metadata-action's `tag-names`. */
  readonly tagNames: readonly string[];
  /** All full references in order: every tag on every image, then those that `tags` names in full; none twice. */
  readonly references: readonly TaggedReference[];
  /** For each of them, by its text `name:tag`, what may happen to it when it is there already. */
  readonly kinds: ReadonlyMap<string, TagKind>;
  /** For those of the kind `floating`, what moves them. */
  readonly moves: ReadonlyMap<string, Moves>;
  readonly labels: Labels;
  /** Those that come from the event and not from the user, as they were before the user's. */
  readonly ownLabels: Labels;
  /** Every annotation on every level, `manifest:key=value`: the labels of our own, and those that were asked for. */
  readonly annotations: readonly string[];
  /** Those of them that were asked for. */
  readonly customAnnotations: readonly string[];
  /** docker/metadata-action's `json`. */
  readonly json: string;
  /** The content of each bake file, by the output that tells its path. */
  readonly bakeFiles: BakeFiles;
  /** For each rule why it gave its tag or none, as sentences. */
  readonly decisions: readonly string[];
  /** What is probably not meant, though it stops nothing, as sentences. */
  readonly warnings: readonly string[];
}

/** What is needed to publish an image: how its names came about was told where they were made. */
export type PublishNames = Omit<Names, 'bakeFiles' | 'decisions' | 'ownLabels' | 'warnings'>;

/**
 * Names the image.
 *
 * @throws {InputError} when an expression, a version or a name does not work for this source
 */
export async function nameImage(source: Source, request: NamingRequest, dates: NamingDates): Promise<Names> {
  const problems: InputProblem[] = [];
  const facts = factsOf(source, request, dates);
  const expressions = await Expressions.load(expressionsIn(request).map(({ expression }) => expression));
  const expansion: Expansion = { facts, expressions, problems };
  const versions = await loadVersionReaders(request.rules);
  const tags = request.isDefaultPolicy
    ? policyTags(source, request, expansion)
    : tagsOfRules(request.rules, request.flavor, { source, options: request, facts, expressions, versions });
  problems.push(...tags.problems);
  const inFull = namedReferences(request.references, expansion);
  const { repositories: images, optional } = imagesOf(request, inFull, expansion);
  const everywhere = images.flatMap((repository) => tags.tags.map(({ tag }) => ({ repository, tag })));
  const references = uniqueReferences([...everywhere, ...inFull]);
  problems.push(...optionalProblems(optional, [...images, ...inFull.map(({ repository }) => repository)]));
  const version = tags.version || inFull[0]?.tag || '';
  const own = ownLabels(source, { ...request, version }, dates);
  const labels = mergeLabels(own, customPairs('labels', request.labels, expansion));
  const custom = customPairs('annotations', request.annotations, expansion);
  if (problems.length > 0) throw new InputError(problems);
  const names = {
    version,
    images,
    optional,
    tags: tags.tags,
    tagNames: tags.tags.map(({ tag }) => tag),
    references,
    ...kindsOf(references, tags, request.immutableTags, source),
    labels,
    ownLabels: own,
    annotations: annotationsOn(request.annotationLevels, own, custom),
    customAnnotations: annotationsOn(request.annotationLevels, {}, custom),
    decisions: [...tags.decisions, ...request.references.map((line, index) => inFullDecision(line, inFull[index]))],
    warnings: request.notes,
  };
  return { ...names, json: metadataJson(names), bakeFiles: bakeFiles(names, request.bakeTarget) };
}

function inFullDecision(line: { text: string; line: number }, reference: TaggedReference | undefined): string {
  return `${place(line)} names ${reference === undefined ? 'nothing' : formatTagged(reference)} in full.`;
}

function policyTags(source: Source, request: NamingRequest, expansion: Expansion): RuleTags {
  const { flavor, flavorLines } = request;
  const affix = (text: string) => {
    const line = flavorLines.find((each) => each.text.includes(text)) ?? { text, line: 1 };
    return expandLine('flavor', line, text, expansion) ?? '';
  };
  const expanded: Flavor = { ...flavor, prefix: affix(flavor.prefix), suffix: affix(flavor.suffix) };
  const { tags, version, decision } = defaultTags(source, { ...request, flavor: expanded });
  return { tags, version, decisions: [decision], problems: [] };
}

/** Where `images` is silent, a bare tag beside full references belongs to the repositories that they name. */
function imagesOf(request: NamingRequest, inFull: readonly TaggedReference[], expansion: Expansion): NamedImages {
  if (request.images.length > 0) return repositoriesOf(request.images, expansion);
  return { repositories: uniqueRepositories(inFull.map(({ repository }) => repository)), optional: new Set() };
}

function customPairs(input: string, lines: readonly InputLine[], expansion: Expansion): (readonly [string, string])[] {
  return lines.map((line) => labelOf(expandLine(input, line, line.text, expansion) ?? line.text));
}
