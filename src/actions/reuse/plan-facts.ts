/** What a plan says that decides the image, beside what stands in it as it is. */
import type { BuildPlan } from '../../build/plan.ts';
import { imageName } from '../../dockerfile/image-name.ts';
import { nativePlatform } from '../builder/ask.ts';
import { buildArgumentsOf } from '../step/dockerfile.ts';

interface PlanMeans {
  readonly variable: (name: string) => string | undefined;
  /** Of the machine that builds; left out for this one. */
  readonly native?: string;
}

const EPOCH = 'SOURCE_DATE_EPOCH';

/** What the Dockerfile is read for. Buildx makes an argument of the time too, where the environment has it. */
export function questionOf(plan: BuildPlan, { variable, native = nativePlatform() }: PlanMeans) {
  const buildArgs = new Map(buildArgumentsOf(plan.buildArgs, variable));
  const epoch = variable(EPOCH);
  if (epoch !== undefined && !buildArgs.has(EPOCH)) buildArgs.set(EPOCH, epoch);
  const platforms = plan.platforms.length > 0 ? plan.platforms : [native];
  const contexts = plan.buildContexts.map((entry) => entry.split('=')[0] ?? '');
  return { target: plan.target, platforms, native, buildArgs, contexts };
}

/** What says that it wants a build. */
export function unwantedReuse({ noCache, noCacheFilters }: BuildPlan): string[] {
  if (noCache) return ['no-cache asks for a build'];
  return noCacheFilters.length > 0 ? ['no-cache-filters asks for a build'] : [];
}

/** The images that make an SBOM: they look at the image, and are no part of it. */
export function generatorsOf(attests: readonly string[]): string[] {
  return attests
    .filter((attest) => /\btype=sbom\b/.test(attest))
    .map((attest) => /\bgenerator=([^,"]+)/.exec(attest)?.[1] ?? SCANNER)
    .flatMap((generator) => imageName(generator)?.full ?? []);
}

/** BuildKit's own choice. */
const SCANNER = 'docker/buildkit-syft-scanner:stable-1';
