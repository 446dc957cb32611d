import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { handledArchitectures, registerInstalled } from '../../src/emulation/kernel.ts';
import { type RegisterMeans, registerEmulators } from '../../src/emulation/register.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const HANDLER = 'enabled\ninterpreter /usr/bin/qemu-aarch64-static\nflags: POCF\noffset 0\n';

/** A kernel's table, with the emulators in it. */
const table = (...names: string[]) =>
  folders.make({
    register: '',
    status: 'enabled\n',
    ...Object.fromEntries(names.map((name) => [`qemu-${name}`, HANDLER])),
  });

/** The folder that describes an emulator as it is installed. */
function installed(flags = 'POF', interpreter = process.execPath): string {
  const magic = String.raw`\x7fELF\x02\x01:\xff\xff\xff:`;
  return folders.make({ 'qemu-aarch64.conf': `# QEMU\n:qemu-aarch64:M::${magic}${interpreter}:${flags}\n` });
}

describe('the kernel’s table', () => {
  it.each([
    ['an emulator', HANDLER, ['arm64']],
    ['one that works only outside of containers', HANDLER.replace('POCF', 'POC'), []],
    ['one that is switched off', HANDLER.replace('enabled', 'disabled'), []],
  ])('with %s', async (_, text, handled) => {
    expect(
      await handledArchitectures(['amd64', 'arm64'], folders.make({ status: 'enabled', 'qemu-aarch64': text })),
    ).toEqual(handled);
  });

  it('that is not there tells nothing', async () => {
    expect(await handledArchitectures(['arm64'], join(folders.make(), 'none'))).toBeUndefined();
    expect(await handledArchitectures(['arm64'], folders.make())).toBeUndefined();
  });

  it('takes what is installed, as it is described', async () => {
    const [kernel, descriptions] = [table(), installed()];
    expect(await registerInstalled('arm64', kernel, descriptions)).toBeUndefined();
    const written = readFileSync(join(kernel, 'register'), 'utf8');
    expect(written).toMatch(/^:qemu-aarch64:M::.*:POF$/);
  });

  it('is content with what another step registers at the same time', async () => {
    const kernel = folders.make({ status: 'enabled\n', 'qemu-aarch64': HANDLER });
    // A name that is taken is an error of the write.
    mkdirSync(join(kernel, 'register'));
    expect(await registerInstalled('arm64', kernel, installed())).toBeUndefined();
    rmSync(join(kernel, 'qemu-aarch64'));
    expect(await registerInstalled('arm64', kernel, installed())).toMatch(/cannot be registered: EISDIR/);
  });

  it.each([
    ['not there', () => folders.make(), /^qemu-aarch64 is not installed$/],
    ['not for containers', () => installed('PO'), /does not work in containers as it is installed/],
    ['without its program', () => installed('F', '/no/such/qemu'), /cannot be registered: ENOENT/],
  ])('does not take one that is %s', async (_, descriptions, problem) => {
    const kernel = table();
    expect(await registerInstalled('arm64', kernel, descriptions())).toMatch(problem);
    expect(readFileSync(join(kernel, 'register'), 'utf8')).toBe('');
  });
});

/** What was run, and answers that do what the commands would do. */
function means(
  given: Partial<RegisterMeans> & { folder: string },
  effects: { image?: string[]; mount?: boolean } = {},
) {
  const calls: string[][] = [];
  const all: RegisterMeans = {
    image: 'binfmt:1',
    isRoot: true,
    descriptions: folders.make(),
    async run(command, args) {
      calls.push([command, ...args]);
      if (effects.mount) mkdirSync(given.folder, { recursive: true });
      if (effects.mount) for (const name of ['register', 'status']) writeFileSync(join(given.folder, name), '');
      return effects.mount ? { exitCode: 0, stderr: '' } : { exitCode: 32, stderr: 'mount: permission denied\n' };
    },
    async runImage(args) {
      calls.push(['docker', ...args]);
      for (const name of effects.image ?? []) writeFileSync(join(given.folder, `qemu-${name}`), HANDLER);
      const pull =
        "docker: Error response from daemon: manifest unknown\n\nRun 'docker run --help' for more information\n";
      return effects.image ? { exitCode: 0, stderr: '' } : { exitCode: 125, stderr: pull };
    },
    ...given,
  };
  return { all, calls };
}

describe('registering', () => {
  it('by the image asks for exactly the missing ones', async () => {
    const { all, calls } = means({ folder: table() }, { image: ['aarch64', 's390x'] });
    const { done, obstacles } = await registerEmulators(['arm64', 's390x'], all);
    expect([...done]).toEqual([
      ['arm64', 'image'],
      ['s390x', 'image'],
    ]);
    expect(obstacles).toEqual([]);
    expect(calls).toEqual([['docker', 'run', '--privileged', '--rm', 'binfmt:1', '--install', 'arm64,s390x']]);
  });

  it('without root leaves the table alone', async () => {
    const { all, calls } = means({ folder: table(), isRoot: false, descriptions: installed() }, { image: ['aarch64'] });
    expect([...(await registerEmulators(['arm64'], all)).done]).toEqual([['arm64', 'image']]);
    expect(calls).toHaveLength(1);
  });

  it('mounts the table where it has to', async () => {
    const folder = join(folders.make(), 'binfmt_misc');
    const { all, calls } = means({ folder }, { mount: true, image: ['aarch64'] });
    expect([...(await registerEmulators(['arm64'], all)).done]).toEqual([['arm64', 'image']]);
    expect(calls[0]).toEqual(['mount', '-t', 'binfmt_misc', 'binfmt_misc', folder]);
  });

  it('believes the kernel more than the command', async () => {
    const { all } = means({ folder: table() }, { image: [] });
    const { done, obstacles } = await registerEmulators(['arm64'], all);
    expect([...done]).toEqual([]);
    expect(obstacles.at(-1)).toBe('the kernel does not know arm64 although it was registered');
  });

  it('tells everything that stood in its way', async () => {
    const folder = join(folders.make(), 'binfmt_misc');
    const { all } = means({ folder });
    const { done, obstacles } = await registerEmulators(['arm64'], all);
    expect([...done]).toEqual([]);
    expect(obstacles).toEqual([
      'binfmt_misc cannot be mounted (mount: permission denied)',
      'binfmt:1 failed (docker: Error response from daemon: manifest unknown)',
    ]);
  });

  it('survives machines without the commands', async () => {
    const folder = join(folders.make(), 'binfmt_misc');
    const missing = async () => {
      throw new Error('spawn ENOENT');
    };
    const { all } = means({ folder, run: missing, runImage: missing });
    expect((await registerEmulators(['arm64'], all)).obstacles).toEqual([
      'binfmt_misc cannot be mounted (spawn ENOENT)',
      'binfmt:1 cannot be run (spawn ENOENT)',
    ]);
  });

  it('takes the image’s word where the table cannot be seen', async () => {
    const folder = join(folders.make(), 'binfmt_misc');
    const { all } = means({ folder, isRoot: false, runImage: async () => ({ exitCode: 0, stderr: '' }) });
    expect([...(await registerEmulators(['arm64'], all)).done]).toEqual([['arm64', 'image']]);
    rmSync(folder, { recursive: true, force: true });
  });
});
