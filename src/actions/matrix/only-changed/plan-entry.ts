/** What the step would do for an entry: planned by the code of the build itself, with the entry as its matrix. */
import { InputError } from '../../../errors.ts';
import { type Entry, fieldNames, fieldText, fieldTexts } from '../../../matrix/entry.ts';
import { runnerPlatforms } from '../../../matrix/runner-platforms.ts';
import { evaluateText, githubContext, type KnownContexts } from '../../../runner/expressions.ts';
import type { RunEvent } from '../../../source/from-event.ts';
import type { Git } from '../../../source/from-git.ts';
import type { InputDefaults } from '../../build/plan/action-inputs.ts';
import { type PlannedStep, planStep } from '../../build/plan/plan.ts';
import { inputsOfStep, type UnknownInput } from '../../build/plan/step-inputs.ts';
import type { WorkflowStep } from '../../build/plan/workflow.ts';
import { SIGN_IN_INPUTS } from '../../inputs/sign-in-names.ts';

export interface PlannedEntry {
  readonly entry: Entry;
  readonly step: PlannedStep;
  /** What the workflow says of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The platforms of which one is that of the job's runner. */
  readonly natives: readonly string[];
}

/** An entry of which nothing can be told; why is a clause. */
export interface UnplannedEntry {
  readonly entry: Entry;
  readonly why: string;
}

export interface EntryMeans {
  readonly step: WorkflowStep;
  readonly defaults: InputDefaults;
  readonly event: RunEvent;
  readonly workspace: string;
  readonly git: Git;
}

/** These say who the job is at registries and where it keeps layers, and nothing of the image: they are left to the job. */
const OF_THE_JOB = new Map([...SIGN_IN_INPUTS, 'cache-from', 'cache-to'].map((name) => [name, '']));
/** Of a secret its id counts, and one without is refused. */
const SECRETS = 'secrets';

export function planEntries(entries: readonly Entry[], means: EntryMeans): Promise<(PlannedEntry | UnplannedEntry)[]> {
  const fields = fieldNames(entries);
  return Promise.all(entries.map((entry) => planEntry(entry, fields, means)));
}

async function planEntry(entry: Entry, fields: readonly string[], means: EntryMeans) {
  const { step, defaults, event, workspace, git } = means;
  // A field that others have is empty here; one that nobody has may come from somewhere else.
  const matrix = Object.fromEntries(fields.map((name) => [name, Object.hasOwn(entry, name) ? entry[name] : null]));
  const contexts = { github: githubContext(event), matrix };
  const { read, env, unknown } = inputsOfStep(step, defaults, contexts, OF_THE_JOB);
  const [first] = unknown.filter(({ input }) => input !== SECRETS);
  if (first !== undefined) return { entry, why: unknownWhy(first) };
  try {
    const planned = await planStep(event, workspace, { read, env, git });
    return { entry, step: planned, env, natives: runnerPlatforms(labelsOf(step.runsOn, entry, contexts)) };
  } catch (error) {
    return { entry, why: refusalWhy(error as Error) };
  }
}

function refusalWhy(error: Error): string {
  const [problem] = error instanceof InputError ? error.problems : [];
  if (problem === undefined) return `its step cannot be planned: ${error.message}`;
  return `its step would refuse the input ${problem.input}: ${problem.problem}`;
}

function unknownWhy({ input, expression }: UnknownInput): string {
  return `only its job knows ${expression} in the input ${input}`;
}

/** What a list becomes in a text says nothing; the entry itself has the labels. */
function labelsOf(runsOn: readonly string[], entry: Entry, contexts: KnownContexts): string[] {
  return runsOn.flatMap((text) => {
    const [, field = ''] = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(text) ?? [];
    if (fieldText(entry, field) !== '') return fieldTexts(entry, field);
    const { text: label, unknown } = evaluateText(text, contexts);
    return unknown.length === 0 ? [label] : [];
  });
}
