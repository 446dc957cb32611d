/** Git in the checked-out folder. */
import { runCommand } from '../../runner/command.ts';
import type { Git } from '../../source/from-git.ts';

/** What it prints; undefined when it fails, and on a machine without git, which knows no more than the event. */
export function gitIn(workspace: string): Git {
  return async (...args) => {
    try {
      // In a container job the folder belongs to another user, which git refuses unless it is told.
      const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
      const { exitCode, stdout } = await runCommand('git', [...safe, ...args]);
      return exitCode === 0 ? stdout.trim() : undefined;
    } catch {
      return undefined;
    }
  };
}
