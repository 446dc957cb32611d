/**
 * After the job, also after a failure or a cancel: removes the step's private folder and with it the credentials.
 * A bundle of its own, because every job waits for it; what most jobs have not left is not even loaded.
 */
import { existsSync, rmSync, writeSync } from 'node:fs';
import { sharedRecord } from '../../registry/shared-record.ts';
import { readState, STATE } from '../../runner/state.ts';
import { toItsEnd } from '../../runner/to-its-end.ts';

const loadLog = async () => (await import('../../runner/log.ts')).log;

toItsEnd(async () => {
  try {
    // The builder's mounts and the credentials for its images are still there.
    const store = readState(STATE.cacheStore);
    if (store !== '') await (await import('../cache/post-cache-store.ts')).saveStore(store);

    // Next, while its certificates are still in the folder.
    const builder = readState(STATE.builder);
    if (builder !== '') await (await import('../builder/post-builder.ts')).removeBuilder(builder);
  } finally {
    // Whatever has become of the rest, the credentials go.
    const folder = readState(STATE.privateFolder);
    if (folder !== '') await remove(folder);
  }
});

async function remove(folder: string): Promise<void> {
  if (existsSync(sharedRecord(folder))) {
    await (await import('../sign-in/post-sign-out.ts')).signOutOfShared(folder);
  }
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    const { message } = error as Error;
    (await loadLog()).warning(
      `The private folder ${folder} could not be removed, and may hold credentials: ${message}`,
    );
    return;
  }
  tell('The private folder of the step is removed, and the credentials with it.');
}

/** Node takes longer to load the stream of its standard output than for all the rest of this. */
function tell(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch {
    // Nobody reads it any more.
  }
}
