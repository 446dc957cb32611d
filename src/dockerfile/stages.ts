/** The stages of a Dockerfile: what each is made from, and which of them a build comes to. */
import { type Instruction, triggerOf } from './lines.ts';
import { mountFields, mountsOf } from './mount-fields.ts';

export interface Stage {
  /** In lower case; empty for none. */
  readonly name: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** What stands behind FROM, with its variables put in; undefined where that cannot be told. */
  readonly base: string | undefined;
  /** The flag `--platform`, as it is written; empty for none. */
  readonly platform: string;
  readonly instructions: readonly Instruction[];
}

export interface Stages {
  /** The instructions before the first stage: `ARG`s. */
  readonly before: readonly Instruction[];
  /** Each as it is written: its base is not told yet. */
  readonly stages: readonly Written[];
}

interface Written extends Stage {
  readonly base: string;
}

export function splitStages(instructions: readonly Instruction[]): Stages {
  const before: Instruction[] = [];
  const stages: (Written & { instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') stages.push(stageOf(instruction));
    else (stages.at(-1)?.instructions ?? before).push(instruction);
  }
  return { before, stages };
}

function stageOf({ line, flags, rest }: Instruction): Written & { instructions: Instruction[] } {
  const words = rest.split(/\s+/);
  const [base = '', as = '', name = ''] = words;
  const isNamed = words.length === 3 && as.toLowerCase() === 'as';
  const platform = flags.find((flag) => flag.startsWith('platform=')) ?? '';
  return {
    name: isNamed ? name.toLowerCase() : '',
    line,
    // Anything else is no FROM that BuildKit takes.
    base: words.length === 1 || isNamed ? base : '',
    platform: platform.slice('platform='.length),
    instructions: [],
  };
}

/** The stages as they are built: bases with their variables put in, and what an ONBUILD of their base adds. */
export function tellStages(written: Stages, expand: (base: string) => string | undefined): Stage[] {
  const stages = written.stages.map((stage): Stage => ({ ...stage, base: expand(stage.base) }));
  return stages.map((stage) => {
    const triggers = (parentOf(stages, stage)?.instructions ?? []).map(triggerOf);
    return { ...stage, instructions: [...triggers.filter((trigger) => trigger !== undefined), ...stage.instructions] };
  });
}

/** The stage by its name or number, among the first `before`; undefined for an image. */
export function findStage(stages: readonly Stage[], reference: string, before = stages.length): Stage | undefined {
  const earlier = stages.slice(0, before);
  const named = earlier.findLast(({ name }) => name !== '' && name === reference.toLowerCase());
  return named ?? (/^\d+$/.test(reference) ? earlier[Number(reference)] : undefined);
}

/** The stage that a stage is made from; undefined for an image. */
function parentOf(stages: readonly Stage[], stage: Stage): Stage | undefined {
  // A number is no name of a base here.
  return stages
    .slice(0, stages.indexOf(stage))
    .findLast(({ name }) => name !== '' && name === stage.base?.toLowerCase());
}

/** The stage and those that it is made from, the stage first; the last of them is made from an image. */
export function ancestry(stages: readonly Stage[], stage: Stage): Stage[] {
  const parent = parentOf(stages, stage);
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
  return instructions.flatMap((instruction) => [
    ...instruction.flags.filter((flag) => flag.startsWith('from=')).map((flag) => flag.slice('from='.length)),
    ...mountsOf(instruction).map((mount) => mountFields(mount).get('from') ?? ''),
  ]);
}
