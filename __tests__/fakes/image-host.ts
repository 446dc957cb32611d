/** The fake registry with lists of tags in pages, and GitHub's REST API over what is in it, by its own rules. */
import type { Digest } from '../../src/image/digest.ts';
import { isDigest } from '../../src/image/digest.ts';
import { type Answer, type Behaviour, type HttpServer, type Seen, startHttpServer } from './http-server.ts';
import { digestOfBytes, type FakeRegistry, startRegistry } from './registry.ts';

/** The tags of a repository in the fake registry. */
export function tagsIn(registry: FakeRegistry, repository: string): string[] {
  const names = [...registry.manifests.keys()].filter((name) => name.startsWith(`${repository}:`));
  return names
    .map((name) => name.slice(repository.length + 1))
    .filter((name) => !isDigest(name))
    .sort();
}

const sums = new WeakMap<Buffer, Digest>();

function sumOf(bytes: Buffer): Digest {
  const sum = sums.get(bytes) ?? digestOfBytes(bytes);
  sums.set(bytes, sum);
  return sum;
}

/** The tags of each digest of a repository, the newest digest last. */
function versionsIn(registry: FakeRegistry, repository: string): Map<Digest, string[]> {
  const versions = new Map<Digest, string[]>();
  for (const [name, { bytes }] of registry.manifests) {
    if (!name.startsWith(`${repository}:`)) continue;
    const reference = name.slice(repository.length + 1);
    const tags = versions.get(sumOf(bytes)) ?? [];
    versions.set(sumOf(bytes), tags);
    if (!isDigest(reference)) tags.push(reference);
  }
  return versions;
}

/** The digests of a repository in the fake registry, the newest last. */
export function digestsIn(registry: FakeRegistry, repository: string): Digest[] {
  return [...versionsIn(registry, repository).keys()];
}

/** @param page how many tags a page has at most */
export async function startImageHost(page = 100): Promise<FakeRegistry> {
  const registry = await startRegistry();
  registry.guard = ({ method, url }) => {
    const { pathname, searchParams } = new URL(url, 'http://registry');
    const repository = /^\/v2\/(.+)\/tags\/list$/.exec(pathname)?.[1];
    if (method !== 'GET' || repository === undefined) return undefined;
    const all = tagsIn(registry, repository);
    const start = all.findIndex((tag) => tag > (searchParams.get('last') ?? ''));
    const shown = start < 0 ? [] : all.slice(start, start + Math.min(page, Number(searchParams.get('n') ?? page)));
    const last = shown.at(-1) ?? '';
    const next = { link: `</v2/${repository}/tags/list?n=${page}&last=${last}>; rel="next"` };
    const isMore = last !== '' && last !== all.at(-1);
    return { status: 200, headers: isMore ? next : {}, body: JSON.stringify({ name: repository, tags: shown }) };
  };
  return registry;
}

export interface CacheOfRef {
  readonly id: number;
  readonly ref: string;
  readonly key: string;
  readonly last_accessed_at: string;
}

export interface GitHubApi extends HttpServer {
  readonly url: string;
  /** Open pull requests by their numbers. */
  pulls: number[];
  branches: string[];
  caches: CacheOfRef[];
  /** When a version was pushed, by its digest; otherwise when the API started. */
  readonly pushed: Map<Digest, string>;
  /** Whose the packages are. */
  kind: 'orgs' | 'users';
  /** What the token may. */
  readonly may: { packages: boolean; deletePackages: boolean; pulls: boolean; caches: boolean };
  /** The next requests get these answers, one each, then the usual one. */
  readonly next: Behaviour[];
  /** What GitHub says of versions that it keeps. */
  readonly keeps: Map<Digest, string>;
  /** Whether the last version of a package can be deleted, which GitHub says no to. */
  deletesLast: boolean;
}

/** Pages have at most so many entries, whatever is asked for. */
const LARGEST_PAGE = 100;

/**
 * @param registry what is in it has versions; a package `app` of `octo` is the repository `octo/app`
 * @see https://docs.github.com/en/rest/packages/packages
 */
