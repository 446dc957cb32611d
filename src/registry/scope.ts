/**
 * Credentials for a part of a registry, as Buildx 0.31 and docker/login-action have them: a `config.json` of their own
 * in a folder below Buildx's own whose name says what they are for.
 *
 * @see https://docs.docker.com/build/building/registry-auth/#select-credentials-by-repository-and-scope
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a credential is limited to. */
export interface Scope {
  /** The whole path of a repository, `me/app`; empty for every one of the registry. */
  readonly path: string;
  /** Such as `pull` and `push`, all of which a request must want; empty for every request. */
  readonly actions: readonly string[];
}

/** A folder with a `config.json` for a part of a registry. */
export interface ScopedFolder {
  readonly registry: string;
  readonly scope: Scope;
  readonly folder: string;
}

const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const ACTIONS = /^[a-z]+(?:,[a-z]+)*$/;

/**
 * Reads `path`, `path@action,…` or `@action,…`.
 *
 * @returns undefined when it is none of them; a path that leads elsewhere on the disk is none
 */
export function parseScope(text: string): Scope | undefined {
  const [path = '', actions, ...more] = text.split('@');
  if (more.length > 0 || (path === '' && actions === undefined)) return undefined;
  if (path !== '' && !PATH.test(path)) return undefined;
  if (actions !== undefined && !ACTIONS.test(actions)) return undefined;
  return { path, actions: actions?.split(',') ?? [] };
}

/** `me/app@pull,push`, as it was written. */
export function formatScope({ path, actions }: Scope): string {
  return actions.length === 0 ? path : `${path}@${actions.join(',')}`;
}

/** Buildx knows Docker Hub by the name of its API here. */
const HUB_FOLDER = 'registry-1.docker.io';

/** The folder's path below Buildx's own. */
export function scopedFolder(registry: string, scope: Scope): string {
  const host = registry === 'docker.io' ? HUB_FOLDER : registry;
  const actions = scope.actions.length === 0 ? '' : `@${scope.actions.join(',')}`;
  return join('config', `${scope.path === '' ? host : join(host, scope.path)}${actions}`);
}

/** Every such folder that there is; none where Buildx has no folder. */
export async function findScopedFolders(buildxFolder: string): Promise<ScopedFolder[]> {
  const base = join(buildxFolder, 'config');
  const files = existsSync(base) ? await readdir(base, { recursive: true }).catch(() => []) : [];
  return files.flatMap((file) => {
    if (!file.endsWith(`${sep}config.json`)) return [];
    const name = file.slice(0, -`${sep}config.json`.length);
    const at = name.indexOf('@');
    const [host = '', ...path] = (at < 0 ? name : name.slice(0, at)).split(sep);
    const actions = at < 0 ? [] : name.slice(at + 1).split(',');
    const registry = host === HUB_FOLDER ? 'docker.io' : host;
    return [{ registry, scope: { path: path.join('/'), actions }, folder: join(base, name) }];
  });
}

/**
 * Chooses as Buildx does: a request for one repository takes the folder whose path is that repository's before one
 * without a path, and then the one with more actions. A request for several repositories takes none.
 *
 * @param requested as `repository:me/app:pull,push`
 */
export function chooseScoped<T extends { readonly scope: Scope }>(
  candidates: readonly T[],
  requested: readonly string[],
): T | undefined {
  const [only] = requested;
  if (only === undefined || requested.length > 1) return undefined;
  const [, path = '', actions = ''] = only.split(':');
  const wanted = actions.split(',');
  const fits = ({ scope }: T) =>
    (scope.path === '' || scope.path === path) && scope.actions.every((action) => wanted.includes(action));
  const order = (a: T, b: T) =>
    Number(b.scope.path !== '') - Number(a.scope.path !== '') || b.scope.actions.length - a.scope.actions.length;
  return candidates.filter(fits).sort(order)[0];
}
