/**
 * Image names, in the grammar that Docker and every registry share.
 *
 * @see https://github.com/distribution/reference/blob/v0.6.0/reference.go (the grammar at the top of the file)
 */
import type { Digest } from './digest.ts';
import { isTag } from './tag.ts';

/** A repository in a registry: what remains of a reference without tag and digest. */
export interface Repository {
  /** As people write it, in lower case: `ghcr.io/me/app`, `me/app`, `alpine`. */
  readonly name: string;
  /** Host and port: `ghcr.io`, `localhost:5000`; `docker.io` when the name has none. */
  readonly registry: string;
  /** The path in the registry: `me/app`; `library/alpine` for a bare Docker Hub name. */
  readonly path: string;
}

/** A tag in a repository, written `name:tag`. */
export interface TaggedReference {
  readonly repository: Repository;
  readonly tag: string;
}

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]+)?$/;
const IPV6_HOST = /^\[[a-f0-9:]+\](?::[0-9]+)?$/;
/** Docker takes such a name for the id of an image. */
const IMAGE_ID = /^[a-f0-9]{64}$/;
/** Longer names are refused by the reference library, whatever their parts. */
const NAME_MAX_LENGTH = 255;

/** The first part is a host only if it cannot be a Docker Hub user: it has a dot or a port, or is localhost. */
function isHostLike(part: string): boolean {
  return part.includes('.') || part.includes(':') || part === 'localhost';
}

/**
 * Reads `[registry/]path`. Capitals are lowered, because GitHub's owners may have them and registries may not.
 *
 * @returns undefined when the text is no repository name
 */
export function parseRepository(text: string): Repository | undefined {
  const name = text.trim().toLowerCase();
  if (name.length > NAME_MAX_LENGTH) return undefined;
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasHost = slash > 0 && isHostLike(first);
  const path = hasHost ? name.slice(slash + 1) : name;
  if (hasHost && !HOST.test(first) && !IPV6_HOST.test(first)) return undefined;
  if (!path.split('/').every((part) => PATH_COMPONENT.test(part))) return undefined;
  if (IMAGE_ID.test(name)) return undefined;
  const registry = hasHost ? first : 'docker.io';
  const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
  return {
    name,
    registry: isDockerHub ? 'docker.io' : registry,
    path: isDockerHub && !path.includes('/') ? `library/${path}` : path,
  };
}

/**
 * Reads `[registry/]path[:tag]`; without a tag it is `latest`, as in every Docker command.
 *
 * @returns undefined when the text is no such reference, also when it carries a digest: that cannot be pushed to
 */
export function parseTaggedReference(text: string): TaggedReference | undefined {
  const trimmed = text.trim();
  const colon = trimmed.lastIndexOf(':');
  const hasTag = colon > trimmed.lastIndexOf('/');
  const repository = parseRepository(hasTag ? trimmed.slice(0, colon) : trimmed);
  const tag = hasTag ? trimmed.slice(colon + 1) : 'latest';
  return repository !== undefined && isTag(tag) ? { repository, tag } : undefined;
}

/** `name:tag` */
export function formatTagged({ repository, tag }: TaggedReference): string {
  return `${repository.name}:${tag}`;
}

/** `name@sha256:…`, the form that always names the same image. */
export function formatPinned(repository: Repository, digest: Digest): string {
  return `${repository.name}@${digest}`;
}
