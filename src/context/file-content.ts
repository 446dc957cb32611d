/**
 * The content of files, into a hash. Small files are read at once and not by promises, which take six times as long; large
 * ones in parts, the next of which is read while one is hashed.
 */
import type { Hash } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type ContextProblem, changed, unreadable } from './problem.ts';

/** What was found of a file before it is read. */
export interface Found {
  /** In bytes. */
  readonly size: number;
  /** When its content changed, in ms. */
  readonly changed: number;
}

/** Of a part, in bytes. Reading and hashing one takes about a millisecond. */
const PART = 1024 * 1024;
/** What has become a link or a pipe meanwhile is not followed or waited for. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export class ContentReader {
  readonly #hash: Hash;
  /** One byte more than it takes, which tells of a file that grew. */
  readonly #small = Buffer.allocUnsafe(PART + 1);
  #parts: [Buffer, Buffer] | undefined;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  /**
   * Reads a small file; false for one that has to be read in parts.
   *
   * @throws {ContextProblem}
   */
  readAtOnce(path: string, { size }: Found): boolean {
    if (size > PART) return false;
    if (size === 0) return true;
    const length = readWhole(path, this.#small.subarray(0, size + 1));
    if (length !== size) throw changed(path);
    this.#hash.update(this.#small.subarray(0, length));
    return true;
  }

  /**
   * Reads a file of any size.
   *
   * @throws {ContextProblem}
   */
  async readInParts(path: string, found: Found, signal: AbortSignal | undefined): Promise<void> {
    const file = await open(path, FLAGS).catch((error: unknown) => {
      throw problemOf(path, error);
    });
    try {
      const length = await this.#readParts(file, path, signal);
      const { size, mtimeMs } = await file.stat();
      if (length !== found.size || size !== length || mtimeMs !== found.changed) throw changed(path);
    } finally {
      await file.close();
    }
  }

  async #readParts(file: FileHandle, path: string, signal: AbortSignal | undefined): Promise<number> {
    this.#parts ??= [Buffer.allocUnsafe(PART), Buffer.allocUnsafe(PART)];
    let [now, later] = this.#parts;
    let total = 0;
    let reading = readPart(file, now, path);
    for (let length = await reading; length > 0; length = await reading) {
      signal?.throwIfAborted();
      total += length;
      reading = readPart(file, later, path);
      this.#hash.update(now.subarray(0, length));
      [now, later] = [later, now];
    }
    return total;
  }
}

/** What it says of another kind of file than the one that was found. */
const OTHER_KIND = ['ELOOP', 'ENXIO', 'EISDIR'];

function problemOf(path: string, error: unknown): ContextProblem {
  return OTHER_KIND.includes((error as { code?: string }).code ?? '') ? changed(path) : unreadable(path, error);
}

async function readPart(file: FileHandle, into: Buffer, path: string): Promise<number> {
  try {
    return (await file.read(into, 0, into.length)).bytesRead;
  } catch (error) {
    throw problemOf(path, error);
  }
}

function readWhole(path: string, into: Buffer): number {
  try {
    const file = openSync(path, FLAGS);
    try {
      let length = 0;
      for (let read = -1; read !== 0 && length < into.length; length += read) {
        read = readSync(file, into, length, into.length - length, null);
      }
      return length;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw problemOf(path, error);
  }
}
