/**
 * The one bundle of the programs that speak to GitHub's services, each a process of its own: a service that does not
 * answer can only be given up from outside, and their libraries are larger than all the rest of the action. What the
 * libraries have in common is there once.
 *
 * `node dist/services <program>`: the program gets its order as JSON on standard input, and says the result on lines.
 */
import type { Service } from './program.ts';
import { toItsEnd } from './to-its-end.ts';

const PROGRAMS: Readonly<Record<Service, () => Promise<unknown>>> = {
  'cache-store': () => import('./cache-store.ts'),
  attest: () => import('./attest.ts'),
  artifacts: () => import('./artifacts.ts'),
};

toItsEnd(PROGRAMS[process.argv[2] as Service]);
