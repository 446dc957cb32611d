/** Finds the step whose error ended the build, and the message to judge. */
import { type Progress, type Step, withoutPrefix } from './progress.ts';

export interface Failing {
  /** Undefined when no step failed, or when the output no longer tells which. */
  readonly step: Step | undefined;
  /** Its name, also when only the frame around its last lines is left. */
  readonly name: string | undefined;
  /** The final error and, where it says more, the error of the step. */
  readonly message: string;
  /** The output ends in the middle of what a step says: there is no error to judge, only its log. */
  readonly isCut: boolean;
  /** What the step said, or what stands around the error. */
  readonly log: readonly string[];
}

/** BuildKit's own retries stand in the log of a step. */
const RETRIED = /^error: (?:failed (?:to (?:copy|do request|push|authorize|fetch)|commit)|unexpected status)/;

/** An error of a step counts only when the final error repeats it: a cache that could not be read fails nothing. */
export function failingStep(progress: Progress): Failing {
  const { steps, final, framed, loose } = progress;
  const step = repeated(steps, final) ?? (final === '' ? lastFailed(steps) : undefined);
  // Without any error the output was cut: what stands last is all there is.
  const last = step === undefined && final === '' && loose.length === 0 ? steps.at(-1) : undefined;
  // A step whose own error is known, and which is not the one, was harmless: its frame says nothing.
  const harmless = new Set(steps.flatMap((each) => (each.error === undefined ? [] : [each.name])));
  const name = step?.name || framed.findLast((each) => !harmless.has(each)) || last?.name;
  const log = step?.log ?? last?.log ?? loose;
  const error = step?.error ?? '';
  const said = final || error || (log.findLast((line) => RETRIED.test(line)) ?? '');
  const message = withoutPrefix(said === '' ? tailOf(log) : said);
  return {
    step: step ?? last,
    name: name === '' ? undefined : name,
    message: message.includes(error) ? message : `${message}\n${error}`,
    isCut: said === '' && last !== undefined && log.length > 0,
    log,
  };
}

function repeated(steps: readonly Step[], final: string): Step | undefined {
  if (final === '') return undefined;
  const failed = steps.filter(({ error }) => error !== undefined && error !== '');
  return (
    failed.findLast(({ error = '' }) => final.includes(error) || error.includes(final)) ??
    failed.findLast(({ error = '' }) => final.includes(lastPart(error)))
  );
}

/** Two layers wrap one cause in different words: its own words are the last ones. */
function lastPart(error: string): string {
  const line = error.split('\n')[0] ?? '';
  const parts = line.split(': ');
  return parts.length > 2 ? parts.slice(-2).join(': ') : line;
}

function lastFailed(steps: readonly Step[]): Step | undefined {
  return steps.findLast(({ error }) => error !== undefined);
}

function tailOf(lines: readonly string[]): string {
  return lines.slice(-5).join('\n').trim();
}
