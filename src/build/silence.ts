/**
 * BuildKit has no limit for an answer: a registry that takes a request and never answers holds a build for ever. What
 * the build is doing tells how long it may say nothing.
 */

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
const DOINGS: readonly (readonly [keyof SilenceLimits, RegExp])[] = [
  ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
  ['cache', /^(?:importing cache|exporting cache|exporting to GitHub Actions Cache|inferred cache)/i],
  ['transfer', /^(?:exporting to|pushing|merging manifest|\[[^\]]*\] FROM )/],
  ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];

export interface SilenceWatch {
  /** Told of everything that the build says. */
  readonly hear: (chunk: Buffer) => void;
  /** Whether the build has said nothing for longer than what it does allows. */
  readonly isStalled: () => boolean;
}

/** @param now milliseconds of a clock that only goes forward */
export function watchSilence(limits: SilenceLimits, now: () => number): SilenceWatch {
  const open = new Map<string, keyof SilenceLimits | 'own'>();
  let last = now();
  let rest = '';

  function read(line: string): void {
    const [, id, said = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
    if (id === undefined || id === '0') return;
    if (/^(?:DONE|CACHED|ERROR|CANCELED)\b/.test(said)) open.delete(id);
    else if (!open.has(id)) open.set(id, doingOf(said));
  }

  return {
    hear(chunk) {
      last = now();
      const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
      rest = (lines.pop() ?? '').slice(0, 1000);
      for (const line of lines) read(line);
    },
    isStalled() {
      const doings = open.size === 0 ? (['builder'] as const) : [...open.values()];
      // One step that may take its time excuses the others: nobody can tell which one is silent.
      const limit = Math.max(...doings.map((doing) => (doing === 'own' ? Number.POSITIVE_INFINITY : limits[doing])));
      return now() - last > limit;
    },
  };
}

/** A step of the Dockerfile is the user's own, and so is everything that we do not know. */
function doingOf(name: string): keyof SilenceLimits | 'own' {
  return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
}
