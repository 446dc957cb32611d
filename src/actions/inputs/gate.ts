/** The command that decides whether a pushed image gets its tags. */
import { isPushedByOutputs } from '../../build/push.ts';
import type { InputProblem } from '../../errors.ts';
import { findGateProgram, type Search } from '../../gate/program.ts';
import type { InputReader } from '../../runner/input.ts';

export interface GateInputs {
  /** The command as a list of arguments; empty for no gate. */
  readonly gate: readonly string[];
  /** Minutes; 0 for no limit. */
  readonly gateTimeoutMinutes: number;
  /** What becomes of the untagged image that has not passed. */
  readonly gateOnFailure: 'keep' | 'delete';
}

export function parseGate(reader: InputReader): GateInputs {
  return {
    gate: reader.lines('gate'),
    gateTimeoutMinutes: reader.number('gate-timeout-minutes', { fallback: 30, min: 0, max: 4320, fractions: true }),
    gateOnFailure: reader.choice('gate-on-failure', ['keep', 'delete'], 'keep'),
  };
}

/**
 * What is wrong with the gate, found before the time for a build is spent.
 *
 * @param pushes whether there will be an image to judge; without one the command need not be there
 */
export function gateProblems(
  { gate, outputs }: GateInputs & { readonly outputs: readonly string[] },
  pushes: boolean,
  search: Search,
): InputProblem[] {
  const [command] = gate;
  if (command === undefined) return [];
  const past = isPushedByOutputs(outputs) ? [PAST_THE_GATE] : [];
  const found = pushes ? findGateProgram(command, search) : undefined;
  if (found === undefined || found.path !== undefined) return past;
  return [...past, { input: 'gate', problem: found.problem, advice: found.advice }];
}

const PAST_THE_GATE: InputProblem = {
  input: 'gate, outputs',
  problem: 'disagree: an output that pushes by itself gives its tag before the gate is asked',
  advice: 'Take the output out, and set push to true.',
};
