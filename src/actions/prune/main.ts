/** The prune action's entry. The one place that catches. */
import { join } from 'node:path';
import { cancelSignal } from '../../runner/cancel.ts';
import { readEnvironment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { maskSecrets } from '../step/mask.ts';
import { reportNothing, reportPlan } from './report.ts';
import { type PruneResult, run } from './run.ts';
import { OverLimit } from './work.ts';

const signal = cancelSignal();

try {
  const environment = readEnvironment();
  await maskSecrets(environment.actor);
  const folder = join(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
  // Told to post before the folder exists, so that it goes whatever happens next.
  saveState(STATE.privateFolder, folder);
  const { plan, error, local } = await run({ environment, folder, signal }).catch((fault): PruneResult => {
    if (fault instanceof OverLimit) return { plan: fault.plan, error: fault };
    throw fault;
  });
  const failure = error === undefined ? undefined : signal.aborted ? 'The step was cancelled.' : explained(error);
  await reportPlan(plan, { failure, local }, environment.temp);
  if (failure !== undefined) fail(failure);
} catch (error) {
  const failure = signal.aborted ? 'The step was cancelled.' : explained(error);
  reportNothing(failure);
  fail(failure);
}

function fail(text: string): void {
  log.error(text);
  process.exitCode = 1;
}
