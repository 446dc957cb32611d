/**
 * Reads the lines of a process' output.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs (StartReadStream).
 */
import type { Readable } from 'node:stream';

export interface StreamLines {
  /** Settles when everything is read. */
  closed: Promise<void>;
  /** Gives what is pending and stops reading. */
  abandon: () => void;
}

/** Gives the lines of a stream as .NET's StreamReader does: `\n`, `\r\n` and a lone `\r` end a line. */
export function readLines(stream: Readable | null, onLine: (text: string) => void): StreamLines {
  if (stream === null) {
    return { closed: Promise.resolve(), abandon: () => undefined };
  }
  let pending = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    pending += chunk;
    // A `\r` at the end waits for what follows: it may be the first half of `\r\n`.
    let start = 0;
    for (const end of pending.matchAll(/\r\n|\n|\r(?!$)/g)) {
      onLine(pending.slice(start, end.index));
      start = end.index + end[0].length;
    }
    pending = pending.slice(start);
  });
  const flush = (): void => {
    if (pending !== '') {
      onLine(pending.replace(/\r$/, ''));
      pending = '';
    }
  };
  const closed = new Promise<void>((resolve) => {
    stream.once('close', () => {
      flush();
      resolve();
    });
    stream.once('error', () => resolve());
  });
  return {
    closed,
    abandon: () => {
      flush();
      stream.removeAllListeners('data');
      stream.destroy();
    },
  };
}
