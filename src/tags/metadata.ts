/** What docker/metadata-action's users read from it: its outputs, its JSON object and its bake files, as text. */
import type { Labels } from '../image/label.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';

/** The part of an image's names that these texts are made of. */
export interface Named {
  readonly version: string;
  readonly images: readonly Repository[];
  readonly references: readonly TaggedReference[];
  readonly tagNames: readonly string[];
  readonly labels: Labels;
  readonly annotations: readonly string[];
}

/** The three texts that lists are joined by; a line break by default. */
export interface Separators {
  /** `sep-tags` */
  readonly tags: string;
  /** `sep-labels` */
  readonly labels: string;
  /** `sep-annotations` */
  readonly annotations: string;
}

const LINES: Separators = { tags: '\n', labels: '\n', annotations: '\n' };

/** Outputs by name. */
export type MetadataOutputs = Readonly<
  Record<'version' | 'tags' | 'tag-names' | 'labels' | 'annotations' | 'json', string>
>;

export function metadataOutputs(
  names: Named & { readonly json: string },
  separators: Separators = LINES,
): MetadataOutputs {
  return {
    version: names.version,
    tags: names.references.map(formatTagged).join(separators.tags),
    'tag-names': names.tagNames.join(separators.tags),
    labels: labelLines(names).join(separators.labels),
    annotations: names.annotations.join(separators.annotations),
    json: names.json,
  };
}

function labelLines({ labels }: Named): string[] {
  return Object.entries(labels).map(([key, value]) => `${key}=${value}`);
}

/** The environment variable that an output goes to where `DOCKER_METADATA_SET_OUTPUT_ENV` asks for it. */
export function outputVariable(output: string): string {
  return `DOCKER_METADATA_OUTPUT_${output.replace(/\W/g, '_').toUpperCase()}`;
}

/** The `json` output. */
export function metadataJson({ references, tagNames, labels, annotations }: Named): string {
  return JSON.stringify({ tags: references.map(formatTagged), 'tag-names': tagNames, labels, annotations });
}

/** The content of each bake file, by the output that tells its path. */
export type BakeFiles = Readonly<
  Record<'bake-file' | 'bake-file-tags' | 'bake-file-labels' | 'bake-file-annotations', string>
>;

/**
 * The bake files: one target that others inherit from.
 *
 * @see https://docs.docker.com/build/bake/reference/
 */
export function bakeFiles(names: Named, target: string): BakeFiles {
  const { labels, annotations, references, images, version } = names;
  const tags = { tags: references.map(formatTagged), args: bakeArguments(images, version) };
  const file = (content: object) => JSON.stringify({ target: { [target]: content } }, null, 2);
  return {
    'bake-file': file({ tags: tags.tags, labels, args: tags.args }),
    'bake-file-tags': file(tags),
    'bake-file-labels': file({ labels }),
    'bake-file-annotations': file({ annotations }),
  };
}

function bakeArguments(images: readonly Repository[], version: string): Record<string, string> {
  const names = images.map(({ name }) => name).join(',');
  return { DOCKER_META_IMAGES: names, ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
}
