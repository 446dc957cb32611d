/** Starts a builder: its image is pulled, its pods are scheduled, its address is dialled, and each has its faults. */
import { bootArguments } from '../../builder/create.ts';
import type { BuilderFacts } from '../../builder/facts.ts';
import { parseInspect } from '../../builder/inspect.ts';
import { pauseAfter } from '../../retry/schedule.ts';
import { again } from '../attempts/again.ts';
import { warnOfRetry } from '../attempts/warn.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import { BuilderFailure, type BuilderSurroundings, failureOf, runBuildx } from './buildx.ts';

/**
 * Boots every node of the builder, with attempts; one that runs already is only asked.
 *
 * @throws {ActionError} `builder`, with what buildx said
 */
export async function boot(name: string, inputs: BuildInputs, around: BuilderSurroundings): Promise<BuilderFacts> {
  return again(() => bootOnce(name, around), {
    ...inputs,
    decide(error, failed) {
      if (!(error instanceof BuilderFailure)) return undefined;
      const { class: kind, isThrottled } = error.classification;
      if (kind !== 'transient' && kind !== 'ambiguous' && kind !== 'timeout') return undefined;
      return pauseAfter({ base: inputs.retryWaitSeconds, failed, chance: Math.random(), isThrottled });
    },
    tell: ({ message }, number) =>
      warnOfRetry(`Attempt ${number} to boot the builder failed: ${message}`, inputs.warningOnRetry),
    signal: around.signal,
  });
}

async function bootOnce(name: string, around: BuilderSurroundings): Promise<BuilderFacts> {
  const failed = `The builder ${name} does not come up`;
  const chunks: Buffer[] = [];
  await runBuildx(bootArguments(name), failed, around, (chunk, from) => from === 'stdout' && chunks.push(chunk));
  const facts = parseInspect(Buffer.concat(chunks).toString('utf8'));
  // Where some nodes come up and others do not, buildx is content; a build for their platforms would not be.
  const error = facts?.error ?? facts?.nodes.find((node) => node.error !== undefined)?.error;
  if (facts !== undefined && error === undefined) return facts;
  throw await failureOf(failed, { exitCode: 1, stopped: undefined, stderr: `ERROR: ${error ?? 'no answer'}` });
}
