/** What a program of ours ends with. */

/** As Node's own, for a module that waits for what never comes. @see https://nodejs.org/api/process.html#exit-codes */
const NEVER_ENDED = 13;

/**
 * Runs the program. One that comes to rest before its end, because it waits for something that nobody will bring, has not
 * gone well: its exit code is 13, unless it had set another. What is thrown ends it with Node's own report and code.
 */
export async function toItsEnd(program: () => Promise<unknown>): Promise<void> {
  process.exitCode = NEVER_ENDED;
  await program();
  if (process.exitCode === NEVER_ENDED) process.exitCode = 0;
}
