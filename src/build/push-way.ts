/** How the image comes to the registry. Pure. */
import type { Machine } from '../builder/facts.ts';

/**
 * - `none`: it is not pushed.
 * - `tag`: the build pushes it under one tag, and the other tags are made from its digest.
 * - `digest`: the build pushes it without a tag, and all tags are made afterwards.
 * - `archive`: the same where the builder cannot do that: the build writes an archive, which we push by its digest.
 */
export type PushWay = 'none' | 'tag' | 'digest' | 'archive';

export interface PushWish {
  readonly push: boolean;
  /** Whether it may have no tag yet: a command has to pass it first, or other platforms are to join it. */
  readonly waitsForTags: boolean;
  /** Whether the one tag that the build would push is one that must not go back. */
  readonly isAnchorFloating: boolean;
  readonly platforms: readonly string[];
}

/**
 * @param machine undefined for a plan that nobody runs: then as for a BuildKit of its own
 * @see docs/decisions/0016-push-without-a-tag.md
 */
export function pushWay(
  { push, waitsForTags, isAnchorFloating, platforms }: PushWish,
  machine: Machine | undefined,
): PushWay {
  if (!push) return 'none';
  const isBuildKit = machine === undefined || (machine.builder !== undefined && machine.builder.driver !== 'docker');
  if (waitsForTags) return isBuildKit ? 'digest' : 'archive';
  // On the engine's own builder an archive would cost more than the moment that it closes.
  if (!isAnchorFloating || machine === undefined || !isBuildKit) return 'tag';
  // What several nodes have built is joined by buildx, under a tag in any case.
  const isParted = (machine.builder?.nodes.length ?? 0) > 1 && platforms.length > 1;
  return isParted ? 'tag' : 'digest';
}
