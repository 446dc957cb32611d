/** What an image will be called: from the source and the request to tags, references and labels. */
import { InputError, type InputProblem } from '../errors.ts';
import type { Labels } from '../image/label.ts';
import type { Repository, TaggedReference } from '../image/reference.ts';
import type { Source } from '../source/source.ts';
import { type Expansion, expandLine } from './expand-line.ts';
import { Expressions } from './expression.ts';
import { factsOf, type NamingDates } from './facts.ts';
import type { Flavor } from './flavor.ts';
import { labelOf, mergeLabels, ownLabels } from './labels.ts';
import { defaultTags } from './policy.ts';
import { namedReferences, repositoriesOf, uniqueReferences, uniqueRepositories } from './references.ts';
import type { NamingRequest } from './request.ts';
import { type RuleTags, tagsOfRules } from './rule-tags.ts';
import { loadVersionReaders } from './versions.ts';

export interface Names {
  /** The tag that tells most about the image: docker/metadata-action's `version`. */
  readonly version: string;
  /** The repositories that every tag is put on. */
  readonly images: readonly Repository[];
  /** The tags of every image, each with its reason in words. */
  readonly tags: readonly { readonly tag: string; readonly why: string }[];
  /** All full references in order: every tag on every image, then those that `tags` names in full; none twice. */
  readonly references: readonly TaggedReference[];
  readonly labels: Labels;
  /** For each rule why it gave its tag or none, as sentences. */
  readonly decisions: readonly string[];
}

/**
 * Names the image.
 *
 * @throws {InputError} when an expression, a version or a name does not work for this source
 */
export async function nameImage(source: Source, request: NamingRequest, dates: NamingDates): Promise<Names> {
  const problems: InputProblem[] = [];
  const facts = factsOf(source, request, dates);
  const expressions = await Expressions.load(textsOf(request));
  const expansion: Expansion = { facts, expressions, problems };
  const versions = await loadVersionReaders(request.rules);
  const tags = request.isDefaultPolicy
    ? policyTags(source, request, expansion)
    : tagsOfRules(request.rules, request.flavor, { source, options: request, facts, expressions, versions });
  problems.push(...tags.problems);
  const named = namedReferences(request.references, expansion);
  const images = imagesOf(request, named, expansion);
  const version = tags.version || named[0]?.tag || '';
  const labels = labelsOf(source, request, version, dates, expansion);
  if (problems.length > 0) throw new InputError(problems);
  const everywhere = images.flatMap((repository) => tags.tags.map(({ tag }) => ({ repository, tag })));
  return {
    version,
    images,
    tags: tags.tags,
    references: uniqueReferences([...everywhere, ...named]),
    labels,
    decisions: [...request.notes, ...tags.decisions],
  };
}

/** Every text that may hold an expression. */
function textsOf({ images, rules, references, flavor, labels, annotations }: NamingRequest): string[] {
  const lines: readonly object[] = [...images, ...rules, ...references, ...labels, ...annotations, flavor];
  return lines.flatMap((line) => Object.values(line)).filter((value) => typeof value === 'string');
}

function policyTags(source: Source, request: NamingRequest, expansion: Expansion): RuleTags {
  const { flavor } = request;
  const affix = (text: string) => expandLine('flavor', { text, line: 1 }, text, expansion) ?? '';
  const expanded: Flavor = { ...flavor, prefix: affix(flavor.prefix), suffix: affix(flavor.suffix) };
  const { tags, version, decision } = defaultTags(source, { ...request, flavor: expanded });
  return { tags, version, decisions: [decision], problems: [] };
}

/** Where `images` is silent, a bare tag beside full references belongs to the repositories that they name. */
function imagesOf(request: NamingRequest, named: readonly TaggedReference[], expansion: Expansion): Repository[] {
  if (request.images.length > 0) return repositoriesOf(request.images, expansion);
  return uniqueRepositories(named.map(({ repository }) => repository));
}

function labelsOf(
  source: Source,
  request: NamingRequest,
  version: string,
  dates: NamingDates,
  expansion: Expansion,
): Labels {
  const custom = request.labels.map((line) => labelOf(expandLine('labels', line, line.text, expansion) ?? line.text));
  return mergeLabels(ownLabels(source, { ...request, version }, dates), custom);
}
