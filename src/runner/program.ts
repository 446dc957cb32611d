/** Where the action's other programs are: in a folder beside that of the one that runs. */
import { dirname, join } from 'node:path';

/** What the one bundle of `services.ts` can be, by its argument. */
export type Service = 'cache-store' | 'attest' | 'artifacts';

/** The path of the programs that speak to GitHub's services. */
export function servicesPath(): string {
  return join(dirname(process.argv[1] ?? ''), '..', 'services', 'index.mjs');
}
