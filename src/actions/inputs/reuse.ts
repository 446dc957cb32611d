/** Whether an image that is there already takes the place of a build. */
import { type InputProblem, quote } from '../../errors.ts';
import { parseAge } from '../../retention/age.ts';
import type { InputReader } from '../../runner/input.ts';

export interface ReuseInputs {
  /** `content`: an image with the same content, whatever it was built for; `base`: the one that the tags serve now. */
  readonly reuse: 'off' | 'content' | 'base';
  /** What the labels of the other commit become. */
  readonly reuseLabels: 'keep' | 'annotate';
  /** Milliseconds after which the same content is built again; undefined for never. */
  readonly maxAge: number | undefined;
}

export function parseReuse(reader: InputReader): ReuseInputs {
  const inputs: ReuseInputs = {
    reuse: reader.choice('reuse', ['off', 'content', 'base'], 'off'),
    reuseLabels: reader.choice('reuse-labels', ['keep', 'annotate'], 'keep'),
    maxAge: parseMaxAge(reader),
  };
  reader.problems.push(...disagreements(inputs));
  return inputs;
}

/** Less would be another image for each run. */
const SHORTEST = 60_000;

function parseMaxAge(reader: InputReader): number | undefined {
  const text = reader.text('max-age');
  const age = parseAge(text);
  if (text !== '' && (age === undefined || age < SHORTEST)) {
    const advice = 'Write a number and m, h, d or w, such as 7d; the shortest is 1m.';
    reader.problems.push({ input: 'max-age', problem: `${quote(text)} is no age of an image`, advice });
  }
  return age;
}

function disagreements({ reuse, reuseLabels, maxAge }: ReuseInputs): InputProblem[] {
  if (reuse !== 'off') return [];
  const advice = 'Set reuse to content or base, or leave this input out.';
  const problem = 'is given, and reuse is off';
  return [
    ...(maxAge === undefined ? [] : [{ input: 'max-age', problem, advice }]),
    ...(reuseLabels === 'keep' ? [] : [{ input: 'reuse-labels', problem, advice }]),
  ];
}
