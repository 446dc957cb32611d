/** What main leaves for post. */
import { addToFile } from './commands.ts';

/** The names under which it is left. */
export const STATE = {
  /** The step's private folder, with the credentials. */
  privateFolder: 'private-folder',
  /** The builder that the step makes. */
  builder: 'builder',
  /** What post is to keep for later runs. */
  cacheStore: 'cache-store',
} as const;

type StateName = (typeof STATE)[keyof typeof STATE];

export function saveState(name: StateName, value: string): void {
  addToFile('STATE', name, value);
}

/** The value that main saved; empty when it saved none. */
export function readState(name: StateName): string {
  return process.env[`STATE_${name}`] ?? '';
}
