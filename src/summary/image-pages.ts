/** Where people look at an image with a browser, for the registries that have such pages. */
import type { Repository, TaggedReference } from '../image/reference.ts';

/**
 * @returns undefined for a registry whose pages are not known
 */
export function pageOf({ repository, tag }: TaggedReference): string | undefined {
  const { registry, path } = repository;
  // Leads to the page of the package, whether a user or an organisation has it.
  if (registry === 'ghcr.io') return `https://ghcr.io/${path}`;
  if (registry === 'docker.io') return `${dockerHub(repository)}/tags?name=${encodeURIComponent(tag)}`;
  return undefined;
}

/** Docker's own images have addresses of another kind. */
function dockerHub({ path }: Repository): string {
  const official = /^library\/(.*)$/.exec(path)?.[1];
  return `https://hub.docker.com/${official === undefined ? `r/${path}` : `_/${official}`}`;
}
