import { afterAll, describe, expect, it } from '@jest/globals';
import { makeDocker } from '../../fakes/docker.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** Makes the machine ready by a `docker` that does as told; gives what the user reads and what docker was asked. */
async function prepare(inputs: Record<string, string>, docker: string, env: Record<string, string> = {}) {
  const fake = makeDocker(folders, [], docker);
  const code = `
    import { parseInputs } from 'SRC/actions/inputs/inputs.ts';
    import { prepareMachine } from 'SRC/actions/builder/machine.ts';
    import { explain } from 'SRC/errors.ts';
    import { inputText } from 'SRC/runner/input.ts';
    const { inputs } = await parseInputs(inputText, () => '');
    const means = { env: process.env, workspace: process.env.WORKSPACE, signal: new AbortController().signal };
    try { await prepareMachine(inputs, means); } catch (error) { console.log(explain(error)); }`;
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { stdout, stderr } = await runModule(code, {
    ...Object.fromEntries(variables),
    PATH: `${fake.bin}:${process.env['PATH']}`,
    WORKSPACE: folders.make(),
    ...env,
  });
  if (stderr !== '') throw new Error(stderr);
  return {
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .filter((line) => !line.startsWith('::warning::Only')),
    calls: fake.calls(),
  };
}

const TWO = 'linux/amd64,linux/arm64';
const CLASSIC = 'echo \'[["Backing Filesystem","extfs"]]\'';
const CONTAINERD = 'echo \'[["driver-type","io.containerd.snapshotter.v1"]]\'';

describe('an engine that shall load several platforms', () => {
  it('with the classic store is refused before the build', async () => {
    const { lines, calls } = await prepare({ load: 'true', platforms: TWO, qemu: 'off' }, CLASSIC);
    expect(lines[0]).toMatch(
      /^Input load: gives 2 platforms to the engine, but this engine's image store holds only one/,
    );
    expect(calls).toEqual([['info', '--format', '{{json .DriverStatus}}']]);
  });

  it.each([
    ['with containerd’s store', CONTAINERD],
    ['that does not answer', 'exit 1'],
    ['that says something else', 'echo x'],
  ])('%s is left to the build', async (_, docker) => {
    const { lines } = await prepare({ load: 'true', platforms: TWO, qemu: 'off' }, docker);
    expect(lines.filter((line) => line.startsWith('Input'))).toEqual([]);
  });

  it.each<[Record<string, string>]>([
    [{ load: 'true' }],
    [{ platforms: TWO }],
    [{ load: 'true', platforms: 'linux/amd64' }],
  ])('is not even asked for %j', async (inputs) => {
    expect((await prepare({ qemu: 'off', ...inputs }, CLASSIC)).calls).toEqual([]);
  });
});

describe('emulation', () => {
  it('is no matter of an engine elsewhere', async () => {
    const { lines, calls } = await prepare({ platforms: 'linux/s390x' }, '', { DOCKER_HOST: 'tcp://192.0.2.1:2376' });
    expect(lines).toEqual(['Emulation: none for s390x, because the engine runs on another machine.']);
    expect(calls).toEqual([]);
  });
});
