/** Before the build: what the registries have already, and which tags are left to this run. */
import { formatTagged } from '../../../image/reference.ts';
import { log } from '../../../runner/log.ts';
import { anchorFor } from '../planning.ts';
import type { Prepared } from '../prepare.ts';
import type { Surroundings } from '../ready.ts';
import type { Session } from '../session.ts';
import { openComparison } from './comparison.ts';
import { FloatingTags, type LeftAlone } from './floating.ts';
import { lookUpFixedTags, type Present } from './look-up.ts';

export interface JudgedTags {
  /** With the references that are left to this run. */
  readonly prepared: Prepared;
  /** An earlier run's image of this commit; undefined when there is none. */
  readonly present: Present | undefined;
  readonly floating: FloatingTags;
  /** Tags that stay, as far as that had to be known before the build. */
  readonly leftAlone: readonly LeftAlone[];
  readonly close: () => void;
}

/**
 * @throws {ActionError} `tag`, when a tag that never changes has other content; `registry`, when nobody can tell
 */
export async function judgeTags(prepared: Prepared, session: Session, around: Surroundings): Promise<JudgedTags> {
  const { compare, close } = openComparison(prepared, around);
  const floating = new FloatingTags(prepared, session, compare, around.signal);
  try {
    floating.begin();
    const present = await lookUpFixedTags(prepared, session, around.signal);
    const judged = { prepared, present, floating, leftAlone: [], close };
    return present === undefined ? await withoutOlder(judged) : judged;
  } catch (error) {
    close();
    throw error;
  }
}

/** The build itself pushes one tag: where that is a floating one, it has to be settled before. */
async function withoutOlder(judged: JudgedTags): Promise<JudgedTags> {
  const { prepared, floating } = judged;
  const anchor = anchorFor(prepared);
  const left = anchor && (await floating.settleOnly(anchor));
  if (left === undefined) return judged;
  log.notice(`${left.reference} stays at ${left.serves}, because ${left.why}.`);
  const references = prepared.names.references.filter((reference) => formatTagged(reference) !== left.reference);
  const names = { ...prepared.names, references };
  return withoutOlder({
    ...judged,
    prepared: { ...prepared, names },
    leftAlone: [...judged.leftAlone, left],
  });
}
