/** The inputs of a step of a workflow as its run will have them, with the expressions evaluated. Pure. */
import { evaluateText, type KnownContexts } from '../../../runner/expressions.ts';
import type { InputDefaults } from './action-inputs.ts';
import type { WorkflowStep } from './workflow.ts';

/** An input, or a part of it, that only a run knows. */
export interface UnknownInput {
  readonly input: string;
  /** As it is written; it stands in the input's text. */
  readonly expression: string;
}

export interface StepInputs {
  readonly read: (name: string) => string;
  /** What the workflow says of the environment; without what is not known. */
  readonly env: Readonly<Record<string, string>>;
  readonly unknown: readonly UnknownInput[];
}

/**
 * What was given wins over the workflow, and that over the defaults, as at GitHub.
 *
 * @param contexts all but `env`, which the step makes itself
 * @param others given in place of what the workflow says, by name
 */
export function inputsOfStep(
  step: WorkflowStep,
  defaults: InputDefaults,
  contexts: KnownContexts,
  others: ReadonlyMap<string, string> = new Map(),
): StepInputs {
  const unknown: UnknownInput[] = [];
  const given = new Map([...others].map(([name, value]) => [name.toLowerCase(), value]));
  const env = environmentOf(step, contexts);
  for (const [name, text] of Object.entries(step.with).map(([name, text]) => [name.toLowerCase(), text] as const)) {
    if (given.has(name)) continue;
    const value = evaluateText(text, { ...contexts, env });
    unknown.push(...value.unknown.map((expression) => ({ input: name, expression })));
    given.set(name, value.text);
  }
  return { read: (name) => given.get(name) ?? defaults.get(name) ?? '', env, unknown };
}

/** A variable with something unknown in it is unknown itself. */
function environmentOf(step: WorkflowStep, contexts: KnownContexts): Record<string, string> {
  const env = new Map<string, string>();
  for (const level of step.env) {
    const outer = Object.fromEntries(env);
    for (const [name, written] of Object.entries(level)) {
      const { text, unknown } = evaluateText(written, { ...contexts, env: outer });
      if (unknown.length === 0) env.set(name, text);
      else env.delete(name);
    }
  }
  return Object.fromEntries(env);
}