export async function startGitHubApi(registry: FakeRegistry): Promise<GitHubApi> {
  const state = {
    pulls: [] as number[],
    branches: ['main'],
    caches: [] as CacheOfRef[],
    pushed: new Map<Digest, string>(),
    kind: 'orgs' as 'orgs' | 'users',
    may: { packages: true, deletePackages: true, pulls: true, caches: true },
    next: [] as Behaviour[],
    keeps: new Map<Digest, string>(),
    deletesLast: false,
  };
  const started = new Date().toISOString();
  const ids = new Map<Digest, number>();
  const server = await startHttpServer((request) => state.next.shift() ?? answer(request));

  function answer(request: Seen): Answer {
    const { pathname } = new URL(request.url, 'http://api');
    if (!request.headers.authorization) return json(401, { message: 'Requires authentication' });
    const found = /^\/(orgs|users)\/([^/]+)\/packages\/container\/([^/]+)(\/versions(?:\/(\d+))?)?$/.exec(pathname);
    if (found !== null) return packages(request, found);
    if (/^\/repos\/[^/]+\/[^/]+\/pulls\/\d+$/.test(pathname)) return pull(Number(pathname.split('/').at(-1)));
    if (/^\/repos\/[^/]+\/[^/]+\/pulls$/.test(pathname)) {
      return state.may.pulls
        ? list(
            request,
            state.pulls.map((number) => ({ number })),
          )
        : forbidden();
    }
    if (/^\/repos\/[^/]+\/[^/]+\/branches$/.test(pathname)) {
      return list(
        request,
        state.branches.map((name) => ({ name })),
      );
    }
    if (/^\/repos\/[^/]+\/[^/]+\/actions\/caches(?:\/\d+)?$/.test(pathname)) return caches(request, pathname);
    return /^\/repos\/[^/]+\/[^/]+$/.test(pathname) ? json(200, { default_branch: 'main' }) : notFound();
  }

  function pull(number: number): Answer {
    return state.may.pulls ? json(200, { state: state.pulls.includes(number) ? 'open' : 'closed' }) : forbidden();
  }

  function caches(request: Seen, pathname: string): Answer {
    if (request.method === 'DELETE') {
      if (!state.may.caches) return forbidden();
      const id = Number(pathname.split('/').at(-1));
      state.caches = state.caches.filter((entry) => entry.id !== id);
      return { status: 204 };
    }
    const ref = new URL(request.url, 'http://api').searchParams.get('ref');
    return list(
      request,
      state.caches.filter((entry) => ref === null || entry.ref === ref),
      'actions_caches',
    );
  }

  function packages(request: Seen, [, kind, owner = '', name = '', isVersions, id]: RegExpExecArray): Answer {
    const repository = `${owner}/${decodeURIComponent(name)}`;
    const there = [...versionsIn(registry, repository)];
    if (kind !== state.kind || there.length === 0 || !state.may.packages) return notFound();
    if (isVersions === undefined) return json(200, { name, package_type: 'container' });
    const versions = there.map(([digest, tags]) => versionOf(digest, tags));
    if (id === undefined) return list(request, versions.toReversed());
    const version = versions.find((one) => one.id === Number(id));
    if (version === undefined) return notFound();
    if (request.method !== 'DELETE') return json(200, version);
    if (!state.may.deletePackages) return forbidden();
    const message = state.keeps.get(version.name);
    if (message !== undefined) return json(400, { message });
    if (versions.length === 1 && !state.deletesLast) {
      return json(400, { message: 'You cannot delete the last version of a package.' });
    }
    for (const [key, { bytes }] of registry.manifests) {
      if (key.startsWith(`${repository}:`) && sumOf(bytes) === version.name) registry.manifests.delete(key);
    }
    return { status: 204 };
  }

  function versionOf(digest: Digest, tags: readonly string[]) {
    const id = ids.get(digest) ?? ids.size + 1;
    ids.set(digest, id);
    const time = state.pushed.get(digest) ?? started;
    return { id, name: digest, created_at: time, updated_at: time, metadata: { container: { tags } } };
  }

  return Object.assign(state, server, { url: `http://${server.host}` });
}

function list({ url }: Seen, entries: readonly object[], name?: string): Answer {
  const address = new URL(url, 'http://api');
  const query = address.searchParams;
  const size = Math.min(Number(query.get('per_page') ?? 30), LARGEST_PAGE);
  const page = Number(query.get('page') ?? 1);
  const shown = entries.slice((page - 1) * size, page * size);
  const answer = json(200, name === undefined ? shown : { total_count: entries.length, [name]: shown });
  if (page * size >= entries.length) return answer;
  query.set('page', String(page + 1));
  return { ...answer, headers: { ...answer.headers, link: `<${address.pathname}${address.search}>; rel="next"` } };
}

function forbidden(): Answer {
  return json(403, { message: 'Resource not accessible by integration' });
}

function notFound(): Answer {
  return json(404, { message: 'Not Found' });
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}
