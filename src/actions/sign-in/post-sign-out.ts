/** Signs out of what was shared with later steps. Part of the post bundle, so it imports little. */
import { askProcess } from '../../process/ask.ts';
import { signOut } from '../../registry/sign-out.ts';
import { childEnvironment } from '../../runner/child-environment.ts';
import { log } from '../../runner/log.ts';

/** Milliseconds: the runner waits for post. */
const HELPER_LIMIT = 10_000;

/** @param folder the step's private folder, with the record of what was shared; a failure is a warning */
export async function signOutOfShared(folder: string): Promise<void> {
  const env = childEnvironment();
  try {
    const { done, problems } = await signOut(folder, async (name, action, stdin) => {
      const command = `docker-credential-${name}`;
      const answer = await askProcess({ command, args: [action], stdin, env, timeoutMs: HELPER_LIMIT });
      return answer.exitCode === 0 ? answer.stdout : undefined;
    });
    for (const key of done) log.info(`Signed out of ${key}.`);
    for (const problem of problems) log.warning(`A credential could not be taken away: ${problem}`);
  } catch (error) {
    log.warning(`The shared credentials could not be taken away: ${(error as Error).message}`);
  }
}
