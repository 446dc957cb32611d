import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { ACTION, build, expectSuccess, imageName, workspaceWith } from './job.ts';
import { RISCV64_SAYS, riscv64Program } from './riscv64-program.ts';

const FOLDER = '/proc/sys/fs/binfmt_misc';
/** A platform that no other test builds for: all that run at the same time have one kernel. */
const FOREIGN = 'linux/riscv64';
const ENTRY = `${FOLDER}/qemu-riscv64`;

/** Whether the kernel's table is visible only for these tests. The engine alone remembers what is long forgotten. */
const MOUNTED = !existsSync(`${FOLDER}/register`) && process.getuid?.() === 0 && mount();

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'binfmt_misc', 'binfmt_misc', FOLDER], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  forget();
  // Another test's step may just be looking at it.
  if (MOUNTED) execFileSync('umount', ['--lazy', FOLDER]);
});

/** A workspace whose Dockerfile runs a program of the other processor. */
function workspace(): string {
  const folder = workspaceWith({ Dockerfile: 'FROM scratch\nCOPY program /program\nRUN ["/program"]\n' });
  writeFileSync(join(folder, 'program'), riscv64Program());
  chmodSync(join(folder, 'program'), 0o755);
  return folder;
}

/** Takes from the kernel what the step taught it. */
function forget(): void {
  if (existsSync(ENTRY)) writeFileSync(ENTRY, '-1');
}

describe('a platform that is not this machine’s', () => {
  it('needs nothing where files are only copied; what is missing is a warning that says what to do', async () => {
    const step = await build({
      with: { images: imageName(), push: 'true', platforms: FOREIGN, 'qemu-image': 'localhost:1/no/such:1' },
      env: { PATH: process.env['PATH'] ?? '' },
    });
    expectSuccess(step);
    expect(step.outputs['digest']).toMatch(/^sha256:/);
    const warnings = step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    // Where QEMU is installed there is nothing to warn of.
    if (/^Emulation: QEMU for/m.test(step.log) && !/by the QEMU that is installed/.test(step.log)) {
      expect(warnings.join('\n')).toMatch(/cannot be run here.*qemu-user-static.*qemu-image/);
    }
    forget();
  });

  it('is left alone where qemu is off', async () => {
    const step = await build({
      with: { images: imageName(), push: 'true', platforms: FOREIGN, qemu: 'off' },
    });
    expectSuccess(step);
    expect(step.log).toMatch(/^Emulation: none for \w+, the input qemu is off\.$/m);
  });

  it('is no word worth for this machine’s own', async () => {
    const own = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
    const step = await build({ with: { images: imageName(), push: 'true', platforms: own } });
    expectSuccess(step);
    expect(step.log).not.toContain('Emulation:');
  });
});

describe('a program of 64-bit RISC-V', () => {
  let obstacle: string | undefined = process.arch === 'x64' ? undefined : 'this is no x64 machine';
  let step: StepResult;

  beforeAll(async () => {
    if (obstacle !== undefined) return;
    // Sees to it that QEMU is installed and that this kernel takes it; then the step has to do it by itself.
    const { registerEmulator } = await import(join(ACTION, 'scripts/setup/emulation.mjs'));
    const undo = await registerEmulator('riscv64');
    if (typeof undo === 'string') {
      obstacle = undo;
      return;
    }
    await undo();
    // What a run left that was killed.
    forget();
    step = await build({
      with: { images: imageName(), push: 'true', platforms: FOREIGN, 'no-cache': 'true' },
      github: { workspace: workspace() },
    });
  });

  it('is run by the build, because the step registers QEMU', () => {
    if (obstacle !== undefined) return console.info(`not tested: ${obstacle}`);
    expectSuccess(step);
    expect(step.log).toMatch(/^Emulation: QEMU for riscv64, which this machine \(amd64\) cannot run itself\.$/m);
    expect(step.log).toMatch(/^riscv64: by the QEMU that is installed here\.$/m);
    expect(step.log).toContain(RISCV64_SAYS);
    expect(readFileSync(ENTRY, 'utf8')).toMatch(/^enabled/);
  });

  it('is run by the next build without another word of registering', async () => {
    if (obstacle !== undefined) return console.info(`not tested: ${obstacle}`);
    const next = await build({
      with: { images: imageName(), push: 'true', platforms: FOREIGN },
      github: { workspace: workspace() },
    });
    expectSuccess(next);
    expect(next.log).toMatch(/^Emulation: riscv64 can be run already\.$/m);
  });

  it('is an error that speaks of emulation where it is off', async () => {
    if (obstacle !== undefined) return console.info(`not tested: ${obstacle}`);
    forget();
    const failed = await build({
      with: { images: imageName(), push: 'true', platforms: FOREIGN, qemu: 'off', 'no-cache': 'true' },
      github: { workspace: workspace() },
    });
    expect(failed.outcome).toBe('failure');
    const error = failed.annotations.find(({ level }) => level === 'error')?.message ?? '';
    expect(error).toMatch(/another platform/);
    expect(failed.log).toMatch(/exec format error/);
  });
});
