/** The stages of a Dockerfile: what each is made from, and which of them a build comes to. */
import type { Instruction } from './lines.ts';

export interface Stage {
  /** In lower case; empty for none. */
  readonly name: string;
  /** What stands behind FROM, as it is written. */
  readonly from: string;
  /** The flag `--platform`, as it is written; empty for none. */
  readonly platform: string;
  readonly instructions: readonly Instruction[];
}

export interface Stages {
  /** The instructions before the first stage: `ARG`s. */
  readonly before: readonly Instruction[];
  readonly stages: readonly Stage[];
}

export function splitStages(instructions: readonly Instruction[]): Stages {
  const before: Instruction[] = [];
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') stages.push(stageOf(instruction));
    else (stages.at(-1)?.instructions ?? before).push(instruction);
  }
  return { before, stages };
}

function stageOf({ flags, rest }: Instruction): Stage & { instructions: Instruction[] } {
  const [from = '', as = '', name = ''] = rest.split(/\s+/);
  const platform = flags.find((flag) => flag.startsWith('platform=')) ?? '';
  return {
    name: as.toLowerCase() === 'as' ? name.toLowerCase() : '',
    from,
    platform: platform.slice('platform='.length),
    instructions: [],
  };
}

/** The stage by its name or number, among the first `before`; undefined for an image. */
function findStage(stages: readonly Stage[], reference: string, before = stages.length): Stage | undefined {
  const earlier = stages.slice(0, before);
  const named = earlier.findLast(({ name }) => name !== '' && name === reference.toLowerCase());
  return named ?? (/^\d+$/.test(reference) ? earlier[Number(reference)] : undefined);
}

/** The stage and those that it is made from, the stage first; the last of them is made from an image. */
export function ancestry(stages: readonly Stage[], stage: Stage): Stage[] {
  // A number is no name of a base here.
  const parent = stages
    .slice(0, stages.indexOf(stage))
    .findLast(({ name }) => name !== '' && name === stage.from.toLowerCase());
  return parent === undefined ? [stage] : [stage, ...ancestry(stages, parent)];
}

/** The stages that a build of the target comes to: BuildKit leaves the others out. */
export function reachable(stages: readonly Stage[], target: string): Stage[] {
  const goal = target === '' ? stages.at(-1) : findStage(stages, target);
  const found = new Set<Stage>();
  const open = goal === undefined ? [] : [goal];
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    if (found.has(stage)) continue;
    found.add(stage);
    const index = stages.indexOf(stage);
    const others = [
      ...ancestry(stages, stage).slice(1),
      ...usedBy(stage).map((name) => findStage(stages, name, index)),
    ];
    open.push(...others.filter((other) => other !== undefined));
  }
  return stages.filter((stage) => found.has(stage));
}

/** What `COPY --from=`, `ADD --from=` and mounts of a stage name. */
function usedBy({ instructions }: Stage): string[] {
  return instructions.flatMap(({ flags }) =>
    flags.flatMap((flag) => {
      if (flag.startsWith('from=')) return [flag.slice('from='.length)];
      return flag.startsWith('mount=') ? [...flag.matchAll(/[=,]from=([^,]*)/g)].map(([, name = '']) => name) : [];
    }),
  );
}
