/** The matrix action's entry: a step of a workflow, or a command that prints. The one place that catches. */
import { inputText, isStep } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { runCommandLine } from './command-line.ts';
import { reportFailure, reportMatrix } from './report.ts';
import { run } from './run.ts';

const args = process.argv.slice(2);

if (args.length === 0 && isStep()) {
  try {
    reportMatrix(await run(inputText, log.warning));
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
} else {
  const { stdout, stderr, exitCode } = await runCommandLine(args);
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = exitCode;
}
