/** What an old buildx or BuildKit does not know is left out of the plan, or refused where the build would be another. */
import type { BuildPlan } from '../../build/plan.ts';
import { hasBuildx, isOlderBuildKit } from '../../build/versions.ts';
import type { Machine } from '../../builder/facts.ts';
import { InputError, type InputProblem } from '../../errors.ts';
import { parseExport } from '../../result/exports.ts';

/** @throws {InputError} */
export function fitToMachine(plan: BuildPlan, machine: Machine | undefined): BuildPlan {
  const { buildxVersion: buildx } = machine ?? {};
  const problems = [...buildxProblems(plan, buildx), ...exportProblems(plan, machine)];
  if (problems.length > 0) throw new InputError(problems);
  const warnings: string[] = [];
  const keep = (list: readonly string[], input: string, least: string) => {
    if (hasBuildx(buildx, least)) return list;
    if (list.length > 0) warnings.push(`Buildx ${buildx} does not know ${input}, which came with ${least}: left out.`);
    return [];
  };
  const knowsAttestations = hasBuildx(buildx, '0.10.0');
  return {
    ...plan,
    annotations: keep(plan.annotations, 'annotations', '0.12.0'),
    buildContexts: keep(plan.buildContexts, 'build-contexts', '0.8.0'),
    attests: keep(plan.attests, 'attestations', '0.10.0'),
    defaultAttest: knowsAttestations ? plan.defaultAttest : '',
    writesImageId: plan.writesImageId && (plan.platforms.length === 0 || hasBuildx(buildx, '0.4.2')),
    writesMetadata: hasBuildx(buildx, '0.6.0'),
    warnings: [...plan.warnings, ...warnings],
  };
}

function buildxProblems({ call, push, untagged }: BuildPlan, buildx: string | undefined): InputProblem[] {
  const needs = [
    { input: 'call', isGiven: call !== '', least: '0.15.0' },
    // Without a metadata file nobody knows what was pushed.
    { input: 'push', isGiven: push || untagged !== undefined, least: '0.6.0' },
  ];
  return needs
    .filter(({ isGiven, least }) => isGiven && !hasBuildx(buildx, least))
    .map(({ input, least }) => ({
      input,
      problem: `needs buildx ${least} or newer, and this is ${buildx}`,
      advice: 'Run docker/setup-buildx-action before this step, or update Docker on the runner.',
    }));
}

/** Older ones write one result of a build and no more. */
function exportProblems({ push, untagged, load, outputs }: BuildPlan, machine: Machine | undefined): InputProblem[] {
  const exports = outputs.map(parseExport);
  const isPushed =
    (push || untagged !== undefined) && !exports.some(({ type }) => ['image', 'registry'].includes(type));
  const isLoaded = load && !exports.some(({ type, dest }) => type === 'docker' && dest === undefined);
  const count = exports.length + Number(isPushed) + Number(isLoaded);
  if (count < 2) return [];
  const least = '0.13.0';
  const old = machine?.builder?.nodes.find(({ buildkit }) => isOlderBuildKit(buildkit, least));
  const isOldBuildx = !hasBuildx(machine?.buildxVersion, least);
  if (old === undefined && !isOldBuildx) return [];
  const what = isOldBuildx ? `buildx ${machine?.buildxVersion}` : `BuildKit ${old?.buildkit}`;
  return [
    {
      input: 'push, load, outputs',
      problem: `ask for ${count} results of one build, which needs ${least} or newer, and this is ${what}`,
      advice: 'Ask for one of them, or use a newer builder.',
    },
  ];
}
