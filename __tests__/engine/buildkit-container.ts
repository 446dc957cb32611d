/**
 * An image that stands in for BuildKit's in the driver `docker-container`: its container runs nothing, and whoever
 * talks to it is led to a bridge on the machine, and so to the engine's own BuildKit. All that buildx does around it is
 * real: the pull, the container, the volume, the boot.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { BASE_IMAGE, docker, later, REGISTRY, workspaceWith } from './job.ts';

const FILES = {
  Dockerfile: `FROM ${BASE_IMAGE}
ARG PORT WAY
ENV BRIDGE_PORT=$PORT WAY=$WAY
COPY --chmod=755 buildkitd buildctl /bin/
VOLUME /var/lib/buildkit
ENTRYPOINT ["buildkitd"]
`,
  // The first process of a container gets no signals unless it asks for them.
  buildkitd: `#!/bin/sh
echo "buildkitd stands by with $*"
trap 'exit 0' TERM INT
while :; do sleep 3600 & wait $!; done
`,
  buildctl: `#!/bin/sh
host=127.0.0.1
[ "$WAY" = gateway ] && host=$(ip route | awk '/^default/ { print $3 }')
[ "$1" = dial-stdio ] && exec nc "$host" "$BRIDGE_PORT"
exit 0
`,
};

/**
 * Builds the image and pushes it to the tests' registry.
 *
 * @param endpoint of a bridge that listens on a port, `tcp://127.0.0.1:…`
 * @returns values of the input `driver-opts`
 */
export function buildKitImage(endpoint: string): string {
  const image = `${REGISTRY}/test/buildkit:${randomUUID()}`;
  buildImage(image, endpoint, 'loopback', '--push');
  later(() => docker('image', 'rm', '--force', image));
  return `image=${image}\nnetwork=host`;
}

/** Gives the image to an engine under the name that buildx looks for when it is told of none. */
export function provideBuildKitImage(endpoint: string, engine: string): void {
  buildImage('moby/buildkit:buildx-stable-1', endpoint, 'gateway', '--load', engine);
}

function buildImage(image: string, endpoint: string, way: string, output: string, engine?: string): void {
  const { port } = new URL(endpoint);
  const args = ['buildx', 'build', '--quiet', '--provenance=false', output, '--tag', image];
  args.push('--build-arg', `PORT=${port}`, '--build-arg', `WAY=${way}`, workspaceWith(FILES));
  const env = { ...process.env, ...(engine !== undefined && { DOCKER_HOST: engine }) };
  execFileSync('docker', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** What there is on the engine of the builders that a log speaks of: containers and volumes by their names. */
export function containersAndVolumes(log: string, engine?: string): string[] {
  const host = engine === undefined ? [] : ['--host', engine];
  const builders = new Set(
    [...log.matchAll(/builder (\S+)|Builder: (\S+) is/gi)].map(([, one, other]) => one ?? other),
  );
  const containers = docker(...host, 'ps', '--all', '--filter', 'name=buildx_buildkit_', '--format', '{{.Names}}');
  const volumes = docker(...host, 'volume', 'ls', '--filter', 'name=buildx_buildkit_', '--format', '{{.Name}}');
  const isOfOne = (name: string) => [...builders].some((builder) => name.startsWith(`buildx_buildkit_${builder}0`));
  return [containers, volumes].flatMap((names) => names.split('\n')).filter(isOfOne);
}
