/**
 * Reads buildx's plain progress: which steps there were, what each of them said, and the error at the end. Reads
 * logs of other people's runners too, which put times before the lines and colours into them.
 */
import { stripVTControlCharacters } from 'node:util';

/** One step of the build; BuildKit calls it a vertex. */
export interface Step {
  /** As in the output: `[2/3] RUN npm ci`. Empty when the output begins in the middle of the step. */
  readonly name: string;
  /** What the step itself printed, without the times; only the newest lines. */
  readonly log: readonly string[];
  /** Its own error, possibly of many lines; undefined when it has none. */
  readonly error: string | undefined;
  /** Neither done nor failed, as far as the output goes. */
  readonly isOpen: boolean;
  /** Whether it has begun to push what it made. */
  readonly isPushing: boolean;
}

export interface Progress {
  /** In the order of their first lines. */
  readonly steps: readonly Step[];
  /** The error that ended the build, with all of its lines and without the words that every error begins with. */
  readonly final: string;
  /** Whether the client says that it is the build which failed, and not the client itself. */
  readonly isOfBuild: boolean;
  /** Lines that belong to no step and are not the error, such as the framed repetition of a step's last lines. */
  readonly loose: readonly string[];
  /** The names of the steps in such frames. */
  readonly framed: readonly string[];
  /** Seconds: the longest time that a step reports. */
  readonly longest: number;
}

/** No message that matters is longer, and a page of an error is not worth the time. */
const LINE_LIMIT = 4000;
const KEPT_LOG_LINES = 200;
const KEPT_ERROR_LINES = 40;

/** `2025-01-31T10:11:12.1234567Z `, which GitHub puts before the lines of a log that is saved. */
const RUNNER_TIME = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z|\[\d{4}-\d\d-\d\d[T ][\d:.]+Z?\]) /;
const STEP_LINE = /^#(\d+) (.*)$/;
const TIMED = /^(\d+\.\d+) ?(.*)$/;
/** What a step says of its end. */
const STEP_END = /^(?:DONE|CACHED|CANCELED)\b/;
/** Progress of a part of a step, not its name. */
const STEP_STATUS = /^(?:sha256:|\.\.\.$|transferring |extracting )/;
/** What the export of an image says when it goes on to the registry. */
const PUSHING = /^pushing /;
const FRAME = /^-{6}$|^-{20}$/;
const FRAMED_NAME = /^ > (.*?):?$/;
const ERROR_LINE = /^(?:##\[error\]|error: |ERROR: |Error: |failed to solve|buildx failed with)/;
const OF_BUILD = /^(?:[\w#[\]]+:? )*failed to (?:build|solve)\b/;
/** What the runner says after every step that fails. */
const OF_RUNNER = /^(?:##\[error\]|Error: )(?:Process completed|The process .* failed) with exit code/;
const PREFIX =
  /^(?:##\[error\]|(?:error|ERROR|Error): |buildx failed with:? |buildx bake failed with:? |failed to build: |failed to solve: |failed to solve with frontend [\w.]+: |failed to (?:build LLB|create LLB definition): |rpc error: code = Unknown desc = )/;

interface OpenStep {
  name: string;
  log: string[];
  error: string[] | undefined;
  isEnded: boolean;
  isPushing: boolean;
}

export function readProgress(stderr: string): Progress {
  const lines = plainLines(stderr);
  const finalAt = finalLine(lines);
  const steps = new Map<string, OpenStep>();
  const loose: string[] = [];
  const framed: string[] = [];
  let longest = 0;
  /** The step whose error goes on in the lines that follow. */
  let failing: OpenStep | undefined;
  lines.forEach((line, index) => {
    if (line === '') return;
    const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
    if (id !== undefined) {
      const step = steps.get(id) ?? { name: '', log: [], error: undefined, isEnded: false, isPushing: false };
      steps.set(id, step);
      failing = takeLine(step, text);
      longest = Math.max(longest, secondsOf(text));
      return;
    }
    if (FRAME.test(line) || index === finalAt) failing = undefined;
    const name = FRAMED_NAME.exec(line)?.[1];
    if (name) framed.push(name);
    if (failing?.error !== undefined && failing.error.length < KEPT_ERROR_LINES) failing.error.push(line);
    else if (finalAt < 0 || index < finalAt) loose.push(TIMED.exec(line)?.[2] ?? line);
  });
  return {
    steps: [...steps.values()].map(({ name, log, error, isEnded, isPushing }) => {
      const message = error === undefined ? undefined : withoutPrefix(error.join('\n').trim());
      const isOpen = !isEnded && message === undefined;
      return { name, log: log.slice(-KEPT_LOG_LINES), error: message, isOpen, isPushing };
    }),
    final: finalMessage(lines, finalAt),
    isOfBuild: finalAt >= 0 && OF_BUILD.test(lines[finalAt] ?? ''),
    loose: loose.slice(-KEPT_LOG_LINES),
    framed,
    longest,
  };
}

/** Adds a line to its step; returns the step when what follows may belong to its error. */
function takeLine(step: OpenStep, text: string): OpenStep | undefined {
  if (text.startsWith('ERROR: ')) {
    step.error = [text.slice('ERROR: '.length)];
    return step;
  }
  const [, , logged] = TIMED.exec(text) ?? [];
  if (logged !== undefined) step.log.push(logged);
  else if (STEP_END.test(text)) step.isEnded = !text.startsWith('CANCELED');
  else if (STEP_STATUS.test(text)) step.isEnded = false;
  else if (step.name === '') step.name = text;
  if (PUSHING.test(text)) step.isPushing = true;
  return undefined;
}

/** `412.4` of `exporting layers 412.4s done`, of `DONE 412.4s` and of `412.4 what a command says`. */
function secondsOf(text: string): number {
  const seconds = /^(\d+\.\d+) |(?:^DONE | )(\d+\.\d+)s(?: done)?$/.exec(text);
  return Number(seconds?.[1] ?? seconds?.[2] ?? 0);
}

function plainLines(stderr: string): string[] {
  return stripVTControlCharacters(stderr)
    .split(/[\r\n]+/)
    .map((line) => line.slice(0, LINE_LIMIT).replace(RUNNER_TIME, ''));
}

/** The last line that begins an error and says something; an action that wraps buildx may repeat only `</html>`. */
function finalLine(lines: readonly string[]): number {
  return lines.findLastIndex((line) => {
    if (line === '' || !ERROR_LINE.test(line) || OF_RUNNER.test(line)) return false;
    const message = withoutPrefix(line);
    return message !== '' && !message.startsWith('<') && !message.startsWith('-----');
  });
}

function finalMessage(lines: readonly string[], finalAt: number): string {
  if (finalAt < 0) return '';
  const block = lines
    .slice(finalAt, finalAt + KEPT_ERROR_LINES)
    .filter((line) => !STEP_LINE.test(line) && !OF_RUNNER.test(line));
  return withoutPrefix(block.join('\n').trim());
}

/** Older and newer clients put other words before the same message. */
export function withoutPrefix(message: string): string {
  let rest = message;
  for (let found = PREFIX.exec(rest); found !== null; found = PREFIX.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

/**
 * The last `ERROR:` line and what follows it. Everything before it may come from steps that did not decide the
 * outcome, such as a cache that could not be read.
 */
export function finalError(stderr: string): string {
  const start = Math.max(stderr.lastIndexOf('\nERROR:'), stderr.lastIndexOf('\nerror:'));
  if (start >= 0) return stderr.slice(start + 1).trim();
  if (/^(?:ERROR|error):/.test(stderr)) return stderr.trim();
  return stderr.trim().split('\n').slice(-5).join('\n');
}
