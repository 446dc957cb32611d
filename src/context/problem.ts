/** Why the content of a build context cannot be told. */

export interface ContextPlace {
  /** The file or folder that it is about, as it can be opened. */
  readonly path: string;
  /** Of an ignore file, from 1. */
  readonly line?: number;
  readonly cause?: unknown;
}

/**
 * A build context whose content cannot be told: an ignore file with a pattern that BuildKit refuses too, or a file that
 * cannot be read, or that changed while it was read. The message says where.
 */
export class ContextProblem extends Error {
  readonly path: string;
  readonly line: number | undefined;

  /** @param what a clause that follows the place: `cannot be read` */
  constructor(what: string, { path, line, cause }: ContextPlace) {
    const place = line === undefined ? JSON.stringify(path) : `${JSON.stringify(path)}, line ${line},`;
    super(`${place} ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'ContextProblem';
    this.path = path;
    this.line = line;
  }
}

/** An error of the file system in a few words: its code, which is the same on every machine. */
export function unreadable(path: string, cause: unknown): ContextProblem {
  const { code = String(cause) } = cause as { code?: string };
  const what = code === 'ENOENT' ? 'went away while the context was read' : `cannot be read (${code})`;
  return new ContextProblem(what, { path, cause });
}

export function changed(path: string): ContextProblem {
  return new ContextProblem('changed while the context was read', { path });
}
