/**
 * Handlebars, for the expressions that need it, with our functions in it.
 *
 * @see https://handlebarsjs.com/guide/expressions.html
 */
import type Handlebars from 'handlebars';

/** An expression that cannot be filled in; the message is a clause that follows the place. */
export class ExpressionError extends Error {}

/** Handlebars' options of a call: `{{date 'YYYY' tz='UTC'}}` has the hash `{ tz: 'UTC' }`. */
export interface CallOptions {
  readonly hash: Readonly<Record<string, unknown>>;
}

/** A node of Handlebars' syntax tree, as far as we look at it. */
export interface Node {
  readonly type: string;
  readonly path?: { readonly original?: unknown; readonly parts?: readonly unknown[] };
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: Node }[] };
  readonly value?: unknown;
}

export class Engine {
  readonly #handlebars: typeof Handlebars;
  readonly #compiled = new Map<string, (values: object) => string>();

  private constructor(handlebars: typeof Handlebars) {
    this.#handlebars = handlebars;
    // The one built-in helper with an effect: it writes to the log.
    handlebars.registerHelper('log', () => '');
  }

  /** Loads the library. */
  static async load(): Promise<Engine> {
    return new Engine((await import('handlebars')).default.create());
  }

  /**
   * Fills in a text.
   *
   * @throws {ExpressionError}
   */
  render(text: string, values: object): string {
    try {
      const template = this.#compiled.get(text) ?? (this.#handlebars.compile(text) as (values: object) => string);
      this.#compiled.set(text, template);
      return template(values);
    } catch (error) {
      throw asExpressionError(error);
    }
  }

  /**
   * The statements of a text, for those who want to know what is in it.
   *
   * @throws {ExpressionError} when it does not compile
   */
  parse(text: string): readonly Node[] {
    try {
      return this.#handlebars.parseWithoutProcessing(text).body as unknown as readonly Node[];
    } catch (error) {
      throw asExpressionError(error);
    }
  }
}

function asExpressionError(error: unknown): ExpressionError {
  if (error instanceof ExpressionError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ExpressionError(`holds an expression that does not compile: ${inShort(message)}`);
}

/** The parser draws the text with an arrow and lists all that it would have taken; what it met is enough. */
function inShort(message: string): string {
  const [first = '', ...rest] = message.split('\n');
  const met = /, got '(\w+)'$/.exec(rest.at(-1) ?? '')?.[1];
  if (met === undefined) return first;
  return met === 'EOF' ? 'its end is missing' : `unexpected ${met}`;
}
