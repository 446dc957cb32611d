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
  /** Native and emulated ones, as far as it says. */
  readonly platforms: readonly string[];
}

export interface BuilderFacts {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud` or whatever else it says. */
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
  /** With the driver `docker`: whether images live in containerd's store, without which much is not possible. */
  readonly hasContainerdStore: boolean;
}
