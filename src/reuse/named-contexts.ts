/**
 * The named build contexts, by what decides their content.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
 */
import { parseGitAddress } from '../dockerfile/git-address.ts';
import { contextName, imageName } from '../dockerfile/image-name.ts';
import { quote } from '../errors.ts';

export type NamedContext = { readonly name: string } & ContextKind;

type ContextKind =
  /** An image: its registry knows the digest. */
  | { readonly kind: 'image'; readonly reference: string }
  /** What is written says it all. */
  | { readonly kind: 'fixed'; readonly content: string }
  /** A folder of the machine: its files have to be read. */
  | { readonly kind: 'folder'; readonly path: string }
  /** A folder with images: its `index.json` has to be read, which names the content by digests. */
  | { readonly kind: 'layout'; readonly path: string; readonly tag: string }
  /** Something else tomorrow. `why` is a clause without the context's name. */
  | { readonly kind: 'undeclared'; readonly why: string };

/** Sorts `name=value`, with the address of the repository put in; the names are in their short form. Pure. */
export function sortNamedContexts(contexts: readonly string[]): NamedContext[] {
  return contexts.map((context) => {
    const [name = '', value = ''] = context.split(/=(.*)/s);
    return { name: contextName(name), ...kindOf(value) };
  });
}

function kindOf(value: string): ContextKind {
  const [, scheme = '', rest = ''] = /^(docker-image|oci-layout):\/\/(.*)$/s.exec(value) ?? [];
  if (scheme === 'docker-image') return imageKind(rest);
  if (scheme === 'oci-layout') return layoutKind(rest);
  const pinned = gitContent(value);
  if (pinned !== undefined) return { kind: 'fixed', content: pinned };
  const git = parseGitAddress(value, { isContext: true });
  if (git !== undefined) return { kind: 'undeclared', why: `is ${quote(git.repository)} without a whole commit` };
  if (/^https?:\/\//i.test(value))
    return { kind: 'undeclared', why: 'is fetched from an address that may serve something else' };
  // Builders know others, such as another target of a bake file.
  if (/^[a-z][a-z0-9+.-]*:(?:\/\/|[^/\\])/i.test(value))
    return { kind: 'undeclared', why: `is of a kind that is not known: ${quote(value, 60)}` };
  return { kind: 'folder', path: value };
}

function imageKind(reference: string): ContextKind {
  if (reference === 'scratch') return { kind: 'fixed', content: 'scratch' };
  const name = imageName(reference);
  if (name === undefined) return { kind: 'undeclared', why: `is no image: ${quote(reference)}` };
  return { kind: 'image', reference: name.full };
}

/** `path[:tag][@digest]`, as buildx reads it. */
function layoutKind(rest: string): ContextKind {
  const [place = '', digest] = rest.split(/@(.*)/s);
  if (digest !== undefined) return { kind: 'fixed', content: digest };
  const [path = '', tag = 'latest'] = place.split(/:(.*)/s);
  return { kind: 'layout', path, tag };
}

/**
 * A Git context that is pinned to its commit, as what decides its content: whoever signs in is no part of it.
 *
 * @param address the context, or a named one
 * @returns undefined for a branch, a tag or a short commit, and for what is no Git address
 */
export function gitContent(address: string): string | undefined {
  const git = parseGitAddress(address, { isContext: true });
  if (git?.commit === undefined) return undefined;
  return JSON.stringify([git.repository, git.commit, git.asked]);
}
