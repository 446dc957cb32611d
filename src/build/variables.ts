/** What buildx reads from its environment because of what is being built. Pure. */
import type { InputProblem } from '../errors.ts';
import { progressVariables } from './progress-mode.ts';

const EPOCH = 'SOURCE_DATE_EPOCH';
const WARNINGS = 'BUILDX_METADATA_WARNINGS';

type Variables = Readonly<Record<string, string | undefined>>;

export interface EpochDecision {
  /** Seconds since 1970, as text; undefined when it is not set by us. */
  readonly value: string | undefined;
  /** Why, as the end of the sentence "Time stamp of the image: …". */
  readonly why: string;
}

/**
 * The time that the image itself carries. With the commit's own, the same commit gives the same image; buildx makes a
 * build argument of the variable.
 *
 * @param created the input `created`
 * @param commit when the commit was made; undefined where nobody knows
 * @see https://docs.docker.com/build/ci/github-actions/reproducible-builds/
 */
export function decideEpoch(
  created: 'commit' | 'now',
  commit: Date | undefined,
  buildArgs: readonly string[],
  env: Variables,
): EpochDecision {
  if (buildArgs.some((entry) => entry === EPOCH || entry.startsWith(`${EPOCH}=`))) {
    return { value: undefined, why: `${EPOCH} of the build arguments` };
  }
  if (env[EPOCH] !== undefined) return { value: undefined, why: `${EPOCH} of the environment` };
  if (created === 'now') return { value: undefined, why: 'now, as the input created says' };
  if (commit === undefined) return { value: undefined, why: "now, because the commit's own is not known here" };
  return { value: String(Math.floor(commit.getTime() / 1000)), why: `the commit's own, ${commit.toISOString()}` };
}

interface Switch {
  readonly wants: boolean;
  readonly problems: InputProblem[];
}

/** docker/build-push-action's switch for what the checks say: whether it becomes annotations. */
export function wantsAnnotations(env: Variables): Switch {
  return switchOf('DOCKER_BUILD_CHECKS_ANNOTATIONS', env);
}

/** docker/build-push-action's switch for the job summary. */
export function wantsSummary(env: Variables): Switch {
  return switchOf('DOCKER_BUILD_SUMMARY', env);
}

/** On, unless it is said to be off. */
function switchOf(name: string, env: Variables): Switch {
  const value = (env[name] ?? '').trim().toLowerCase();
  if (['', 'true', 'false', '1', '0'].includes(value))
    return { wants: value !== 'false' && value !== '0', problems: [] };
  return {
    wants: true,
    problems: [{ input: name, problem: `must be true or false, not ${JSON.stringify(env[name])}` }],
  };
}

/** The variables for the build; what the user has set stays as it is, but for the form of what we read ourselves. */
export function buildVariables(epoch: EpochDecision, annotates: boolean, env: Variables): Record<string, string> {
  return {
    ...(epoch.value !== undefined && { [EPOCH]: epoch.value }),
    ...progressVariables(env),
    ...(annotates && env[WARNINGS] === undefined && { [WARNINGS]: '1' }),
  };
}
