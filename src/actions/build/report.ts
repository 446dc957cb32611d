/** What stays visible on the run's page. */
import { explain } from '../../errors.ts';
import { formatPinned, formatTagged } from '../../image/reference.ts';
import { addToSummary } from '../../runner/commands.ts';
import { renderBuildSummary } from '../../summary/build-summary.ts';
import { FailedBuild } from './attempts/failed-build.ts';
import type { Prepared } from './prepare.ts';
import type { BuildResult } from './run.ts';

export function reportResult({ inputs, names }: Prepared, result: BuildResult, seconds: number): void {
  const { digest, pushed, push, cache, attempts, history } = result;
  const first = names.references[0];
  const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
  addToSummary(
    renderBuildSummary({
      outcome: inputs.dryRun ? 'planned' : pushed ? 'pushed' : 'built',
      references: names.references.map((reference) => ({
        reference: formatTagged(reference),
        why: reasons.get(reference.tag) ?? 'as given',
      })),
      pinned: first && digest && formatPinned(first.repository, digest),
      digest,
      platforms: inputs.platforms,
      push: `${push.push ? 'yes' : 'no'}, ${push.why}`,
      cache: cache.reason,
      attempts,
      history,
      seconds,
      labels: names.labels,
    }),
  );
}

/** A failure's page says what failed; everything else may not even be known. */
export function reportFailure(error: unknown): void {
  addToSummary(
    renderBuildSummary({
      outcome: 'failed',
      failure: explain(error),
      references: [],
      pinned: undefined,
      digest: undefined,
      platforms: [],
      push: '',
      cache: '',
      attempts: error instanceof FailedBuild ? error.history.length : 0,
      history: error instanceof FailedBuild ? error.history : [],
      seconds: undefined,
      labels: {},
    }),
  );
}
