/** Whether the image is pushed. Pure: what a registry says comes in. */
import { parseExport } from '../result/exports.ts';
import type { Source } from '../source/source.ts';

export type PushInput = 'true' | 'false' | 'auto';

export interface PushDecision {
  readonly push: boolean;
  /** Why, as the end of the sentence "Push: yes, …". */
  readonly why: string;
}

/**
 * `auto` pushes unless the run is a stranger's.
 *
 * @param refusal what the registry said when asked for the right to push; undefined when it agreed or was not asked
 */
export function decidePush(input: PushInput, source: Source, refusal?: string): PushDecision {
  if (input === 'true') return { push: true, why: 'as asked for' };
  if (input === 'false') return { push: false, why: 'the input push is false' };
  if (source.untrusted !== undefined) return { push: false, why: source.untrusted };
  if (refusal !== undefined) return { push: false, why: `the token cannot write: ${refusal}` };
  return { push: true, why: `the run is the repository's own` };
}

/** Whether buildx is asked about a Dockerfile and not for an image. */
export function isCall(call: string): boolean {
  return call !== '' && call !== 'build';
}

/** Whether an image goes to a registry although nobody said `push`. */
export function isPushedByOutputs(outputs: readonly string[]): boolean {
  return outputs.some((output) => parseExport(output).pushes);
}

interface PushInputs {
  readonly push: PushInput;
  readonly call: string;
  readonly outputs: readonly string[];
}

/** The same for all inputs that have a say in it. */
export function decidePushOf({ push, call, outputs }: PushInputs, source: Source, refusal?: string): PushDecision {
  if (isCall(call)) return { push: false, why: `the call ${call} builds no image` };
  const decision = decidePush(push, source, refusal);
  if (decision.push || !isPushedByOutputs(outputs)) return decision;
  return { push: false, why: `${decision.why}; an output pushes by itself` };
}
