/** `--plan`: what a run would tag, cache and push, for people at their desk. Nothing is asked but git. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { explain, InputError, quote } from '../../../errors.ts';
import { hideIn, hideInTexts } from '../../../result/public-text.ts';
import { githubContext } from '../../../runner/expressions.ts';
import { gitIn } from '../../step/git.ts';
import { secretsAmong } from '../../step/mask.ts';
import { type InputDefaults, readDefaults, unknownInputs } from './action-inputs.ts';
import { readCheckout } from './checkout.ts';
import { planDocument, planText } from './document.ts';
import { type GivenOptions, helpText, readOptions } from './options.ts';
import { planStep } from './plan.ts';
import { type PlannedRun, planRun } from './run-event.ts';
import { inputsOfStep } from './step-inputs.ts';
import { readStep, type WorkflowStep } from './workflow.ts';

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** The inputs of the step, and what of them only a run knows. */
interface PlannedInputs {
  readonly read: (name: string) => string;
  readonly env: Readonly<Record<string, string>>;
  readonly unknown: readonly string[];
}

const NO_STEP: WorkflowStep = { job: '', name: '', with: {}, env: [], runsOn: [] };

/**
 * @param args the arguments after the program's name
 * @param program the path of the program
 */
export async function runCommandLine(args: readonly string[], program: string): Promise<Printed> {
  if (args.includes('--help') || args.includes('-h')) return { stdout: helpText(), stderr: '', exitCode: 0 };
  const told: string[] = [];
  let hidden: readonly string[] = [];
  try {
    const options = readOptions(args);
    const step = await stepOf(options);
    const defaults = await readDefaults(program);
    const names = [...defaults.keys()];
    const { run, workspace } = await runOf(options, [
      ...unknownInputs(options.pairs('input').keys(), names, '--input'),
      ...unknownInputs(Object.keys(step.with), names, '--workflow'),
    ]);
    const { read, env, unknown } = inputsOf(options, step, defaults, run);
    told.push(...unknown);
    // The name of a secret is none.
    hidden = (await secretsAmong(read, run.event.actor)).filter((text) => !/^\$\{\{[^}]*\}\}$/.test(text));
    const document = planDocument(run, await planStep(run.event, workspace, { read, env }), unknown);
    const shown = hideInTexts(document, hidden);
    const stdout = options.has('json') ? `${JSON.stringify(shown, undefined, 2)}\n` : planText(shown);
    return { stdout, stderr: '', exitCode: 0 };
  } catch (error) {
    const text = [...told, error instanceof InputError ? error.message : explain(error)]
      .map((line) => `${line}\n`)
      .join('');
    return { stdout: '', stderr: hideIn(text, hidden), exitCode: 1 };
  }
}

/** Where options are wrong already, the file is not read: the wrong options are what is told. */
async function stepOf(options: GivenOptions): Promise<WorkflowStep> {
  const strays = (['job', 'step', 'matrix'] as const).filter((name) => options.has(name) && !options.has('workflow'));
  for (const name of strays) options.problems.push({ input: `--${name}`, problem: 'goes with --workflow' });
  if (!options.has('plan')) options.problems.push({ input: '--plan', problem: 'is missing', advice: 'Put it first.' });
  const file = options.text('workflow');
  if (file === '' || options.problems.length > 0) return NO_STEP;
  return readStep({ file, job: options.text('job'), step: options.text('step') });
}

async function runOf(options: GivenOptions, others: InputError['problems']) {
  const folder = resolve(options.text('workspace') || '.');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) {
    const what = found === undefined ? 'is not there' : 'is no folder';
    const absent = { input: '--workspace', problem: `is ${quote(folder)}, which ${what}` };
    throw new InputError([...options.problems, absent, ...others]);
  }
  const workspace = (await gitIn(folder)('rev-parse', '--show-toplevel')) || folder;
  const { run, problems } = await planRun(options, await readCheckout(gitIn(workspace)));
  const all = [...options.problems, ...problems, ...others];
  if (all.length > 0) throw new InputError(all);
  return { run, workspace };
}

function inputsOf(
  options: GivenOptions,
  step: WorkflowStep,
  defaults: InputDefaults,
  { event }: PlannedRun,
): PlannedInputs {
  const contexts = { github: githubContext(event), matrix: Object.fromEntries(options.pairs('matrix')) };
  const { unknown, ...inputs } = inputsOfStep(step, defaults, contexts, options.pairs('input'));
  const told = unknown.map(({ input, expression }) => `Input ${input} holds ${expression}, which only the run knows.`);
  return { ...inputs, unknown: told };
}
