/** What people read of an error, with the address of its page in the version of the action that they use. */
import { type ErrorId, explain, seePage } from '../errors.ts';

export function explained(error: unknown): string {
  return explain(error, home());
}

/** A warning of what would be that error if it came to it, and where to read what to do. */
export function withPage(warning: string, id: ErrorId): string {
  return `${warning}\n${seePage(id, home())}`;
}

/**
 * A step that uses a folder of its own repository has no such address.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function home(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined;
}
