/**
 * Values of `--cache-from` and `--cache-to`, as buildx takes them: fields of a line of CSV. The token of GitHub's cache
 * service is none of them: buildx has it from its environment, and an argument can be read by every process.
 *
 * A cache that cannot be written must not fail a build, so all but the embedded one, which cannot fail by itself, say so.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */

export interface WriteOptions {
  readonly mode: 'max' | 'min';
}

const IGNORE = 'ignore-error=true';

/** @param timeoutSeconds how long to wait when the service says to come back later; BuildKit's own is ten minutes */
export function readGha(scope: string, timeoutSeconds: number): string {
  return `type=gha,scope=${scope},timeout=${timeoutSeconds}s`;
}

export function writeGha(scope: string, { mode }: WriteOptions, timeoutSeconds: number): string {
  return `type=gha,scope=${scope},mode=${mode},${IGNORE},timeout=${timeoutSeconds}s`;
}

export function readRegistry(reference: string): string {
  return `type=registry,ref=${reference}`;
}

/** As an image manifest of OCI types, which BuildKit used not to choose by itself and some registries insist on. */
export function writeRegistry(reference: string, { mode }: WriteOptions): string {
  return `type=registry,ref=${reference},mode=${mode},image-manifest=true,oci-mediatypes=true,${IGNORE}`;
}

export function readLocal(folder: string): string {
  return `type=local,${field('src', folder)}`;
}

export function writeLocal(folder: string, { mode }: WriteOptions): string {
  return `type=local,${field('dest', folder)},mode=${mode},${IGNORE}`;
}

export const WRITE_INLINE = 'type=inline';

/** A path may hold what CSV needs for itself. */
function field(name: string, value: string): string {
  const text = `${name}=${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
