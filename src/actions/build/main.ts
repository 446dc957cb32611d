/** The build action's entry. The one place that catches, and the one that says the step failed. */
import { join } from 'node:path';
import { cancelSignal } from '../../runner/cancel.ts';
import { type Environment, readEnvironment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import type { Unfinished } from '../report/build-result.ts';
import { clearResult, leaveResult } from '../report/leave-result.ts';
import { maskSecrets } from '../step/mask.ts';
import type { Prepared } from '../step/prepared.ts';
import type { DockerfilePlace } from './dockerfile-place.ts';

const args = process.argv.slice(2);
const started = new Date();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
/** What is known when something fails. */
let step: { prepared: Prepared; environment: Environment } | undefined;
const known: Unfinished = {};

function placeOf({ prepared, environment }: NonNullable<typeof step>): DockerfilePlace {
  return { context: prepared.context, file: prepared.inputs.file, workspace: environment.workspace };
}

if (args.length > 0) await (await import('./plan/print-plan.ts')).printPlan(args);
else await runStep();

/** The step of a job, from its environment to what it leaves. */
async function runStep(): Promise<void> {
  const signal = cancelSignal();
  try {
    const environment = readEnvironment();
    await maskSecrets(environment.actor);
    if (environment.all['RUNNER_DEBUG'] === '1') (await import('../step/debugging.ts')).tellPrograms();
    const { event } = environment;
    log.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
    // The first line must not wait for all the rest to be loaded.
    const { loadEnding, prepare, run } = await import('./stages.ts');
    const prepared = await prepare(environment);
    step = { prepared, environment };
    const folder = join(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    saveState(STATE.privateFolder, folder);
    await clearResult(prepared, environment);
    const around = { environment, folder, signal };
    const result = await run(prepared, around, known);
    const { endSentence, reportResult, writeOutputs } = await loadEnding();
    const end = { result, started, seconds: secondsSince() };
    const resultFile = prepared.inputs.distribute
      ? await (await import('./leg.ts')).leaveLeg(prepared, around, end)
      : await leaveResult(prepared, environment, end);
    writeOutputs(prepared, { ...result, resultFile }, folder);
    await reportResult(prepared, environment, result, secondsSince());
    log.info(endSentence(prepared, result, secondsSince()));
  } catch (error) {
    const { failureAnnotation, reportFailure, writeFailure } = await import('./ending.ts');
    // Whatever breaks after a cancel breaks because of it.
    if (signal.aborted) log.error('The step was cancelled.');
    else log.error(...failureAnnotation(error, explained(error), step && placeOf(step)));
    if (!signal.aborted) {
      const end = { error, started, seconds: secondsSince() };
      writeFailure(error, step && (await leaveResult(step.prepared, step.environment, end)));
    }
    await reportFailure('build', step, { error, known, seconds: secondsSince(), isCancelled: signal.aborted });
    process.exitCode = 1;
  }
}
