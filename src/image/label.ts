/**
 * The label keys that we set.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
export const LABEL = {
  title: 'org.opencontainers.image.title',
  description: 'org.opencontainers.image.description',
  url: 'org.opencontainers.image.url',
  source: 'org.opencontainers.image.source',
  version: 'org.opencontainers.image.version',
  created: 'org.opencontainers.image.created',
  revision: 'org.opencontainers.image.revision',
  licenses: 'org.opencontainers.image.licenses',
  /** The branch's own name, before it was made fit for a tag. */
  branch: 'io.github.image-build-action.branch',
  /** The pull request's number. */
  pullRequest: 'io.github.image-build-action.pull-request',
  /** The commit that GitHub made to test a pull request, where `revision` is the pull request's head. */
  mergeRevision: 'io.github.image-build-action.merge-revision',
  /** `runtime`, as given. */
  runtime: 'io.github.image-build-action.runtime',
} as const;

/** Labels by key. */
export type Labels = Readonly<Record<string, string>>;
