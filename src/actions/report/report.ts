/** What stays visible on the run's page. What makes it is loaded when the step is over. */
import { wantsSummary } from '../../build/variables.ts';
import { addToSummary, bytesInSummary } from '../../runner/commands.ts';
import type { Environment } from '../../runner/environment.ts';
import { log, maskedTexts } from '../../runner/log.ts';
import type { BuildSummary } from '../../summary/build-facts.ts';
import type { BuildResult } from './build-result.ts';
import type { Failed, Reported } from './summary-facts.ts';

interface Known {
  readonly prepared: Reported;
  readonly environment: Environment;
}

/**
 * For whoever has time before the end: loads what makes the page, and makes one of what is known so far, which nobody sees.
 * V8 compiles a function when it is first called, and the end need not wait for that.
 */
export async function getReadyToReport(step: Reported, environment: Environment, soFar: BuildResult): Promise<void> {
  const [{ endedFacts }, , { renderBuildSummary, SUMMARY_LIMIT }] = await Promise.all([
    loadFacts(),
    loadHiding(),
    loadPage(),
  ]);
  const facts = await hidden(endedFacts(step, environment, soFar, 0), { prepared: step, environment });
  renderBuildSummary(facts, SUMMARY_LIMIT);
}

const loadFacts = () => import('./summary-facts.ts');
const loadHiding = () => Promise.all([import('./hidden-facts.ts'), import('./hidden-texts.ts')]);
const loadPage = () => import('../../summary/build-summary.ts');

/** @param seconds since the step began */
export async function reportResult(
  step: Reported,
  environment: Environment,
  result: BuildResult,
  seconds: number,
): Promise<void> {
  await show(environment, async () => {
    const { endedFacts } = await loadFacts();
    return hidden(endedFacts(step, environment, result, seconds), { prepared: step, environment });
  });
}

/**
 * A failure's page says what failed, and all that was known when it did.
 *
 * @param action `build` or `merge`
 * @param step undefined where not even the inputs were good
 */
export async function reportFailure(
  action: BuildSummary['action'],
  step: Known | undefined,
  failed: Failed,
): Promise<void> {
  await show(step?.environment, async () => {
    const { failedFacts } = await loadFacts();
    return hidden({ ...failedFacts(step?.prepared, step?.environment, failed), action }, step);
  });
}

async function hidden(summary: BuildSummary, step: Known | undefined): Promise<BuildSummary> {
  const [{ withoutSecrets }, { hiddenTexts }] = await loadHiding();
  return withoutSecrets(summary, step === undefined ? maskedTexts() : hiddenTexts(step.prepared, step.environment));
}

/** The image is what it is: a step whose summary cannot be written must not fail for it. */
async function show(environment: Environment | undefined, facts: () => Promise<BuildSummary>): Promise<void> {
  try {
    const before = bytesInSummary();
    if (before === undefined || !wantsSummary(environment?.all ?? {}).wants) return;
    const { renderBuildSummary, SUMMARY_LIMIT } = await loadPage();
    // Whatever wrote before us may have left its line open, and the runner's helper ends ours.
    const open = before > 0 ? '\n' : '';
    const room = SUMMARY_LIMIT - before - 2;
    addToSummary(`${open}${renderBuildSummary(await facts(), room)}`);
  } catch (error) {
    log.warning(`The job summary cannot be written: ${(error as Error).message}`);
  }
}
