/** Outputs of builds that failed, each with the judgement that people gave. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FailureCase {
  readonly name: string;
  readonly class: string;
  readonly stage: string;
  readonly exitCode: number;
  readonly stderr: string;
}

/** `failures` happened; `failure-wordings` are what other versions, registries and tools say of the same faults. */
export const CASES: readonly FailureCase[] = ['failures', 'failure-wordings'].flatMap((name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../cases/${name}.json`), 'utf8')),
);

/** What buildx prints of a step that fails and of the build that fails with it. */
export function failedStep(name: string, error: string, before = ''): string {
  const frame = `------\n > ${name}:\n------`;
  return `#5 ${name}\n${before}#5 ERROR: ${error}\n${frame}\nERROR: failed to build: failed to solve: ${error}`;
}

/** What buildx prints of a RUN whose command printed these lines and failed. */
export function failedRun(command: string, lines: readonly string[], exitCode: number): string {
  const log = lines.map((line, index) => `#7 0.${index}11 ${line}\n`).join('');
  const error = `process "/bin/sh -c ${command}" did not complete successfully: exit code: ${exitCode}`;
  return `#7 [2/3] RUN ${command}\n${log}#7 ERROR: ${error}\nERROR: failed to build: failed to solve: ${error}`;
}
