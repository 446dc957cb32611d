/** What a step knows at its end, as plain facts for the result file. */
import type { CacheReport } from '../../cache/progress.ts';
import { finalMode, hitRatio, NO_REPORT } from '../../cache/report.ts';
import { ActionError } from '../../errors.ts';
import { parseRepository } from '../../image/reference.ts';
import type { PublishedImage } from '../../registry/publication.ts';
import type { Outcome } from '../../result/result-document.ts';
import type { ResultFacts } from '../../result/result-file.ts';
import type { Timeline } from '../../result/timeline.ts';
import type { Environment } from '../../runner/environment.ts';
import { FailedAttempts, FailedPublish, type FailureRecord } from '../attempts/failed-build.ts';
import { builderOutputs } from '../builder/outputs.ts';
import type { Concluded } from '../step/concluded.ts';
import type { BuildResult } from './build-result.ts';
import { hiddenTexts } from './hidden-texts.ts';
import { fromWorkspace, knownFacts, planFacts } from './known-facts.ts';

/** How a step ended: with a result, or with an error. */
export type StepEnd = ({ readonly result: BuildResult } | { readonly error: unknown }) & {
  readonly started: Date;
  /** Since then. */
  readonly seconds: number;
};

const INTERNAL = { id: 'internal', code: 'internal', advice: '' };

type Part<K extends keyof ResultFacts> = NonNullable<ResultFacts[K]>;

export function resultFacts(prepared: Concluded, environment: Environment, end: StepEnd): ResultFacts {
  const outcome = 'error' in end ? 'failed' : outcomeOf(prepared, end.result);
  const stages = 'error' in end ? [] : end.result.stages;
  return {
    outcome,
    ...knownFacts(prepared, environment),
    ...('error' in end ? failed(prepared, end.error, environment) : ended(prepared, end.result, environment)),
    timing: { started: end.started.toISOString(), seconds: end.seconds, stages },
    secrets: hiddenTexts(prepared, environment),
  };
}

function outcomeOf({ inputs }: Concluded, { skipped, pushed }: BuildResult): Outcome {
  if (inputs.dryRun) return 'planned';
  if (skipped !== undefined) return 'skipped';
  return pushed ? 'pushed' : 'built';
}

function ended(prepared: Concluded, result: BuildResult, environment: Environment): Omit<ResultFacts, keyof Always> {
  const { push, pushed, way, published, images, cache, cacheReport, attempts, history, argv } = result;
  return {
    skipped: result.skipped,
    image: imageFacts(result, environment),
    images: images.map((image) => placeFacts(image, prepared, result)),
    leftAlone: result.leftAlone,
    push: { pushed, why: push.why, way: way === 'none' ? null : way },
    build: {
      ...planFacts(prepared, environment),
      ...attemptFacts(attempts, history),
      argv,
      builder: builderFacts(result),
      cache: {
        mode: finalMode(cache, cacheReport),
        hitRatio: ratioOf(cacheReport),
        reasons: cache.reasons,
      },
      timeline: stepFacts(result.timeline),
    },
    reuse: result.reuse && { key: result.reuse.key, basesMoved: result.reuse.moved },
    gate: gateFacts(prepared, published?.gateSeconds),
    attestation: published?.attested,
    signatures: signatureFacts(prepared, result),
  };
}

function failed(prepared: Concluded, error: unknown, environment: Environment): Omit<ResultFacts, keyof Always> {
  const tried = error instanceof FailedAttempts ? error : undefined;
  const images = error instanceof FailedPublish ? error.images : [];
  const { id, code, advice } = error instanceof ActionError ? error : INTERNAL;
  const message = error instanceof Error ? error.message : String(error);
  const { gate } = prepared.inputs;
  return {
    error: { code, id, message, advice: advice || undefined, failureClass: tried?.failureClass },
    images: images.map((image) => placeFacts(image, prepared)),
    push: { pushed: images.some(({ digest }) => digest !== '') },
    build: {
      ...planFacts(prepared, environment),
      ...attemptFacts(tried?.attempts ?? 0, tried?.history ?? []),
      argv: [],
      cache: { hitRatio: ratioOf(tried?.cacheReport), reasons: [] },
      timeline: stepFacts(tried?.timeline ?? []),
    },
    ...(code === 'gate' && { gate: { command: gate[0] ?? '', passed: false } }),
  };
}

function ratioOf(report: CacheReport = NO_REPORT): number | null {
  const ratio = hitRatio(report);
  return ratio === '' ? null : Number(ratio);
}

/** What is known however a step ends. */
type Always = Pick<ResultFacts, 'outcome' | 'action' | 'source' | 'run' | 'names' | 'timing' | 'secrets'>;

function imageFacts({ digest, published, imageId, kept }: BuildResult, { workspace }: Environment) {
  return {
    digest,
    mediaType: published?.image.mediaType,
    imageId,
    archive: kept?.archive && fromWorkspace(kept.archive, workspace),
    platforms: published?.platforms ?? [],
  };
}

function placeFacts(
  { name, tags, digest, state, error }: PublishedImage,
  { names }: Concluded,
  result?: BuildResult,
): Part<'images'>[number] {
  // An output may push to a name that is not among ours.
  const { registry = '', path = '' } = parseRepository(name) ?? {};
  return {
    name,
    registry,
    path,
    tags,
    digest: digest || null,
    state: state === 'published' ? goodState(name, tags, result) : 'failed',
    required: !names.optional.has(name),
    error: error || null,
  };
}

function goodState(name: string, tags: readonly string[], result: BuildResult | undefined) {
  if (tags.length > 0) return result?.skipped === undefined ? 'published' : 'present';
  const isLeft = result?.leftAlone.some(({ reference }) => reference.startsWith(`${name}:`));
  return isLeft ? 'left' : 'untagged';
}

function attemptFacts(attempts: number, history: readonly FailureRecord[]) {
  return {
    attempts,
    history: history.map(({ number, seconds, kind, stage, telling, waitSeconds }) => {
      return { number, seconds, class: kind, stage, message: telling, waitSeconds };
    }),
  };
}

function stepFacts(timeline: Timeline): Part<'build'>['timeline'] {
  return timeline.map(({ isCached: cached, isFailed: failed, ...step }) => ({ ...step, cached, failed }));
}

function builderFacts({ builder }: BuildResult): Part<'build'>['builder'] {
  const {
    'builder-name': name = '',
    'builder-driver': driver = '',
    'builder-platforms': platforms = '',
  } = builderOutputs(builder);
  return name === '' ? null : { name, driver, platforms: platforms.split(',').filter(Boolean) };
}

function gateFacts({ inputs: { gate } }: Concluded, seconds: number | undefined): ResultFacts['gate'] {
  return seconds === undefined ? null : { command: gate[0] ?? '', seconds, passed: true };
}

function signatureFacts({ inputs }: Concluded, { published, digest }: BuildResult): Part<'signatures'> {
  const signed = published?.signed ?? [];
  return signed.length === 0 ? [] : [{ tool: inputs.sign, images: signed.map((name) => `${name}@${digest}`) }];
}
