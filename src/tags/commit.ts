/** Which commit a tag speaks of, and how much of it. */
import type { Source } from '../source/source.ts';

/** The length of a short commit, where nobody asked for another. */
export const SHORT_SHA_LENGTH = 7;

export interface CommitOptions {
  /** How many digits a short commit has. */
  readonly shortShaLength: number;
  /**
   * The commit of docker/metadata-action's rules and of `{{sha}}` on a pull request: that of the run, which is a
   * merge commit, or the head that people see. Our own rules always speak of the head.
   */
  readonly rulesSha: 'run' | 'head';
}

export function rulesCommit(source: Source, { rulesSha }: CommitOptions): string {
  return rulesSha === 'head' && source.target.kind === 'pull-request' ? source.headSha : source.runSha;
}

/** The commit that our own rules name, short. */
export function shortHead(source: Source, { shortShaLength }: CommitOptions): string {
  return source.headSha.slice(0, shortShaLength);
}
