/**
 * After the job, also after a failure or a cancel: removes the step's private folder and with it the credentials.
 * A bundle of its own, because every job waits for it.
 */
import { rm } from 'node:fs/promises';
import { log } from '../../runner/log.ts';
import { readState, STATE } from '../../runner/state.ts';

const folder = readState(STATE.privateFolder);
if (folder !== '') {
  try {
    await rm(folder, { recursive: true, force: true });
    log.info('Signed out: the private credentials are removed.');
  } catch (error) {
    log.warning(`The private credentials at ${folder} could not be removed: ${(error as Error).message}`);
  }
}
