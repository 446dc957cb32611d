/**
 * Takes shared credentials away again: what was there before us comes back, and what somebody has put there since then
 * stays.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { changeEntry } from './config-file.ts';
import { type ConfigEntry, readDockerConfig } from './credentials.ts';
import { sharedRecord } from './shared-record.ts';

/** Runs `docker-credential-<name> <action>`; undefined when it failed, else what it printed. */
export type HelperProgram = (
  name: string,
  action: 'get' | 'store' | 'erase',
  input: string,
) => Promise<string | undefined>;

/** One credential that was put where others see it. */
export interface SharedChange {
  /** The folder of the `config.json`. */
  readonly folder: string;
  readonly key: string;
  /** The helper that keeps it; empty where the file does. */
  readonly helper: string;
  /** What is ours, as `fingerprint` has it. */
  readonly ours: string;
  /** What was there before: an entry of the file, or the helper's own answer. */
  readonly before: ConfigEntry | string | undefined;
  /** Whether the file was not there before. */
  readonly isNew: boolean;
}

/** Enough to know one's own again, and not enough to use it. */
export function fingerprint(username: string, secret: string): string {
  return createHash('sha256').update(`${username}\0${secret}`).digest('hex');
}

/**
 * Undoes what the step's record tells, the last change first.
 *
 * @param folder the step's private folder
 * @returns the keys that are signed out, and what could not be undone
 */
export async function signOut(
  folder: string,
  program: HelperProgram,
): Promise<{ readonly done: string[]; readonly problems: string[] }> {
  const text = await readFile(sharedRecord(folder), 'utf8').catch(() => undefined);
  const result = { done: [] as string[], problems: [] as string[] };
  if (text === undefined) return result;
  for (const change of (parsed(text) as SharedChange[]).toReversed()) {
    try {
      const isUndone = change.helper === '' ? await undoInFile(change) : await undoInHelper(change, program);
      if (isUndone) result.done.push(change.key);
    } catch (error) {
      result.problems.push(`${change.key} in ${join(change.folder, 'config.json')}: ${(error as Error).message}`);
    }
  }
  return result;
}

async function undoInFile({ folder, key, ours, before, isNew }: SharedChange): Promise<boolean> {
  const { auths = {}, ...others } = await readDockerConfig(folder);
  const entry = auths[key];
  if (entry === undefined || fingerprintOfEntry(entry) !== ours) return false;
  const isLast = Object.keys(auths).length === 1 && Object.keys(others).length === 0;
  if (isNew && isLast && before === undefined) {
    await rm(join(folder, 'config.json'), { force: true });
    // Only an empty one goes.
    await rmdir(folder).catch(() => undefined);
  } else await changeEntry(folder, key, before as ConfigEntry | undefined);
  return true;
}

async function undoInHelper({ helper, key, ours, before }: SharedChange, program: HelperProgram): Promise<boolean> {
  const answer = await program(helper, 'get', key);
  if (answer === undefined || fingerprintOfAnswer(answer) !== ours) return false;
  const isDone =
    before === undefined
      ? await program(helper, 'erase', key)
      : await program(helper, 'store', JSON.stringify({ ...(parsed(before as string) as object), ServerURL: key }));
  if (isDone === undefined) throw new Error(`docker-credential-${helper} did not do it`);
  return true;
}

/** Without the parser's own message: it would quote a secret. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('what was kept of it is no JSON');
  }
}

export function fingerprintOfEntry({ auth = '', identitytoken = '' }: ConfigEntry): string {
  return fingerprint(auth, identitytoken);
}

function fingerprintOfAnswer(answer: string): string | undefined {
  try {
    const { Username, Secret } = JSON.parse(answer) as { Username?: unknown; Secret?: unknown };
    return fingerprint(String(Username), String(Secret));
  } catch {
    return undefined;
  }
}
