import { describe, expect, it } from '@jest/globals';
import { platformsOf } from '../../src/builder/facts.ts';
import { buildxVersionOf, parseInspect } from '../../src/builder/inspect.ts';

const GC_POLICY = `GC Policy rule#0:
 All:            false
 Filters:        type==source.local,type==exec.cachemount,type==source.git.checkout
 Keep Duration:  48h0m0s
GC Policy rule#1:
 All:            true
 Reserved Space: 4GiB
`;

const ENGINE = `Name:          default
Driver:        docker
Last Activity: 2026-03-01 03:54:02 +0000 UTC

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.25.1
Platforms:        linux/amd64, linux/amd64/v2, linux/386
Labels:
 org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
`;

const node = { name: 'default', endpoint: 'default', status: 'running', buildkit: 'v0.25.1' };

describe('what inspect says', () => {
  it('of the engine with the classic store', () => {
    expect(parseInspect(ENGINE + GC_POLICY)).toEqual({
      name: 'default',
      driver: 'docker',
      hasContainerdStore: false,
      nodes: [{ ...node, platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/386'] }],
    });
  });

  it("of the engine with containerd's store", () => {
    const labels = ' org.mobyproject.buildkit.worker.snapshotter:          overlayfs\n';
    expect(parseInspect(ENGINE + labels + GC_POLICY)).toMatchObject({ driver: 'docker', hasContainerdStore: true });
  });

  it('of an engine that does not answer', () => {
    const text = `Name:          default
Driver:        
Last Activity: 2026-03-01 03:54:02 +0000 UTC
Error:         Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?
`;
    expect(parseInspect(text)).toEqual({
      name: 'default',
      driver: '',
      hasContainerdStore: false,
      nodes: [],
      error: 'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?',
    });
  });

  it('of a container that does not run yet, with its options and files', () => {
    const text = `Name:          dc1
Driver:        docker-container
Last Activity: 2026-03-01 04:05:52 +0000 UTC

Nodes:
Name:                  dc10
Endpoint:              unix:///var/run/docker.sock
Driver Options:        env.A="b,c" image="localhost:1/x:1"
Status:                inactive
BuildKit daemon flags: --allow-insecure-entitlement=network.host
File#buildkitd.toml:
 > debug = true
 > insecure-entitlements = ["security.insecure"]
 > 
`;
    expect(parseInspect(text)).toEqual({
      name: 'dc1',
      driver: 'docker-container',
      hasContainerdStore: false,
      nodes: [
        {
          name: 'dc10',
          endpoint: 'unix:///var/run/docker.sock',
          status: 'inactive',
          buildkit: undefined,
          platforms: [],
          flags: '--allow-insecure-entitlement=network.host',
          driverOptions: ['env.A=b,c', 'image=localhost:1/x:1'],
          entitlements: ['network.host', 'security.insecure'],
        },
      ],
    });
  });

  it('of several pods, one of which has an error, and of fixed platforms', () => {
    const text = `Name:          cluster
Driver:        kubernetes
Last Activity: 2026-03-01 04:05:52 +0000 UTC

Nodes:
Name:                  cluster0
Endpoint:              kubernetes:///cluster?deployment=cluster0&kubeconfig=
Driver Options:        namespace="build" replicas="2"
Status:                running
BuildKit daemon flags: --allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host
BuildKit version:      v0.25.1
Platforms:             linux/amd64*, linux/amd64/v2, linux/arm64
${GC_POLICY}
Name:      arm
Endpoint:  kubernetes:///cluster?deployment=arm&kubeconfig=
Status:    inactive
Error:     expected 1 replicas to be ready, got 0
`;
    const facts = parseInspect(text);
    expect(facts?.nodes.map(({ name, status, error }) => [name, status, error])).toEqual([
      ['cluster0', 'running', undefined],
      ['arm', 'inactive', 'expected 1 replicas to be ready, got 0'],
    ]);
    expect(facts?.nodes[0]?.platforms).toEqual(['linux/amd64']);
    expect(facts?.nodes[0]?.driverOptions).toEqual(['namespace=build', 'replicas=2']);
    expect(facts?.nodes[0]?.entitlements).toEqual(['security.insecure', 'network.host']);
  });

  it('by the labels of buildx before 0.13, and with the line ends of Windows', () => {
    const text = `Name:   old
Driver: docker-container

Nodes:
Name:      old0
Endpoint:  unix:///var/run/docker.sock
Status:    running
Flags:     --debug
Buildkit:  v0.11.6
Platforms: linux/amd64, linux/arm64
`.replaceAll('\n', '\r\n');
    expect(parseInspect(text)?.nodes).toEqual([
      {
        name: 'old0',
        endpoint: 'unix:///var/run/docker.sock',
        status: 'running',
        buildkit: 'v0.11.6',
        platforms: ['linux/amd64', 'linux/arm64'],
        flags: '--debug',
      },
    ]);
  });

  it('of a builder that boots: progress on the way is no part of it', () => {
    const text = `#1 [internal] booting buildkit\n#1 DONE 0.4s\n${ENGINE}`;
    expect(parseInspect(text)?.name).toBe('default');
  });

  it.each(['', 'ERROR: no builder "x" found\n', 'Usage:  docker [OPTIONS] COMMAND\n'])('is nothing: %j', (text) => {
    expect(parseInspect(text)).toBeUndefined();
  });

  it('gives the platforms of all nodes, each once', () => {
    const nodes = [['linux/amd64', 'linux/arm64'], ['linux/arm64']].map((platforms) => ({ ...node, platforms }));
    expect(platformsOf({ nodes })).toEqual(['linux/amd64', 'linux/arm64']);
  });
});

describe("buildx's version", () => {
  it.each([
    ['github.com/docker/buildx v0.29.1 a1b2c3d4e5f6\n', '0.29.1'],
    ['github.com/docker/buildx 0.29.1+ds1 0.29.1+ds1-4\n', '0.29.1'],
    ['github.com/docker/buildx v0.30.0-rc1-desktop.2 abc\n', '0.30.0'],
    ['github.com/docker/buildx 9c5b7e1 9c5b7e1d\n', '9c5b7e1'],
    ["docker: 'buildx' is not a docker command.\n", undefined],
  ])('of %j is %s', (text, version) => {
    expect(buildxVersionOf(text)).toBe(version);
  });
});
