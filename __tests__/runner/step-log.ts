/**
 * The log of a step and its annotations, masked as the user sees them.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs.
 */
import type { SecretMasks } from './masks.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What GitHub shows at the run and at lines of the diff. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** The title and place of an annotation. */
export type AnnotationPlace = Omit<Annotation, 'level' | 'message'>;

const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_LENGTH = 4096;

export class StepLog {
  /** The lines as the user sees them. */
  readonly lines: string[] = [];
  /** The same lines before masking, without the runner's list of inputs and variables. */
  readonly rawLines: string[] = [];
  readonly annotations: Annotation[] = [];
  /** What the action should not do, whether or not the runner says it in the log. */
  readonly problems: string[] = [];
  /** Whether a malformed command or command file fails the step whatever its exit code. */
  failed = false;
  /** Whether debug lines are shown (`ACTIONS_STEP_DEBUG`). */
  readonly #showDebug: boolean;
  readonly #masks: SecretMasks;
  readonly #onLine: ((line: string) => void) | undefined;
  readonly #counts: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };

  constructor(masks: SecretMasks, showDebug: boolean, onLine?: (line: string) => void) {
    this.#masks = masks;
    this.#showDebug = showDebug;
    this.#onLine = onLine;
  }

  /** A line of the runner's own. */
  write(text: string): void {
    const masked = this.#masks.mask(text);
    this.lines.push(masked);
    this.#onLine?.(masked);
  }

  /** A line of the action. */
  output(text: string): void {
    this.rawLines.push(text);
    this.write(text);
  }

  debug(message: string): void {
    if (this.#showDebug) {
      for (const line of message.split(/\r?\n/)) {
        this.output(`##[debug]${line}`);
      }
    }
  }

  /** Logs an error, warning or notice; the first ten of each become annotations. */
  issue(level: AnnotationLevel, message: string, place: AnnotationPlace = {}): void {
    this.output(`##[${level}]${message}`);
    this.#counts[level]++;
    if (this.#counts[level] > ANNOTATIONS_PER_LEVEL) {
      this.problem(`more than ${ANNOTATIONS_PER_LEVEL} annotations of level ${level}: '${message}' is only in the log`);
      return;
    }
    const texts = Object.entries(place).map(([key, value]) => [
      key,
      typeof value === 'string' ? this.#masks.mask(value) : value,
    ]);
    const shown = this.#masks.mask(message).slice(0, ANNOTATION_LENGTH);
    this.annotations.push({ level, message: shown, ...(Object.fromEntries(texts) as Partial<Annotation>) });
  }

  /** A command or command file which could not be processed: two errors, and the step fails. */
  fail(message: string, error: unknown): void {
    const cause = error instanceof Error ? error.message : String(error);
    this.issue('error', message);
    this.issue('error', cause);
    this.problem(`${message} ${cause}`);
    this.failed = true;
  }

  problem(text: string): void {
    this.problems.push(this.#masks.mask(text));
  }
}
