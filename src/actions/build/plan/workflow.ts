/** The step of a workflow that uses the action: its inputs and its environment, as they are written. */
import { readFile } from 'node:fs/promises';
import { InputError, type InputProblem, quote } from '../../../errors.ts';
import { didYouMean } from '../../../near-miss.ts';

export interface WorkflowStep {
  readonly job: string;
  /** Its id, else its name, else its number in the job. */
  readonly name: string;
  readonly with: Readonly<Record<string, string>>;
  /** Of the workflow, the job and the step, in this order: each may use those before it, and wins over them. */
  readonly env: readonly Readonly<Record<string, string>>[];
  /** The labels of the job's runner; one of them may be an expression that stands for several. */
  readonly runsOn: readonly string[];
}

interface Candidate extends WorkflowStep {
  readonly ids: readonly string[];
  readonly uses: string;
}

export interface StepChoice {
  readonly file: string;
  readonly job: string;
  readonly step: string;
  /** What stands before the names of these options where people write them; `--` by default. */
  readonly prefix?: string;
}

/** @throws {InputError} when the file, the job or the step is not there, or is one of several */
export async function readStep({ file, job, step, prefix = '--' }: StepChoice): Promise<WorkflowStep> {
  const refuse = (option: string, problem: string, advice?: string) => refused(`${prefix}${option}`, problem, advice);
  const workflow = await readWorkflow(file, refuse);
  const jobs = Object.entries(record(workflow['jobs'])).map(([name, value]) => [name, record(value)] as const);
  const names = jobs.map(([name]) => name);
  if (names.length === 0) throw refuse('workflow', `is ${quote(file)}, which has no jobs`);
  if (job !== '' && !names.includes(job)) {
    throw refuse('job', `is ${quote(job)}, and the jobs are ${names.join(', ')}`, didYouMean(job, names).advice);
  }
  const all = jobs
    .filter(([name]) => job === '' || name === job)
    .flatMap(([name, value]) => stepsOf(name, value, workflow['env']));
  const found = step === '' ? all.filter(isOurs) : all.filter(({ ids }) => ids.includes(step));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const places = (found.length === 0 ? all : found).map((each) => `${each.job}/${each.name}`).join(', ') || 'none';
  const advice = `Choose it by ${prefix}job and ${prefix}step.`;
  if (found.length > 1) throw refuse('step', `is one of several steps that fit: ${places}`, advice);
  const problem =
    step === '' ? 'is missing, and no step clearly uses this action' : `is ${quote(step)}, and there is none`;
  throw refuse('step', `${problem}; the steps with inputs are ${places}`, advice);
}

type Refuse = (option: string, problem: string) => InputError;

async function readWorkflow(file: string, refuse: Refuse): Promise<Record<string, unknown>> {
  const { parse } = await import('yaml');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw refuse('workflow', `is ${quote(file)}, which cannot be read (${code ?? message})`);
  }
  try {
    return record(parse(text));
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n');
    throw refuse('workflow', `is ${quote(file)}, which is no YAML: ${first.replace(/[.:]$/, '')}`);
  }
}

/** The steps that use an action at all. */
function stepsOf(job: string, value: Record<string, unknown>, outer: unknown): Candidate[] {
  const list: unknown[] = Array.isArray(value['steps']) ? value['steps'] : [];
  return list.flatMap((each, index) => {
    const step = record(each);
    const { uses } = step;
    if (typeof uses !== 'string') return [];
    const ids = [step['id'], step['name']].filter((text) => typeof text === 'string' && text !== '').map(String);
    const name = ids[0] ?? `step ${index + 1}`;
    const env = [outer, value['env'], step['env']].map(texts);
    const runsOn = labelsOf(value['runs-on']);
    return [{ job, name, ids: [...ids, String(index + 1)], uses, with: texts(step['with']), env, runsOn }];
  });
}

/** One label, a list of them, or those of a group. */
function labelsOf(runsOn: unknown): string[] {
  const labels = record(runsOn)['labels'] ?? (typeof runsOn === 'object' && !Array.isArray(runsOn) ? [] : runsOn);
  return [labels ?? []].flat().map(String);
}

/** By the action's usual name, and in its own repository; not one of the companions, which are in folders of it. */
function isOurs({ uses }: Candidate): boolean {
  return /^(?:\.\/?$|[^/]+\/image-build-action@)/.test(uses);
}

/** YAML's numbers and booleans become the text that GitHub makes of them. */
function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(record(value)).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [name, each === null ? '' : String(each)]));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function refused(input: string, problem: string, advice?: string): InputError {
  const found: InputProblem = { input, problem, ...(advice !== undefined && { advice }) };
  return new InputError([found]);
}
