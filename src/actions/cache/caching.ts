/** From the inputs, the event and the machine to the plan of the cache. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PushDecision } from '../../build/push.ts';
import type { Machine } from '../../builder/facts.ts';
import type { BuilderRequest } from '../../builder/request.ts';
import { decideCache } from '../../cache/decide.ts';
import { cacheIdentity } from '../../cache/identity.ts';
import type { CachePlan } from '../../cache/plan.ts';
import type { CacheBuilder, CacheFacts, CacheRequest } from '../../cache/request.ts';
import { readCacheService } from '../../cache/service.ts';
import { knowsRegistry, readDockerConfig } from '../../registry/credentials.ts';
import type { Environment } from '../../runner/environment.ts';
import { textAt } from '../../source/payload.ts';
import { variantName } from '../../tags/variant.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { Prepared } from '../step/prepared.ts';

type Step = Pick<Prepared, 'inputs' | 'source' | 'names'>;

/** What the policy is asked, and what it rests on; for whatever else is kept by the same rules. */
export async function cacheQuestion(
  step: Step,
  push: PushDecision,
  environment: Environment,
  machine?: Machine,
): Promise<{ request: CacheRequest; facts: CacheFacts }> {
  const { inputs } = step;
  const request = {
    backend: inputs.cache,
    mode: inputs.cacheMode,
    scope: inputs.cacheScope,
    images: inputs.cacheImages,
    write: inputs.cacheWrite,
    isFresh: inputs.noCache,
    timeoutSeconds: inputs.cacheTimeoutSeconds,
    from: inputs.cacheFrom,
    to: inputs.cacheTo,
  };
  return { request, facts: await factsOf(step, push, environment, machine) };
}

/** The folder of all caches in files. */
export function cacheFolder({ temp }: Environment): string {
  return join(temp, 'image-build-cache');
}

/**
 * Decides the cache. Without a builder the plan is for one that can do everything, so that its options tell what the
 * builder has to be able to do; with one it is for what that builder can.
 */
export async function planCaching(
  step: Step,
  push: PushDecision,
  environment: Environment,
  machine?: Machine,
): Promise<CachePlan> {
  const { request, facts } = await cacheQuestion(step, push, environment, machine);
  return decideCache(request, facts);
}

async function factsOf(
  { inputs, source, names }: Step,
  push: PushDecision,
  environment: Environment,
  machine: Machine | undefined,
): Promise<CacheFacts> {
  const repository = names.images[0] ?? names.references[0]?.repository;
  return {
    source,
    isClosed: source.target.kind === 'pull-request' && textAt(environment.event.payload, 'action') === 'closed',
    identity: cacheIdentity(
      {
        image: repository?.name ?? source.repository.fullName.toLowerCase(),
        target: inputs.target,
        platforms: inputs.platforms,
        machine: `${environment.all['RUNNER_OS'] ?? ''}/${environment.all['RUNNER_ARCH'] ?? ''}`,
        variant: variantName({ ...inputs.naming, isLatestRuntime: false }),
        flavor: inputs.naming.flavor,
        file: inputs.file,
        context: inputs.context,
      },
      source,
    ),
    service: readCacheService(environment.all),
    builder: machine && cacheBuilder(machine),
    repository,
    references: names.references,
    isPushed: push.push && names.references.length > 0,
    usesRegistry: repository !== undefined && (await usesRegistry(repository.registry, inputs, environment)),
    folder: cacheFolder(environment),
    holdsCache: (folder) => existsSync(join(folder, 'index.json')),
  };
}

function cacheBuilder({ builder, buildxVersion }: Machine): CacheBuilder | undefined {
  if (builder === undefined) return undefined;
  return {
    name: builder.name,
    canExport: builder.driver !== 'docker' || builder.hasContainerdStore,
    nodes: builder.nodes.length,
    buildkit: builder.nodes.flatMap(({ buildkit }) => buildkit ?? []),
    buildx: buildxVersion,
  };
}

/**
 * The builder that builds whatever it lacks, because somebody named it. What the cache needs must then not be asked of
 * it: the plan for this builder has another cache, and the one without would be an error.
 */
export function fixedMachine(
  { facts, buildxVersion }: { facts: Machine['builder']; buildxVersion: string | undefined },
  { builder, driver }: Pick<BuilderRequest, 'builder' | 'driver'>,
): Machine | undefined {
  if (facts === undefined || (builder === '' && driver !== 'docker')) return undefined;
  return { builder: facts, buildxVersion };
}

/** A repository that this workflow fills is where its cache may go too, also on the events that do not push. */
async function usesRegistry(registry: string, inputs: BuildInputs, { dockerConfig }: Environment): Promise<boolean> {
  if (inputs.cache !== 'auto') return false;
  if (inputs.push !== 'false' || inputs.signIns.some((signIn) => signIn.registry === registry)) return true;
  try {
    return knowsRegistry(await readDockerConfig(dockerConfig), registry);
  } catch {
    return false; // Whoever needs a credential says what is wrong with the file.
  }
}
