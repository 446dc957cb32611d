/** What a build is doing: its steps that have begun and not ended, as plain progress names them. */

import { LayerWatch } from './layer-watch.ts';

/** What a step does, by its name in plain progress; in the order of the test. */
const DOINGS: readonly (readonly [Doing, RegExp])[] = [
  ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
  ['cache-import', /^(?:importing cache|inferred cache)/i],
  ['cache-export', /^exporting (?:cache|to GitHub Actions Cache)/i],
  ['transfer', /^(?:exporting to|pushing|merging manifest|(?:\[[^\]]*\] )?FROM )/],
  ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];

/** `own` is a step of the Dockerfile, which is the user's, and all that we do not know. */
export type Doing = 'builder' | 'metadata' | 'transfer' | CacheDoing | 'own';

/** What a build does with a cache when it stops: reads what there is, fetches a layer for a step, writes. */
export type CacheDoing = 'cache-import' | 'cache-layer' | 'cache-export';

interface Step {
  readonly name: string;
  doing: Doing;
}

const STEP_LINE = /^#(\d+) (.*)$/s;
const ENDED = /^(?:DONE|CACHED|ERROR|CANCELED)\b/;
/** What a command says: its time, then its words. */
const SAID = /^\d+\.\d+(?: |$)/;
/** `sha256:… 1.2MB / 3.0MB 5.7s`: how much of a layer is here. It is said again and again, also when nothing comes. */
const LAYER = /^(sha256:[0-9a-f]{64}) (\S+ \/ \S+)( .*\bdone)?/;

/** The steps that are going on; all of it is read from the lines that the build says. */
export class OpenSteps {
  readonly layers: LayerWatch;
  readonly #steps = new Map<string, Step>();

  constructor(cacheLimit: number, now: () => number) {
    this.layers = new LayerWatch(cacheLimit, now);
  }

  /** @returns whether it is news */
  hear(line: string): boolean {
    const [, id, said = ''] = STEP_LINE.exec(line) ?? [];
    if (id === undefined || id === '0') return line !== '';
    const step = this.#steps.get(id);
    if (step !== undefined && SAID.test(said)) {
      if (step.doing === 'cache-layer') step.doing = 'own';
    } else if (ENDED.test(said)) {
      this.#steps.delete(id);
      this.layers.forget(id);
    } else if (step === undefined) this.#steps.set(id, { name: said, doing: doingOf(said) });
    else return this.#goesOn(id, step, said);
    return true;
  }

  doings(): readonly Doing[] {
    return this.#steps.size === 0 ? ['builder'] : [...this.#steps.values()].map(({ doing }) => doing);
  }

  #goesOn(id: string, step: Step, said: string): boolean {
    // Of several steps that go on, each is named again when it has its turn.
    if (said === step.name || said === '...') return false;
    const [, digest, amount = '', isDone] = LAYER.exec(said) ?? [];
    if (digest === undefined) return true;
    // A step that runs fetches nothing: this one was found in a cache, and its layers are needed.
    if (step.doing === 'own') step.doing = 'cache-layer';
    return this.layers.hear(id, digest, amount, isDone !== undefined, step.doing === 'cache-layer');
  }
}

function doingOf(name: string): Doing {
  return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
}
