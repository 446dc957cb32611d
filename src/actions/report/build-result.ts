/** What the stages of a step made, for the outputs, the summary and the result file. */
import type { PushDecision } from '../../build/push.ts';
import type { PushWay } from '../../build/push-way.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { CacheReport } from '../../cache/progress.ts';
import { NO_REPORT } from '../../cache/report.ts';
import type { Digest } from '../../image/digest.ts';
import type { PublishedImage } from '../../registry/publication.ts';
import type { Timeline } from '../../result/timeline.ts';
import type { MovedBase } from '../../reuse/bases.ts';
import type { FailureRecord } from '../attempts/failed-build.ts';
import type { OpenBuilder } from '../builder/open.ts';
import type { Published } from '../publish/published.ts';
import type { LeftAlone } from '../publish/tags/floating.ts';
import type { Decided } from '../step/decided.ts';
import type { StageTime } from '../step/stopwatch.ts';
import type { KeptResults } from './kept-results.ts';

export interface BuildResult {
  /** Whether the registries serve the image now. */
  readonly pushed: boolean;
  readonly push: PushDecision;
  /** How the image came to the registry. */
  readonly way: PushWay;
  /** Why nothing was built, as a sentence; undefined when something was. */
  readonly skipped: string | undefined;
  readonly cache: CachePlan;
  readonly cacheReport: CacheReport;
  /** Who built; undefined when nothing was run. */
  readonly builder: OpenBuilder | undefined;
  readonly argv: readonly string[];
  readonly images: readonly PublishedImage[];
  /** Tags that stay where a newer run has put them. */
  readonly leftAlone: readonly LeftAlone[];
  /** What the registry serves; undefined without a push. */
  readonly digest: Digest | undefined;
  readonly imageId: string | undefined;
  readonly metadata: string | undefined;
  readonly kept: KeptResults | undefined;
  /** 0 when nothing was run. */
  readonly attempts: number;
  /** The failed attempts before the good one. */
  readonly history: readonly FailureRecord[];
  /** The build's steps, of its last attempt; empty when nothing was run. */
  readonly timeline: Timeline;
  /** What followed the push; undefined where nothing was pushed by us. */
  readonly published: Published | undefined;
  /** What was told of an image with the same content; undefined where nobody asked. */
  readonly reuse?: Reused | undefined;
  readonly stages: readonly StageTime[];
}

export interface Reused {
  /** What decides the image; undefined where that cannot be told. */
  readonly key: string | undefined;
  readonly moved: readonly MovedBase[];
}

/** A result on its way: what the stages have made so far, which is all there is to tell when one of them fails. */
export type Unfinished = { -readonly [Field in keyof BuildResult]?: BuildResult[Field] };

/** As much as is decided where nothing is run. */
type NothingRun = Pick<Decided, 'push' | 'cache'> & { readonly plan: Pick<Decided['plan'], 'push' | 'untagged'> };

export function nothingDone({ push, cache, plan }: NothingRun): BuildResult {
  return {
    push,
    way: plan.untagged?.way ?? (plan.push ? 'tag' : 'none'),
    skipped: undefined,
    cache,
    cacheReport: NO_REPORT,
    builder: undefined,
    pushed: false,
    argv: [],
    images: [],
    leftAlone: [],
    digest: undefined,
    imageId: undefined,
    metadata: undefined,
    kept: undefined,
    attempts: 0,
    history: [],
    timeline: [],
    published: undefined,
    stages: [],
  };
}

/** The plan of a cache that nobody needed. */
export function unusedCache(plan: CachePlan): CachePlan {
  const reasons = ['Nothing was built, so no cache was needed.'];
  return { ...plan, backend: 'off', from: [], to: [], isReading: false, isWriting: false, reasons, warnings: [] };
}

/** The part of a result that is known when all registries serve the image. */
export function publishedPart(published: Published) {
  const { images, image, leftAlone } = published;
  return { pushed: true, images, leftAlone, digest: image.digest, published };
}
