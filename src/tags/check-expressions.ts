/**
 * Expressions are checked before anything is built, also those of rules that do not apply to this event: a time
 * zone with a typing error should not wait for the nightly run to be found.
 */
import type { InputProblem } from '../errors.ts';
import { didYouMean, nearMiss } from '../near-miss.ts';
import { type DateFormatter, loadDateFormatter, unknownZone } from './date-format.ts';
import { Engine, ExpressionError, type Node } from './engine.ts';
import { place } from './input-lines.ts';
import { parseSimple, type SimplePart } from './simple-expression.ts';

/** A text that may hold expressions, and where it stands. */
export interface CheckedText {
  readonly input: string;
  readonly line: { readonly text: string; readonly line: number };
  readonly expression: string;
  /** The names that have a value there. */
  readonly names: readonly string[];
}

export interface Findings {
  readonly problems: readonly InputProblem[];
  /** Names that nobody knows are no fault for the peer: they are empty. They are told all the same. */
  readonly notes: readonly string[];
}

/** Checks every text; loads only what they use. */
export async function checkExpressions(texts: readonly CheckedText[]): Promise<Findings> {
  const problems: InputProblem[] = [];
  const notes: string[] = [];
  const dynamic = texts.filter(({ expression }) => expression.includes('{{'));
  const read = await loadReader(dynamic);
  for (const text of dynamic) {
    try {
      const { names } = read(text.expression);
      notes.push(...names.filter((name) => !text.names.includes(name)).map((name) => unknownName(text, name)));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      problems.push({ input: text.input, problem: `${place(text.line)} ${error.message}` });
    }
  }
  return { problems, notes: [...new Set(notes)] };
}

function unknownName({ line, names }: CheckedText, name: string): string {
  const meant = nearMiss(name, names);
  const advice = meant === undefined ? '' : ` Did you mean {{${meant}}}?`;
  return `${place(line)}: {{${name}}} is not known there and stays empty.${advice}`;
}

/** Reads an expression: gives the plain names in it, and throws where it cannot work. */
type Reader = (text: string) => { readonly names: readonly string[] };

async function loadReader(texts: readonly CheckedText[]): Promise<Reader> {
  const isComplex = texts.some(({ expression }) => parseSimple(expression) === undefined);
  const hasZone = texts.some(({ expression }) => /\btz\s*=/.test(expression));
  const engine = isComplex ? await Engine.load() : undefined;
  const dates = hasZone ? await loadDateFormatter() : undefined;
  return (text) => {
    const parts = parseSimple(text);
    if (parts !== undefined) return { names: parts.flatMap((part) => nameOf(part, dates)) };
    const statements = engine?.parse(text) ?? [];
    for (const statement of statements) checkNode(statement, dates);
    return { names: statements.flatMap(bareName) };
  };
}

function nameOf(part: SimplePart, dates: DateFormatter | undefined): string[] {
  if (part.kind === 'date') checkZone(part.zone, dates);
  return part.kind === 'name' || part.kind === 'slug' ? [part.name] : [];
}

function checkZone(zone: unknown, dates: DateFormatter | undefined): void {
  if (typeof zone === 'string' && dates?.knows(zone) === false) throw new ExpressionError(unknownZone(zone));
}

/** The name in `{{{name}}}` or `{{name}}`; calls and blocks are left to the engine. */
function bareName({ type, path, params, hash }: Node): string[] {
  const isBare = type === 'MustacheStatement' && params?.length === 0 && hash === undefined;
  const name = path?.original;
  return isBare && typeof name === 'string' && /^[a-z_]+$/.test(name) && name !== 'this' ? [name] : [];
}

/** What can be called with something behind it: ours, and Handlebars' own. */
const FUNCTIONS = ['date', 'commit_date', 'slug', 'if', 'unless', 'each', 'with', 'lookup', 'log'];

/** Looks for calls anywhere in the tree. */
function checkNode(node: unknown, dates: DateFormatter | undefined): void {
  if (typeof node !== 'object' || node === null) return;
  const { type = '', path, params = [], hash } = node as Partial<Node>;
  const name = path?.original;
  if (name === 'date' || name === 'commit_date') {
    if (params.length === 0) throw new ExpressionError(`holds {{${name}}} without a format`);
    for (const { key, value } of hash?.pairs ?? []) {
      if (key !== 'tz') throw new ExpressionError(`gives ${name} the unknown attribute "${key}"; allowed is tz`);
      checkZone(value.value, dates);
    }
  } else if (isCall(type, params) && typeof name === 'string' && !FUNCTIONS.includes(name)) {
    const { advice = '' } = didYouMean(name, FUNCTIONS);
    throw new ExpressionError(
      `calls the unknown function "${name}"; allowed are ${FUNCTIONS.join(', ')}. ${advice}`.trim(),
    );
  }
  for (const child of Object.values(node)) checkNode(child, dates);
}

function isCall(type: string, params: readonly Node[]): boolean {
  return ['MustacheStatement', 'SubExpression', 'BlockStatement'].includes(type) && params.length > 0;
}
