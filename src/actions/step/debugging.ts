/** What only a run that is debugged shows: every program with its arguments. Loaded by such a run alone. */
import { watchPrograms } from '../../process/process.ts';
import { watchCommands } from '../../runner/command.ts';
import { log } from '../../runner/log.ts';
import { now } from './stopwatch.ts';

/** No secret is among the arguments: those go by standard input, by a file or by the environment. */
export function tellPrograms(): void {
  watchPrograms(tellProgram);
  watchCommands(tellProgram);
}

let count = 0;

/** Programs run side by side, so each has a number. */
function tellProgram(argv: readonly string[]): (end: string) => void {
  count += 1;
  const [number, started] = [count, now()];
  log.debug(`Program ${number}: ${JSON.stringify(argv)}`);
  return (end) => log.debug(`Program ${number} ended after ${((now() - started) / 1000).toFixed(2)} s: ${end}.`);
}
