/** Before the build: what the registries have already, and which tags are left to this run. */
import { formatTagged } from '../../../image/reference.ts';
import { log } from '../../../runner/log.ts';
import type { Session } from '../../sign-in/session.ts';
import type { Publishing } from '../../step/publishing.ts';
import type { Surroundings } from '../../step/surroundings.ts';
import { anchorFor } from '../anchor.ts';
import { orExplain } from '../publish.ts';
import { openComparison } from './comparison.ts';
import { FloatingTags, type LeftAlone } from './floating.ts';
import { type KnownContent, lookUpFixedTags, type Present, type StayingTag } from './look-up.ts';

export interface JudgedTags<P extends Publishing> {
  /** With the references that are left to this run. */
  readonly prepared: P;
  /** An earlier run's image of this commit; undefined when there is none. */
  readonly present: Present | undefined;
  readonly floating: FloatingTags;
  /** Tags that stay, as far as that had to be known before the build. */
  readonly leftAlone: readonly LeftAlone[];
  readonly close: () => void;
}

/**
 * @param content of what would be built; left out where nobody asked
 * @throws {ActionError} `tag`, when a tag that never changes has other content; `registry`, when nobody can tell
 */
export async function judgeTags<P extends Publishing>(
  prepared: P,
  session: Session,
  around: Surroundings,
  content?: KnownContent,
): Promise<JudgedTags<P>> {
  const { compare, close: closeComparison } = openComparison(prepared, around);
  // What is still asked when the step ends is no longer waited for.
  const end = new AbortController();
  const signal = AbortSignal.any([around.signal, end.signal]);
  const close = () => {
    end.abort();
    closeComparison();
  };
  const floating = new FloatingTags(prepared, session, compare, signal);
  try {
    // The image of one platform gets no tag: which of them move is for the merge to find out.
    const { distribute } = prepared.inputs;
    if (!distribute) floating.begin();
    const found = await lookUpFixedTags(prepared, session, around.signal, content);
    const judged = withoutStaying({ prepared, present: found.present, floating, leftAlone: [], close }, found.staying);
    const { present } = judged;
    return present === undefined && !distribute ? await withoutOlder(judged) : judged;
  } catch (error) {
    close();
    throw error;
  }
}

/** Tags that never change keep their image; where there is nothing else to move, that is the result. */
function withoutStaying<P extends Publishing>(judged: JudgedTags<P>, found: readonly StayingTag[]): JudgedTags<P> {
  const { prepared } = judged;
  const { names } = prepared;
  const [first] = found;
  if (first === undefined) return judged;
  const staying = new Map(found.map((tag) => [formatTagged(tag.reference), tag]));
  const references = names.references.filter((reference) => !staying.has(formatTagged(reference)));
  if (judged.present === undefined && references.every(({ repository }) => names.optional.has(repository.name))) {
    return { ...judged, present: { digest: first.digest, at: first.reference } };
  }
  const leftAlone = [...staying].map(([reference, { digest, why }]) => ({ reference, serves: digest, why }));
  for (const { reference, serves, why } of leftAlone) log.notice(`${reference} stays at ${serves}, because ${why}.`);
  return { ...judged, prepared: { ...prepared, names: { ...names, references } }, leftAlone };
}

/** The build itself pushes one tag: where that is a floating one, it has to be settled before. */
async function withoutOlder<P extends Publishing>(judged: JudgedTags<P>): Promise<JudgedTags<P>> {
  const { prepared, floating } = judged;
  const { names } = prepared;
  const anchor = anchorFor(prepared);
  const left = anchor && (await orExplain(() => floating.settleOnly(anchor)));
  if (left === undefined) return judged;
  log.notice(`${left.reference} stays at ${left.serves}, because ${left.why}.`);
  const others = names.references.filter((reference) => formatTagged(reference) !== left.reference);
  // An image that is not required is a copy of one that is.
  const references = others.some(({ repository }) => !names.optional.has(repository.name)) ? others : [];
  const leftAlone = [...judged.leftAlone, left];
  return withoutOlder({ ...judged, prepared: { ...prepared, names: { ...names, references } }, leftAlone });
}
