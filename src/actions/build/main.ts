/** The build action's entry. The one place that catches, and the one that says the step failed. */
import { explain } from '../../errors.ts';
import { cancelSignal } from '../../runner/cancel.ts';
import { readEnvironment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { maskSecrets } from './mask.ts';
import { outputsOf, writeOutputs } from './outputs.ts';
import { prepare } from './prepare.ts';
import { reportFailure, reportResult } from './report.ts';
import { run } from './run.ts';

const started = Date.now();
const signal = cancelSignal();
maskSecrets();

try {
  const environment = readEnvironment();
  const { event } = environment;
  log.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
  const prepared = await prepare(environment);
  const result = await run(prepared, environment, signal);
  writeOutputs(outputsOf(prepared.names, result));
  reportResult(prepared, result, (Date.now() - started) / 1000);
} catch (error) {
  // Whatever breaks after a cancel breaks because of it.
  log.error(signal.aborted ? 'The step was cancelled.' : explain(error));
  if (!signal.aborted) reportFailure(error);
  process.exitCode = 1;
}
