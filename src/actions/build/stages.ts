/** What follows the first line of the log, in a chunk of its own. */
export { prepare } from './prepare.ts';
export { run } from './run.ts';
export { loadEnding } from './what-follows.ts';
