/** What people read of an error, with the address of its page in the version of the action that they use. */
import { explain } from '../errors.ts';

/**
 * A step that uses a folder of its own repository has no such address.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function explained(error: unknown): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
  return explain(error, server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined);
}
