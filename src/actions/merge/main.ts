/** The merge action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { cancelSignal } from '../../runner/cancel.ts';
import { type Environment, readEnvironment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import type { BuildResult, Unfinished } from '../report/build-result.ts';
import { clearResult, leaveResult } from '../report/leave-result.ts';
import { writeFailure } from '../report/outputs.ts';
import { reportFailure, reportResult } from '../report/report.ts';
import { maskSecrets } from '../step/mask.ts';
import type { Surroundings } from '../step/surroundings.ts';
import { collectLegs } from './collect.ts';
import { writeOutputs } from './outputs.ts';
import { type Merging, prepare, withLegs } from './prepare.ts';
import { nothing, run } from './run.ts';

const started = new Date();
const signal = cancelSignal();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
/** What is known when something fails. */
let step: { merging: Merging; environment: Environment } | undefined;
const known: Unfinished = {};

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const { event } = environment;
  log.info(`Merging ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
  step = { merging: await prepare(environment), environment };
  const folder = join(environment.temp, `image-merge-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  await clearResult(step.merging, environment);
  const result = await mergeLegs({ environment, folder, signal }, (merging) => {
    step = { merging, environment };
  });
  const { merging } = step;
  const resultFile = await leaveResult(merging, environment, { result, started, seconds: secondsSince() });
  writeOutputs(merging, { ...result, resultFile });
  await reportResult(merging, environment, result, secondsSince());
} catch (error) {
  // Whatever breaks after a cancel breaks because of it.
  log.error(signal.aborted ? 'The step was cancelled.' : explained(error));
  if (!signal.aborted) {
    const end = { error, started, seconds: secondsSince() };
    writeFailure(error, step && (await leaveResult(step.merging, step.environment, end)));
  }
  const reported = step && { prepared: step.merging, environment: step.environment };
  await reportFailure('merge', reported, { error, known, seconds: secondsSince(), isCancelled: signal.aborted });
  process.exitCode = 1;
}

/** @param named is told when it is known what the image is called */
async function mergeLegs(around: Surroundings, named: (merging: Merging) => void): Promise<BuildResult> {
  if (step === undefined) throw new Error('the step is not prepared');
  const legs = await collectLegs(step.merging, around);
  const [first] = legs ?? [];
  if (legs === undefined || first === undefined) {
    const why = `there are no legs, because ${step.merging.source.untrusted}`;
    log.notice(`Nothing is merged: ${why}.`);
    return { ...nothing([], why), skipped: `Nothing was merged: ${why}.` };
  }
  const merging = withLegs(step.merging, first);
  named(merging);
  return run(merging, legs, around, known);
}
