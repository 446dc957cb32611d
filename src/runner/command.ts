/** Short commands whose output is wanted whole. Long ones, which must be stoppable, run in `process/`. */
import { childEnvironment } from './child-environment.ts';

export { childEnvironment, withoutInputs } from './child-environment.ts';

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Default: our own, without the inputs. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Told of a command when it starts; what it returns is told when the command has ended. */
type CommandWatch = (argv: readonly string[]) => (end: string) => void;

let watch: CommandWatch | undefined;

/** Lets somebody watch every command from now on. */
export function watchCommands(watcher: CommandWatch): void {
  watch = watcher;
}

/**
 * Runs a command and gives what it printed; nothing is logged. For commands that read nothing and end soon: what is
 * written to one that has gone already would end us too.
 *
 * @throws {Error} when the command is not there
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { env, cwd }: CommandOptions = {},
): Promise<CommandResult> {
  const { getExecOutput } = await import('@actions/exec');
  const told = watch?.([command, ...args]);
  const result = await getExecOutput(command, [...args], {
    silent: true,
    ignoreReturnCode: true,
    env: definedOnly(env ?? childEnvironment()),
    ...(cwd && { cwd }),
  });
  told?.(`exit code ${result.exitCode}`);
  return result;
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
