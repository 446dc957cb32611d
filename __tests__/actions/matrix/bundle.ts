/** The real bundle of the matrix action: as a step of a job, and as a command. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { runStep, type StepResult } from '../../runner/step.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const CASES = resolve(ROOT, '__tests__/cases');

/** Runs the step in a folder; what it left is read, and then gone. */
export async function step(given: Readonly<Record<string, string>>, workspace = CASES) {
  const done = await runStep({ action: resolve(ROOT, 'matrix'), with: { ...given }, github: { workspace } });
  done.close();
  return { ...done, errors: messages(done, 'error'), warnings: messages(done, 'warning') };
}

function messages({ annotations }: StepResult, wanted: string): string[] {
  return annotations.filter(({ level }) => level === wanted).map(({ message }) => message);
}

/** Runs the command without anything of a runner in its environment. */
export function command(args: readonly string[], cwd = CASES, env: Readonly<Record<string, string>> = {}) {
  const bundle = resolve(ROOT, 'dist/matrix/index.js');
  return new Promise<{ stdout: string; stderr: string; exitCode: number }>((done) => {
    const child = execFile(
      process.execPath,
      [bundle, ...args],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => done({ stdout, stderr, exitCode: child.exitCode ?? -1 }),
    );
  });
}
