/**
 * The argument lists that make a builder, boot it and take it away again.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/create/
 */
import { createHash } from 'node:crypto';
import type { BuilderFacts } from './facts.ts';
import { entitlementsOf } from './inspect.ts';
import { type BuilderRequest, type Driver, firstNodePlatforms, type NodeRequest } from './request.ts';

/** Who may use a builder again: a job on its runner. Two jobs never share one, not even on one machine. */
export interface JobIdentity {
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
  readonly runner: string;
  /** The runner's folder for the job. */
  readonly temp: string;
}

/** What becomes of the files that a node needs, by the number of the node. */
export interface NodeFiles {
  /** Path of BuildKit's configuration file; empty for none. */
  readonly config: string;
  /** `cacert=…`, `cert=…` and `key=…` for each node; the first is the builder's own. */
  readonly tls: ReadonlyArray<readonly string[]>;
}

/** As docker/setup-buildx-action has it: `allow` in a build says what is really used. */
const DEFAULT_FLAGS = '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';

function driverOf({ driver }: BuilderRequest): Driver {
  return driver ?? 'docker-container';
}

/**
 * The same name for the same description in the same job, so that all its steps share one warm builder; a builder of
 * that name can only be one that an earlier step of this job made.
 *
 * @param secrets what else makes two builders differ and must not be seen
 */
export function generatedName(request: BuilderRequest, identity: JobIdentity, secrets: readonly string[]): string {
  const { driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
  const texts = { buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint };
  const description = { driver: driverOf(request), driverOpts, ...texts, append, first: firstNodePlatforms(request) };
  const sum = createHash('sha256').update(JSON.stringify([description, identity, secrets]));
  return `image-build-${sum.digest('hex').slice(0, 16)}`;
}

/**
 * The arguments after `docker` that make the builder with its first node.
 *
 * @param buildxVersion such as `0.29.1`; undefined for a present one
 */
export function createArguments(
  name: string,
  request: BuilderRequest,
  { config, tls }: NodeFiles,
  buildxVersion?: string,
): string[] {
  const driver = driverOf(request);
  return [
    ...['buildx', 'create', '--name', name, '--driver', driver],
    ...[...request.driverOpts, ...(tls[0] ?? [])].flatMap((option) => ['--driver-opt', option]),
    ...option('--buildkitd-flags', flagsOf(request)),
    ...option('--platform', firstNodePlatforms(request).join(',')),
    ...(request.use ? ['--use'] : []),
    ...option(configOption(buildxVersion), driver === 'remote' ? '' : config),
    ...option('', request.endpoint),
  ];
}

/** What is known of the builder before it is made. Where a file says it, nothing is taken for forbidden. */
export function expectedFacts(request: BuilderRequest): BuilderFacts {
  const { builder, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
  const fromFile = buildkitdConfig === '' ? [] : ['security.insecure', 'network.host'];
  const entitlementsBy = (flags: string) => [...entitlementsOf(flags, buildkitdConfigInline), ...fromFile];
  const node = { status: '', buildkit: undefined };
  return {
    name: builder,
    driver: driverOf(request),
    hasContainerdStore: false,
    nodes: [
      { ...node, name: '', endpoint, platforms: [], entitlements: entitlementsBy(flagsOf(request)) },
      ...append.map((further) => ({
        ...node,
        name: further.name,
        endpoint: further.endpoint,
        platforms: further.platforms.split(',').filter((platform) => platform !== ''),
        entitlements: entitlementsBy(further.buildkitdFlags),
      })),
    ],
  };
}

/** The arguments after `docker` that add the node with this number; the first that is added has the number 1. */
export function appendArguments(
  name: string,
  request: BuilderRequest,
  node: NodeRequest,
  number: number,
  { tls }: NodeFiles,
): string[] {
  return [
    ...['buildx', 'create', '--name', name, '--append'],
    ...option('--node', node.name),
    ...[...node.driverOpts, ...(tls[number] ?? [])].flatMap((driverOption) => ['--driver-opt', driverOption]),
    ...option('--buildkitd-flags', driverOf(request) === 'remote' ? '' : node.buildkitdFlags),
    ...option('--platform', node.platforms),
    ...option('', node.endpoint),
  ];
}

export function bootArguments(name: string): string[] {
  return ['buildx', 'inspect', '--bootstrap', '--builder', name];
}

/** Its short name was the only one before buildx 0.13. */
function configOption(buildxVersion: string | undefined): string {
  const [, minor] = /^0\.(\d+)\./.exec(buildxVersion ?? '') ?? [];
  return Number(minor ?? 13) < 13 ? '--config' : '--buildkitd-config';
}

function flagsOf(request: BuilderRequest): string {
  const driver = driverOf(request);
  if (driver === 'remote') return '';
  return request.buildkitdFlags || (hasOwnBuildKit(driver) ? DEFAULT_FLAGS : '');
}

/** Drivers that start BuildKit themselves, and so take its flags. */
function hasOwnBuildKit(driver: Driver): boolean {
  return driver === 'docker-container' || driver === 'kubernetes';
}

function option(name: string, value: string): string[] {
  if (value === '') return [];
  return name === '' ? [value] : [name, value];
}
