/**
 * Tar archives, as much of them as an image archive needs: where each file is, and files to put behind the others.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
import type { FileHandle } from 'node:fs/promises';

const BLOCK = 512;

export interface TarEntry {
  readonly name: string;
  /** Of the content, in bytes. */
  readonly size: number;
  /** Where its first header begins. */
  readonly start: number;
  /** Where its content begins. */
  readonly content: number;
}

/** @throws {Error} when it is no tar archive, or only a part of one */
export async function readEntries(file: FileHandle): Promise<TarEntry[]> {
  const entries: TarEntry[] = [];
  const { size: length } = await file.stat();
  let start = 0;
  let extended = new Map<string, string>();
  for (let offset = 0; offset + BLOCK <= length; ) {
    const header = await readExactly(file, offset, BLOCK);
    if (header.every((byte) => byte === 0)) return entries;
    if (header.toString('latin1', 257, 262) !== 'ustar') throw new Error('it is no tar archive');
    const size = Number(extended.get('size') ?? numberAt(header, 124, 12));
    // One below nothing would lead back to the same place for ever.
    if (!Number.isSafeInteger(size) || size < 0) throw new Error('it is no tar archive');
    const content = offset + BLOCK;
    const type = header.toString('latin1', 156, 157);
    offset = content + padded(size);
    if (offset > length) break;
    if (type === 'x') {
      extended = paxRecords(await readExactly(file, content, size));
      continue;
    }
    if (type !== 'g') entries.push({ name: extended.get('path') ?? nameOf(header), size, start, content });
    extended = new Map();
    start = offset;
  }
  throw new Error('its end is missing');
}

/** The bytes of an entry. */
export function readEntry(file: FileHandle, { content, size }: TarEntry): Promise<Buffer> {
  return readExactly(file, content, size);
}

/** Files as they follow each other in an archive, and its end. Names are short and plain. */
export function tarEnd(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const bytes = Buffer.from(text);
    return [headerOf(name, bytes.length), bytes, Buffer.alloc(padded(bytes.length) - bytes.length)];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('its end is missing');
  return buffer;
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** Octal digits; from 8 GiB on, bytes behind a first bit. */
function numberAt(header: Buffer, from: number, length: number): number {
  const field = header.subarray(from, from + length);
  if (((field[0] ?? 0) & 0x80) !== 0) return Number(field.readBigUInt64BE(length - 8));
  return Number.parseInt(textOf(field).trim() || '0', 8);
}

function nameOf(header: Buffer): string {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** `12 path=name\n`, where 12 is the length of it all in bytes. */
function paxRecords(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let rest = bytes; rest.length > 0; ) {
    const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
    if (!(length > 0)) break;
    const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
    if (key !== undefined && value !== undefined) records.set(key, value);
    rest = rest.subarray(length);
  }
  return records;
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  header.write(name, 0);
  header.write(`${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  header.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
  // While it is summed up, the sum counts as spaces.
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    148,
  );
  return header;
}
