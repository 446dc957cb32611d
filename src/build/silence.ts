/**
 * BuildKit has no limit for an answer: a registry that takes a request and never answers holds a build for ever. What
 * the build is doing tells how long it may say nothing.
 */

import { type CacheDoing, type Doing, OpenSteps } from './open-steps.ts';

/** Milliseconds of silence, by what the build is doing; a doing that is not named has no limit. */
export interface SilenceLimits {
  /** Before the first step, and when all are done: the builder boots, the client waits for it. */
  readonly builder: number;
  /** Names are looked up, somebody signs in. */
  readonly metadata: number;
  /** Layers and manifests travel; a large layer does so without a word. */
  readonly transfer: number;
  /** A cache is read or written; BuildKit waits silently through a throttle. */
  readonly cache: number;
}

const MINUTE = 60_000;

export const SILENCE_LIMITS: SilenceLimits = {
  builder: 3 * MINUTE,
  metadata: 3 * MINUTE,
  transfer: 15 * MINUTE,
  cache: 12 * MINUTE,
};

const CACHE_DOINGS: readonly CacheDoing[] = ['cache-layer', 'cache-import', 'cache-export'];

/** A cache that a build was waiting for in vain. */
export interface CacheStall {
  readonly doing: CacheDoing;
  /** For how long it may say nothing. */
  readonly seconds: number;
}

export interface SilenceWatch {
  /** Told of every line that the build says. */
  readonly hear: (line: string) => void;
  /** Told of the beginning of a line, which is a sign of life. */
  readonly hearPart: () => void;
  /** Whether the build has said nothing new for longer than what it does allows. */
  readonly isStalled: () => boolean;
  /** The cache that it was waiting for when it stalled; undefined when it was none. */
  readonly stalledBy: () => CacheStall | undefined;
}

/** @param now milliseconds of a clock that only goes forward */
export function watchSilence(limits: SilenceLimits, now: () => number): SilenceWatch {
  const open = new OpenSteps(limits.cache, now);
  let last = now();
  let stalledBy: CacheDoing | undefined;
  return {
    hear(line) {
      if (open.hear(line)) last = now();
    },
    hearPart() {
      last = now();
    },
    isStalled() {
      const doings = open.doings();
      // One step that may take its time excuses the others: nobody can tell which one is silent.
      const limit = Math.max(...doings.map((doing) => limitOf(doing, limits)));
      const isLayer = open.layers.isStalled();
      const isStalled = isLayer || now() - last > limit;
      // Asked now, because a build that is stopped ends all of its steps.
      if (isStalled) stalledBy ??= isLayer ? 'cache-layer' : CACHE_DOINGS.find((doing) => doings.includes(doing));
      return isStalled;
    },
    stalledBy: () => stalledBy && { doing: stalledBy, seconds: Math.round(limits.cache / 1000) },
  };
}

function limitOf(doing: Doing, limits: SilenceLimits): number {
  switch (doing) {
    case 'own':
      return Number.POSITIVE_INFINITY;
    case 'cache-import':
    case 'cache-layer':
    case 'cache-export':
      return limits.cache;
    default:
      return limits[doing];
  }
}
