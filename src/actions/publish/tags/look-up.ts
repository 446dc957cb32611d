/** Tags that never change, looked up before a minute is spent on a build that could not have them. */
import { ActionError } from '../../../errors.ts';
import type { Digest } from '../../../image/digest.ts';
import { LABEL } from '../../../image/label.ts';
import { formatTagged, type TaggedReference } from '../../../image/reference.ts';
import { explainFault, RegistryFault } from '../../../registry/fault.ts';
import { readLabels } from '../../../registry/image-facts.ts';
import { MissingPart } from '../../../registry/image-tree.ts';
import { sortByKey } from '../../../reuse/standing-keys.ts';
import { judgeImmutable, type Standing } from '../../../tags/standing.ts';
import type { Session } from '../../sign-in/session.ts';
import type { Publishing } from '../../step/publishing.ts';
import { patiently } from './patience.ts';

/** An image that an earlier run has pushed, and that is what this one would build. */
export interface Present {
  readonly digest: Digest;
  /** Where it is. */
  readonly at: TaggedReference;
  /** Why it takes the place of a build, as a sentence; left out for one of this very commit, under a tag that stays. */
  readonly why?: string;
  /** The first platform's own image, whatever index is around it. */
  readonly inside?: Digest | undefined;
}

/** What is known of the content. */
export interface KnownContent {
  /** What decides the image; undefined where nobody knows it. */
  readonly key: string | undefined;
  /** The image that its key leads to. */
  readonly present: Present | undefined;
}

export interface FoundFixed {
  /** The image that is there already, so that nothing has to be built; undefined when there is none. */
  readonly present: Present | undefined;
  /** Tags that keep their image, while others may get another one. */
  readonly staying: readonly StayingTag[];
}

export interface StayingTag extends Pick<Standing, 'reference' | 'digest'> {
  /** As a clause. */
  readonly why: string;
}

/**
 * @param content of what would be built; left out where nobody asked
 * @throws {ActionError} `tag`, when one of them has other content; `registry`, when a registry cannot be asked
 */
export async function lookUpFixedTags(
  { names, inputs }: Pick<Publishing, 'names' | 'inputs'>,
  session: Session,
  signal: AbortSignal,
  content?: KnownContent,
): Promise<FoundFixed> {
  // An image that is not required decides nothing: what it has is seen when it gets its copy.
  const fixed = names.references.filter(
    (reference) =>
      names.kinds.get(formatTagged(reference)) === 'immutable' && !names.optional.has(reference.repository.name),
  );
  const found = await Promise.all(
    fixed.map(async (reference) => {
      const name = formatTagged(reference);
      try {
        return await patiently(name, () => standingOf(reference, session), inputs, signal);
      } catch (error) {
        throw explained(error, name);
      }
    }),
  );
  const standing = found.filter((each) => each !== undefined);
  const revision = names.labels[LABEL.revision] ?? '';
  const known = { key: content?.key, vouched: content?.present?.inside, revision };
  const { same, doubtful, outdated, others } = sortByKey(standing, known);
  const judged = judgeImmutable(others, { revision });
  if (judged.kind !== 'taken') {
    const [first] = same;
    const ofSame = first && { digest: first.digest, at: first.reference };
    const present = judged.kind === 'same' ? { digest: judged.digest, at: judged.at } : ofSame;
    const twins = same.filter(({ digest }) => digest !== present?.digest);
    return { present, staying: [...staysWith(outdated, CHANGED), ...staysWith([...twins, ...doubtful], TWIN)] };
  }
  const problems = judged.problems.join('\n');
  throw new ActionError(
    'tag-has-other-content',
    `A tag that never changes has other content already, so nothing was built.\n${problems}`,
  );
}

const CHANGED = 'a tag like this never changes, and what decides the image has changed since';
/** Two runs have built it at the same time, one of them has put an index around it, or nobody vouches for it. */
const TWIN = 'a tag like this never changes, and its image has the same content';

function staysWith(standings: readonly Standing[], why: string): StayingTag[] {
  return standings.map(({ reference, digest }) => ({ reference, digest, why }));
}

function explained(error: unknown, name: string): unknown {
  if (!(error instanceof MissingPart)) return error instanceof RegistryFault ? explainFault(error) : error;
  return new ActionError('tag-broken', `${name} is there already, and nobody can pull it: ${error.message}.`, {
    cause: error,
  });
}

async function standingOf(reference: TaggedReference, session: Session): Promise<Standing | undefined> {
  const client = await session.clientFor(reference.repository.registry);
  try {
    const found = await readLabels(client, reference.repository, reference.tag);
    return found && { reference, ...found };
  } catch (error) {
    // Some registries deny what is not there yet; whether we may push is asked for elsewhere.
    if (error instanceof RegistryFault && error.isDenied) return undefined;
    throw error;
  }
}
