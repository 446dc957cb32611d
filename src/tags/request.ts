/** The inputs that name an image, read once and checked: after this nobody looks at raw text again. */
import type { InputProblem } from '../errors.ts';
import { type CommitOptions, SHORT_SHA_LENGTH } from './commit.ts';
import { type Flavor, parseFlavor } from './flavor.ts';
import { type ImageLine, parseImages } from './image-lines.ts';
import { entryFields, type InputLine, inputLines, place } from './input-lines.ts';
import { isRuleEntry, parseRule } from './parse-rule.ts';
import { isReference, type ReferenceLine, splitReference } from './references.ts';
import { RULE_TYPES, type Rule } from './rule.ts';
import type { Variant } from './variant.ts';

/** The inputs as text, each as it stands in the workflow; an empty text means "not given". */
export interface NamingInputs {
  readonly images: string;
  readonly tags: string;
  readonly flavor: string;
  readonly labels: string;
  readonly runtime: string;
  readonly imageType: string;
  readonly variant: string;
  readonly suffix: string;
  /** `true` for the newest runtime of its image type. */
  readonly latestRuntime?: string;
  readonly annotations?: string;
  /** Where annotations go, comma separated: `manifest` (default), `index`, `manifest-descriptor`, `index-descriptor`. */
  readonly annotationLevels?: string;
  /** `commit` (default, so that the same commit gives the same image) or `now`. */
  readonly created?: string;
  /** How many digits a short commit has; 7 by default. */
  readonly shortShaLength?: string;
  /** `true` when docker/metadata-action's rules shall speak of a pull request's head as well. */
  readonly rulesHeadSha?: string;
}

/** What was asked for. */
export interface NamingRequest extends CommitOptions {
  readonly images: readonly ImageLine[];
  /** By priority, the highest first. */
  readonly rules: readonly Rule[];
  readonly references: readonly ReferenceLine[];
  /** True when `tags` says nothing. */
  readonly isDefaultPolicy: boolean;
  readonly flavor: Flavor;
  readonly labels: readonly InputLine[];
  readonly annotations: readonly InputLine[];
  readonly annotationLevels: readonly string[];
  readonly variant: Variant;
  readonly created: 'commit' | 'now';
  /** Remarks on the inputs that stop nothing, as sentences. */
  readonly notes: readonly string[];
}

const ANNOTATION_LEVELS = ['manifest', 'index', 'manifest-descriptor', 'index-descriptor'];

/**
 * Reads the inputs.
 *
 * @param defaultImage the repository that is named when neither `images` nor a reference in `tags` names one
 */
export async function parseNaming(
  inputs: NamingInputs,
  defaultImage: string,
): Promise<{ request: NamingRequest; problems: InputProblem[] }> {
  const list = (input: 'images' | 'tags' | 'flavor' | 'labels' | 'annotations') =>
    inputLines(input, inputs[input] ?? '');
  const [imageLines, tagLines, flavorLines, labelLines, annotationLines] = await Promise.all([
    list('images'),
    list('tags'),
    list('flavor'),
    list('labels'),
    list('annotations'),
  ]);
  const images = await parseImages(imageLines.lines);
  const tags = await parseTags(tagLines.lines);
  const flavor = await parseFlavor(flavorLines.lines);
  const { problems: choiceProblems, ...choices } = parseChoices(inputs);
  const lists = [imageLines, tagLines, flavorLines, labelLines, annotationLines];
  return {
    request: {
      ...choices,
      images: needsDefaultImage(imageLines.lines, tags.references) ? [imageLine(defaultImage)] : images.images,
      rules: tags.rules,
      references: tags.references,
      isDefaultPolicy: tagLines.lines.length === 0,
      flavor: flavor.flavor,
      labels: labelLines.lines,
      annotations: annotationLines.lines,
      notes: tags.notes,
    },
    problems: [
      ...lists.flatMap(({ problems }) => problems),
      ...images.problems,
      ...tags.problems,
      ...flavor.problems,
      ...linesWithoutKey('labels', labelLines.lines),
      ...linesWithoutKey('annotations', annotationLines.lines),
      ...choiceProblems,
    ],
  };
}

