/** Of all names the one that the build itself brings to a registry. */
import { anchorOf } from '../../build/plan.ts';
import { formatTagged, type TaggedReference } from '../../image/reference.ts';
import type { Source } from '../../source/source.ts';
import type { PublishNames } from '../../tags/names.ts';

/** The reference that the build pushes, or whose repository it pushes to. */
export function anchorFor({
  names,
  source,
}: {
  readonly names: Pick<PublishNames, 'references' | 'optional' | 'kinds'>;
  readonly source: Pick<Source, 'headSha'>;
}): TaggedReference | undefined {
  return anchorOf(names.references, source.headSha, {
    isOptional: ({ repository }) => names.optional.has(repository.name),
    isFloating: (reference) => names.kinds.get(formatTagged(reference)) === 'floating',
  });
}
