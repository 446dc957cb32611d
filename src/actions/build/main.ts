/** The build action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { explain } from '../../errors.ts';
import { cancelSignal } from '../../runner/cancel.ts';
import { type Environment, readEnvironment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { clearResult, leaveResult } from '../report/leave-result.ts';
import { writeFailure, writeOutputs } from '../report/outputs.ts';
import { reportFailure, reportResult } from '../report/report.ts';
import { maskSecrets } from '../step/mask.ts';
import type { Prepared } from '../step/prepared.ts';
import { prepare } from './prepare.ts';
import { run } from './run.ts';

const started = new Date();
const signal = cancelSignal();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
/** What is known when something fails. */
let step: { prepared: Prepared; environment: Environment } | undefined;

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const { event } = environment;
  log.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
  const prepared = await prepare(environment);
  step = { prepared, environment };
  const folder = join(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  await clearResult(prepared, environment);
  const around = { environment, folder, signal };
  const result = await run(prepared, around);
  const end = { result, started, seconds: secondsSince() };
  const resultFile = prepared.inputs.distribute
    ? await (await import('./leg.ts')).leaveLeg(prepared, around, end)
    : await leaveResult(prepared, environment, end);
  await writeOutputs(prepared, { ...result, resultFile }, folder);
  reportResult(prepared, result, secondsSince());
} catch (error) {
  // Whatever breaks after a cancel breaks because of it.
  log.error(signal.aborted ? 'The step was cancelled.' : explain(error));
  if (!signal.aborted) {
    const end = { error, started, seconds: secondsSince() };
    writeFailure(error, step && (await leaveResult(step.prepared, step.environment, end)));
    reportFailure(error);
  }
  process.exitCode = 1;
}
