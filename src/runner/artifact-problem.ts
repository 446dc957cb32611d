/** What the library for artifacts says when something goes wrong, as a clause and with what can be done about it. */
import type { ArtifactProblem } from './artifact-lines.ts';

export function problemOf(error: unknown): ArtifactProblem {
  const { name, message } = error as Error;
  if (name === 'GHESNotSupportedError') {
    return { problem: "GitHub Enterprise Server has no artifacts of this version's kind", kind: 'absent' };
  }
  return { problem: plain(message), kind: TEMPORARY.test(message) ? 'temporary' : 'refused' };
}

/** The service keeps a name also for an upload that broke off, and for its own answer that was lost. */
export function isTaken(error: unknown): boolean {
  return /\(409\)/.test((error as Error).message);
}

/** Where the library gave up after attempts of its own; it does not try again by itself when the connection is lost. */
const TEMPORARY =
  /after \d+ (?:attempts|retries)|\((?:429|5\d\d)\)|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|PIPE|HOSTUNREACH|NOTFOUND)\b|socket hang up|stalled/i;

/** The first line, without what signed addresses are signed with, and without the library's own account. */
function plain(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replaceAll(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1')
    .replaceAll(/(?:Received non-retryable error|Failed to make request after \d+ attempts|Failed request): /g, '')
    .replace(/\.$/, '');
}
