/** Expressions in rules, labels and image names: docker/metadata-action's with its results, and ours beside them. */
import { type DateFormatter, loadDateFormatter } from './date-format.ts';
import { type CallOptions, Engine, ExpressionError } from './engine.ts';
import type { Facts } from './facts.ts';
import { safeName } from './safe-name.ts';
import { type DateName, DEFAULT_ZONE, escapeHtml, parseSimple, type SimplePart } from './simple-expression.ts';

/** What a pattern of `semver` and `pep440` can speak of. */
export type PatternValues = Readonly<Record<string, unknown>>;

/** A slug leaves room for a dash and a short commit behind it. */
const SLUG_MAX_LENGTH = 120;

/** Fills in expressions. Loaded once for all the texts of a request. */
export class Expressions {
  readonly #engine: Engine | undefined;
  readonly #dates: DateFormatter | undefined;
  readonly #simple = new Map<string, readonly SimplePart[] | undefined>();

  private constructor(engine: Engine | undefined, dates: DateFormatter | undefined) {
    this.#engine = engine;
    this.#dates = dates;
  }

  /** Loads what the texts need: nothing for plain ones, the date library only where a date is asked for. */
  static async load(texts: readonly string[]): Promise<Expressions> {
    const dynamic = texts.filter((text) => text.includes('{{'));
    return new Expressions(
      dynamic.some((text) => parseSimple(text) === undefined) ? await Engine.load() : undefined,
      dynamic.some((text) => text.includes('date')) ? await loadDateFormatter() : undefined,
    );
  }

  /**
   * Fills in a text from the facts.
   *
   * @throws {ExpressionError}
   */
  expand(text: string, facts: Facts): string {
    const parts = this.#partsOf(text);
    if (parts === undefined) return this.#render(text, this.#functionsOf(facts));
    return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(this.#valueOf(part, facts)))).join('');
  }

  /**
   * Fills in a pattern, which knows only its rule's own values and no facts.
   *
   * @throws {ExpressionError}
   */
  expandPattern(pattern: string, values: PatternValues): string {
    const parts = this.#partsOf(pattern);
    if (parts === undefined) return this.#render(pattern, { ...values, slug: callSlug });
    return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(patternValue(part, values)))).join('');
  }

  /** Whether a pattern is `{{raw}}` and nothing else. */
  isRaw(pattern: string): boolean {
    if (!pattern.includes('{{')) return false;
    const parts = this.#partsOf(pattern)?.filter((part) => part.kind !== 'text' || part.text !== '');
    if (parts !== undefined) return parts.length === 1 && parts[0]?.kind === 'name' && parts[0].name === 'raw';
    const statements = this.#engine?.parse(pattern) ?? [];
    const [only] = statements;
    const names = only?.path?.parts ?? [];
    return statements.length === 1 && only?.type === 'MustacheStatement' && names.length === 1 && names[0] === 'raw';
  }

  #partsOf(text: string): readonly SimplePart[] | undefined {
    if (!this.#simple.has(text)) this.#simple.set(text, parseSimple(text));
    return this.#simple.get(text);
  }

  #valueOf(part: Exclude<SimplePart, { kind: 'text' }>, facts: Facts): string {
    if (part.kind === 'date') return this.#formatDate(part.name, facts, part.format, part.zone);
    const value = facts.values[part.name] ?? '';
    return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
  }

  #render(text: string, values: object): string {
    if (this.#engine === undefined) throw new ExpressionError(`holds an expression without its end: ${text}`);
    return this.#engine.render(text, values);
  }

  /** The facts as Handlebars takes them: functions, so that a block such as `{{#if …}}` sees what the peer's sees. */
  #functionsOf(facts: Facts): object {
    const date = (name: DateName) => (format: unknown, options?: CallOptions) => {
      if (options === undefined) throw new ExpressionError(`holds {{${name}}} without a format`);
      const unknown = Object.keys(options.hash).find((key) => key !== 'tz');
      if (unknown !== undefined)
        throw new ExpressionError(`gives ${name} the unknown attribute "${unknown}"; allowed is tz`);
      return this.#formatDate(name, facts, format as string, String(options.hash['tz'] ?? DEFAULT_ZONE));
    };
    return {
      ...Object.fromEntries(Object.entries(facts.values).map(([name, value]) => [name, () => value])),
      date: date('date'),
      commit_date: date('commit_date'),
      slug: callSlug,
    };
  }

  #formatDate(name: DateName, { dates }: Facts, format: string, zone: string): string {
    const date = name === 'date' ? dates.now : (dates.commit ?? dates.now);
    return this.#dates?.format(date, format, zone) ?? '';
  }
}

function patternValue(part: Exclude<SimplePart, { kind: 'text' }>, values: PatternValues): string {
  if (part.kind === 'date') throw new ExpressionError(`has a pattern with a ${part.name}, which versions do not have`);
  const value = String(values[part.name] ?? '');
  return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
}

/** `{{slug 'a/b' head_branch max=60}}`; names come as functions, for they are facts. */
function callSlug(...args: unknown[]): string {
  const { hash } = args.pop() as CallOptions;
  const texts = args.map((text) => String(typeof text === 'function' ? text() : (text ?? '')));
  const max = hash['max'] === undefined ? SLUG_MAX_LENGTH : Number(hash['max']);
  if (!Number.isInteger(max) || max < 1) throw new ExpressionError('gives slug a max that is no whole number above 0');
  return slugOf(texts, max);
}

/** Nothing stays nothing: an empty branch must not become the hash of an empty text. */
function slugOf(texts: readonly string[], maxLength: number): string {
  const joined = texts.filter((text) => text !== '').join('-');
  return joined === '' ? '' : safeName(joined, maxLength);
}
