/** What is known of the builder that will build, asked before the build. */

/** One of the machines of a builder. */
export interface BuilderNode {
  readonly name: string;
  /** A context of the Docker client, a socket or an address. */
  readonly endpoint: string;
  /** `running`, `stopped`, `inactive` or whatever else it says. */
  readonly status: string;
  /** As it says: `v0.25.1`, or `v0.0.0+unknown` from a build without one; undefined while it does not run. */
  readonly buildkit: string | undefined;
  /** Native and emulated ones, as far as it says; the fixed ones alone where some are fixed. */
  readonly platforms: readonly string[];
  /** Why it cannot be asked, as it says; undefined when it can. */
  readonly error?: string;
  /** The flags that its BuildKit was started with. */
  readonly flags?: string;
  /** `key=value` */
  readonly driverOptions?: readonly string[];
  /** Entitlements that its flags or its configuration file allow. */
  readonly entitlements?: readonly string[];
}

export interface BuilderFacts {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud` or whatever else it says; empty when it does not. */
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
  /** With the driver `docker`: whether images live in containerd's store, without which much is not possible. */
  readonly hasContainerdStore: boolean;
  /** Why it cannot be asked, as it says; undefined when it can. */
  readonly error?: string;
}

/** Every platform of every node, each once, in their order. */
export function platformsOf({ nodes }: Pick<BuilderFacts, 'nodes'>): string[] {
  return [...new Set(nodes.flatMap(({ platforms }) => platforms))];
}

/** What is known of the machine that builds, for what depends on it. */
export interface Machine {
  /** Undefined when nobody had to ask. */
  readonly builder: BuilderFacts | undefined;
  /** Buildx's own, such as `0.29.1`; undefined when nobody had to ask. */
  readonly buildxVersion: string | undefined;
}
