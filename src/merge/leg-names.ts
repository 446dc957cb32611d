/** The names of an image on their way through a leg. Pure. */
import { formatTagged, parseRepository, parseTaggedReference } from '../image/reference.ts';
import { metadataJson } from '../tags/metadata.ts';
import type { Moves } from '../tags/moves.ts';
import type { PublishNames } from '../tags/names.ts';
import type { LegNames } from './leg.ts';

export function namesForLeg(names: PublishNames): LegNames {
  const { version, images, optional, tags, references, kinds, moves, labels, annotations, customAnnotations } = names;
  return {
    version,
    images: images.map(({ name }) => name),
    optional: [...optional],
    tags: tags.map(({ tag, why, moves: by }) => ({ tag, why, moves: by ?? null })),
    references: references.map(formatTagged).map((reference) => ({
      reference,
      kind: kinds.get(reference) ?? 'other',
      moves: moves.get(reference) ?? null,
    })),
    labels,
    annotations,
    customAnnotations,
  };
}

export function namesOfLeg(leg: LegNames): PublishNames {
  const references = leg.references.flatMap(({ reference }) => parseTaggedReference(reference) ?? []);
  const moving = leg.references.filter((each): each is typeof each & { moves: Moves } => each.moves !== null);
  const names = {
    version: leg.version,
    images: leg.images.flatMap((name) => parseRepository(name) ?? []),
    optional: new Set(leg.optional),
    tags: leg.tags.map(({ tag, why, moves }) => ({ tag, why, ...(moves && { moves }) })),
    tagNames: leg.tags.map(({ tag }) => tag),
    references,
    kinds: new Map(leg.references.map(({ reference, kind }) => [reference, kind] as const)),
    moves: new Map(moving.map(({ reference, moves }) => [reference, moves] as const)),
    labels: leg.labels,
    annotations: leg.annotations,
    customAnnotations: leg.customAnnotations,
  };
  return { ...names, json: metadataJson(names) };
}
