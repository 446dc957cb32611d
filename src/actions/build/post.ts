/**
 * After the job, also after a failure or a cancel: removes the step's private folder and with it the credentials.
 * A bundle of its own, because every job waits for it; what most jobs have not left is not even loaded.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { sharedRecord } from '../../registry/shared-record.ts';
import { log } from '../../runner/log.ts';
import { readState, STATE } from '../../runner/state.ts';
import { saveStore } from '../cache/post-cache-store.ts';

// The builder's mounts and the credentials for its images are still there.
await saveStore(readState(STATE.cacheStore));

// Next, while its certificates are still in the folder.
const builder = readState(STATE.builder);
if (builder !== '') await (await import('../builder/post-builder.ts')).removeBuilder(builder);

const folder = readState(STATE.privateFolder);
if (folder !== '') {
  if (existsSync(sharedRecord(folder))) {
    await (await import('../sign-in/post-sign-out.ts')).signOutOfShared(folder);
  }
  try {
    await rm(folder, { recursive: true, force: true });
    log.info('The private folder of the step is removed, and the credentials with it.');
  } catch (error) {
    log.warning(
      `The private folder ${folder} could not be removed, and may hold credentials: ${(error as Error).message}`,
    );
  }
}
