/** The verify action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { cancelSignal } from '../../runner/cancel.ts';
import { readEnvironment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { maskSecrets } from '../step/mask.ts';
import { prepare } from './prepare.ts';
import { reportFailure, reportVerification } from './report.ts';
import { run } from './run.ts';

const signal = cancelSignal();
let isReported = false;

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const prepared = await prepare(environment);
  const folder = join(environment.temp, `image-verify-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  const verification = await run(prepared, { environment, folder, signal });
  // What a cancelled question did not answer is no finding.
  if (!signal.aborted) {
    isReported = true;
    reportVerification(verification, prepared.inputs.fail);
  } else throw new Error('cancelled');
} catch (error) {
  log.error(signal.aborted ? 'The step was cancelled.' : explained(error));
  if (!signal.aborted && !isReported) reportFailure(error);
  process.exitCode = 1;
}
