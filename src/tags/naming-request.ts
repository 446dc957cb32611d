import type { Choices } from './choices.ts';
import type { Flavor } from './flavor.ts';
import type { ImageLine } from './image-lines.ts';
import type { TagPatterns } from './immutable.ts';
import type { InputLine } from './input-lines.ts';
import type { ReferenceLine } from './references.ts';
import type { Rule } from './rule.ts';

/** What was asked for. */
export interface NamingRequest extends Choices {
  readonly images: readonly ImageLine[];
  /** By priority, the highest first. */
  readonly rules: readonly Rule[];
  readonly references: readonly ReferenceLine[];
  /** True when `tags` says nothing. */
  readonly isDefaultPolicy: boolean;
  readonly flavor: Flavor;
  readonly flavorLines: readonly InputLine[];
  readonly labels: readonly InputLine[];
  /** Which tags never change. */
  readonly immutableTags: TagPatterns | 'off';
  readonly annotations: readonly InputLine[];
  /** Remarks on the inputs that stop nothing, as sentences. */
  readonly notes: readonly string[];
}
