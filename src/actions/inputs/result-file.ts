/** `result-file`: where everything that was decided and measured is written. */
import type { InputReader } from '../../runner/input.ts';

export interface ResultFileInputs {
  /** Path from the workspace; empty for none. */
  readonly resultFile: string;
}

export function parseResultFile(reader: InputReader): ResultFileInputs {
  return { resultFile: reader.text('result-file') };
}
