/** Turns the parser's tokens into plain values, with their expressions evaluated. */
import { isBasicExpression, isMapping, isScalar, isSequence } from '@actions/workflow-parser';
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Scope } from '../runner/evaluate.ts';
import { evaluate, evaluateText } from '../runner/evaluate.ts';

export type { MappingToken, TemplateToken };

/** The value of a token: mappings are objects, sequences are arrays, an expression is what it evaluates to. */
export function settle(token: TemplateToken | undefined, scope: Scope): unknown {
  if (token === undefined) {
    return undefined;
  }
  if (isBasicExpression(token)) {
    return at(token, () => evaluate(token.expression, scope));
  }
  if (isMapping(token)) {
    const entries = pairs(token).map(({ key, value }) => [settleText(key, scope), settle(value, scope)]);
    return Object.fromEntries(entries);
  }
  if (isSequence(token)) {
    return items(token).map((item) => settle(item, scope));
  }
  if (token.isExpression) {
    throw new Error('${{ insert }} is not imitated.');
  }
  const { value } = token as unknown as { value?: unknown };
  return value ?? null;
}

/** The text of a scalar; empty for none. */
export function settleText(token: TemplateToken | undefined, scope: Scope): string {
  if (token === undefined) {
    return '';
  }
  if (isBasicExpression(token)) {
    return at(token, () => evaluateText(token.expression, scope));
  }
  if (!isScalar(token)) {
    throw new Error(`A text is expected, not ${token.typeName()}.`);
  }
  return token.toString();
}

/** The texts of a mapping such as `env`, `with` or `outputs`; none for no token. */
export function settleTexts(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) {
    return {};
  }
  if (isMapping(token)) {
    return Object.fromEntries(pairs(token).map(({ key, value }) => [settleText(key, scope), settleText(value, scope)]));
  }
  const value = settle(token, scope) as Record<string, unknown> | null;
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, text]) => [name, String(text ?? '')]));
}

/** The keys of a mapping as they are written; none of what is no mapping. */
export function keysOf(token: TemplateToken | undefined): string[] {
  return token !== undefined && isMapping(token) ? pairs(token).map(({ key }) => String(key)) : [];
}

/** The value under a key of a mapping, also of a token that is none. */
export function find(token: TemplateToken | undefined, ...keys: string[]): TemplateToken | undefined {
  return keys.reduce<TemplateToken | undefined>(
    (holder, key) => (holder !== undefined && isMapping(holder) ? holder.find(key) : undefined),
    token,
  );
}

/** A scalar as it is written in the file; empty for none. */
export function written(token: TemplateToken | undefined): string {
  return token === undefined ? '' : ((isBasicExpression(token) ? token.source : undefined) ?? String(token));
}

/** Says which expression it is that failed. */
function at<T>(token: TemplateToken, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw new Error(`${written(token)}: ${(error as Error).message}`, { cause: error });
  }
}

// The parser's iterators lack what for…of and spread of TypeScript ask of them.
function pairs(token: MappingToken): { key: TemplateToken; value: TemplateToken }[] {
  return Array.from({ length: token.count }, (_, index) => token.get(index));
}

function items(token: { count: number; get: (index: number) => TemplateToken }): TemplateToken[] {
  return Array.from({ length: token.count }, (_, index) => token.get(index));
}
