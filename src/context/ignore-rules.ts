/**
 * The lines of an ignore file together: the last one that fits decides, and what fits a folder fits all that is in it.
 *
 * @see https://pkg.go.dev/github.com/moby/patternmatcher
 */
import type { IgnoreLine } from './ignore-file.ts';
import { compilePattern, type FitsPath } from './ignore-pattern.ts';
import { PatternError } from './pattern-error.ts';
import { ContextProblem } from './problem.ts';
import { checkForm } from './well-formed.ts';

/** Which lines fit a folder, by their order. What is in the folder need not be asked again. */
export type Fitting = readonly boolean[];

export interface Judgement {
  readonly isIgnored: boolean;
  readonly fitting: Fitting;
}

interface Rule extends IgnoreLine {
  /** Compiled when it is first asked: a pattern that nobody asks may be wrong, as in BuildKit. */
  fits: FitsPath | undefined;
}

const NOTHING_IGNORED: Judgement = { isIgnored: false, fitting: [] };

export class IgnoreRules {
  readonly #path: string;
  readonly #rules: readonly Rule[];
  /**
   * The folders that exceptions lead to; undefined where one has a joker in its midst, so that it can fit anywhere.
   * BuildKit looks into an ignored folder only where an exception may lead.
   */
  readonly #exceptions: readonly string[] | undefined;

  /**
   * @param path of the ignore file, for what is said of it
   * @throws {ContextProblem} for a pattern that no file name can be compared with
   */
  constructor(lines: readonly IgnoreLine[], path: string) {
    this.#path = path;
    this.#rules = lines.map((line) => {
      this.#tell(line, () => checkForm(line.pattern));
      return { ...line, fits: undefined };
    });
    const exceptions = lines
      .filter(({ isException }) => isException)
      .map(({ pattern }) => withoutTrailingJoker(pattern));
    this.#exceptions = exceptions.some((pattern) => /[*[\]?^\\]/.test(pattern)) ? undefined : exceptions;
  }

  /**
   * Whether a path is ignored.
   *
   * @param inFolder what fits the folder it is in; undefined at the root
   * @throws {ContextProblem} when it has to be compared with a pattern that means nothing
   */
  judge(path: string, inFolder: Fitting | undefined): Judgement {
    if (this.#rules.length === 0) return NOTHING_IGNORED;
    const fitting: boolean[] = [];
    let isIgnored = false;
    for (const rule of this.#rules) {
      // A line that would change nothing is not asked, and then counts as not fitting for what is in the folder, too.
      const fits = inFolder?.[fitting.length] === true || (rule.isException === isIgnored && this.#fits(rule, path));
      if (fits) isIgnored = !rule.isException;
      fitting.push(fits);
    }
    return { isIgnored, fitting };
  }

  /** Whether something in an ignored folder may be sent. */
  mayHoldException(folder: string): boolean {
    return this.#exceptions === undefined || this.#exceptions.some((path) => `${path}/`.startsWith(`${folder}/`));
  }

  #fits(rule: Rule, path: string): boolean {
    rule.fits ??= this.#tell(rule, () => compilePattern(rule.pattern));
    return rule.fits(path);
  }

  /** Says of what is wrong with a pattern where it stands. */
  #tell<Read>({ pattern, line }: IgnoreLine, read: () => Read): Read {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const what = `has a pattern that BuildKit refuses: ${JSON.stringify(pattern)} ${error.message}`;
      throw new ContextProblem(what, { path: this.#path, line });
    }
  }
}

function withoutTrailingJoker(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
