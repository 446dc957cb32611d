/** What is decided of a build: whether it pushes, where its layers come from and go to, and what will be run. */
import type { BuildPlan } from '../../build/plan.ts';
import type { PushDecision } from '../../build/push.ts';
import type { CachePlan } from '../../cache/plan.ts';

export interface Decided {
  readonly push: PushDecision;
  readonly cache: CachePlan;
  readonly plan: BuildPlan;
}
