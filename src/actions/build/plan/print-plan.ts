/** The program's face at a command line: prints and sets the exit code. */
import { runCommandLine } from './command-line.ts';

/** @param args the arguments after the program's name */
export async function printPlan(args: readonly string[]): Promise<void> {
  const { stdout, stderr, exitCode } = await runCommandLine(args, process.argv[1] ?? '');
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = exitCode;
}
