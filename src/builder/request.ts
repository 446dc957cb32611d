/** The builder that the inputs ask for, by docker/setup-buildx-action's names. */

export const DRIVERS = ['docker-container', 'docker', 'kubernetes', 'remote', 'cloud'] as const;
export type Driver = (typeof DRIVERS)[number];

/** A further machine of the builder. */
export interface NodeRequest {
  readonly name: string;
  readonly endpoint: string;
  readonly driverOpts: readonly string[];
  readonly buildkitdFlags: string;
  /** Comma separated; empty for what the node says itself. */
  readonly platforms: string;
}

export interface BuilderRequest extends BuilderDescription {
  /** Of the image. */
  readonly platforms: readonly string[];
}

export interface BuilderDescription {
  /** A builder's name; empty for the current one, or for one that gets its name from us. */
  readonly builder: string;
  /** Undefined when none was given. */
  readonly driver: Driver | undefined;
  /** `key=value`, with their quotes. */
  readonly driverOpts: readonly string[];
  /** Empty for the default. */
  readonly buildkitdFlags: string;
  /** Path of a configuration file of BuildKit. */
  readonly buildkitdConfig: string;
  /** The text of one. */
  readonly buildkitdConfigInline: string;
  /** A context of the Docker client, a socket or an address; empty for the default. */
  readonly endpoint: string;
  readonly append: readonly NodeRequest[];
  readonly keepState: boolean;
  readonly cleanup: boolean;
  readonly use: boolean;
}

/** Whether the inputs describe a builder, and not only name one. */
export function describesBuilder(request: BuilderDescription): boolean {
  const { driver, driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
  const isSet = [buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint].some((text) => text !== '');
  return driver !== undefined || isSet || driverOpts.length > 0 || append.length > 0 || request.keepState;
}

/**
 * The platforms that are left to the first node where others have theirs: without being told, one that emulates them
 * all would build them all. None where nothing has to be told.
 */
export function firstNodePlatforms({ platforms, append }: BuilderRequest): string[] {
  const taken = append.flatMap((node) => node.platforms.split(',')).map((platform) => platform.trim());
  return taken.some((platform) => platform !== '') ? platforms.filter((platform) => !taken.includes(platform)) : [];
}
