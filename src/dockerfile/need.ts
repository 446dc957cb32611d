/** One thing that a build takes from outside its context. */

/** An image that the build pulls. */
export interface NeededImage {
  /** In full: `docker.io/library/alpine:3.22`, with its digest where one is written. */
  readonly reference: string;
  /** That it is pulled for; empty for the builder's own, where that is not known. */
  readonly platform: string;
  /** Its first use: a stage is made from it, something is copied from it, it is mounted, or it reads the Dockerfile. */
  readonly use: 'base' | 'copy' | 'mount' | 'frontend';
  /** Where it stands, counted from 1; 0 for a build argument. */
  readonly line: number;
}

/** What may be something else tomorrow though nothing that is written has changed. */
export interface Undeclared {
  readonly kind: 'url' | 'git' | 'ssh' | 'unknown';
  /** Counted from 1; 0 for what has no line. */
  readonly line: number;
  /** As a clause: `ADD fetches "https://…" without --checksum`. */
  readonly why: string;
}

export interface NamedNeed {
  readonly is: 'context' | 'secret' | 'ssh' | 'cache-mount' | 'arg' | 'pinned';
  readonly name: string;
}

export type Need =
  | ({ readonly is: 'image' } & NeededImage)
  | ({ readonly is: 'undeclared' } & Undeclared)
  | NamedNeed
  | { readonly is: 'network-run'; readonly line: number };
