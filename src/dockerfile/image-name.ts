/** The names that one image may have: BuildKit compares them in one form, and asks registries in another. */
import { parseImageReference } from '../image/image-reference.ts';

export interface ImageName {
  /** With everything that goes without saying: `docker.io/library/alpine:latest`. */
  readonly full: string;
  /** Without it, as contexts are named: `alpine`. */
  readonly short: string;
}

/**
 * @returns undefined for what is no reference to an image
 * @see https://github.com/distribution/reference/blob/v0.6.0/normalize.go
 */
export function imageName(text: string): ImageName | undefined {
  const parsed = parseImageReference(text);
  if (parsed === undefined) return undefined;
  const { repository, tag, digest } = parsed;
  const { registry, path } = repository;
  const shortPath = registry === 'docker.io' ? path.replace(/^library\/([^/]+)$/, '$1') : `${registry}/${path}`;
  const version = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
  return {
    full: `${registry}/${path}${version || ':latest'}`,
    short: `${shortPath}${version === ':latest' ? '' : version}`,
  };
}

/** A build context's name as BuildKit looks for it; as it came where it could be no image's. */
export function contextName(text: string): string {
  return imageName(text)?.short ?? text;
}
