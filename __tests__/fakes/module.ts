/** Runs a small module in a Node of its own, as TypeScript, to see what only a process can show. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../../src');

export interface ModuleResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param code the module; `SRC` in it stands for the source folder */
export function runModule(code: string, env: Readonly<Record<string, string>> = {}): Promise<ModuleResult> {
  const args = ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '--eval'];
  const child = spawn(process.execPath, [...args, code.replaceAll('SRC', SRC)], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A busy machine takes its time; a module that hangs is still ended before the test is.
    timeout: 500_000,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
