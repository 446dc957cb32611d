/** A clean-up of the engine of this machine: look, plan, check the plan, and only then delete. */
import { InputError } from '../../../errors.ts';
import type { LocalFacts, PlanDocument } from '../../../retention/document.ts';
import type { Policy } from '../../../retention/judge.ts';
import { type LocalImage, planLocal } from '../../../retention/local.ts';
import type { PlanEntry } from '../../../retention/plan.ts';
import type { Environment } from '../../../runner/environment.ts';
import { log } from '../../../runner/log.ts';
import type { Done } from '../execute.ts';
import { checkLimit, withState } from '../work.ts';
import { planBuildCache, pruneBuildCache } from './build-cache.ts';
import { deleteImages } from './delete.ts';
import { createDocker, type Docker, listHolders, listImages } from './engine.ts';
import { type LocalInputs, parseLocalInputs } from './inputs.ts';
import { freedBetween, measureRoom } from './room.ts';

export interface LocalResult {
  readonly plan: PlanDocument;
  readonly local: LocalFacts;
  /** What ended it early. */
  readonly error: unknown;
}

interface Given {
  readonly read: (name: string) => string;
  /** The pull request that the event calls closed. */
  readonly closing: number | undefined;
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

/** @throws {ActionError} for what ends it before anything is deleted */
export async function runLocal({ read, closing, environment, signal }: Given): Promise<LocalResult> {
  const { inputs, problems } = await parseLocalInputs(read, closing !== undefined);
  if (problems.length > 0) throw new InputError(problems);
  const docker = createDocker(environment, signal);
  const images = inputs.images.length === 0 ? [] : await listImages(docker);
  const policy = policyOf(inputs, inputs.rules.length === 0 ? closing : undefined);
  const entries = planLocal(images, { ...policy, images: inputs.images, holders: await listHolders(docker) });
  const done: Done = { deleted: new Set(), untagged: new Set(), left: new Map() };
  const plan = () => documentOf(inputs.dryRun, entries, images, done);
  checkLimit(plan(), inputs);
  if (inputs.dryRun) {
    const { buildCache: limit } = inputs;
    const buildCache = limit && (await planBuildCache(docker, limit, inputs));
    return { plan: plan(), local: { freed: 0, buildCache }, error: undefined };
  }
  const before = await measureRoom(docker, environment);
  const { error, buildCache } = await carryOut(docker, entries, done, inputs);
  const freed = await measureRoom(docker, environment).then(
    (after) => freedBetween(before, after),
    () => undefined,
  );
  return { plan: plan(), local: { freed, buildCache }, error };
}

/** Nobody is asked what is open: an image of an open pull request can be built or pulled again. */
function policyOf({ rules, newest }: LocalInputs, closed: number | undefined): Policy {
  const refs = { openPullRequests: new Set<number>(), branches: new Set<string>() };
  return { rules, newest, existingBranches: 'none', closed, refs, now: Date.now() };
}

async function carryOut(docker: Docker, entries: readonly PlanEntry[], done: Done, inputs: LocalInputs) {
  try {
    await deleteImages(docker, entries, done, { tell: log.info, warn: log.warning });
    const buildCache = inputs.buildCache && (await pruneBuildCache(docker, inputs.buildCache, inputs));
    return { error: undefined, buildCache };
  } catch (error) {
    return { error, buildCache: undefined };
  }
}

function documentOf(
  dryRun: boolean,
  entries: readonly PlanEntry[],
  images: readonly LocalImage[],
  done: Done,
): PlanDocument {
  const sizes = new Map(images.map(({ id, size }) => [id, size]));
  const told = entries.map((entry) => ({ ...withState(entry, done), size: sizes.get(entry.digest) ?? 0 }));
  return { dryRun, repositories: [{ name: 'Images of this machine', entries: told }], caches: [] };
}
