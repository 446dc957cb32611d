/** What the stages after the build know of the step, whoever has built. */
import type { Source } from '../../source/source.ts';
import type { PublishNames } from '../../tags/names.ts';
import type { PublishInputs } from '../inputs/publishing.ts';

export interface Publishing {
  readonly inputs: PublishInputs;
  readonly source: Source;
  readonly names: PublishNames;
}
