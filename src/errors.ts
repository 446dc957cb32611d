/**
 * The errors that reach a user. Each one says what happened and what to do about it, so that nobody has
 * to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */

/** What kind of fault it is; stable, so that tests, docs and later steps can refer to it. */
export type ErrorCode =
  | 'input'
  | 'engine-missing'
  | 'buildx-missing'
  | 'sign-in'
  | 'builder'
  | 'build'
  | 'timeout'
  | 'cancelled'
  | 'registry'
  | 'digest'
  | 'tag'
  | 'gate'
  | 'sign'
  | 'attest'
  | 'merge'
  | 'github'
  | 'prune'
  | 'artifact'
  | 'verify'
  | 'runner';

export interface ActionErrorOptions {
  /** What the user should do now, as full sentences. */
  advice?: string;
  /** Where to read more. */
  link?: string;
  cause?: unknown;
}

export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly advice: string | undefined;
  readonly link: string | undefined;

  constructor(code: ErrorCode, message: string, options: ActionErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ActionError';
    this.code = code;
    this.advice = options.advice;
    this.link = options.link;
  }
}

/** One wrong input: its name, what came, what is allowed, what to do. */
export interface InputProblem {
  /** The input's name as in action.yml; several names when they only disagree together. */
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
    super('input', problems.map(describeProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

function describeProblem({ input, problem, advice }: InputProblem): string {
  const sentence = `Input ${input}: ${problem}.`;
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

/** The whole text for the user: what happened, what to do, where to read more. */
export function explain(error: unknown): string {
  if (!(error instanceof ActionError)) {
    return error instanceof Error ? error.message : String(error);
  }
  return [error.message, error.advice, error.link && `See ${error.link}`].filter(Boolean).join('\n');
}
