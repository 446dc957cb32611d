/**
 * What of a folder is sent to BuildKit, entry by entry: folders before what is in them, names in the order of their bytes.
 * It is what Buildx sends for `COPY . /`; for less, BuildKit asks for a part of it.
 *
 * @see https://pkg.go.dev/github.com/tonistiigi/fsutil
 */
import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fitting, IgnoreRules } from './ignore-rules.ts';
import { ContextProblem, changed, unreadable } from './problem.ts';

/** `name` is a further name of a file that was sent before: a hard link. A socket arrives as an empty file. */
export type EntryKind = 'file' | 'name' | 'folder' | 'link' | 'pipe' | 'character-device' | 'block-device';

export interface Entry {
  readonly kind: EntryKind;
  /** From the root of the context, with `/` between names. */
  readonly path: string;
  /** Permissions with set-user-id, set-group-id and sticky bit: the lower twelve bits. */
  readonly mode: number;
  /** Of a file, in bytes; 0 for everything else. */
  readonly size: number;
  /** A link's text, the first of several names, a device's numbers. */
  readonly target: string;
  /** When the content last changed, in ms. */
  readonly changed: number;
}

interface Folder {
  /** Where it can be opened. */
  readonly place: string;
  /** With `/` at its end; empty for the root. */
  readonly prefix: string;
  readonly fitting: Fitting | undefined;
  readonly names: readonly Dirent[];
  at: number;
  /** Its own entry, as long as nothing in it was sent; undefined for a folder that is sent, and for the root. */
  held: Entry | undefined;
}

/**
 * Every entry that is sent; undefined for one that is not, so that the caller can stop to breathe there too. It holds no
 * more than the names in the folders on the way to it, and those of files that have several.
 *
 * @param root the folder, or a link to it
 * @throws {ContextProblem} for what cannot be read, has a name that cannot be sent, or goes away meanwhile; and for a pattern
 *   that means nothing
 */
export function* walkContext(root: string, rules: IgnoreRules): Generator<Entry | undefined, void, undefined> {
  const names = new Map<string, string>();
  const top = openRoot(root);
  const open: Folder[] = [top];
  for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
    const name = folder.names[folder.at++];
    if (name === undefined) {
      open.pop();
      continue;
    }
    const path = folder.prefix + name.name;
    const { isIgnored, fitting } = rules.judge(path, folder.fitting);
    const isFolder = name.isDirectory();
    if (isIgnored && !(isFolder && rules.mayHoldException(path))) {
      yield undefined;
      continue;
    }
    const place = join(folder.place, name.name);
    const entry = describe(place, path, names);
    if (isFolder !== (entry.kind === 'folder')) throw changed(place);
    if (!isIgnored) {
      for (const each of open) {
        if (each.held === undefined) continue;
        yield each.held;
        each.held = undefined;
      }
      yield entry;
    }
    if (!isFolder) continue;
    const inside = readFolder(place, isIgnored);
    open.push({ place, prefix: `${path}/`, fitting, names: inside, at: 0, held: isIgnored ? entry : undefined });
  }
}

function openRoot(root: string): Folder {
  try {
    const place = realpathSync(root);
    return { place, prefix: '', fitting: undefined, names: readFolder(place, false), at: 0, held: undefined };
  } catch (error) {
    throw error instanceof ContextProblem ? error : unreadable(root, error);
  }
}

/** BuildKit passes over an ignored folder that it may not read. */
function readFolder(place: string, isIgnored: boolean): Dirent[] {
  try {
    return readdirSync(place, { withFileTypes: true }).sort((a, b) => compareBytes(a.name, b.name));
  } catch (error) {
    if (isIgnored && ['EACCES', 'EPERM'].includes((error as { code?: string }).code ?? '')) return [];
    throw unreadable(place, error);
  }
}

/** The order of the UTF-8 bytes, which is that of the code points, where JavaScript has that of the UTF-16 units. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Halves of a pair stand for what comes behind all single units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

const MODE = 0o7777;
/** What Node puts in the place of bytes that are no UTF-8. */
const STAND_IN = '\ufffd';

/** @param names the first paths of files that have several, by what makes them one */
function describe(place: string, path: string, names: Map<string, string>): Entry {
  if (path.includes(STAND_IN)) refuseOtherBytes(place);
  try {
    const stats = lstatSync(place);
    const entry = { path, mode: stats.mode & MODE, size: 0, target: '', changed: stats.mtimeMs };
    if (stats.isDirectory()) return { ...entry, kind: 'folder' };
    // Its own permissions mean nothing, and differ between systems.
    if (stats.isSymbolicLink()) return { ...entry, kind: 'link', mode: 0o777, target: readlinkSync(place) };
    if (stats.isFIFO()) return { ...entry, kind: 'pipe' };
    if (stats.isCharacterDevice()) return { ...entry, kind: 'character-device', target: String(stats.rdev) };
    if (stats.isBlockDevice()) return { ...entry, kind: 'block-device', target: String(stats.rdev) };
    const first = stats.nlink > 1 ? firstName(place, path, names) : path;
    if (first !== path) return { ...entry, kind: 'name', target: first };
    return { ...entry, kind: 'file', size: stats.isFile() ? stats.size : 0 };
  } catch (error) {
    throw unreadable(place, error);
  }
}

function firstName(place: string, path: string, names: Map<string, string>): string {
  const { dev, ino } = lstatSync(place, { bigint: true });
  const key = `${dev}:${ino}`;
  const first = names.get(key) ?? path;
  names.set(key, first);
  return first;
}

/** BuildKit takes only names in UTF-8. Where the stand-in is part of the name itself, it is one. */
function refuseOtherBytes(place: string): void {
  const [folder, name] = [dirname(place), basename(place)];
  const all = readdirSync(folder, { encoding: 'buffer' });
  if (all.some((bytes) => !isUtf8(bytes) && bytes.toString('utf8') === name)) {
    throw new ContextProblem('has a name that is not UTF-8, which BuildKit does not take', { path: place });
  }
}
