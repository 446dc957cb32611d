/** How a retry is told. */
import { log } from '../../runner/log.ts';

/** The runner shows ten warnings of a step and no more, and the checks of the Dockerfile want theirs. */
const SHOWN = 5;
/** In this step. */
let warned = 0;

/** As one annotation where people want to see retries, as long as they are few, and else as lines of the log. */
export function warnOfRetry(message: string, isWarning: boolean): void {
  if (isWarning && warned < SHOWN) {
    warned += 1;
    log.warning(message);
    return;
  }
  for (const line of message.split('\n')) log.info(line);
  if (isWarning && warned++ === SHOWN) log.info('This and all further attempts are told in the log alone.');
}
