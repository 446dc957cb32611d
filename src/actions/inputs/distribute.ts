/** One platform here, the others in other jobs: the image is pushed without a tag, and left for the action `merge`. */
import { isCall, isPushedByOutputs, type PushInput } from '../../build/push.ts';
import { type InputProblem, quote } from '../../errors.ts';
import { hasArchitecture } from '../../image/platform.ts';
import type { InputReader } from '../../runner/input.ts';

export interface DistributeInputs {
  readonly distribute: boolean;
}

export function parseDistribute(reader: InputReader): DistributeInputs {
  return { distribute: reader.boolean('distribute', false) };
}

interface Leg extends DistributeInputs {
  readonly platforms: readonly string[];
  readonly push: PushInput;
  readonly call: string;
  readonly outputs: readonly string[];
  readonly attest: boolean;
  readonly sign: 'off' | 'cosign';
}

/** Finds what a build of one platform cannot do, and what is the merge's. */
export function distributeProblems(inputs: Leg): InputProblem[] {
  if (!inputs.distribute) return [];
  return [...platformProblems(inputs), ...pushProblems(inputs), ...mergeProblems(inputs)];
}

function platformProblems({ platforms }: Leg): InputProblem[] {
  const [only] = platforms;
  if (platforms.length === 1 && only !== undefined && hasArchitecture(only)) return [];
  const have = platforms.length === 0 ? 'none is' : `${platforms.length} are`;
  const problem = platforms.length === 1 ? `${quote(only ?? '')} is no whole platform` : `${have} given`;
  return [
    {
      input: 'distribute, platforms',
      problem: `distribute is true, which is for one platform, but ${problem}`,
      advice: 'Write the one that this job builds, such as linux/arm64.',
    },
  ];
}

function pushProblems({ push, call, outputs }: Leg): InputProblem[] {
  if (isCall(call)) {
    const problem = `distribute is true, but call is ${quote(call)}, which builds no image`;
    return [{ input: 'distribute, call', problem, advice: 'Ask in a step of its own.' }];
  }
  const problems: InputProblem[] = [];
  if (push === 'false') {
    problems.push({
      input: 'distribute, push',
      problem: 'distribute is true, but push is false, and what is not in a registry cannot be merged',
      advice: 'Set push to true, or to auto where strangers build too.',
    });
  }
  if (isPushedByOutputs(outputs)) {
    problems.push({
      input: 'distribute, outputs',
      problem: 'disagree: an output that pushes by itself gives a tag to one platform alone',
      advice: 'Take the output out, and set push to true.',
    });
  }
  return problems;
}

/**
 * Where the leg will go, looked at before the build.
 *
 * @param all the environment of the step
 */
export function distributePlaceProblems(
  { distribute, resultFile, dryRun }: DistributeInputs & { readonly resultFile: string; readonly dryRun: boolean },
  all: Readonly<Record<string, string | undefined>>,
): InputProblem[] {
  const hasArtifacts = Boolean(all['ACTIONS_RUNTIME_TOKEN'] && all['ACTIONS_RESULTS_URL']);
  if (!distribute || dryRun || hasArtifacts || resultFile !== '') return [];
  return [
    {
      input: 'distribute',
      problem: 'is true, but this job has no artifacts to leave the image for the merge in',
      advice: 'Write it to a file by result-file, and hand that on to the input results of the merge.',
    },
  ];
}

/** Vouching for one platform would say nothing of the image that people pull. */
function mergeProblems({ attest, sign }: Leg): InputProblem[] {
  const given = [
    ...(attest ? [['attest', 'attested'] as const] : []),
    ...(sign === 'off' ? [] : [['sign', 'signed'] as const]),
  ];
  return given.map(([input, done]) => ({
    input: `distribute, ${input}`,
    problem: `distribute is true, and the image is ${done} when all its platforms are merged`,
    advice: `Take ${input} out here, and give it to the action merge.`,
  }));
}
