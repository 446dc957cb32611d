/**
 * The tests of every build option, on whatever builder they are given: what a user writes, and what is then to be seen
 * in a RUN step, in the registry, in the engine or on the disk.
 */
import type { StepResult } from '../runner/step.ts';
import type { JobOptions } from './job.ts';
import { optionsOfCache } from './options-cache.ts';
import { optionsOfTheImage } from './options-image.ts';
import { loadOfTwoPlatforms, pushOfTwoPlatforms } from './options-platforms.ts';
import { optionsOfTheResult } from './options-result.ts';
import { optionsInsideRun } from './options-run.ts';
import { optionsOfSecrets } from './options-secrets.ts';

/** Runs the action as a step of a job, on the builder under test. */
export type Run = (options: JobOptions) => Promise<StepResult>;

/** Registers all of them. */
export function testOptions(run: Run): void {
  optionsInsideRun(run);
  optionsOfSecrets(run);
  optionsOfCache(run);
  optionsOfTheImage(run);
  optionsOfTheResult(run);
  pushOfTwoPlatforms(run);
  loadOfTwoPlatforms(run);
}
