/** How a retry is told. */
import { log } from '../../runner/log.ts';

/** As one annotation where people want to see retries, and else as lines of the log. */
export function warnOfRetry(message: string, isWarning: boolean): void {
  if (isWarning) log.warning(message);
  else for (const line of message.split('\n')) log.info(line);
}
