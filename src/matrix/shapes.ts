/** The shapes of data that hold entries, told apart by what they look like. */
import { quote } from '../errors.ts';
import { entriesOfSummary } from './build-details.ts';
import { type Entries, type Entry, isObject, type Json } from './entry.ts';

const SHAPES =
  'Understood are a list of entries, {"include": [...]}, and a build_summary.json with "build_details"; ' +
  'use query to pick the entries out of anything else.';
/** Names that a message can bear. */
const SHOWN = 10;

/** @param input the name of the input that the data came by */
export function entriesOf(data: Json, input: string): Entries {
  if (Array.isArray(data)) return entriesOfList(data, input);
  if (!isObject(data)) return wrong(input, `is ${kindOf(data)}, which holds no entries`);
  if (Object.hasOwn(data, 'build_details')) return entriesOfSummary(data['build_details'], input);
  if (!Object.hasOwn(data, 'include')) return wrong(input, `is an object with ${namesOf(data)}`);
  const { include, ...others } = data;
  if (!Array.isArray(include)) return wrong(input, `has an include that is ${kindOf(include)}, not a list`);
  if (Object.keys(others).length > 0) {
    return wrong(input, `has ${namesOf(others)} beside include, which would be left out`);
  }
  return entriesOfList(include, input);
}

function entriesOfList(list: readonly Json[], input: string): Entries {
  const strangers = list.flatMap((entry, index) => (isObject(entry) ? [] : [`entry ${index + 1} is ${kindOf(entry)}`]));
  if (strangers.length > 0) {
    const advice = 'Every entry has to be an object; the query [].{name: @} makes objects of a list of names.';
    return {
      ...wrong(input, strangers.slice(0, SHOWN).join(', ')),
      problems: [{ input, problem: strangers.slice(0, SHOWN).join(', '), advice }],
    };
  }
  const empty = list.findIndex((entry) => Object.keys(entry as Entry).length === 0);
  if (empty >= 0) return wrong(input, `has no field in entry ${empty + 1}`);
  return { entries: list as readonly Entry[], problems: [], warnings: [] };
}

function wrong(input: string, problem: string): Entries {
  return { entries: [], problems: [{ input, problem, advice: SHAPES }], warnings: [] };
}

function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'an object'
    : `${typeof value === 'string' ? 'the text' : 'the value'} ${quote(String(value), 40)}`;
}

function namesOf(data: Entry): string {
  const names = Object.keys(data);
  if (names.length === 0) return 'nothing in it';
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `${names
    .slice(0, SHOWN)
    .map((name) => quote(name, 40))
    .join(', ')}${more}`;
}
