/** Whether an entry has to be built: its content is asked for by its key, and its tags by what they serve. */
import { isCall } from '../../../build/push.ts';
import { formatPinned, formatTagged } from '../../../image/reference.ts';
import type { Judged } from '../../../matrix/whole-images.ts';
import { type ContentMeans, contentOf } from '../../reuse/content.ts';
import { reusePlaces } from '../../reuse/places.ts';
import { findByKey, type Marked } from '../../reuse/reuse.ts';
import type { Prepared } from '../../step/prepared.ts';
import type { PlannedEntry } from './plan-entry.ts';
import { servedWhy } from './served.ts';

export type JudgeMeans = Omit<ContentMeans, 'variable' | 'native'>;

/** Throws nothing but the reason of a cancel: an entry of which something cannot be told is built. */
export async function judgeEntry(planned: PlannedEntry, means: JudgeMeans): Promise<Judged> {
  const { entry, step } = planned;
  const whole = step.prepared.inputs.distribute ? wholeOf(step.prepared) : undefined;
  const judged = (verdict: string | Marked): Judged => {
    if (typeof verdict === 'string') return { entry, image: undefined, why: verdict, whole };
    return { entry, image: formatPinned(verdict.at.repository, verdict.image.digest), why: '', whole };
  };
  try {
    return judged(await verdictOf(planned, means));
  } catch (error) {
    if (means.signal.aborted) throw error;
    return judged(`it cannot be looked up: ${(error as Error).message}`);
  }
}

/** The legs of an image have its names, which the merge will give it. */
function wholeOf({ names }: Prepared): string {
  return names.references.map(formatTagged).sort().join(' ');
}

/** @returns why it is built, or the image that takes the place of a build */
async function verdictOf(planned: PlannedEntry, means: JudgeMeans): Promise<string | Marked> {
  const { prepared } = planned.step;
  const wanted = wantsBuild(planned);
  if (wanted !== undefined) return wanted;
  const key = await keyOf(planned, means);
  if (typeof key === 'string') return key;
  const found = await findByKey(key.is, reusePlaces(prepared), means);
  if (found?.image.record?.key !== key.is) return [NOTHING, ...key.warnings].join('. ').replace(/\.$/, '');
  return (await servedWhy(found, prepared, means)) ?? found;
}

const NOTHING = 'no image with its content is there';

interface Key {
  readonly is: string;
  /** What keeps it from being the same ever again, as sentences. */
  readonly warnings: readonly string[];
}

/** What makes the step build whatever is there, as a clause. */
function wantsBuild({ step: { prepared, push, plan }, env }: PlannedEntry): string | undefined {
  const { reuse, call, outputs } = prepared.inputs;
  if (reuse === 'off') return 'the input reuse of its step is off';
  if (isCall(call)) return `the call ${call} makes no image`;
  if (!push.push && outputs.length > 0) return 'its outputs come of a build alone';
  const inherited = plan.buildArgs.filter((entry) => !entry.includes('=') && !Object.hasOwn(env, entry));
  return inherited.length > 0 ? `only its job knows the variable ${inherited.join(', ')} of build-args` : undefined;
}

/** By the runner's processor too, which the labels of the job may not tell: then it must not matter. */
async function keyOf({ step, env, natives }: PlannedEntry, means: JudgeMeans): Promise<string | Key> {
  const variable = (name: string) => env[name];
  const contents = await Promise.all(
    natives.map((native) => contentOf(step.prepared, step.plan, { ...means, variable, native })),
  );
  const keys = new Set<string>();
  for (const { record, obstacles } of contents) {
    if (record === undefined) return `what decides it cannot be told: ${obstacles.join('; ')}`;
    keys.add(record.key);
  }
  const [key = '', other] = keys;
  return other === undefined
    ? { is: key, warnings: contents[0]?.warnings ?? [] }
    : 'the runs-on of its job does not tell the processor, and that decides it';
}
