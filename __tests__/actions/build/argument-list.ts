/** From what a user writes to the arguments of `docker`, without a process: only the labels are left out. */

import { planBuild } from '../../../src/actions/build/planning.ts';
import { buildOptionProblems } from '../../../src/actions/inputs/build-options.ts';
import { parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { runFactsOf } from '../../../src/actions/step/run-facts.ts';
import { buildArguments } from '../../../src/build/arguments.ts';
import { chooseContext } from '../../../src/build/context.ts';
import type { BuildPlan } from '../../../src/build/plan.ts';
import type { BuilderFacts, Machine } from '../../../src/builder/facts.ts';
import { InputError } from '../../../src/errors.ts';
import { type RunEvent, sourceFromEvent } from '../../../src/source/from-event.ts';
import { nameImage } from '../../../src/tags/names.ts';
import { parseNaming } from '../../../src/tags/request.ts';
import { pushToDefaultBranch } from '../../events/push.ts';

export interface Given {
  readonly event?: RunEvent;
  readonly env?: Readonly<Record<string, string>>;
  readonly machine?: Machine | undefined;
  /** Paths that are there. */
  readonly files?: readonly string[];
}

/** A builder of today, as docker/setup-buildx-action makes it. */
export const MODERN: Machine = machine('docker-container', 'v0.25.1', '0.29.1');

export function machine(driver: string, buildkit: string | undefined, buildxVersion: string | undefined): Machine {
  return { builder: builder(driver, buildkit), buildxVersion };
}

export function builder(driver: string, ...versions: (string | undefined)[]): BuilderFacts {
  const nodes = versions.map((buildkit, index) => {
    return { name: `b${index}`, endpoint: 'x', status: 'running', buildkit, platforms: [] };
  });
  return { name: 'b', driver, nodes, hasContainerdStore: true };
}

export const RUN = { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2' };
export const BUILDER_ID = 'builder-id=https://github.com/Octo-Org/App/actions/runs/42/attempts/2';

// What every list has, under short names.
export const IID = ['--iidfile', '/step/iidfile'];
export const META = ['--metadata-file', '/step/metadata.json'];
export const PROVENANCE = ['--attest', `type=provenance,mode=max,${BUILDER_ID}`];
export const TAG = ['--tag', 'app:one'];
const FILES = { iidFile: '/step/iidfile', metadataFile: '/step/metadata.json', archiveFile: '/step/image.tar' };

/** The plan of a step with these inputs, in a checked-out folder; the image is `app:one` unless it is named. */
export async function planOf(given: Readonly<Record<string, string>>, around: Given = {}): Promise<BuildPlan> {
  const { event = pushToDefaultBranch(), env = {}, files = ['Dockerfile'] } = around;
  const texts: Readonly<Record<string, string>> = { images: 'app', tags: 'one', ...given };
  const all = { ...RUN, ...env };
  const { inputs, problems } = await parseInputs(
    (name) => texts[name] ?? '',
    (name) => (all as Record<string, string>)[name] ?? '',
  );
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  const naming = await parseNaming(inputs.naming, 'ghcr.io/octo-org/app');
  const exists = (path: string) => files.some((file) => path === `/app/${file}`);
  const found = [...problems, ...naming.problems, ...buildOptionProblems(inputs, all, '/app', exists)];
  if (found.length > 0) throw new InputError(found);
  const facts = runFactsOf({ event, all });
  const names = await nameImage(source, naming.request, { now: new Date(0), commit: undefined });
  const context = chooseContext(inputs, { workspace: '/app', source, git: facts.git, exists });
  const prepared = { inputs, source, facts, names, context };
  const push = { push: inputs.push === 'true' };
  const cache = { from: inputs.cacheFrom, to: inputs.cacheTo };
  return planBuild(prepared, push, cache, 'machine' in around ? around.machine : MODERN);
}

/** The arguments after `docker buildx build`. */
export async function argumentList(given: Readonly<Record<string, string>>, around: Given = {}): Promise<string[]> {
  const plan = await planOf(given, around);
  const args = buildArguments({ ...plan, labels: {} }, FILES);
  return args.slice(2);
}

/** What a user reads of wrong inputs, one line each. */
export async function problemsOf(given: Readonly<Record<string, string>>, around: Given = {}): Promise<string[]> {
  try {
    await planOf(given, around);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, problem }) => `${input} ${problem}`);
    throw error;
  }
}
