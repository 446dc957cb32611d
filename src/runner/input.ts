/**
 * Inputs as the runner hands them over, checked one by one. A reader collects every problem instead of stopping at
 * the first; an empty value means "not given", so that a workflow's own empty inputs can be passed straight in.
 */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';

/** The text of an input as it came; empty when it was not given. */
export function inputText(name: string): string {
  return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}

/** The text of an environment variable; empty when it is not set. */
export function variableText(name: string): string {
  return process.env[name] ?? '';
}

/** Whether the runner started us, which gives an action every input as a variable, be it an empty one. */
export function isStep(): boolean {
  const { env } = process;
  return env['GITHUB_ACTIONS'] === 'true' && Object.keys(env).some((name) => name.startsWith('INPUT_'));
}

export interface NumberRange {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
  /** Whether parts of one are allowed. */
  readonly fractions?: boolean;
}

/** One entry of a list as it came, with the white space around it. */
export interface InputEntry {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** Reads inputs and remembers what was wrong with them. */
export interface InputReader {
  readonly problems: InputProblem[];
  /** Without the white space around it. */
  text(name: string, fallback?: string): string;
  /** With it: a separator may be nothing else. */
  verbatim(name: string, fallback: string): string;
  boolean(name: string, fallback: boolean): boolean;
  choice<const T extends string>(name: string, allowed: readonly T[], fallback: T): T;
  number(name: string, range: NumberRange): number;
  /** One entry a line, as it stands: for the arguments of a command. */
  lines(name: string): string[];
  /** One entry a line; with `commas`, commas part entries too. Double quotes protect both. */
  list(name: string, options?: { commas?: boolean }): Promise<string[]>;
  /** One entry a line, with its place and its white space: for what must be told of without being shown. */
  entries(name: string): Promise<InputEntry[]>;
}

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

/** @param given gives the text of an input by its name, as it came */
export function createInputReader(given: (name: string) => string): InputReader {
  const read = (name: string) => given(name).trim();
  const problems: InputProblem[] = [];
  // Neither the value nor the parser's message is shown: lists hold build arguments, and those may be secrets.
  const refuseQuote = (input: string) => {
    problems.push({ input, problem: 'has a double quote that is not closed' });
    return [];
  };
  const refuse = <T>(input: string, value: string, allowed: string, fallback: T): T => {
    problems.push({ input, problem: `must be ${allowed}, not ${quote(value)}` });
    return fallback;
  };
  return {
    problems,
    text: (name, fallback = '') => read(name) || fallback,
    verbatim: (name, fallback) => given(name) || fallback,
    boolean(name, fallback) {
      const value = read(name);
      if (value === '') return fallback;
      if (TRUE.includes(value)) return true;
      return FALSE.includes(value) ? false : refuse(name, value, 'true or false', fallback);
    },
    choice(name, allowed, fallback) {
      const value = read(name);
      if (value === '') return fallback;
      const lower = value.toLowerCase();
      return allowed.find((word) => word === lower) ?? refuse(name, value, oneOf(allowed), fallback);
    },
    number(name, { fallback, min, max, fractions = false }) {
      const value = read(name);
      if (value === '') return fallback;
      const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
      const fits = number >= min && number <= max && (fractions || Number.isInteger(number));
      const kind = fractions ? 'a number' : 'a whole number';
      return fits ? number : refuse(name, value, `${kind} from ${min} to ${max}`, fallback);
    },
    lines: (name) => splitPlain(read(name), false),
    async list(name, { commas = false } = {}) {
      const value = read(name);
      if (value === '') return [];
      if (!value.includes('"')) return splitPlain(value, commas);
      return splitQuoted(value, commas).catch(() => refuseQuote(name));
    },
    async entries(name) {
      const value = given(name);
      if (!value.includes('"')) {
        return nonBlank(value.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1 })));
      }
      return quotedRecords(value).then(
        (records) => nonBlank(records.map(({ fields, line }) => ({ text: fields.join(','), line }))),
        () => refuseQuote(name),
      );
    },
  };
}

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function splitPlain(value: string, commas: boolean): string[] {
  return value
    .split(commas ? /[\n\r,]/ : /[\n\r]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

async function splitQuoted(value: string, commas: boolean): Promise<string[]> {
  const records = (await quotedRecords(value)).map(({ fields }) => fields);
  // As in the docker/* actions, quotes protect a comma only where there is another one.
  const part = (record: string[]) => (record.length === 1 ? record.flatMap((field) => field.split(',')) : record);
  const entries = records.flatMap((record) => (commas ? part(record) : [record.join(',')]));
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Quotes are rare, so the CSV parser is loaded only for them. */
async function quotedRecords(value: string): Promise<{ fields: string[]; line: number }[]> {
  const { parse } = await import('csv-parse/sync');
  const records = parse(value, {
    columns: false,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as { info: { lines: number }; record: string[] }[];
  return records.map(({ info, record: fields }) => ({
    fields,
    // It tells the line where a record ends.
    line: info.lines - (fields.join(',').match(/\r\n|\n|\r/g)?.length ?? 0),
  }));
}

function nonBlank(entries: InputEntry[]): InputEntry[] {
  return entries.filter(({ text }) => text.trim() !== '');
}
