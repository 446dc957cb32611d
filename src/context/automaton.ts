/**
 * Finds an expression in a text in a time that grows with the text alone: all ways are gone at once, and where they led
 * is remembered. An ignore file may come from anybody, and a regular expression of our own would try way after way.
 */

import { type Fits, isWord } from './character.ts';
import type { Expression, Place } from './expression.ts';
import { PatternError } from './pattern-error.ts';

type Step =
  | { readonly kind: 'one'; readonly fits: Fits }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'fork'; ways: number[] }
  | { readonly kind: 'found' };

/** What stands on one side of a place in the text. */
type Side = 'nothing' | 'word' | 'other';

/** Where all the ways have come to, and what was read last. */
interface State {
  readonly at: readonly number[];
  readonly before: Side;
  /** By the code point that is read next, as far as it is a common one, or the end of the text. */
  readonly next: (State | boolean | undefined)[];
}

/** Stands for the end of the text; it is no character that a path has. */
const END = 0;
/** What is looked up is below that: a table is much faster than a map. */
const COMMON = 128;
const MOST_STEPS = 50_000;
const MOST_STATES = 500;

export class Automaton {
  readonly #steps: Step[] = [];
  readonly #first: State;
  #states = new Map<string, State>();
  /** Whether it can only begin where the text does. */
  readonly #isAnchored: boolean;

  /** @throws {PatternError} when it is too large to be worth it */
  constructor(expression: Expression) {
    this.#add(expression);
    this.#push({ kind: 'found' });
    this.#first = { at: [0], before: 'nothing', next: [] };
    this.#isAnchored = this.#reach([0], (place) => place !== 'begin')?.length === 0;
  }

  /** Whether the expression fits somewhere in the text. */
  finds(text: string): boolean {
    let state = this.#first;
    for (let index = 0; index <= text.length; ) {
      const point = index < text.length ? (text.codePointAt(index) ?? END) : END;
      const next = state.next[point] ?? this.#go(state, point);
      if (typeof next === 'boolean') return next;
      state = next;
      index += point > 0xffff ? 2 : 1;
    }
    return false;
  }

  /** True when it is found, false when it never will be. */
  #go(state: State, point: number): State | boolean {
    const after = sideOf(point);
    const reached = this.#reach(state.at, (place) => isAt(place, state.before, after));
    const next = reached === undefined || (point === END ? false : this.#read(reached, point, after));
    if (point < COMMON) state.next[point] = next;
    return next;
  }

  #read(reached: readonly number[], point: number, before: Side): State | boolean {
    const read = reached.filter((index) => {
      const step = this.#steps[index];
      return step?.kind === 'one' && step.fits(point);
    });
    const at = read.map((index) => index + 1).sort((a, b) => a - b);
    if (!this.#isAnchored) at.unshift(0);
    return at.length > 0 && this.#stateOf(at, before);
  }

  #stateOf(at: readonly number[], before: Side): State {
    const key = `${before}${at.join()}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    if (this.#states.size >= MOST_STATES) this.#forget();
    const state: State = { at, before, next: new Array(COMMON).fill(undefined) };
    this.#states.set(key, state);
    return state;
  }

  #forget(): void {
    this.#states = new Map();
    this.#first.next.length = 0;
  }

  /** The steps that read something, reached from these without reading; undefined when the end is among them. */
  #reach(at: readonly number[], isPlace: (place: Place) => boolean): number[] | undefined {
    const seen = new Set<number>();
    const open = [...at];
    const reading: number[] = [];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const step = this.#steps[index];
      if (step === undefined || step.kind === 'found') return undefined;
      if (step.kind === 'one') reading.push(index);
      else if (step.kind === 'fork') open.push(...step.ways);
      else if (isPlace(step.place)) open.push(index + 1);
    }
    return reading;
  }

  #push(step: Step): number {
    if (this.#steps.length >= MOST_STEPS) throw new PatternError('repeats too much');
    return this.#steps.push(step) - 1;
  }

  /** Adds the steps of an expression; whoever has gone them stands behind the last. */
  #add(expression: Expression): void {
    if (expression.kind === 'sequence') for (const part of expression.parts) this.#add(part);
    else if (expression.kind === 'either') this.#addWays(expression.ways);
    else if (expression.kind === 'repeat') this.#addRepeat(expression);
    else this.#push(expression);
  }

  #addWays(ways: readonly Expression[]): void {
    const fork = { kind: 'fork' as const, ways: [] as number[] };
    this.#push(fork);
    const ends = ways.map((way) => {
      fork.ways.push(this.#steps.length);
      this.#add(way);
      const end = { kind: 'fork' as const, ways: [] as number[] };
      this.#push(end);
      return end;
    });
    for (const end of ends) end.ways = [this.#steps.length];
  }

  #addRepeat({ part, least, most }: Extract<Expression, { kind: 'repeat' }>): void {
    for (let time = 0; time < least; time++) this.#add(part);
    if (most === Number.POSITIVE_INFINITY) {
      const fork = { kind: 'fork' as const, ways: [] as number[] };
      const start = this.#push(fork);
      this.#add(part);
      this.#push({ kind: 'fork', ways: [start] });
      fork.ways = [start + 1, this.#steps.length];
      return;
    }
    for (let time = least; time < most; time++) {
      const fork = { kind: 'fork' as const, ways: [] as number[] };
      const start = this.#push(fork);
      this.#add(part);
      fork.ways = [start + 1, this.#steps.length];
    }
  }
}

function sideOf(point: number): Side {
  if (point === END) return 'nothing';
  return isWord(point) ? 'word' : 'other';
}

function isAt(place: Place, before: Side, after: Side): boolean {
  if (place === 'begin') return before === 'nothing';
  if (place === 'end') return after === 'nothing';
  return (place === 'edge') === ((before === 'word') !== (after === 'word'));
}
