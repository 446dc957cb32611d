import { describe, expect, it } from '@jest/globals';
import { builderFileProblems, parseBuilder } from '../../../src/actions/inputs/builder.ts';
import { createInputReader } from '../../../src/runner/input.ts';

async function parse(given: Record<string, string>) {
  const reader = createInputReader((name) => given[name] ?? '');
  return { inputs: await parseBuilder(reader), problems: reader.problems };
}

describe('the builder', () => {
  it('is the current one when nothing is said', async () => {
    expect(await parse({})).toEqual({
      problems: [],
      inputs: {
        builder: '',
        driver: undefined,
        driverOpts: [],
        buildkitdFlags: '',
        buildkitdConfig: '',
        buildkitdConfigInline: '',
        endpoint: '',
        append: [],
        keepState: false,
        cleanup: true,
        use: false,
      },
    });
  });

  it('is described by the words of docker/setup-buildx-action', async () => {
    const { inputs, problems } = await parse({
      builder: 'mine',
      driver: 'docker-container',
      'driver-opts': 'image=moby/buildkit:v1\n"env.no_proxy=a,b"\n',
      'buildkitd-flags': '--debug',
      'buildkitd-config-inline': '[registry."x"]\n  http = true\n',
      endpoint: 'ssh://me@host',
      'keep-state': 'true',
      cleanup: 'false',
      use: 'true',
    });
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      driver: 'docker-container',
      driverOpts: ['image=moby/buildkit:v1', '"env.no_proxy=a,b"'],
      buildkitdFlags: '--debug',
      buildkitdConfigInline: '[registry."x"]\n  http = true',
      endpoint: 'ssh://me@host',
      keepState: true,
      cleanup: false,
      use: true,
    });
  });

  it.each<[Record<string, string>, string, string]>([
    [{ driver: 'podman' }, 'driver', 'must be docker-container, docker, kubernetes, remote or cloud, not "podman"'],
    [{ driver: 'docker', 'driver-opts': 'a=b' }, 'driver', 'is docker, which is the engine itself'],
    [{ driver: 'docker', 'keep-state': 'true' }, 'driver', 'is docker, which is the engine itself'],
    [{ driver: 'remote' }, 'endpoint', 'is empty, but driver remote needs one'],
    [{ driver: 'remote', endpoint: 'tcp://a:1', 'buildkitd-flags': '--debug' }, 'driver', 'set up where it runs'],
    [{ endpoint: '--privileged' }, 'endpoint', '"--privileged" is no address'],
    [
      { 'buildkitd-config': 'a', 'buildkitd-config-inline': 'b' },
      'buildkitd-config, buildkitd-config-inline',
      'are both given',
    ],
    [{ 'keep-state': 'true' }, 'keep-state', 'has no name to be found by'],
    [{ 'keep-state': 'true', builder: 'b', driver: 'kubernetes' }, 'keep-state', 'not possible with driver kubernetes'],
    [{ use: 'yes' }, 'use', 'must be true or false'],
  ])('cannot be %j', async (given, input, problem) => {
    const { problems } = await parse(given);
    expect(problems).toEqual([expect.objectContaining({ input, problem: expect.stringContaining(problem) })]);
  });

  it("needs BuildKit's configuration to be a file", async () => {
    const { inputs } = await parse({ 'buildkitd-config': 'ci/buildkitd.toml' });
    expect(builderFileProblems(inputs, '/w', (path) => path === '/w/ci/buildkitd.toml')).toEqual([]);
    expect(builderFileProblems(inputs, '/w', () => false)).toEqual([
      expect.objectContaining({ input: 'buildkitd-config', problem: '"ci/buildkitd.toml" is no file in /w' }),
    ]);
  });
});

describe('more nodes', () => {
  it('are a list in YAML', async () => {
    const append = `
- name: arm
  endpoint: ssh://me@arm
  driver-opts:
    - image=moby/buildkit:v1
    - "env.a=b,c"
  buildkitd-flags: --debug
  platforms: linux/arm64,linux/arm/v7
- endpoint: tcp://s390x:1234
  driver-opts: |
    servername=x
  platforms: [linux/s390x]
`;
    const { inputs, problems } = await parse({ append });
    expect(problems).toEqual([]);
    expect(inputs.append).toEqual([
      {
        name: 'arm',
        endpoint: 'ssh://me@arm',
        driverOpts: ['image=moby/buildkit:v1', 'env.a=b,c'],
        buildkitdFlags: '--debug',
        platforms: 'linux/arm64,linux/arm/v7',
      },
      {
        name: '',
        endpoint: 'tcp://s390x:1234',
        driverOpts: ['servername=x'],
        buildkitdFlags: '',
        platforms: 'linux/s390x',
      },
    ]);
  });

  it.each([
    ['- {', 'is not YAML'],
    ['endpoint: tcp://a:1', 'is not a list'],
    ['- tcp://a:1', 'node 1 has no keys'],
    ['- endpoint: tcp://a:1\n- endpont: tcp://b:1', 'node 2 has the key "endpont"'],
    ['- endpoint: {a: b}', 'node 1 has endpoint that is neither text nor a list of texts'],
    ['- driver-opts: [[a]]', 'node 1 has driver-opts that is neither'],
    ['- endpoint: --use', 'node 1 has an endpoint that starts with a dash'],
  ])('cannot be %j', async (append, problem) => {
    const { inputs, problems } = await parse({ append });
    expect(problems).toEqual([
      expect.objectContaining({
        input: 'append',
        problem: expect.stringContaining(problem),
        advice: expect.any(String),
      }),
    ]);
    expect(inputs.append).toEqual([]);
  });
});
