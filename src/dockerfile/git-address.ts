/**
 * Addresses of Git repositories, as BuildKit reads them in `ADD` and for contexts.
 *
 * @see https://docs.docker.com/build/concepts/context/#git-repositories
 */

export interface GitAddress {
  /** Without whoever signs in, and without what is asked for in it. */
  readonly repository: string;
  /** The whole commit that it is pinned to; undefined for a branch, a tag, a short commit or nothing. */
  readonly commit: string | undefined;
  /** Everything else that is asked for, in one order: the folder, submodules. */
  readonly asked: readonly (readonly [name: string, value: string])[];
}

const COMMIT = /^(?:[a-f0-9]{40}|[a-f0-9]{64})$/;
/** `git@github.com:me/app.git#main`: the form of scp. */
const SCP = /^[\w-]+@([\w.-]+):([^#]*)(?:#(.*))?$/s;
const SCHEME = /^(https?|ssh|git):\/\//i;

/**
 * @param isContext `github.com/me/app` is an address for a context, and a folder in `ADD`
 * @returns undefined for what is none
 */
export function parseGitAddress(text: string, { isContext = false } = {}): GitAddress | undefined {
  if (isContext && text.startsWith('github.com/')) return parseUrl(`https://${text}`);
  const [, host, path, fragment = ''] = SCP.exec(text) ?? [];
  if (host !== undefined) return address(`ssh://${host}/${path}`, new URLSearchParams(), fragment);
  const [, scheme = ''] = SCHEME.exec(text) ?? [];
  if (scheme === '') return undefined;
  const parsed = parseUrl(text);
  // By http a repository is known by its name alone.
  const isWeb = scheme.toLowerCase().startsWith('http');
  return isWeb && !parsed?.repository.endsWith('.git') ? undefined : parsed;
}

function parseUrl(text: string): GitAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname, searchParams, hash } = new URL(text);
  return address(`${protocol}//${host}${pathname}`, searchParams, decode(hash.slice(1)));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function address(repository: string, query: URLSearchParams, fragment: string): GitAddress {
  const asked = [...query, ...inFragment(fragment)];
  const named = (...names: string[]) => asked.filter(([name]) => names.includes(name)).map(([, value]) => value);
  // What is checked counts; a ref counts where it is a commit, and nothing else is asked for.
  const pins = named('checksum', 'commit');
  const refs = named('ref', 'tag', 'branch');
  const isMoving = named('tag', 'branch').length > 0 || new Set(refs).size > 1;
  const [commit = ''] = pins.length > 0 ? pins : isMoving ? [] : refs;
  return {
    repository,
    commit: new Set(pins).size <= 1 && COMMIT.test(commit) ? commit : undefined,
    asked: asked.sort(),
  };
}

/** `#ref:folder`, or `##ref=…,subdir=…`. */
function inFragment(fragment: string): [string, string][] {
  if (fragment.startsWith('#')) {
    return fragment
      .slice(1)
      .split(',')
      .map((field) => {
        const [name = '', value = ''] = field.split(/=(.*)/s);
        return [name.toLowerCase(), value];
      });
  }
  const [ref = '', folder = ''] = fragment.split(/:(.*)/s);
  return [
    ...(ref === '' ? [] : [['ref', ref] as [string, string]]),
    ...(folder === '' ? [] : [['subdir', folder] as [string, string]]),
  ];
}
