/** What people read while the step runs. */
import { randomUUID } from 'node:crypto';
import { type AnnotationPlace, command } from './commands.ts';

export interface PassThrough {
  /** @returns when there is room for more, where whoever reads the log cannot follow */
  readonly write: (chunk: Buffer) => Promise<void> | undefined;
  readonly end: () => void;
}

export interface Log {
  /** Plain lines; a text from outside inside one can neither start a line nor be a command. */
  info(...lines: readonly string[]): void;
  /** Only shown when the run is debugged. */
  debug(line: string): void;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  /** Folds what is logged until the returned function is called. */
  group(title: string): () => void;
  /** Lets text from outside through as it is: until it ends, the runner takes no workflow command from it. */
  passThrough(): PassThrough;
  /** Hides a text in everything that is logged from now on. */
  mask(secret: string): void;
}

const NEWLINE = 0x0a;
/**
 * Bytes that may wait for a runner that is slow to read, before what writes them has to wait too. Much, because a build
 * fails where buildx cannot say its last words within three seconds.
 */
const BACKLOG = 16 * 1024 * 1024;
const masked = new Set<string>();

/** Every text that is hidden in the log so far: the runner hides it nowhere else. */
export function maskedTexts(): string[] {
  return [...masked];
}

export const log: Log = {
  info: (...lines) => process.stdout.write(lines.map((line) => `${harmless(line)}\n`).join('')),
  debug: (line) => say('debug', line),
  notice: (message, place) => say('notice', message, place),
  warning: (message, place) => say('warning', message, place),
  error: (message, place) => say('error', message, place),
  group(title) {
    say('group', title);
    return () => say('endgroup');
  },
  passThrough() {
    const text = {};
    return {
      write(chunk) {
        through.add(text);
        stopCommands();
        isLineOpen = chunk.at(-1) !== NEWLINE;
        process.stdout.write(chunk);
        if (process.stdout.writableLength < BACKLOG) return;
        return new Promise((resolve) => process.stdout.once('drain', resolve));
      },
      end() {
        through.delete(text);
        if (through.size === 0) takeCommands();
      },
    };
  },
  mask(secret) {
    if (secret.trim() === '') return;
    masked.add(secret);
    say('add-mask', secret);
  },
};

/** The texts from outside that have begun and not ended. */
const through = new Set<object>();
/** The word that gives the runner its ears back; undefined while it listens. */
let token: string | undefined;
/** Whether a text from outside is in the middle of a line. */
let isLineOpen = false;

function stopCommands(): void {
  if (token !== undefined) return;
  token = randomUUID();
  command('stop-commands', token);
}

function takeCommands(): void {
  if (token === undefined) return;
  // What was ended in the middle of a line would swallow the command that gives the runner its ears back.
  if (isLineOpen) process.stdout.write('\n');
  isLineOpen = false;
  command(token);
  token = undefined;
}

/** Our own word is heard in the middle of a text from outside too; the rest of that text is none again. */
function say(name: string, message?: string, place?: AnnotationPlace): void {
  takeCommands();
  command(name, message, place);
}

/**
 * A line that the runner takes for nothing but text. It looks for `::` at the start of a line and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function harmless(line: string): string {
  const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
  return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}
