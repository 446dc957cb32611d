/** Where the Dockerfile of a build is, for annotations: Buildx tells its name without the folder. */
import { basename, join, normalize, relative, resolve } from 'node:path';
import type { BuildContext } from '../../build/plan.ts';

export interface NamedPlace {
  readonly context: BuildContext;
  /** The input `file`. */
  readonly file: string;
}

export interface DockerfilePlace extends NamedPlace {
  /** Absolute: annotations name files from here. */
  readonly workspace: string;
}

/**
 * The path as the inputs make it.
 *
 * @param told the name that Buildx tells; empty for none
 * @returns undefined where it is no file of theirs: a page, standard input, or one in a context that BuildKit fetches
 */
export function dockerfilePath(told: string, { context, file }: NamedPlace): string | undefined {
  if (file === '-' || /^[a-z]+:\/\//i.test(file)) return undefined;
  if (file !== '') return normalize(file);
  return context.kind === 'path' ? join(context.path, basename(told) || 'Dockerfile') : undefined;
}

/** The file from the workspace; undefined where it is not there: BuildKit has fetched it itself, or it lies outside. */
export function dockerfileInWorkspace(told: string, place: DockerfilePlace): string | undefined {
  const path = place.context.kind === 'remote' ? undefined : dockerfilePath(told, place);
  if (path === undefined || (told !== '' && basename(told) !== basename(path))) return undefined;
  const inside = relative(place.workspace, resolve(place.workspace, path)).replaceAll('\\', '/');
  return inside === '..' || inside.startsWith('../') || /^(?:\/|[a-z]:)/i.test(inside) ? undefined : inside;
}
