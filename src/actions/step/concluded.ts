/** What a step knows of itself when it ends, whichever action it is. */
import type { BuildContext } from '../../build/plan.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { Publishing } from './publishing.ts';
import type { RunFacts } from './run-facts.ts';

export interface Concluded extends Publishing {
  /** Which action it is; `build` when left out. */
  readonly action?: string;
  readonly inputs: Publishing['inputs'] &
    Pick<BuildInputs, 'buildArgs' | 'file' | 'platforms' | 'secretEnvs' | 'target'>;
  readonly facts: Pick<RunFacts, 'builderId'>;
  /** When the commit was made, where that is known. */
  readonly commitDate: Date | undefined;
  /** What was built from; left out where nothing is. */
  readonly context?: BuildContext;
}
