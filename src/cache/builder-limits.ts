/** What a builder cannot do for a cache. A builder that was not asked is taken for one that can. */
import type { Backend, CacheBuilder, CacheFacts } from './request.ts';

/**
 * The versions that speak to GitHub's present cache service; older ones ask the one that has been shut down.
 *
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
const NEEDED = { buildx: [0, 21], buildkit: [0, 20] } as const;

const CLASSIC_STORE = "Docker's own builder with the classic image store";

/**
 * Why a builder can neither read nor write a backend that was asked for, as a clause; undefined when it can. A registry's
 * cache can be read by every builder.
 *
 * @param serviceVersion of GitHub's cache service
 */
export function builderObstacle(
  backend: Backend,
  builder: CacheBuilder | undefined,
  serviceVersion: 1 | 2,
): string | undefined {
  if (builder === undefined || backend === 'inline' || backend === 'registry') return undefined;
  if (!builder.canExport) return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
  return backend === 'gha' && serviceVersion === 2 ? tooOld(builder) : undefined;
}

/** Why a builder cannot write a backend, as a clause. */
export function writeObstacle(backend: Backend, builder: CacheBuilder | undefined): string | undefined {
  if (builder === undefined || builder.canExport || backend === 'inline') return undefined;
  return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
}

/** Every machine of a builder writes what it built under the one name, and only the last one's is kept. */
export function lostMachines({ builder, identity }: CacheFacts, refusal: string | undefined): string[] {
  if (refusal !== undefined || (builder?.nodes ?? 1) < 2 || identity.platforms.length < 2) return [];
  return [
    `The builder ${builder?.name} has ${builder?.nodes} machines, and the cache keeps what one of them built. ` +
      'Build each platform in a job of its own to keep them all.',
  ];
}

function tooOld({ buildx, buildkit, name }: CacheBuilder): string | undefined {
  const service = "GitHub's cache service";
  if (buildx !== undefined && isOlder(buildx, NEEDED.buildx)) {
    return `buildx is ${buildx} and ${service} needs 0.21 or newer`;
  }
  const old = buildkit.find((version) => isOlder(version, NEEDED.buildkit));
  return old && `the builder ${name} has BuildKit ${old} and ${service} needs 0.20 or newer`;
}

/** A version that cannot be read, or is zero as in a build of one's own, is taken for new. */
function isOlder(version: string, [major, minor]: readonly [number, number]): boolean {
  const match = /^v?(\d+)\.(\d+)/.exec(version);
  if (match === null) return false;
  const [hasMajor, hasMinor] = [Number(match[1]), Number(match[2])];
  if (hasMajor === 0 && hasMinor === 0) return false;
  return hasMajor < major || (hasMajor === major && hasMinor < minor);
}
