/**
 * The errors that reach a user. Each is one of the catalogue (`errors/`) and says what happened and what to do about
 * it, so that nobody has to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */
import { CATALOGUE, type ErrorId } from './errors/catalogue.ts';
import type { ErrorCode } from './errors/entry.ts';
import { PAGES } from './links.ts';

export type { ErrorId } from './errors/catalogue.ts';
export type { ErrorCode } from './errors/entry.ts';

export interface ActionErrorOptions {
  /** What the user should do now, as full sentences, where more is known than the catalogue says; empty for nothing. */
  advice?: string;
  /** The part of the step, where it is another than the catalogue says. */
  code?: ErrorCode;
  cause?: unknown;
}

export class ActionError extends Error {
  readonly id: ErrorId;
  readonly code: ErrorCode;
  readonly advice: string;
  /** An address, or a page of this repository. */
  readonly link: string;

  /** @param message what happened, and why where that is known */
  constructor(id: ErrorId, message: string, { advice, code, cause }: ActionErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    const entry = CATALOGUE[id];
    this.name = 'ActionError';
    this.id = id;
    this.code = code ?? entry.code;
    this.advice = advice ?? entry.advice;
    this.link = entry.link;
  }
}

/** One wrong input: its name, what came, what is allowed, what to do. */
export interface InputProblem {
  /**
   * The input's name as in action.yml; several names when they only disagree together. Of a command line its option, with
   * the dashes, or in quotes the word that is none.
   */
  input: string;
  /** What is wrong, as a clause that follows the name: `must be true, false or auto, not "maybe"`. */
  problem: string;
  /** What to do, as a full sentence. */
  advice?: string;
}

/** All wrong inputs of a step at once: nobody should learn of three mistakes in three runs. */
export class InputError extends ActionError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    // Each of them says what to do.
    super('input-invalid', problems.map(describeProblem).join('\n'), { advice: '' });
    this.name = 'InputError';
    this.problems = problems;
  }
}

function describeProblem({ input, problem, advice }: InputProblem): string {
  const kind = input.startsWith('--') ? 'Option' : input.startsWith('"') ? 'Argument' : 'Input';
  const sentence = `${kind} ${input}: ${problem}.`;
  return advice === undefined ? sentence : `${sentence} ${advice}`;
}

/**
 * Shows text from outside inside a message: quoted, on one line, never longer than a line of the log can bear.
 *
 * @example quote('a\nb') // '"a\\nb"'
 */
export function quote(text: string, limit = 120): string {
  const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return JSON.stringify(shown);
}

/**
 * The whole text for the user: what happened, what to do, where to read more, and at its end the id that people can
 * search for.
 *
 * @param home the address of this repository's files, with a slash at its end, where it is known: its own page of the
 *   error says most, and leads on to the others
 */
export function explain(error: unknown, home?: string): string {
  const { id, message, advice } = error instanceof ActionError ? error : unknownError(error);
  return [message, advice, seePage(id, home)].filter(Boolean).join('\n');
}

/**
 * The last line of such a text.
 *
 * @param home as for {@link explain}
 */
export function seePage(id: ErrorId, home?: string): string {
  return `See ${home === undefined ? CATALOGUE[id].link : `${home}${PAGES.troubleshooting}#${id}`} [${id}]`;
}

/** What an error says that comes with somebody else's words: what they mean, and what to do. */
export function meaningOf(id: ErrorId): string {
  const { means, advice } = CATALOGUE[id];
  return means === undefined ? advice : `${means} ${advice}`;
}

function unknownError(error: unknown): ActionError {
  const message = error instanceof Error ? error.message : String(error);
  return new ActionError('internal', message, { advice: meaningOf('internal') });
}
