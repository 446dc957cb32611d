/** All that is known of a build before anything runs. */
import type { BuildContext } from '../../build/plan.ts';
import type { EpochDecision } from '../../build/variables.ts';
import type { Source } from '../../source/source.ts';
import type { Names } from '../../tags/names.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { RunFacts } from './run-facts.ts';

export interface Prepared {
  readonly inputs: BuildInputs;
  readonly source: Source;
  readonly facts: RunFacts;
  readonly names: Names;
  readonly context: BuildContext;
  /** Otherwise the image is dated by the clock. */
  readonly isCommitDateKnown: boolean;
  /** When the commit was made, where that is known. */
  readonly commitDate: Date | undefined;
  /** What the image itself is dated by. */
  readonly epoch: EpochDecision;
  /** Whether what the checks of BuildKit say becomes annotations. */
  readonly annotates: boolean;
}