function needsDefaultImage(lines: readonly InputLine[], references: readonly ReferenceLine[]): boolean {
  return lines.length === 0 && references.length === 0;
}

function imageLine(name: string): ImageLine {
  return { name, enable: 'true', text: name, line: 0 };
}

interface ParsedTags {
  readonly rules: Rule[];
  readonly references: ReferenceLine[];
  readonly problems: InputProblem[];
  readonly notes: string[];
}

async function parseTags(lines: readonly InputLine[]): Promise<ParsedTags> {
  const tags: ParsedTags = { rules: [], references: [], problems: [], notes: [] };
  for (const line of lines) {
    const fields = await entryFields(line.text);
    if (fields === undefined) {
      const advice = 'Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.';
      tags.problems.push({ input: 'tags', problem: `${place(line)} has quotes that do not match`, advice });
    } else if (isRuleEntry(fields)) addRule(tags, line, fields);
    else for (const field of fields) addWord(tags, line, field.trim());
  }
  tags.rules.sort((a, b) => b.priority - a.priority);
  return tags;
}

function addRule(tags: ParsedTags, line: InputLine, fields: readonly string[]): void {
  const parsed = parseRule(line, fields);
  if ('problems' in parsed) tags.problems.push(...parsed.problems);
  else {
    tags.rules.push(parsed.rule);
    tags.notes.push(...parsed.notes);
  }
}

/** A word with a slash or colon is a full reference, any other a tag for every image; expressions may hold both. */
function addWord(tags: ParsedTags, { text, line }: InputLine, word: string): void {
  if (word === '') return;
  if (isReference(word)) {
    tags.references.push({ ...splitReference(word), text, line });
    return;
  }
  const { priority } = RULE_TYPES.raw;
  const common = { text: word, line, enable: 'true', priority, prefix: undefined, suffix: undefined };
  tags.rules.push({ ...common, type: 'raw', value: word });
}

function linesWithoutKey(input: string, lines: readonly InputLine[]): InputProblem[] {
  return lines
    .filter(({ text }) => text.indexOf('=') <= 0)
    .map((line) => ({ input, problem: `${place(line)} must be written KEY=VALUE` }));
}

type Choices = Pick<NamingRequest, 'annotationLevels' | 'variant' | 'created' | 'shortShaLength' | 'rulesSha'>;

/** The inputs that hold one word or number. */
function parseChoices(inputs: NamingInputs): Choices & { problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const choose = <T extends string>(input: string, came: string | undefined, allowed: readonly T[], fallback: T): T => {
    const value = (came ?? '').trim() || fallback;
    if (allowed.includes(value as T)) return value as T;
    problems.push({ input, problem: `must be ${allowed.join(' or ')}, not "${value}"` });
    return fallback;
  };
  const { runtime, imageType, variant, suffix } = inputs;
  const isLatestRuntime = choose('latest-runtime', inputs.latestRuntime, ['true', 'false'], 'false') === 'true';
  const levels = (inputs.annotationLevels ?? '').trim() || 'manifest';
  const length = (inputs.shortShaLength ?? '').trim() || String(SHORT_SHA_LENGTH);
  if (!/^[1-9][0-9]?$/.test(length)) {
    problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', problem: `must be 1 to 99, not "${length}"` });
  }
  return {
    variant: { runtime, imageType, variant, suffix, isLatestRuntime },
    created: choose('created', inputs.created, ['commit', 'now'], 'commit'),
    rulesSha: choose('pr-head-sha', inputs.rulesHeadSha, ['true', 'false'], 'false') === 'true' ? 'head' : 'run',
    annotationLevels: levels
      .split(',')
      .map((level) => choose('annotation-levels', level, ANNOTATION_LEVELS, 'manifest')),
    shortShaLength: Number(length) || SHORT_SHA_LENGTH,
    problems,
  };
}
