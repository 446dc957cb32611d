/** The input `rules`: a YAML list of what is copied where. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { parseImageReference } from '../image/image-reference.ts';
import { didYouMean } from '../near-miss.ts';
import { readYamlList } from '../yaml-list.ts';
import { parseTagChoice } from './choose-tags.ts';
import { parseTarget, type Refusal, type Target } from './target.ts';
import { parseWishedImage, type Wish } from './wish.ts';

const KEYS = ['from', 'to', 'tags', 'newest'] as const;
type Key = (typeof KEYS)[number];
/** Every value as a list of texts. */
type Entry = Readonly<Record<Key, readonly string[] | undefined>>;

const ADVICE = 'Write a list whose entries have the keys from, to, tags and newest.';

/**
 * @param shared the targets of entries that have none of their own
 * @param problems gets what is wrong, told by the number of the entry or the line
 */
export async function parseRules(text: string, shared: readonly Target[], problems: InputProblem[]): Promise<Wish[]> {
  const entries = await parseEntries(text, problems);
  return entries.flatMap(({ entry, number }) => {
    const refuse = ({ problem, advice }: Refusal) => {
      problems.push({
        input: 'rules',
        problem: `entry ${number}: ${problem}`,
        ...(advice !== undefined && { advice }),
      });
      return [];
    };
    const targets = entry.to === undefined ? shared : targetsOf(entry.to, refuse);
    const wished = imagesOf(entry);
    if ('problem' in wished) return refuse(wished);
    if (entry.to !== undefined && targets.length < entry.to.length) return [];
    if (targets.length === 0) {
      return refuse({ problem: 'has no target', advice: 'Give it a to, or give the input to for all entries.' });
    }
    const tagged = targets.find(({ tag }) => tag !== undefined);
    if (tagged !== undefined && wished.images.kind === 'choice') {
      const problem = `goes to the one tag ${quote(tagged.text)}, but tags may name several`;
      return refuse({ problem, advice: 'Write one tag behind from, or no tag behind to.' });
    }
    return [{ ...wished, targets }];
  });
}

function targetsOf(lines: readonly string[], refuse: (refusal: Refusal) => unknown): Target[] {
  return lines.flatMap((line) => {
    const target = parseTarget(line);
    if (!('problem' in target)) return [target];
    refuse({ ...target, problem: `to ${target.problem}` });
    return [];
  });
}

function imagesOf({ from = [], tags, newest }: Entry): Omit<Wish, 'targets'> | Refusal {
  const [text = ''] = from;
  if (from.length !== 1) return { problem: `has ${from.length === 0 ? 'no from' : 'several texts as from'}` };
  if (tags === undefined && newest === undefined) {
    const wished = parseWishedImage(text);
    if (!('problem' in wished) || parseImageReference(text) === undefined) return wished;
    return { problem: wished.problem, advice: 'Write a tag behind it, or tags with patterns; "*" takes all.' };
  }
  const reference = parseImageReference(text);
  if (reference === undefined || reference.tag !== undefined || reference.digest !== undefined) {
    const advice = 'With tags and newest, from is a repository alone, such as ghcr.io/me/app.';
    return { problem: `from ${quote(text)} is no repository`, advice };
  }
  const count = newest === undefined ? undefined : countIn(newest);
  if (newest !== undefined && count === undefined) {
    return { problem: `newest must be a whole number from 1, not ${quote(newest.join(', '))}` };
  }
  const choice = parseTagChoice(tags ?? [], count);
  if ('problem' in choice) return { ...choice, problem: `tags: ${choice.problem}` };
  const patterns = [tags?.join(', '), count && `the newest ${count}`].filter(Boolean).join(', ');
  return { from: reference.repository, images: { kind: 'choice', choice, patterns } };
}

function countIn([text = '', ...rest]: readonly string[]): number | undefined {
  return rest.length === 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

async function parseEntries(text: string, problems: InputProblem[]): Promise<{ entry: Entry; number: number }[]> {
  const refuse = (problem: string, advice = ADVICE) => problems.push({ input: 'rules', problem, advice });
  return readYamlList(text, refuse, (fields, number) => {
    const before = problems.length;
    const read: Partial<Record<Key, readonly string[]>> = {};
    for (const [name, value] of fields) {
      const known = KEYS.find((one) => one === name);
      const texts = typeof value === 'string' ? [value].filter((one) => one !== '') : value;
      if (known === undefined)
        refuse(`entry ${number} has the unknown key ${quote(name)}`, didYouMean(name, KEYS).advice);
      else if (texts === undefined) refuse(`entry ${number}: ${name} is neither a text nor a list of texts`);
      else if (texts.length > 0) read[known] = texts;
    }
    return problems.length > before ? [] : [{ entry: read as Entry, number }];
  });
}
