/** Which of the things that a build is told decide the image, and which only say when and for whom it was built. */
import { LABEL, type Labels } from '../image/label.ts';
import { REUSE_LABEL } from './record.ts';

/** These say which commit, and so are others for each commit. */
const OF_THE_RUN: readonly string[] = [
  LABEL.created,
  LABEL.revision,
  LABEL.version,
  LABEL.branch,
  LABEL.pullRequest,
  LABEL.mergeRevision,
  'org.opencontainers.image.ref.name',
  ...Object.values(REUSE_LABEL),
];

/**
 * The labels that somebody has chosen: without those that name the commit, whoever set them, and without those that we
 * derive from the event, because another event of the same repository may not tell its description or its licence.
 *
 * @param derived what `ownLabels` makes of the event
 */
export function labelsThatCount(labels: Labels, derived: Labels): Labels {
  const chosen = Object.entries(labels).filter(([key, value]) => {
    const isDerived = Object.hasOwn(derived, key) && derived[key] === value && key !== LABEL.runtime;
    return !OF_THE_RUN.includes(key) && !isDerived;
  });
  return Object.fromEntries(chosen);
}

/** The same for annotations, `[level:]key=value`. */
export function annotationsThatCount(annotations: readonly string[], derived: Labels): string[] {
  return annotations.filter((annotation) => {
    const [, key = '', value = ''] =
      /^(?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?:)?([^=]*)=?(.*)$/s.exec(annotation) ?? [];
    return Object.keys(labelsThatCount({ [key]: value }, derived)).length > 0;
  });
}

/** BuildKit gives them to RUN, and keeps them out of its own cache's keys and the image's history. */
const PROXIES = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];

/**
 * The build arguments that count: all but the proxies, unless the Dockerfile declares those itself. An argument that the
 * Dockerfile does not know counts too, because frontends have arguments of their own.
 *
 * @param declared the names that the Dockerfile declares
 * @see https://docs.docker.com/reference/dockerfile/#predefined-args
 */
export function argumentsThatCount<T>(given: ReadonlyMap<string, T>, declared: readonly string[]): Map<string, T> {
  const isProxy = (name: string) => PROXIES.includes(name.toLowerCase());
  return new Map([...given].filter(([name]) => !isProxy(name) || declared.includes(name)));
}
