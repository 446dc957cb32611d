/** Whether an image that is there is the one that this build would make. */
import type { BuildPlan } from '../../build/plan.ts';
import { isCall } from '../../build/push.ts';
import type { Labels } from '../../image/label.ts';
import { formatTagged, type TaggedReference } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { readLabels } from '../../registry/image-facts.ts';
import type { BasesMeans, MovedBase } from '../../reuse/bases.ts';
import { decideReuse, type MarkedImage, type ReuseDecision } from '../../reuse/decide.ts';
import { reuseTag } from '../../reuse/key.ts';
import { encodeRecord, parseRecord, type ReuseRecord } from '../../reuse/record.ts';
import { log } from '../../runner/log.ts';
import { persist } from '../publish/publish.ts';
import type { Present } from '../publish/tags/look-up.ts';
import type { Session } from '../sign-in/session.ts';
import type { Prepared } from '../step/prepared.ts';
import type { Surroundings } from '../step/surroundings.ts';
import { type Afterwards, contentOf } from './content.ts';
import { type ReusePlaces, reusePlaces } from './places.ts';

/** What is known before the build, and what is left after it. */
export interface Reuse {
  /** What decides the image, as 64 hexadecimal digits; undefined where that cannot be told. */
  readonly key: string | undefined;
  /** What the image keeps of it. */
  readonly labels: Labels;
  /** The image that takes the place of a build. */
  readonly present: Present | undefined;
  /** Base images that have moved since the image that the tags serve. */
  readonly moved: readonly MovedBase[];
  readonly places: ReusePlaces;
  readonly afterwards: Afterwards | undefined;
}

interface ReuseMeans extends Surroundings {
  readonly session: Session;
  readonly plan: BuildPlan;
}

/**
 * Asks. Whatever goes wrong leads to a build, which is always right.
 *
 * @returns undefined where nobody wants it
 */
export async function lookForReuse(prepared: Prepared, means: ReuseMeans): Promise<Reuse | undefined> {
  const { inputs } = prepared;
  if (inputs.reuse === 'off' || isCall(inputs.call)) return undefined;
  const places = reusePlaces(prepared);
  const nothing = { key: undefined, labels: {}, present: undefined, moved: [], places, afterwards: undefined };
  try {
    const { record, obstacles, afterwards, warnings } = await contentOf(
      prepared,
      means.plan,
      contentMeans(prepared, means),
    );
    if (record === undefined) {
      log.notice(`Nothing is reused: ${obstacles.join('; ')}.`);
      return nothing;
    }
    const answer = await ask(prepared, record, places, means);
    if (answer.present === undefined) for (const warning of warnings) log.notice(warning);
    return { ...answer, places, afterwards };
  } catch (error) {
    if (means.signal.aborted) throw error;
    log.notice(`Nothing is reused, because it cannot be looked up: ${(error as Error).message}.`);
    return nothing;
  }
}

function contentMeans({ inputs }: Prepared, { session, environment, signal }: ReuseMeans) {
  return {
    workspace: environment.workspace,
    variable: (name: string) => environment.all[name],
    now: new Date(),
    clientFor: session.clientFor,
    persist: <T>(what: string, task: () => Promise<T>) => persist(what, task, inputs, signal),
    signal,
  };
}

type Answer = Omit<Reuse, 'afterwards' | 'places'>;

async function ask(prepared: Prepared, record: ReuseRecord, places: ReusePlaces, means: ReuseMeans): Promise<Answer> {
  const { inputs } = prepared;
  const asking = contentMeans(prepared, means);
  const found = await findByKey(record.key, places, asking);
  const wantsFormer = inputs.reuse === 'base' && found?.image.record?.key !== record.key;
  const former = wantsFormer ? await firstMarked(followed(prepared), asking) : undefined;
  const decision = decideReuse({
    mode: inputs.reuse,
    obstacles: [],
    now: record,
    found: found?.image,
    former: former?.image,
  });
  tell(decision, record.key);
  const labels = encodeRecord(record);
  if (!decision.reuse) return { key: record.key, labels, present: undefined, moved: decision.moved };
  const at = found?.at as TaggedReference;
  const why = `${formatTagged(at)} holds the same content already, as ${decision.digest}: ${decision.why}.`;
  return {
    key: record.key,
    labels,
    present: { digest: decision.digest, at, why, inside: found?.image.inside },
    moved: [],
  };
}

/** The tags of this run that people follow, in the repository of the first image: what one of them serves is replaced. */
function followed({ names }: Prepared): TaggedReference[] {
  const [first] = names.references;
  const here = names.references.filter(({ repository }) => repository.name === first?.repository.name);
  const floating = here.filter((reference) => names.kinds.get(formatTagged(reference)) === 'floating');
  return (floating.length > 0 ? floating : here).slice(0, 1);
}

/** An image that a tag serves, with what it keeps of its key. */
export interface Marked {
  readonly image: MarkedImage;
  readonly at: TaggedReference;
}

/** What the key's own tag serves; its record may be of another key, for a tag has half of it. */
export function findByKey(key: string, { read }: ReusePlaces, means: BasesMeans): Promise<Marked | undefined> {
  const tag = reuseTag(key);
  return firstMarked(
    read.map((repository) => ({ repository, tag })),
    means,
  );
}

/** The first of the tags that serves anything. @throws {RegistryFault} */
export async function firstMarked(
  references: readonly TaggedReference[],
  { clientFor, persist: again }: BasesMeans,
): Promise<Marked | undefined> {
  for (const at of references) {
    const read = async () => labelsAt(at, await clientFor(at.repository.registry));
    const served = await again(`looking up ${formatTagged(at)}`, read);
    if (served === undefined) continue;
    const { digest, labels, inside } = served;
    return { image: { digest, record: parseRecord(labels), inside }, at };
  }
  return undefined;
}

/** Some registries deny what is not there yet. */
async function labelsAt({ repository, tag }: TaggedReference, client: RegistryClient) {
  return readLabels(client, repository, tag).catch((error) => {
    if (error instanceof RegistryFault && error.isDenied) return undefined;
    throw error;
  });
}

function tell(decision: ReuseDecision, key: string): void {
  log.info(`What decides the image: ${key}.`);
  if (!decision.reuse) log.info(`It is built: ${decision.why}.`);
}
