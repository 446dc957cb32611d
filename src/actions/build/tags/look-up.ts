/** Tags that never change, looked up before a minute is spent on a build that could not have them. */
import { ActionError } from '../../../errors.ts';
import type { Digest } from '../../../image/digest.ts';
import { LABEL } from '../../../image/label.ts';
import { formatTagged, type TaggedReference } from '../../../image/reference.ts';
import { explainFault, RegistryFault } from '../../../registry/fault.ts';
import { readLabels } from '../../../registry/image-facts.ts';
import { log } from '../../../runner/log.ts';
import { judgeImmutable, type Standing } from '../../../tags/standing.ts';
import { again } from '../attempts/again.ts';
import { longestWait } from '../attempts/registry-questions.ts';
import type { Prepared } from '../prepare.ts';
import type { Session } from '../session.ts';

/** An image of this very commit that an earlier run has pushed. */
export interface Present {
  readonly digest: Digest;
  /** Where it is. */
  readonly at: TaggedReference;
}

/** Seconds between two questions to a registry that is away: it is known to be well as soon as it is. */
const PATIENCE = { min: 1, usual: 1, max: 1 };
/** So often it is asked again: a registry that is away for longer is away for this build. */
const QUESTIONS = 60;

/**
 * @returns the image that is there already, so that nothing has to be built; undefined when there is none
 * @throws {ActionError} `tag`, when one of them has other content; `registry`, when a registry cannot be asked
 */
export async function lookUpFixedTags(
  { names, inputs }: Pick<Prepared, 'names' | 'inputs'>,
  session: Session,
  signal: AbortSignal,
): Promise<Present | undefined> {
  const fixed = names.references.filter((reference) => names.kinds.get(formatTagged(reference)) === 'immutable');
  const found = await Promise.all(
    fixed.map(async (reference): Promise<Standing | undefined> => {
      const ask = () => standingOf(reference, session);
      if (!names.optional.has(reference.repository.name)) return patiently(reference, ask, inputs, signal);
      // The others are good without it: what it has is seen when it gets its copy.
      return ask().catch(() => undefined);
    }),
  );
  const standing = found.filter((each) => each !== undefined);
  const judged = judgeImmutable(standing, { revision: names.labels[LABEL.revision] ?? '' });
  if (judged.kind === 'free') return undefined;
  if (judged.kind === 'same') return { digest: judged.digest, at: judged.at };
  const problems = judged.problems.join('\n');
  throw new ActionError(
    'tag',
    `A tag that never changes has other content already, so nothing was built.\n${problems}`,
    {
      advice:
        'Give the image another version, or remove the tag at the registry. Where such tags may be rewritten, set immutable-tags: off, or leave the pattern out of it.',
    },
  );
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

/** Nothing is spent yet, so a registry that is away is simply waited for. */
async function patiently<T>(
  reference: TaggedReference,
  ask: () => Promise<T>,
  { retryOn }: Prepared['inputs'],
  signal: AbortSignal,
): Promise<T> {
  try {
    return await again(ask, {
      retryOn,
      maxAttempts: QUESTIONS,
      decide(error) {
        if (!(error instanceof RegistryFault) || !error.isTemporary) return undefined;
        const { retryAfter = 0 } = error;
        return retryAfter > longestWait ? undefined : longer(retryAfter);
      },
      tell({ message }, number) {
        if (number === 1)
          log.info(`${formatTagged(reference)} cannot be looked up yet: ${message}. It is asked again.`);
      },
      signal,
    });
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}

function longer(seconds: number) {
  const usual = Math.max(PATIENCE.usual, seconds);
  return { min: usual, usual, max: usual };
}
