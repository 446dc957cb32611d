/** Which entries of a matrix have to be built: their step is planned as its job would, and the registry asked. */
import { InputError } from '../../../errors.ts';
import type { TaggedReference } from '../../../image/reference.ts';
import type { Entry } from '../../../matrix/entry.ts';
import { type Judged, keepWhole } from '../../../matrix/whole-images.ts';
import { settleInTurn } from '../../../registry/settle-all.ts';
import type { Environment } from '../../../runner/environment.ts';
import type { Git } from '../../../source/from-git.ts';
import { readDefaults } from '../../build/plan/action-inputs.ts';
import { readStep, type WorkflowStep } from '../../build/plan/workflow.ts';
import { usualRetries } from '../../inputs/retrying.ts';
import { reusePlaces } from '../../reuse/places.ts';
import { openSession, type Session } from '../../sign-in/session.ts';
import { gitIn } from '../../step/git.ts';
import { hashesOnce, questionsOnce } from './asked-once.ts';
import type { OnlyChangedInputs } from './inputs.ts';
import { judgeEntry } from './judge-entry.ts';
import { type PlannedEntry, planEntries, type UnplannedEntry } from './plan-entry.ts';

export interface ChangedMeans {
  /** The run's own, which is that of the jobs that build. */
  readonly environment: Environment;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** The path of this program, somewhere below the build action's `action.yml`. */
  readonly program: string;
}

/** Registries count what one address asks at once. */
const AT_ONCE = 8;

/**
 * @returns every entry, in their order
 * @throws {InputError} when there is no such step, or it never reuses anything
 * @throws {ActionError} `sign-in`
 */
export async function judgeEntries(
  entries: readonly Entry[],
  inputs: OnlyChangedInputs,
  means: ChangedMeans,
): Promise<Judged[]> {
  const { environment, signal, program } = means;
  const { event, workspace } = environment;
  const { file, job, step: name } = inputs;
  const step = await readStep({ file, job, step: name, prefix: '' });
  const defaults = await readDefaults(program);
  const planned = await planEntries(entries, { step, defaults, event, workspace, git: askedOnce(gitIn(workspace)) });
  refuseWithoutReuse(planned, step);
  const session = await signIn(inputs, planned, means);
  try {
    const asking = { workspace, now: new Date(), signal, hash: hashesOnce(), ...questionsOnce(session, signal) };
    const judged = new Map<Entry, Judged>();
    await settleInTurn(AT_ONCE, planned, async (each) => {
      judged.set(each.entry, 'step' in each ? await judgeEntry(each, asking) : unplanned(each));
    });
    return keepWhole(entries.flatMap((entry) => judged.get(entry) ?? []));
  } finally {
    session.close();
  }
}

function unplanned({ entry, why }: UnplannedEntry): Judged {
  return { entry, image: undefined, why, whole: undefined };
}

/** Whoever asks which images have changed wants some to be left out. */
function refuseWithoutReuse(planned: readonly (PlannedEntry | UnplannedEntry)[], { job, name }: WorkflowStep): void {
  const steps = planned.flatMap((each) => ('step' in each ? [each.step.prepared.inputs.reuse] : []));
  if (steps.length === 0 || steps.some((reuse) => reuse !== 'off')) return;
  throw new InputError([
    {
      input: 'only-changed',
      problem: `is true, but the input reuse of ${job}/${name} is off, so its images cannot be told by their content`,
      advice: 'Give that step "reuse: content".',
    },
  ]);
}

/** Every entry is of the same commit. */
function askedOnce(git: Git): Git {
  const answers = new Map<string, ReturnType<Git>>();
  return (...args) => {
    const question = JSON.stringify(args);
    const answer = answers.get(question) ?? git(...args);
    answers.set(question, answer);
    return answer;
  };
}

function signIn(
  inputs: OnlyChangedInputs,
  planned: readonly (PlannedEntry | UnplannedEntry)[],
  { environment, folder, signal }: ChangedMeans,
): Promise<Session> {
  const repositories = planned.flatMap((each) => {
    if (!('step' in each)) return [];
    const { prepared } = each.step;
    return [...reusePlaces(prepared).read, ...prepared.names.references.map(({ repository }) => repository)];
  });
  const different = new Map(repositories.map((repository) => [repository.name, repository]));
  const references = [...different.values()].map((repository): TaggedReference => ({ repository, tag: 'latest' }));
  // Nothing is pushed; the word stands for the use of the job's token at ghcr.io.
  const asked = { ...inputs, ...usualRetries(), push: 'true' } as const;
  return openSession(asked, { references, optional: new Set() }, environment, folder, signal);
}
