import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { listArchive } from '../../src/cache/mounts-archive.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

interface Member {
  readonly name: string;
  readonly type?: string;
  readonly content?: string;
  readonly modified?: number;
  /** `ustar\0` in POSIX's form, `ustar ` in GNU's. */
  readonly magic?: string;
  readonly prefix?: string;
}

function member({ name, type = '0', content = '', modified = 7, magic = 'ustar\0', prefix = '' }: Member): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number) => `${value.toString(8).padStart(11, '0')}\0`;
  header.write(name, 0);
  header.write(`${octal(Buffer.byteLength(content))}${octal(modified)}`, 124);
  header.write(type, 156);
  header.write(magic, 257);
  header.write(prefix, 345);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc(-Buffer.byteLength(content) & 511)]);
}

function archive(...members: Buffer[]): string {
  const path = join(folders.make(), 'content.tar');
  writeFileSync(path, Buffer.concat([...members, Buffer.alloc(1024)]));
  return path;
}

const LONG = 'long/'.repeat(50);
/** The length is that of the whole record, with its own three digits. */
const pax = (text: string) => `${text.length + 5} ${text}\n`;

describe('the list of an archive', () => {
  it('has files and links, and no folders', async () => {
    const path = archive(
      member({ name: './', type: '5' }),
      member({ name: './a', content: 'content', modified: 1_700_000_000 }),
      member({ name: './link', type: '2' }),
      member({ name: './big', content: 'x'.repeat(600_000) }),
      member({ name: './last', content: 'y' }),
    );
    expect(await listArchive(path)).toEqual([
      { path: './a', size: 7, modified: 1_700_000_000 },
      { path: './link', size: 0, modified: 7 },
      { path: './big', size: 600_000, modified: 7 },
      { path: './last', size: 1, modified: 7 },
    ]);
  });

  it.each<[string, Buffer[], string]>([
    ['with a first part', [member({ name: 'a', prefix: 'before' })], 'before/a'],
    ["with what GNU's form has in that place", [member({ name: 'a', prefix: '12345', magic: 'ustar ' })], 'a'],
    [
      'in a record before it',
      [member({ name: 'x', type: 'x', content: pax(`path=${LONG}`) }), member({ name: 'a' })],
      LONG,
    ],
    [
      "in GNU's record before it",
      [member({ name: '@', type: 'L', content: `${LONG}\0` }), member({ name: 'a' })],
      LONG,
    ],
    [
      'after the target of a link',
      [member({ name: '@', type: 'K', content: LONG }), member({ name: 'a', type: '2' })],
      'a',
    ],
  ])('has a name %s', async (_, members, name) => {
    const files = await listArchive(archive(...members, member({ name: 'next' })));
    expect(files.map(({ path }) => path)).toEqual([name, 'next']);
  });

  it('is empty for an empty archive', async () => {
    expect(await listArchive(archive())).toEqual([]);
  });

  it.each<[string, Buffer]>([
    ['something else', Buffer.from('#!/bin/sh\n'.repeat(100))],
    ['half an archive', member({ name: 'a', content: 'content' }).subarray(0, 700)],
    ['nothing', Buffer.alloc(0)],
  ])('is not had of %s', async (_, bytes) => {
    const path = join(folders.make(), 'content.tar');
    writeFileSync(path, bytes);
    await expect(listArchive(path)).rejects.toThrow();
  });
});
