/** The build action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { explain } from '../../errors.ts';
import { cancelSignal } from '../../runner/cancel.ts';
import { readEnvironment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { maskSecrets } from './mask.ts';
import { writeFailure, writeOutputs } from './outputs.ts';
import { prepare } from './prepare.ts';
import { reportFailure, reportResult } from './report.ts';
import { run } from './run.ts';

const started = Date.now();
const signal = cancelSignal();

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const { event } = environment;
  log.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
  const prepared = await prepare(environment);
  const folder = join(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  const result = await run(prepared, { environment, folder, signal });
  await writeOutputs(prepared.names, result, prepared.inputs, folder);
  reportResult(prepared, result, (Date.now() - started) / 1000);
} catch (error) {
  // Whatever breaks after a cancel breaks because of it.
  log.error(signal.aborted ? 'The step was cancelled.' : explain(error));
  if (!signal.aborted) {
    writeFailure(error);
    reportFailure(error);
  }
  process.exitCode = 1;
}
