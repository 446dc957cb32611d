/** Where the action's other programs are: each has a folder beside that of the one that runs. */
import { dirname, join } from 'node:path';

/** The path of another bundle of the action. */
export function programPath(name: string): string {
  return join(dirname(process.argv[1] ?? ''), '..', name, 'index.js');
}
