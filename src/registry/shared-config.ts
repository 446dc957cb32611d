/**
 * Signs in for later steps too: the credentials go to where the Docker client of the job looks for them, and a record
 * of what was there before goes to where the post step finds it.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ActionError } from '../errors.ts';
import { changeEntry } from './config-file.ts';
import { type ConfigEntry, helperOf, readDockerConfig } from './credentials.ts';
import { sharedRecord } from './shared-record.ts';
import { fingerprint, fingerprintOfEntry, type HelperProgram, type SharedChange } from './sign-out.ts';

/** A credential and the place that it is for. */
export interface SharedCredential {
  /** The folder of the `config.json`. */
  readonly folder: string;
  readonly key: string;
  readonly entry: ConfigEntry;
}

/**
 * @param recordFolder the step's private folder; undefined when nothing shall be undone
 * @throws {ActionError} `sign-in`, when a credential helper does not take it
 */
export async function shareCredentials(
  credentials: readonly SharedCredential[],
  recordFolder: string | undefined,
  program: HelperProgram,
): Promise<void> {
  const changes = await Promise.all(credentials.map((credential) => plan(credential, program)));
  if (recordFolder !== undefined) {
    await mkdir(recordFolder, { recursive: true, mode: 0o700 });
    // Before anything is changed: a step that is killed in the middle leaves nothing behind either.
    await writeFile(sharedRecord(recordFolder), JSON.stringify(changes), { mode: 0o600 });
  }
  // One after the other: several may go into one file.
  for (const [index, { folder, key, entry }] of credentials.entries()) {
    const { helper = '' } = changes[index] ?? {};
    if (helper === '') await changeEntry(folder, key, entry);
    else await store(helper, key, entry, program);
  }
}

async function plan({ folder, key, entry }: SharedCredential, program: HelperProgram): Promise<SharedChange> {
  const config = await readDockerConfig(folder);
  const helper = helperOf(config, key);
  const [username, secret] = halvesOf(entry);
  return {
    folder: resolve(folder),
    key,
    helper,
    ours: helper === '' ? fingerprintOfEntry(entry) : fingerprint(username, secret),
    before: helper === '' ? config.auths?.[key] : await program(helper, 'get', key),
    isNew: !existsSync(join(folder, 'config.json')),
  };
}

async function store(helper: string, key: string, entry: ConfigEntry, program: HelperProgram): Promise<void> {
  const [Username, Secret] = halvesOf(entry);
  const answer = await program(helper, 'store', JSON.stringify({ ServerURL: key, Username, Secret }));
  if (answer !== undefined) return;
  throw new ActionError('credential-helper', `docker-credential-${helper} did not take the credential of ${key}.`, {
    advice: "Set credentials to private, or correct credsStore and credHelpers in the Docker client's config.json.",
  });
}

function halvesOf({ auth = '', identitytoken }: ConfigEntry): [string, string] {
  if (identitytoken) return ['<token>', identitytoken];
  const pair = Buffer.from(auth, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}
