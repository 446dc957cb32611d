/**
 * A digest over what is sent of a folder: paths, kinds, permissions, targets of links, content. Times, owners and the place
 * of the folder are left out: BuildKit gives files of a local context to root, and the others differ from job to job.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ContentReader } from './file-content.ts';
import { parseIgnoreFile } from './ignore-file.ts';
import { findIgnoreFile } from './ignore-place.ts';
import { IgnoreRules } from './ignore-rules.ts';
import { type Entry, walkContext } from './walk.ts';

export interface HashOptions {
  /** Stops it; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface ContextOptions extends HashOptions {
  /** The path of the Dockerfile, which may lie elsewhere; left out when it is no file of this machine. */
  readonly dockerfile?: string | undefined;
}

export interface HashedContext {
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
  /** How many files have content of their own; folders and links are not counted. */
  readonly files: number;
  /** Of their content. */
  readonly bytes: number;
  /** The ignore file that was obeyed, as a path that can be opened. */
  readonly ignoreFile: string | undefined;
  /** SHA-256 of its bytes; empty for none. */
  readonly ignoreRules: string;
  /** Whether Git's own folder is sent, which is another one in each checkout. */
  readonly hasGit: boolean;
}

/**
 * What a build's main context holds.
 *
 * @throws {ContextProblem} when that cannot be told
 */
export function hashContext(root: string, { dockerfile, signal }: ContextOptions = {}): Promise<HashedContext> {
  return hashWalk(root, dockerfile, signal);
}

/**
 * What a named build context holds that is a folder. It obeys the `.dockerignore` at its root; a Dockerfile's own ignore
 * file is for the main context.
 *
 * @throws {ContextProblem} when that cannot be told
 */
export function hashFolder(root: string, { signal }: HashOptions = {}): Promise<HashedContext> {
  return hashWalk(root, undefined, signal);
}

/** Begins every digest: what is put together in another way gets another one. */
const FORM = 'build context, form 1\n';
/** How long other things wait, in ms: a step that is cancelled must hear of it. */
const BREATH = 20;

async function hashWalk(
  root: string,
  dockerfile: string | undefined,
  signal: AbortSignal | undefined,
): Promise<HashedContext> {
  signal?.throwIfAborted();
  const { rules, ...ignored } = readRules(root, dockerfile);
  const hash = createHash('sha256').update(FORM);
  const reader = new ContentReader(hash);
  const sum = { files: 0, bytes: 0, hasGit: false };
  let last = performance.now();
  for (const entry of walkContext(root, rules)) {
    if (performance.now() - last > BREATH) {
      await setImmediate();
      signal?.throwIfAborted();
      last = performance.now();
    }
    if (entry === undefined) continue;
    hash.update(heading(entry));
    if (entry.path === '.git' && entry.kind === 'folder') sum.hasGit = true;
    if (entry.kind !== 'file') continue;
    sum.files++;
    sum.bytes += entry.size;
    const place = join(root, entry.path);
    if (!reader.readAtOnce(place, entry)) await reader.readInParts(place, entry, signal);
  }
  return { digest: hash.digest('hex'), ...sum, ...ignored };
}

interface Rules extends Pick<HashedContext, 'ignoreFile' | 'ignoreRules'> {
  readonly rules: IgnoreRules;
}

function readRules(root: string, dockerfile: string | undefined): Rules {
  const found = findIgnoreFile(root, dockerfile);
  if (found === undefined) return { rules: new IgnoreRules([], root), ignoreFile: undefined, ignoreRules: '' };
  const { path, content } = found;
  const ignoreRules = createHash('sha256').update(content).digest('hex');
  return { rules: new IgnoreRules(parseIgnoreFile(content, path), path), ignoreFile: path, ignoreRules };
}

/** Ends with the one newline in it, and says how much content follows: nothing can be read in two ways. */
function heading({ kind, path, mode, target, size }: Entry): string {
  return `${JSON.stringify([kind, path, mode, target, size])}\n`;
}
