/**
 * The expressions nearly everybody writes: a name in double braces, a date with its format, a slug of a name. They
 * are filled in without Handlebars, exactly as it does it, because compiling a template costs more than all the
 * rest of a rule.
 */

/** A part of a text. */
export type SimplePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'slug'; readonly name: string }
  | { readonly kind: 'date'; readonly name: DateName; readonly format: string; readonly zone: string };

export type DateName = 'date' | 'commit_date';

/** The zone of a date that names none. */
export const DEFAULT_ZONE = 'UTC';

const EXPRESSION = new RegExp(
  String.raw`\{\{\s*(?:(?<name>[a-z_]+)|slug\s+(?<slug>[a-z_]+)` +
    String.raw`|(?<date>date|commit_date)\s+'(?<format>[^'\\{}]*)'(?:\s+tz='(?<zone>[^'\\{}]*)')?)\s*\}\}`,
  'g',
);

/** Words that Handlebars takes for values or keywords and not for names. */
const NO_NAMES = ['true', 'false', 'null', 'undefined', 'this', 'else', 'as', 'date', 'commit_date', 'slug'];

/**
 * Splits a text at its expressions.
 *
 * @returns undefined when one of them takes the real engine
 */
export function parseSimple(text: string): readonly SimplePart[] | undefined {
  if (!text.includes('{{')) return [{ kind: 'text', text }];
  const parts: SimplePart[] = [];
  let end = 0;
  for (const match of text.matchAll(EXPRESSION)) {
    parts.push({ kind: 'text', text: text.slice(end, match.index) }, partOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  parts.push({ kind: 'text', text: text.slice(end) });
  return parts.every(isPlain) ? parts : undefined;
}

type Groups = Readonly<Partial<Record<'name' | 'slug' | 'date' | 'format' | 'zone', string>>>;

function partOf({ name, slug, date, format = '', zone = DEFAULT_ZONE }: Groups): SimplePart {
  if (name !== undefined) return { kind: 'name', name };
  if (slug !== undefined) return { kind: 'slug', name: slug };
  return { kind: 'date', name: date as DateName, format, zone };
}

/** Literal text next to an expression must not belong to it: `{{{name}}}` and `\{{name}}` mean something else. */
function isPlain(part: SimplePart, index: number): boolean {
  if (part.kind === 'date') return true;
  if (part.kind !== 'text') return !NO_NAMES.includes(part.name);
  const follows = index > 0 && part.text.startsWith('}');
  return !follows && !part.text.includes('{{') && !/[{\\]$/.test(part.text);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** Handlebars writes for HTML, and so does the peer: the branch `a&b` becomes `a&amp;b`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => ESCAPED[character] ?? character);
}
