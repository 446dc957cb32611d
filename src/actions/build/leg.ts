/** What a step with `distribute: true` leaves for the action `merge`: the leg, where the merge finds it. */
import { randomBytes } from 'node:crypto';
import { ActionError } from '../../errors.ts';
import { formatPlatform, parsePlatform } from '../../image/platform.ts';
import { legName } from '../../merge/family.ts';
import { formatLeg, type Leg } from '../../merge/leg.ts';
import { namesForLeg } from '../../merge/leg-names.ts';
import type { ResultDocument } from '../../result/result-file.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { afterBuild } from '../attempts/failed-build.ts';
import type { BuildResult } from '../report/build-result.ts';
import { leaveResult } from '../report/leave-result.ts';
import type { StepEnd } from '../report/result-facts.ts';
import type { Prepared } from '../step/prepared.ts';
import type { Surroundings } from '../step/surroundings.ts';

type Left = Omit<Leg, 'kind' | 'schemaVersion'>;
type GoodEnd = Extract<StepEnd, { readonly result: BuildResult }>;

/** The leg of a step that ended well; undefined where none is asked for, or nothing was pushed. */
export function legOf(prepared: Prepared, { all }: Pick<Environment, 'all'>, result: BuildResult): Left | undefined {
  const { inputs, source, names, commitDate } = prepared;
  const { digest, skipped, images } = result;
  const [first] = images;
  if (!inputs.distribute || digest === undefined || first === undefined) return undefined;
  const { tags, flavor, imageType, runtime, variant, suffix } = inputs.naming;
  return {
    platform: platformOf(inputs),
    image: skipped === undefined ? { name: first.name, digest } : null,
    skipped: skipped ?? null,
    run: {
      id: all['GITHUB_RUN_ID'] || null,
      attempt: Number(all['GITHUB_RUN_ATTEMPT']) || 1,
      job: all['GITHUB_JOB'] || null,
    },
    source: {
      repository: source.repository.fullName,
      ref: source.ref,
      commit: source.headSha,
      runCommit: source.runSha,
      date: commitDate?.toISOString() ?? null,
    },
    family: { images: names.images.map(({ name }) => name), tags, flavor, imageType, runtime, variant, suffix },
    names: namesForLeg(names),
  };
}

/** As everybody writes it: `linux/x86_64` and `linux/amd64` are one. */
function platformOf({ platforms: [platform = ''] }: Prepared['inputs']): string {
  return formatPlatform(parsePlatform(platform) ?? {}) ?? platform;
}

/**
 * Leaves the leg and the result file, which is the leg with the result in it.
 *
 * @returns the output `result-file`
 * @throws {ActionError} `merge`, when the leg cannot be kept anywhere
 */
export async function leaveLeg(prepared: Prepared, around: Surroundings, end: GoodEnd): Promise<string> {
  const { result } = end;
  const leg = legOf(prepared, around.environment, result);
  const format = leg && ((document: ResultDocument) => formatLeg(leg, document));
  const file = await leaveResult(prepared, around.environment, end, format);
  if (leg === undefined) return file;
  const { attempts, history, timeline, images } = result;
  await afterBuild({ attempts, history, timeline, soFar: { images } }, () => keepLeg(leg, file !== '', around));
  return file;
}

/** @param isInFile whether the leg is in a file too, which the workflow can hand on */
async function keepLeg(leg: Left, isInFile: boolean, around: Surroundings): Promise<void> {
  const { openLegStore } = await import('../legs/legs-store.ts');
  const name = legName(leg, randomBytes(4).toString('hex'));
  try {
    const store = openLegStore(around.environment, around.folder, around.signal);
    await store.save(name, formatLeg(leg));
    log.info(`Left for the merge: ${leg.platform}, as the artifact ${name}.`);
  } catch (cause) {
    const message = `The leg could not be left as an artifact: ${(cause as Error).message}`;
    if (isInFile) {
      log.warning(`${message}\nIt is in the result file; hand that on to the input results of the merge.`);
      return;
    }
    throw new ActionError('leg-not-left', `The image is pushed, but the merge would not find it. ${message}`, {
      cause,
    });
  }
}
