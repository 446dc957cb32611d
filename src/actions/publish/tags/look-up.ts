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
}

export interface FoundFixed {
  /** The image that is there already, so that nothing has to be built; undefined when there is none. */
  readonly present: Present | undefined;
  /** Tags of this commit whose image has another key by now: they stay, and others may get a new one. */
  readonly outdated: readonly Standing[];
}

/**
 * @param key of what would be built; undefined where nobody knows it
 * @throws {ActionError} `tag`, when one of them has other content; `registry`, when a registry cannot be asked
 */
export async function lookUpFixedTags(
  { names, inputs }: Pick<Publishing, 'names' | 'inputs'>,
  session: Session,
  signal: AbortSignal,
  key?: string,
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
  const { same, outdated, others } = sortByKey(standing, { key, revision });
  const judged = judgeImmutable(others, { revision });
  if (judged.kind === 'same') return { present: { digest: judged.digest, at: judged.at }, outdated };
  const [first] = same;
  if (judged.kind === 'free') {
    return { present: first && { digest: first.digest, at: first.reference }, outdated };
  }
  const problems = judged.problems.join('\n');
  throw new ActionError(
    'tag-has-other-content',
    `A tag that never changes has other content already, so nothing was built.\n${problems}`,
  );
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
