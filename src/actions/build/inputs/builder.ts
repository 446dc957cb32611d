/** Which builder builds, by docker/setup-buildx-action's names. */
import type { InputReader } from '../../../runner/input.ts';

export interface BuilderInputs {
  /** A builder's name; empty for the current one. */
  readonly builder: string;
}

export function parseBuilder(reader: InputReader): BuilderInputs {
  return { builder: reader.text('builder') };
}
