/** What stays visible on the run's page. */
import { describeReport } from '../../cache/report.ts';
import { explain } from '../../errors.ts';
import { formatTagged } from '../../image/reference.ts';
import { addToSummary } from '../../runner/commands.ts';
import { renderBuildSummary } from '../../summary/build-summary.ts';
import { FailedAttempts } from './attempts/failed-build.ts';
import type { Prepared } from './prepare.ts';
import type { BuildResult } from './run.ts';

export function reportResult({ inputs, names }: Prepared, result: BuildResult, seconds: number): void {
  const { digest, pushed, push, cache, cacheReport, attempts, history } = result;
  const [served] = result.images;
  const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
  addToSummary(
    renderBuildSummary({
      outcome: inputs.dryRun ? 'planned' : pushed ? 'pushed' : 'built',
      references: names.references.map((reference) => ({
        reference: formatTagged(reference),
        why: reasons.get(reference.tag) ?? 'as given',
      })),
      pinned: served && `${served.name}@${served.digest}`,
      digest,
      platforms: inputs.platforms,
      push: `${push.push ? 'yes' : 'no'}, ${push.why}`,
      cache: [...cache.reasons, describeReport(cacheReport)].join(' ').trim(),
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
      attempts: error instanceof FailedAttempts ? error.attempts : 0,
      history: error instanceof FailedAttempts ? error.history : [],
      seconds: undefined,
      labels: {},
    }),
  );
}
