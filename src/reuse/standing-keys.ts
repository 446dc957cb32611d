/** Tags that never change, sorted by the key of the image that they serve. Pure. */
import { LABEL } from '../image/label.ts';
import type { Standing } from '../tags/standing.ts';
import { parseRecord } from './record.ts';

export interface SortedStandings {
  /** Of our key, whatever commit they were built for. */
  readonly same: readonly Standing[];
  /** Of our commit, yet of another key: a base image has moved since, or the image has reached its greatest age. */
  readonly outdated: readonly Standing[];
  /** All others: their commits decide. */
  readonly others: readonly Standing[];
}

/** As many digits of a commit as a tag has. */
const SHORT = 7;

/** @param key undefined where it is not known: then commits decide everywhere */
export function sortByKey(
  standings: readonly Standing[],
  { key, revision }: { readonly key: string | undefined; readonly revision: string },
): SortedStandings {
  const kindOf = ({ labels, reference }: Standing): keyof SortedStandings => {
    const record = parseRecord(labels);
    if (record === undefined || key === undefined) return 'others';
    if (record.key === key) return 'same';
    // The label of an image that was reused names the commit that it was built for.
    const isNamed = revision.length >= SHORT && reference.tag.includes(revision.slice(0, SHORT));
    return isNamed || (revision !== '' && labels[LABEL.revision] === revision) ? 'outdated' : 'others';
  };
  const { same = [], outdated = [], others = [] } = Object.groupBy(standings, kindOf);
  return { same, outdated, others };
}
