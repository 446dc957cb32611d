/**
 * Expressions in rules, labels and image names: Handlebars, with docker/metadata-action's names and results.
 *
 * @see https://handlebarsjs.com/guide/expressions.html
 */
import type Handlebars from 'handlebars';
import type Moment from 'moment-timezone';
import type { Facts } from './facts.ts';
import { safeName } from './safe-name.ts';
import { type DateName, DEFAULT_ZONE, escapeHtml, parseSimple, type SimplePart } from './simple-expression.ts';

/** An expression that cannot be filled in; the message is a clause that follows the place. */
export class ExpressionError extends Error {}

/** What a pattern of `semver` and `pep440` can speak of. */
export type PatternValues = Readonly<Record<string, unknown>>;

interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
}

/** Fills in expressions. Loaded once for all the texts of a request. */
export class Expressions {
  readonly #handlebars: typeof Handlebars | undefined;
  readonly #moment: typeof Moment | undefined;
  readonly #simple = new Map<string, readonly SimplePart[] | undefined>();
  readonly #compiled = new Map<string, (values: object) => string>();

  private constructor(handlebars: typeof Handlebars | undefined, moment: typeof Moment | undefined) {
    this.#handlebars = handlebars;
    this.#moment = moment;
  }

  /** Loads what the texts need: nothing for plain ones, the date library only where a date is asked for. */
  static async load(texts: readonly string[]): Promise<Expressions> {
    const dynamic = texts.filter((text) => text.includes('{{'));
    const needsEngine = dynamic.some((text) => parseSimple(text) === undefined);
    const needsDates = dynamic.some((text) => text.includes('date'));
    return new Expressions(
      needsEngine ? silentHandlebars((await import('handlebars')).default.create()) : undefined,
      needsDates ? (await import('moment-timezone')).default : undefined,
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
    return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(this.#value(part, facts)))).join('');
  }

  /**
   * Fills in a pattern, which knows only its rule's own values and no facts.
   *
   * @throws {ExpressionError}
   */
  expandPattern(pattern: string, values: PatternValues): string {
    const parts = this.#partsOf(pattern);
    if (parts === undefined || parts.some(({ kind }) => kind === 'date')) return this.#render(pattern, values);
    return parts
      .map((part) => (part.kind === 'name' ? escapeHtml(String(values[part.name] ?? '')) : textOf(part)))
      .join('');
  }

  /** Whether a pattern is `{{raw}}` and nothing else. */
  isRaw(pattern: string): boolean {
    const parts = this.#partsOf(pattern)?.filter((part) => textOf(part) !== '' || part.kind !== 'text');
    if (parts !== undefined) return parts.length === 1 && parts[0]?.kind === 'name' && parts[0].name === 'raw';
    return isRawStatement(this.#handlebars, pattern);
  }

  #partsOf(text: string): readonly SimplePart[] | undefined {
    if (!this.#simple.has(text)) this.#simple.set(text, parseSimple(text));
    return this.#simple.get(text);
  }

  #value(part: SimplePart, facts: Facts): string {
    if (part.kind === 'date') return this.#formatDate(part.name, facts, part.format, part.zone);
    if (part.kind === 'text') return part.text;
    if (part.name === 'date' || part.name === 'commit_date')
      throw new ExpressionError(`holds ${part.name} without a format`);
    return facts.values[part.name] ?? '';
  }

  #render(text: string, values: object): string {
    let template = this.#compiled.get(text);
    try {
      template ??= this.#handlebars?.compile(text) as (values: object) => string;
      this.#compiled.set(text, template);
      return template(values);
    } catch (error) {
      if (error instanceof ExpressionError) throw error;
      throw new ExpressionError(`holds an expression that does not work: ${firstLine(error)}`);
    }
  }

  /** The facts as Handlebars takes them: functions, so that a block such as `{{#if …}}` sees what the peer's sees. */
  #functionsOf(facts: Facts): object {
    const values = Object.entries(facts.values).map(([name, value]) => [name, () => value]);
    const dateFunction = (name: DateName) => (format: unknown, options?: HelperOptions) => {
      if (options === undefined) throw new ExpressionError(`holds ${name} without a format`);
      const unknown = Object.keys(options.hash).find((key) => key !== 'tz');
      if (unknown !== undefined)
        throw new ExpressionError(`gives ${name} the unknown attribute "${unknown}"; allowed is tz`);
      return this.#formatDate(name, facts, String(format), String(options.hash['tz'] ?? DEFAULT_ZONE));
    };
    return {
      ...Object.fromEntries(values),
      date: dateFunction('date'),
      commit_date: dateFunction('commit_date'),
      slug: (...args: unknown[]) => slugOf(args.slice(0, -1)),
    };
  }

  #formatDate(name: DateName, { dates }: Facts, format: string, zone: string): string {
    const moment = this.#moment;
    if (moment === undefined) return '';
    if (moment.tz.zone(zone) === null) {
      throw new ExpressionError(
        `names the unknown time zone "${zone}"; allowed are names such as UTC or Europe/Berlin`,
      );
    }
    const date = name === 'date' ? dates.now : (dates.commit ?? dates.now);
    return moment(date).tz(zone).format(format);
  }
}

/** Takes away the one helper that has an effect: it writes to the log. */
function silentHandlebars(handlebars: typeof Handlebars): typeof Handlebars {
  handlebars.registerHelper('log', () => '');
  return handlebars;
}

/** `{{slug 'a/b' …}}`: its texts, made one safe name. Names come as functions, for they are facts. */
function slugOf(texts: readonly unknown[]): string {
  return safeName(texts.map((text) => String(typeof text === 'function' ? text() : (text ?? ''))).join('-'));
}

function textOf(part: SimplePart): string {
  return part.kind === 'text' ? part.text : '';
}

function isRawStatement(handlebars: typeof Handlebars | undefined, pattern: string): boolean {
  try {
    const statements = (handlebars?.parseWithoutProcessing(pattern).body ?? []) as readonly Statement[];
    const [only] = statements;
    const parts = only?.path?.parts ?? [];
    return statements.length === 1 && only?.type === 'MustacheStatement' && parts.length === 1 && parts[0] === 'raw';
  } catch {
    return false;
  }
}

/** The part of Handlebars' syntax tree that is looked at. */
interface Statement {
  readonly type: string;
  readonly path?: { readonly parts?: readonly unknown[] };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
