/** All rules in the order of decision, and the one that decides. */
import { type Cause, causeOf } from './cause.ts';
import type { FailureStage } from './classification.ts';
import type { Failing } from './failing-step.ts';
import { fits, type Rule } from './rule.ts';
import { ACCESS_RULES } from './rules-access.ts';
import { BUILDER_RULES } from './rules-builder.ts';
import { INPUT_RULES } from './rules-input.ts';
import { NETWORK_RULES } from './rules-network.ts';
import { REGISTRY_RULES, THROTTLE_RULES } from './rules-registry.ts';
import { ROOM_RULES } from './rules-room.ts';
import { STATUS_RULES } from './rules-status.ts';

/** The first that fits counts. */
export const RULES: readonly Rule[] = [
  ...INPUT_RULES,
  ...THROTTLE_RULES,
  ...ROOM_RULES,
  ...ACCESS_RULES,
  ...BUILDER_RULES,
  ...REGISTRY_RULES,
  ...STATUS_RULES,
  ...NETWORK_RULES,
];

/** A registry's own words can hide the status, which then stands only in the lines of BuildKit's own retries. */
export function ruleFor({ log, name = '' }: Failing, cause: Cause, place: FailureStage): Rule | undefined {
  const rule = RULES.find((each) => fits(each, place, name, cause));
  if (rule !== undefined) return rule;
  const retried = log.findLast((line) => line.startsWith('error: '));
  if (retried === undefined) return undefined;
  const earlier = causeOf(retried);
  return RULES.find((each) => fits(each, place, name, earlier));
}
