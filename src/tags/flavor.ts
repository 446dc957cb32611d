/** `flavor`: what holds for every tag, with docker/metadata-action's words and results. */
import type { InputProblem } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { entryFields, type InputLine, keyAndValue, place } from './input-lines.ts';

export interface Flavor {
  /** Whether `latest` is given: `auto` leaves it to the first rule that gives a tag. */
  readonly latest: 'auto' | 'true' | 'false';
  /** Put before every tag whose rule has no prefix of its own; may hold expressions. */
  readonly prefix: string;
  readonly prefixOnLatest: boolean;
  /** Put after every tag whose rule has no suffix of its own; may hold expressions. */
  readonly suffix: string;
  readonly suffixOnLatest: boolean;
}

const NO_FLAVOR: Flavor = {
  latest: 'auto',
  prefix: '',
  prefixOnLatest: false,
  suffix: '',
  suffixOnLatest: false,
};

const WORDS = ['latest', 'prefix', 'suffix', 'onlatest'];

/** What reading the lines gives, line by line. */
interface Reading {
  flavor: Flavor;
  readonly problems: InputProblem[];
  readonly notes: string[];
}

/**
 * Reads `latest=auto|true|false`, `prefix=…` and `suffix=…`, the latter two with `,onlatest=true|false` after them.
 * A value ends at a second `=`, as in docker/metadata-action.
 */
export async function parseFlavor(lines: readonly InputLine[]): Promise<Readonly<Reading>> {
  const reading: Reading = { flavor: NO_FLAVOR, problems: [], notes: [] };
  for (const line of lines) {
    const fields = await entryFields(line.text);
    if (fields === undefined) reading.problems.push(flavorProblem(line, 'has quotes that do not match'));
    else readLine(reading, line, fields);
  }
  return reading;
}

/** `onlatest` belongs to the last prefix or suffix before it on its line. */
function readLine(reading: Reading, line: InputLine, fields: readonly string[]): void {
  let subject: 'prefix' | 'suffix' | undefined;
  for (const field of fields) {
    const { key } = keyAndValue(field);
    const [, value = '', ...cut] = field.split('=').map((part) => part.trim());
    const problem = problemOf(key, value, line);
    if (problem !== undefined) reading.problems.push(problem);
    else if (key === 'latest') reading.flavor = { ...reading.flavor, latest: value as Flavor['latest'] };
    else if (key === 'prefix' || key === 'suffix') {
      subject = key;
      reading.flavor = { ...reading.flavor, [key]: value };
    } else if (subject !== undefined) reading.flavor = { ...reading.flavor, [`${subject}OnLatest`]: value === 'true' };
    if (cut.length > 0) {
      reading.notes.push(`${place(line)}: a value of flavor ends at its second "=", so ${key} is "${value}".`);
    }
  }
}

function problemOf(key: string | undefined, value: string, line: InputLine): InputProblem | undefined {
  if (key === undefined || !WORDS.includes(key)) {
    return {
      ...flavorProblem(line, 'must be latest=auto|true|false, prefix=… or suffix=…'),
      ...didYouMean(key ?? line.text, WORDS),
    };
  }
  if (key === 'latest' && !['auto', 'true', 'false'].includes(value)) {
    return flavorProblem(line, 'must say latest=auto, latest=true or latest=false');
  }
  if (key === 'onlatest' && !['true', 'false'].includes(value)) {
    return flavorProblem(line, 'must say onlatest=true or onlatest=false');
  }
  return undefined;
}

function flavorProblem(line: InputLine, problem: string): InputProblem {
  return { input: 'flavor', problem: `${place(line)} ${problem}` };
}
