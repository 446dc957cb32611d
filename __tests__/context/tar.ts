/** Reads a whole tar archive as Go writes one, with everything that a file has in it. */

export interface TarFile {
  readonly kind: string;
  readonly path: string;
  readonly mode: number;
  readonly target: string;
  readonly content: Buffer;
}

const BLOCK = 512;
const KINDS: Readonly<Record<string, string>> = {
  '0': 'file',
  '1': 'name',
  '2': 'link',
  '3': 'character-device',
  '4': 'block-device',
  '5': 'folder',
  '6': 'pipe',
};

export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  let extended: Record<string, string> = {};
  for (let offset = 0; archive[offset] !== 0 && offset < archive.length; ) {
    const header = archive.subarray(offset, offset + BLOCK);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const content = archive.subarray(offset + BLOCK, offset + BLOCK + size);
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = textOf(header, 156, 1);
    if (type === 'x') {
      extended = recordsOf(content);
      continue;
    }
    const prefix = textOf(header, 345, 155);
    const name = textOf(header, 0, 100);
    files.push({
      kind: KINDS[type] ?? `type ${type}`,
      path: extended['path'] ?? (prefix === '' ? name : `${prefix}/${name}`),
      mode: Number.parseInt(textOf(header, 100, 8), 8),
      target: extended['linkpath'] ?? textOf(header, 157, 100),
      content,
    });
    extended = {};
  }
  return files;
}

function textOf(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}

/** `12 path=name\n`, where 12 is the length of it all in bytes. */
function recordsOf(content: Buffer): Record<string, string> {
  const records: Record<string, string> = {};
  for (let rest = content; rest.length > 0; ) {
    const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
    const [, key = '', value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
    records[key] = value;
    rest = rest.subarray(length);
  }
  return records;
}
