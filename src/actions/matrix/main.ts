/** The matrix action's entry: a step of a workflow, or a command that prints. The one place that catches. */
import { cancelSignal } from '../../runner/cancel.ts';
import { inputText, isStep, variableText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { runCommandLine } from './command-line.ts';
import { reportFailure, reportMatrix } from './report.ts';
import { type MatrixMeans, run } from './run.ts';

const args = process.argv.slice(2);

if (args.length === 0 && isStep()) await runStep();
else {
  const { stdout, stderr, exitCode } = await runCommandLine(args);
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = exitCode;
}

async function runStep(): Promise<void> {
  const signal = cancelSignal();
  // Most matrices ask no registry, and load nothing of what that takes.
  const judge: MatrixMeans['judge'] = async (entries, inputs) =>
    (await import('./only-changed/in-step.ts')).judgeInStep(entries, inputs, signal);
  try {
    reportMatrix(await run({ read: inputText, variable: variableText, warn: log.warning, judge }));
  } catch (error) {
    if (signal.aborted) log.error('The step was cancelled.');
    else reportFailure(error);
    process.exitCode = 1;
  }
}
