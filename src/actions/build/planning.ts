/** From what the inputs say and what was decided to the plan of the build. */
import { anchorOf, type BuildPlan, buildTags } from '../../build/plan.ts';
import type { PushDecision } from '../../build/push.ts';
import type { CachePlan } from '../../cache/decide.ts';
import type { Prepared } from './prepare.ts';

export function planBuild(
  { inputs, source, names, context }: Prepared,
  { push }: PushDecision,
  cache: CachePlan,
): BuildPlan {
  return {
    context,
    file: inputs.file,
    target: inputs.target,
    platforms: inputs.platforms,
    buildArgs: inputs.buildArgs,
    labels: names.labels,
    annotations: names.customAnnotations,
    tags: buildTags(names.references, anchorOf(names.references, source.headSha), push),
    push,
    load: inputs.load,
    cacheFrom: cache.from,
    cacheTo: cache.to,
    provenance: inputs.provenance,
    sbom: inputs.sbom,
    builder: inputs.builder,
  };
}
