/**
 * Evaluates expressions by GitHub's own `@actions/expressions`.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { Token } from '@actions/expressions/lexer';

/** Which of the status functions say yes; the names are the jobs given to `success('a')` and `failure('a')`. */
export interface Status {
  success: (...jobs: string[]) => boolean;
  failure: (...jobs: string[]) => boolean;
  cancelled: () => boolean;
}

/** What an expression sees: contexts by name, as plain values, and how the job or its ancestors stand. */
export interface Scope {
  contexts: Record<string, unknown>;
  status?: Status;
  /** A sum over the files that the patterns fit, empty for none; default: refused, as outside of steps. */
  hashFiles?: (...patterns: string[]) => string;
}

/**
 * Evaluates one expression, without `${{ }}`, to a plain value. Throws for unknown contexts and functions, and for
 * `hashFiles` where the scope has none.
 */
export function evaluate(expression: string, scope: Scope): unknown {
  return plain(evaluateData(expression, scope));
}

/** The value as it stands in a text: an object is `Object`, null is empty. */
export function evaluateText(expression: string, scope: Scope): string {
  return evaluateData(expression, scope).coerceString();
}

/** Whether the value counts as true: not `false`, `0`, an empty text or null. */
export function evaluateCondition(expression: string, scope: Scope): boolean {
  const value = evaluate(expression, scope);
  return typeof value === 'object' ? value !== null : Boolean(value);
}

function evaluateData(expression: string, scope: Scope): ExpressionData {
  const functions = functionsOf(scope);
  const contexts = new data.Dictionary();
  for (const [name, value] of Object.entries(scope.contexts)) {
    contexts.add(name, expressionData(value));
  }
  const known = [...functions.values()];
  const tree = new Parser(tokensOf(expression), Object.keys(scope.contexts), known).parse();
  return new Evaluator(tree, contexts, functions).evaluate();
}

/** The lexer makes a quote of only the first `''` of a text; the runner of GitHub does so with all. */
function tokensOf(expression: string): Token[] {
  const { tokens } = new Lexer(expression).lex();
  return tokens.map((token) =>
    token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
  );
}

function functionsOf({ status, hashFiles = refuseFiles }: Scope): Map<string, FunctionDefinition> {
  const texts = (args: ExpressionData[]): string[] => args.map((argument) => argument.coerceString());
  const hash = (...args: ExpressionData[]): ExpressionData => new data.StringData(hashFiles(...texts(args)));
  const functions: FunctionDefinition[] = [{ name: 'hashFiles', minArgs: 1, maxArgs: 255, call: hash }];
  if (status !== undefined) {
    const yesNo = (value: boolean): ExpressionData => new data.BooleanData(value);
    functions.push(
      { name: 'success', minArgs: 0, maxArgs: 255, call: (...args) => yesNo(status.success(...texts(args))) },
      { name: 'failure', minArgs: 0, maxArgs: 255, call: (...args) => yesNo(status.failure(...texts(args))) },
      { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => yesNo(status.cancelled()) },
      { name: 'always', minArgs: 0, maxArgs: 0, call: () => yesNo(true) },
    );
  }
  return new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
}

function refuseFiles(): never {
  throw new Error('hashFiles() is not imitated.');
}

function expressionData(value: unknown): ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as ExpressionData;
}

function plain(value: ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
