/** The parts that every payload of GitHub shares: the repository, the people, commits. */

export const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
export const MERGE = 'f3b2e1a0c4d5968778695a4b3c2d1e0f98765432';
export const BEFORE = '76ae82e2c1a0b3f4d5e6f708192a3b4c5d6e7f80';

export interface RepositoryOptions {
  readonly fullName?: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  readonly description?: string | null;
  /** SPDX identifier; null for a repository without a licence. */
  readonly license?: string | null;
}

export function repository({
  fullName = 'Octo-Org/App',
  defaultBranch = 'main',
  isPrivate = false,
  description = 'An application',
  license = 'MIT',
}: RepositoryOptions = {}) {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: 1296269,
    node_id: 'R_kgDOABPHjQ',
    name,
    full_name: fullName,
    private: isPrivate,
    owner: { ...user(owner), type: 'Organization' },
    html_url: `https://github.com/${fullName}`,
    description,
    fork: false,
    url: `https://api.github.com/repos/${fullName}`,
    clone_url: `https://github.com/${fullName}.git`,
    default_branch: defaultBranch,
    visibility: isPrivate ? 'private' : 'public',
    license: license === null ? null : { key: license.toLowerCase(), name: `${license} License`, spdx_id: license },
  };
}

export function user(login: string) {
  return { login, id: 583231, html_url: `https://github.com/${login}`, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export function commit(id: string, timestamp = '2024-02-29T23:59:59+01:00') {
  const person = { name: 'Mona', email: 'mona@users.noreply.github.com' };
  return {
    id,
    tree_id: '90a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2d',
    distinct: true,
    message: 'Change the colour',
    timestamp,
    url: `https://github.com/Octo-Org/App/commit/${id}`,
    author: { ...person, username: 'mona' },
    committer: { name: 'GitHub', email: 'noreply@github.com', username: 'web-flow' },
    added: [],
    removed: [],
    modified: ['README.md'],
  };
}
