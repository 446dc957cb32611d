/** Which of two commits is newer: by the checked-out folder, or by asking GitHub. */
import { createHttp, type Http } from '../../../registry/http.ts';
import { log } from '../../../runner/log.ts';
import { type Compare, createComparison } from '../../../source/ancestry.ts';
import { compareApi } from '../../../source/compare-api.ts';
import { gitIn } from '../../step/git.ts';
import { gitHubGet } from '../../step/github-api.ts';
import type { Publishing } from '../../step/publishing.ts';
import { now } from '../../step/stopwatch.ts';
import type { Surroundings } from '../../step/surroundings.ts';

/** Milliseconds for the answers that belong together: a tag is not worth a long wait. */
const LIMIT = 10_000;

export interface OpenComparison {
  readonly compare: Compare;
  readonly close: () => void;
}

export function openComparison(
  { source, inputs }: Pick<Publishing, 'source' | 'inputs'>,
  { environment, signal }: Surroundings,
): OpenComparison {
  // Nothing is loaded or counted until somebody asks; what is asked after a long build has a limit of its own.
  let open: { readonly http: Http; readonly since: number } | undefined;
  const api = () => {
    if (open === undefined || now() - open.since > LIMIT) {
      open?.http.close();
      const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
      open = { http: createHttp(environment.all, limit), since: now() };
    }
    const get = gitHubGet(environment, inputs.githubToken, open.http);
    const { fullName: repository } = source.repository;
    return get && compareApi({ get, repository, tell: (reason) => log.debug(reason) });
  };
  const { target } = source;
  const branch = target.kind === 'branch' ? target.branch : '';
  const compare = createComparison({
    git: gitIn(environment.workspace),
    api: async (there, ours) => api()?.compare(there, ours),
    ...(branch !== '' && { branchHead: async () => api()?.headOf(branch) }),
  });
  return { compare, close: () => open?.http.close() };
}
