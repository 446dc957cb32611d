/** `{{meta.version}}` and its like in build arguments: what the image is called, for the build itself. */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import type { Labels } from '../image/label.ts';
import { formatTagged, type Repository, type TaggedReference } from '../image/reference.ts';

/** The part of an image's names that build arguments can speak of. */
export interface MetaSource {
  readonly version: string;
  readonly references: readonly TaggedReference[];
  readonly tagNames: readonly string[];
  readonly images: readonly Repository[];
  readonly labels: Labels;
  readonly json: string;
}

/** `version` and `tags` are docker/github-builder's names. Lists are joined by commas, because an argument is a line. */
const VALUES: Readonly<Record<string, (names: MetaSource) => string>> = {
  version: ({ version }) => version,
  tags: ({ references }) => references.map(formatTagged).join(','),
  'tag-names': ({ tagNames }) => tagNames.join(','),
  images: ({ images }) => images.map(({ name }) => name).join(','),
  created: ({ labels }) => labels['org.opencontainers.image.created'] ?? '',
  revision: ({ labels }) => labels['org.opencontainers.image.revision'] ?? '',
  source: ({ labels }) => labels['org.opencontainers.image.source'] ?? '',
  labels: ({ labels }) =>
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
  json: ({ json }) => json,
};

/** What may be written after `meta.`. */
export const META_NAMES: readonly string[] = Object.keys(VALUES);

/** Anything in double braces that speaks of `meta`; other braces are the build's own. */
const META = /\{\{\{?([^{}]*(?<![\w.-])meta\.[^{}]*)\}\}\}?/g;

function nameIn(expression: string): string | undefined {
  const name = /^\s*meta\.([\w-]+)\s*$/.exec(expression)?.[1];
  return name !== undefined && Object.hasOwn(VALUES, name) ? name : undefined;
}

/** Finds names that do not exist. Only the expression is shown: the rest of an argument may be a secret. */
export function metaProblems(buildArgs: readonly string[]): InputProblem[] {
  const unknown = buildArgs
    .flatMap((entry) => [...entry.matchAll(META)])
    .filter(([, expression = '']) => nameIn(expression) === undefined)
    .map(([text]) => text);
  return [...new Set(unknown)].map((text) => ({
    input: 'build-args',
    problem: `${quote(text)} is unknown`,
    advice: `Known are ${META_NAMES.map((name) => `{{meta.${name}}}`).join(', ')}.`,
  }));
}

/** Puts the values in. They are text: braces in a value stay what they are. */
export function expandMeta(buildArgs: readonly string[], names: MetaSource): string[] {
  return buildArgs.map((entry) =>
    entry.replace(META, (text, expression: string) => VALUES[nameIn(expression) ?? '']?.(names) ?? text),
  );
}
