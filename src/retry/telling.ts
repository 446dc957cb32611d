/** The one line of a failure that people are shown first. */
import type { Failing } from './failing-step.ts';
import { withoutPrefix } from './progress.ts';

const LIMIT = 300;
/** Signed URLs have their signature there. */
const QUERY = /(\bhttps?:\/\/[^\s"?]+)\?[^\s"]*/g;
/** A registry's answer with no word of its own; the lines of the retries then say the status. */
const SAYS_NOTHING = /unknown: unknown error$/;

export function tellingLine({ step, message, log }: Failing): string {
  const error = step?.error || message;
  const first = error.split('\n').find((line) => line.trim() !== '') ?? '';
  const retried = SAYS_NOTHING.test(first) ? log.findLast((line) => line.startsWith('error: ')) : undefined;
  const line = withoutPrefix(retried ?? first).replace(/<(?:!doctype|html|head|h\d|body|\?xml).*$/i, '');
  const shown = line.replace(QUERY, '$1').replace(/\s+/g, ' ').trim();
  // What was tried stands first, and the cause last.
  return shown.length > LIMIT ? `${shown.slice(0, LIMIT / 2)}…${shown.slice(-LIMIT / 2)}` : shown;
}
