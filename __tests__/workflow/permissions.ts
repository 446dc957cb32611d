/**
 * What the token of a job may do.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
import type { TemplateToken } from './tokens.ts';
import { settle } from './tokens.ts';

export type Access = 'read' | 'write' | 'none';

/** `read-all`, `write-all`, or the access for each scope that is named; any other scope has none. */
export type Permissions = Record<string, Access>;

/** As of a repository whose token is read-only unless asked. */
const RESTRICTED: Permissions = { contents: 'read', metadata: 'read', packages: 'read' };

const ALL = '*';

/** The job's permissions take the place of the workflow's, which take the place of the repository's. */
export function settlePermissions(workflow: TemplateToken | undefined, job: TemplateToken | undefined): Permissions {
  const token = job ?? workflow;
  if (token === undefined) {
    return RESTRICTED;
  }
  const value = settle(token, { contexts: {} });
  if (value === 'read-all') {
    return { [ALL]: 'read' };
  }
  if (value === 'write-all') {
    return { [ALL]: 'write' };
  }
  return { metadata: 'read', ...(value as Permissions | null) };
}

/** The access to one scope. `read-all` gives no id-token, which can only be written. */
export function accessTo(scope: string, permissions: Permissions): Access {
  const access = permissions[scope] ?? permissions[ALL] ?? 'none';
  return scope === 'id-token' && access === 'read' ? 'none' : access;
}
