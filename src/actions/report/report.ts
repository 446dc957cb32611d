/** What stays visible on the run's page. */
import { describeReport } from '../../cache/report.ts';
import { explain } from '../../errors.ts';
import { formatTagged } from '../../image/reference.ts';
import type { PublishedImage } from '../../registry/publication.ts';
import { addToSummary } from '../../runner/commands.ts';
import { type BuildSummary, renderBuildSummary } from '../../summary/build-summary.ts';
import { FailedAttempts, FailedPublish } from '../attempts/failed-build.ts';
import type { Concluded } from '../step/concluded.ts';
import type { BuildResult } from './build-result.ts';

type Reported = Pick<Concluded, 'names'> & {
  readonly inputs: Pick<Concluded['inputs'], 'distribute' | 'dryRun' | 'platforms'>;
};

export function reportResult({ inputs, names }: Reported, result: BuildResult, seconds: number): void {
  const { digest, push, cache, cacheReport, attempts, history, skipped, leftAlone, published } = result;
  const served = result.images.find((image) => image.digest !== '');
  const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
  const left = new Set(leftAlone.map(({ reference }) => reference));
  addToSummary(
    renderBuildSummary({
      outcome: outcomeOf(inputs, result),
      skipped,
      references: names.references
        .map((reference) => ({ reference: formatTagged(reference), why: reasons.get(reference.tag) ?? 'as given' }))
        // The image of one platform gets none of them here.
        .filter(({ reference }) => !left.has(reference) && !(inputs.distribute && result.digest !== undefined)),
      pinned: served && `${served.name}@${served.digest}`,
      digest,
      digests: published?.platforms ?? [],
      images: imagesOf(result.images, ({ name }) => !names.optional.has(name)),
      leftAlone,
      gateSeconds: published?.gateSeconds,
      attestation: published?.attested,
      signed: published?.signed ?? [],
      platforms: inputs.platforms.length > 0 ? inputs.platforms : platformsOf(published),
      push: `${push.push ? 'yes' : 'no'}, ${push.why}${push.push && inputs.distribute ? '; without a tag, for the merge' : ''}`,
      cache: [...cache.reasons, describeReport(cacheReport)].join(' ').trim(),
      attempts,
      history,
      seconds,
      labels: names.labels,
    }),
  );
}

function outcomeOf({ dryRun }: Reported['inputs'], { skipped, pushed }: BuildResult): BuildSummary['outcome'] {
  if (dryRun) return 'planned';
  if (skipped !== undefined) return 'skipped';
  return pushed ? 'pushed' : 'built';
}

function platformsOf(published: BuildResult['published']): string[] {
  return (published?.platforms ?? []).map(({ platform }) => platform);
}

function imagesOf(images: readonly PublishedImage[], isRequired: (image: PublishedImage) => boolean) {
  return images.map((image) => ({ ...image, isRequired: isRequired(image) }));
}

/** A failure's page says what failed, and what the registries serve all the same. */
export function reportFailure(error: unknown): void {
  const images = error instanceof FailedPublish ? error.images : [];
  addToSummary(
    renderBuildSummary({
      outcome: 'failed',
      failure: explain(error),
      references: [],
      pinned: undefined,
      digest: undefined,
      digests: [],
      images: imagesOf(images, () => true),
      leftAlone: [],
      gateSeconds: undefined,
      attestation: undefined,
      signed: [],
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
