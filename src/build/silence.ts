/**
 * BuildKit has no limit for an answer: a registry that takes a request and never answers holds a build for ever. What
 * the build is doing tells how long it may say nothing.
 */

import { LayerWatch } from './layer-watch.ts';

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

/** What a step does, by its name in plain progress; in the order of the test. */
const DOINGS: readonly (readonly [Doing, RegExp])[] = [
  ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
  ['cache-import', /^(?:importing cache|inferred cache)/i],
  ['cache-export', /^exporting (?:cache|to GitHub Actions Cache)/i],
  ['transfer', /^(?:exporting to|pushing|merging manifest|(?:\[[^\]]*\] )?FROM )/],
  ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];

/** `own` is a step of the Dockerfile, which is the user's, and all that we do not know. */
type Doing = 'builder' | 'metadata' | 'transfer' | CacheDoing | 'own';

/** What a build does with a cache when it stops: reads what there is, fetches a layer for a step, writes. */
export type CacheDoing = 'cache-import' | 'cache-layer' | 'cache-export';

const CACHE_DOINGS: readonly CacheDoing[] = ['cache-layer', 'cache-import', 'cache-export'];

/** A cache that a build was waiting for in vain. */
export interface CacheStall {
  readonly doing: CacheDoing;
  /** For how long it may say nothing. */
  readonly seconds: number;
}

export interface SilenceWatch {
  /** Told of everything that the build says. */
  readonly hear: (chunk: Buffer) => void;
  /** Whether the build has said nothing new for longer than what it does allows. */
  readonly isStalled: () => boolean;
  /** The cache that it was waiting for when it stalled; undefined when it was none. */
  readonly stalledBy: () => CacheStall | undefined;
}

interface Step {
  readonly name: string;
  doing: Doing;
}

const ENDED = /^(?:DONE|CACHED|ERROR|CANCELED)\b/;
/** What a command says: its time, then its words. */
const SAID = /^\d+\.\d+ /;
/** `sha256:… 1.2MB / 3.0MB 5.7s`: how much of a layer is here. It is said again and again, also when nothing comes. */
const LAYER = /^(sha256:[0-9a-f]{64}) (\S+ \/ \S+)( .*\bdone)?/;

/** @param now milliseconds of a clock that only goes forward */
export function watchSilence(limits: SilenceLimits, now: () => number): SilenceWatch {
  const open = new Map<string, Step>();
  const layers = new LayerWatch(limits.cache, now);
  let last = now();
  let rest = '';
  let stalledBy: CacheDoing | undefined;

  /** @returns whether it is news */
  function read(line: string): boolean {
    const [, id, said = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
    if (id === undefined || id === '0') return line !== '';
    const step = open.get(id);
    if (ENDED.test(said)) {
      open.delete(id);
      layers.forget(id);
    } else if (step === undefined) open.set(id, { name: said, doing: doingOf(said) });
    else return goesOn(id, step, said);
    return true;
  }

  function goesOn(id: string, step: Step, said: string): boolean {
    // Of several steps that go on, each is named again when it has its turn.
    if (said === step.name || said === '...') return false;
    const [, digest, amount = '', isDone] = LAYER.exec(said) ?? [];
    if (digest === undefined) {
      if (SAID.test(said) && step.doing === 'cache-layer') step.doing = 'own';
      return true;
    }
    // A step that runs fetches nothing: this one was found in a cache, and its layers are needed.
    if (step.doing === 'own') step.doing = 'cache-layer';
    return layers.hear(id, digest, amount, isDone !== undefined, step.doing === 'cache-layer');
  }

  const doings = (): readonly Doing[] => (open.size === 0 ? ['builder'] : [...open.values()].map(({ doing }) => doing));
  return {
    hear(chunk) {
      const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
      rest = (lines.pop() ?? '').slice(0, 1000);
      if (lines.length === 0 || lines.map(read).includes(true)) last = now();
    },
    isStalled() {
      // One step that may take its time excuses the others: nobody can tell which one is silent.
      const limit = Math.max(...doings().map((doing) => limitOf(doing, limits)));
      const isStalled = layers.isStalled() || now() - last > limit;
      // Asked now, because a build that is stopped ends all of its steps.
      if (isStalled)
        stalledBy ??= layers.isStalled() ? 'cache-layer' : CACHE_DOINGS.find((doing) => doings().includes(doing));
      return isStalled;
    },
    stalledBy: () => stalledBy && { doing: stalledBy, seconds: Math.round(limits.cache / 1000) },
  };
}

function doingOf(name: string): Doing {
  return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
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
