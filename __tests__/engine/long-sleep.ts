/** Programs that end only when somebody ends them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** A command with a number that nobody else on this machine sleeps for. */
export function longSleep(): string {
  return `sleep ${986_000_000 + Math.floor(Math.random() * 1e7)}`;
}

/** Whether a program with these arguments runs, in a container or not. */
function runs(command: string): boolean {
  return readdirSync('/proc').some((entry) => {
    try {
      return (
        /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'latin1').startsWith(command.replace(' ', '\0'))
      );
    } catch {
      return false; // It has ended in the meantime.
    }
  });
}

/** A program ends a moment after it was told to, and BuildKit ends a step a moment after its client is gone. */
export async function expectEnd(command: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (runs(command) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(runs(command)).toBe(false);
}
