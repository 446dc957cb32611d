/**
 * Where images are found by their keys: beside the image itself, or where `cache-image` keeps layers. Whoever reads a key
 * there trusts whoever may write it, so branches never read what pull requests leave, where those have a place of their own.
 */

import { distrust } from '../../cache/trust.ts';
import type { Repository } from '../../image/reference.ts';
import { pullRequestOf } from '../../source/source.ts';
import { anchorFor } from '../publish/anchor.ts';
import type { Prepared } from '../step/prepared.ts';

export interface ReusePlaces {
  /** In the order in which they are asked. */
  readonly read: readonly Repository[];
  /** Undefined where this run must leave nothing. */
  readonly write: Repository | undefined;
  /** Why not, as a clause. */
  readonly why: string | undefined;
}

export function reusePlaces(prepared: Pick<Prepared, 'inputs' | 'names' | 'source'>): ReusePlaces {
  const { source, inputs } = prepared;
  const why = distrust(source);
  const own = inputs.cacheImages;
  const anchor = anchorFor(prepared)?.repository;
  const trusted = own?.trusted.repository ?? anchor;
  const isPull = pullRequestOf(source) !== undefined;
  const proposed = own?.pullRequests.repository ?? anchor;
  const read = (isPull ? [trusted, proposed] : [trusted]).filter((place) => place !== undefined);
  const write = why === undefined ? (isPull ? proposed : trusted) : undefined;
  return { read: [...new Map(read.map((place) => [place.name, place])).values()], write, why };
}
