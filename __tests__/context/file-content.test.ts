import { createHash } from 'node:crypto';
import { appendFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ContentReader, type Found } from '../../src/context/file-content.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const PART = 1024 * 1024;

/** Reads a file of this size that something happens to after it was found. */
async function read(size: number, happens: (path: string) => void = () => {}): Promise<string> {
  const path = join(folders.make(), 'file');
  writeFileSync(path, Buffer.alloc(size, 'x'));
  const { mtimeMs } = statSync(path);
  const found: Found = { size, changed: mtimeMs };
  happens(path);
  const hash = createHash('sha256');
  const reader = new ContentReader(hash);
  if (!reader.readAtOnce(path, found)) await reader.readInParts(path, found, undefined);
  return hash.digest('hex');
}

function becomesLink(path: string): void {
  rmSync(path);
  symlinkSync('/etc/passwd', path);
}

describe.each([1, 4096, PART, PART + 1, 3 * PART])('a file of %d bytes', (size) => {
  it('is read as it is', async () => {
    expect(await read(size)).toBe(createHash('sha256').update(Buffer.alloc(size, 'x')).digest('hex'));
  });

  it.each<[string, (path: string) => void]>([
    ['changed', (path) => appendFileSync(path, 'y')],
    ['changed', (path) => truncateSync(path, size - 1)],
    ['went away', (path) => rmSync(path)],
    ['changed', becomesLink],
  ])('is named when it %s', async (problem, happens) => {
    await expect(read(size, happens)).rejects.toThrow(new RegExp(`^".*/file" ${problem} while the context was read$`));
  });
});

describe('a large file', () => {
  it('is named when something else is written into it', async () => {
    await expect(read(2 * PART, (path) => writeFileSync(path, Buffer.alloc(2 * PART, 'y')))).rejects.toThrow(/changed/);
  });
});
