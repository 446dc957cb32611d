/**
 * What is in a tar archive, without reading the contents: enough to tell whether a cache mount has changed.
 *
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
import { type FileHandle, open } from 'node:fs/promises';

export interface ArchivedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
}

const BLOCK = 512;
/** Headers of small files are near each other, and are read together. */
const WINDOW = 256 * 1024;
const DIRECTORY = '5';

/**
 * Lists files and links; directories are left out, because every visitor changes their dates.
 *
 * @throws {Error} when it is no tar archive, or only a part of one
 */
export async function listArchive(path: string): Promise<ArchivedFile[]> {
  const file = await open(path);
  try {
    return await listFile(windowOn(file));
  } finally {
    await file.close();
  }
}

type Read = (position: number, length: number) => Promise<Buffer>;

async function listFile(read: Read): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  let long: { path?: string; size?: number } = {};
  for (let at = 0; ; ) {
    const header = await read(at, BLOCK);
    if (header.every((byte) => byte === 0)) return files;
    if (header.toString('latin1', 257, 262) !== 'ustar') throw new Error('it is no tar archive');
    const type = header.toString('latin1', 156, 157);
    const size = long.size ?? numberAt(header, 124, 12);
    const content = at + BLOCK;
    at = content + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') long = { ...long, ...extended(await read(content, size)) };
    else if (type === 'L') long = { ...long, path: textOf(await read(content, size)) };
    else if (type !== 'g' && type !== 'K') {
      const path = long.path ?? textOf(header.subarray(0, 100), header);
      if (type !== DIRECTORY) files.push({ path, size, modified: numberAt(header, 136, 12) });
      long = {};
    }
  }
}

function windowOn(file: FileHandle): Read {
  let [start, window] = [0, Buffer.alloc(0)];
  return async (position, length) => {
    if (position < start || position + length > start + window.length) {
      const buffer = Buffer.alloc(Math.max(length, WINDOW));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      [start, window] = [position, buffer.subarray(0, bytesRead)];
    }
    if (position + length > start + window.length) throw new Error('its end is missing');
    return window.subarray(position - start, position - start + length);
  };
}

/** Octal digits; from 8 GiB on, bytes behind a first bit. */
function numberAt(header: Buffer, from: number, length: number): number {
  const field = header.subarray(from, from + length);
  if (((field[0] ?? 0) & 0x80) !== 0) return Number(field.readBigUInt64BE(length - 8));
  return Number.parseInt(textOf(field).trim() || '0', 8);
}

/** @param header where a first part of the name may stand; not in GNU's form, which has other things there */
function textOf(field: Buffer, header?: Buffer): string {
  const end = field.indexOf(0);
  const text = field.toString('utf8', 0, end < 0 ? field.length : end);
  const isPosix = header?.toString('latin1', 257, 263) === 'ustar\0';
  const before = header !== undefined && isPosix ? textOf(header.subarray(345, 500)) : '';
  return before === '' ? text : `${before}/${text}`;
}

/** `12 path=name\n`, where 12 is the length of it all in bytes. */
function extended(bytes: Buffer): { path?: string; size?: number } {
  const found: { path?: string; size?: number } = {};
  for (let rest = bytes; rest.length > 0; ) {
    const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
    if (!(length > 0)) break;
    const [, key, value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
    if (key === 'path') found.path = value;
    if (key === 'size') found.size = Number(value);
    rest = rest.subarray(length);
  }
  return found;
}
