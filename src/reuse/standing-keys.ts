/** Tags that never change, sorted by the key of the image that they serve. Pure. */

import type { Digest } from '../image/digest.ts';
import { LABEL } from '../image/label.ts';
import { COMMIT_LENGTH } from '../tags/moves.ts';
import type { Standing } from '../tags/standing.ts';
import { parseRecord } from './record.ts';

export interface SortedStandings {
  /** Of our key, and of our commit or vouched for. */
  readonly same: readonly Standing[];
  /** Of our key too, and nobody vouches for it: what the build has taken may not have been what the label says. */
  readonly doubtful: readonly Standing[];
  /** Of our commit, yet of another key: a base image has moved since, or the image has reached its greatest age. */
  readonly outdated: readonly Standing[];
  /** All others: their commits decide. */
  readonly others: readonly Standing[];
}

export interface OurKey {
  /** Undefined where it is not known: then commits decide everywhere. */
  readonly key: string | undefined;
  /** The image that the key's own tag leads to, without an index around it: a key is left only where it is true. */
  readonly vouched: Digest | undefined;
  readonly revision: string;
}

export function sortByKey(standings: readonly Standing[], { key, vouched, revision }: OurKey): SortedStandings {
  const kindOf = ({ labels, reference, inside }: Standing): keyof SortedStandings => {
    const record = parseRecord(labels);
    if (record === undefined || key === undefined) return 'others';
    // The label of an image that was reused names the commit that it was built for.
    const isNamed = revision.length >= COMMIT_LENGTH && reference.tag.includes(revision.slice(0, COMMIT_LENGTH));
    const isOurs = isNamed || (revision !== '' && labels[LABEL.revision] === revision);
    if (record.key !== key) return isOurs ? 'outdated' : 'others';
    return isOurs || (inside !== undefined && inside === vouched) ? 'same' : 'doubtful';
  };
  const { same = [], doubtful = [], outdated = [], others = [] } = Object.groupBy(standings, kindOf);
  return { same, doubtful, outdated, others };
}
