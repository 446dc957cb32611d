/**
 * Who may write. A cache is trusted by everybody who reads it, so what a stranger can decide must not be written where
 * others read, whatever the run's token would allow.
 */
import type { Source } from '../source/source.ts';

/**
 * Anybody can cause these, and they run with the rights of the default branch. Workflows use them to build what
 * somebody proposes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const BY_ANYBODY = ['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'];

/** Why this run must not write, as a clause; undefined when it may. */
export function distrust({ event, untrusted }: Pick<Source, 'event' | 'untrusted'>): string | undefined {
  if (untrusted !== undefined) return untrusted;
  if (event === 'pull_request_target') {
    return "pull_request_target has the base branch's rights, and a pull request may have chosen the code";
  }
  if (BY_ANYBODY.includes(event)) return `anybody can cause the event ${event}, and it has the rights of a branch`;
  return undefined;
}
