/**
 * Expressions of a workflow, as far as their values are known without a run; by GitHub's own library.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { Token } from '@actions/expressions/lexer';
import type { RunEvent } from '../source/from-event.ts';
import { textAt } from '../source/payload.ts';

/** Values by context and name; what is not in it is not known. */
export type KnownContexts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Contexts that a `with` may use, also those of which nothing is known here. */
const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'needs',
  'steps',
  'matrix',
  'strategy',
  'job',
  'runner',
];
/** What is wanted of the run that nobody knows before it. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/g;

/** The part of the context `github` that a planned run has. */
export function githubContext(event: RunEvent): Record<string, unknown> {
  const { name, ref, sha, repository, serverUrl, actor, baseRef, payload } = event;
  const [, kind = '', refName = ref] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
  return {
    event_name: name,
    event: payload,
    ref,
    ref_name: refName,
    ref_type: kind === 'tags' ? 'tag' : 'branch',
    sha,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    server_url: serverUrl,
    base_ref: baseRef,
    head_ref: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
    ...(actor !== '' && { actor, triggering_actor: actor }),
  };
}

export interface Evaluated {
  readonly text: string;
  /** The expressions that are not known here, as they are written; they stand in the text. */
  readonly unknown: readonly string[];
}

/** A text with its expressions replaced by their values, where those are known. */
export function evaluateText(text: string, contexts: KnownContexts): Evaluated {
  const unknown: string[] = [];
  const evaluated = text.replaceAll(EXPRESSION, (whole, expression: string) => {
    const value = knownValue(expression, contexts);
    if (value === undefined) unknown.push(whole);
    return value ?? whole;
  });
  return { text: evaluated, unknown };
}

/** @returns undefined for one that asks for something unknown, and for one that GitHub would not take either */
function knownValue(expression: string, contexts: KnownContexts): string | undefined {
  try {
    const tokens = tokensOf(expression);
    if (!isKnown(tokens, contexts)) return undefined;
    const known = new data.Dictionary();
    for (const name of CONTEXTS) known.add(name, dataOf(contexts[name] ?? {}));
    const tree = new Parser(tokens, CONTEXTS, []).parse();
    return new Evaluator(tree, known).evaluate().coerceString();
  } catch {
    return undefined;
  }
}

/** The lexer makes a quote of only the first `''` of a text; GitHub does so with all. */
function tokensOf(expression: string): Token[] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    );
}

/** Whether every `context.name` is one of those that are known; `context['name']` and `context.*` are not looked into. */
function isKnown(tokens: readonly Token[], contexts: KnownContexts): boolean {
  const words = tokens.map(({ lexeme }) => lexeme);
  return words.every((word, at) => {
    if (!CONTEXTS.includes(word.toLowerCase()) || words[at - 1] === '.') return true;
    const context = contexts[word.toLowerCase()];
    if (context === undefined || words[at + 1] !== '.') return false;
    const path = pathAt(words, at + 1);
    return isThere(context, path);
  });
}

function pathAt(words: readonly string[], from: number): string[] {
  const path: string[] = [];
  for (let at = from; words[at] === '.'; at += 2) path.push(words[at + 1] ?? '');
  return path;
}

/** Of an event only what the plan has made is there: anything else is unknown, and not empty. */
function isThere(context: Readonly<Record<string, unknown>>, path: readonly string[]): boolean {
  let value: unknown = context;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Record<string, unknown>)[name];
  }
  return true;
}

function dataOf(value: unknown): ExpressionData {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value !== 'object' || value === null) return new data.Null();
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  const pairs = Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each) }));
  return new data.Dictionary(...pairs);
}
