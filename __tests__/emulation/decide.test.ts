import { describe, expect, it } from '@jest/globals';
import type { BuilderFacts } from '../../src/builder/facts.ts';
import { architectureOf, isNative, nativeArchitecture, qemuName } from '../../src/emulation/architectures.ts';
import { decideEmulation, type EmulationQuestion } from '../../src/emulation/decide.ts';

describe('the architecture of a platform', () => {
  it.each([
    ['linux/amd64', 'amd64'],
    ['linux/amd64/v3', 'amd64'],
    ['linux/arm64', 'arm64'],
    ['linux/arm64/v8', 'arm64'],
    ['linux/arm/v7', 'arm'],
    ['Linux/AArch64', 'arm64'],
    ['linux/x86_64', 'amd64'],
    ['linux/386', '386'],
    ['arm64', 'arm64'],
    ['linux', undefined],
    ['windows/amd64', undefined],
    ['wasi/wasm', undefined],
  ])('%s is %s', (platform, architecture) => {
    expect(architectureOf(platform)).toBe(architecture);
  });

  it('has names elsewhere', () => {
    expect(['x64', 'arm64', 'ia32', 's390x'].map(nativeArchitecture)).toEqual(['amd64', 'arm64', '386', 's390x']);
    expect(['arm64', 'mips64le', 'loong64', 'sparc'].map(qemuName)).toEqual([
      'aarch64',
      'mips64el',
      'loongarch64',
      undefined,
    ]);
    expect([isNative('386', 'amd64'), isNative('arm', 'arm64'), isNative('amd64', '386')]).toEqual([true, true, false]);
  });
});

function builder(driver: string, ...nodes: (readonly string[])[]): BuilderFacts {
  return {
    name: 'b',
    driver,
    hasContainerdStore: true,
    nodes: nodes.map((platforms, n) => ({
      name: `n${n}`,
      endpoint: 'x',
      status: 'running',
      buildkit: 'v1',
      platforms,
    })),
  };
}

const QUESTION: EmulationQuestion = {
  mode: 'auto',
  platforms: ['linux/arm64'],
  native: 'amd64',
  builder: undefined,
  isEngineLocal: true,
  handled: [],
};

const QEMU = 'QEMU for arm64, which this machine (amd64) cannot run itself';

describe('emulation', () => {
  it.each<[string, Partial<EmulationQuestion>, readonly string[], string | undefined]>([
    ['is nothing for the builder’s own platform', { platforms: [] }, [], undefined],
    ['is nothing for native ones', { platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/386'] }, [], undefined],
    ['is nothing for other systems', { platforms: ['windows/arm64'] }, [], undefined],
    ['is for a foreign one', {}, ['arm64'], QEMU],
    [
      'is for each foreign one, once',
      { platforms: ['linux/amd64', 'linux/arm/v6', 'linux/arm/v7', 'linux/s390x'] },
      ['arm', 's390x'],
      'QEMU for arm, s390x, which this machine (amd64) cannot run itself',
    ],
    [
      'is for what is not handled yet',
      { platforms: ['linux/arm64', 'linux/riscv64'], handled: ['riscv64'] },
      ['arm64'],
      QEMU,
    ],
    ['is done already by the kernel', { handled: ['arm64'] }, [], 'arm64 can be run already'],
    [
      'is done already by the builder',
      { builder: builder('docker-container', ['linux/amd64', 'linux/arm64']) },
      [],
      'arm64 can be run already',
    ],
    [
      'is for the engine that tells what the kernel has forgotten',
      { builder: builder('docker', ['linux/amd64', 'linux/arm64']) },
      ['arm64'],
      QEMU,
    ],
    [
      'is done already by the engine, where the kernel cannot be asked',
      { builder: builder('docker', ['linux/amd64', 'linux/arm64']), handled: undefined },
      [],
      'arm64 can be run already',
    ],
    ['is for the unknown, where nobody can be asked', { handled: undefined }, ['arm64'], QEMU],
    [
      'is not helped by this kernel for an engine elsewhere',
      { isEngineLocal: false, handled: ['arm64'] },
      [],
      'none for arm64, because the engine runs on another machine',
    ],
    ['is for the engine’s own builder', { builder: builder('docker', ['linux/amd64']) }, ['arm64'], QEMU],
    [
      'is not for a builder elsewhere',
      { builder: builder('remote', ['linux/amd64']) },
      [],
      'none for arm64, because the builder b (driver remote) runs elsewhere',
    ],
    [
      'is not for several machines that cover it',
      { builder: builder('remote', ['linux/amd64'], ['linux/arm64']), platforms: ['linux/amd64', 'linux/arm64'] },
      [],
      'amd64, arm64 can be run already',
    ],
    [
      'is not for an engine elsewhere',
      { isEngineLocal: false },
      [],
      'none for arm64, because the engine runs on another machine',
    ],
    ['is off where asked', { mode: 'off' }, [], 'none for arm64, the input qemu is off'],
    ['is off without a word where nothing is foreign', { mode: 'off', platforms: ['linux/amd64'] }, [], undefined],
    [
      'is impossible for what QEMU does not know',
      { platforms: ['linux/sparc'] },
      [],
      'none for sparc, which QEMU does not know',
    ],
    [
      'goes the other way round',
      { native: 'arm64', platforms: ['linux/amd64', 'linux/arm/v7'] },
      ['amd64'],
      expect.anything() as never,
    ],
  ])('%s', (_, given, register, why) => {
    expect(decideEmulation({ ...QUESTION, ...given })).toEqual({ register, why });
  });
});
