/** The mirror action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { cancelSignal } from '../../runner/cancel.ts';
import { readEnvironment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { maskSecrets } from '../step/mask.ts';
import { reportFailure, reportMirrored } from './report.ts';
import { run } from './run.ts';

const started = Date.now();
const signal = cancelSignal();
let isReported = false;

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const folder = join(environment.temp, `image-mirror-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  const mirrored = await run({ environment, folder, signal });
  isReported = true;
  reportMirrored(mirrored, (Date.now() - started) / 1000);
} catch (error) {
  log.error(signal.aborted ? 'The step was cancelled.' : explained(error));
  if (!signal.aborted && !isReported) reportFailure(error);
  process.exitCode = 1;
}
