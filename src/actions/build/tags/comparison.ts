/** Which of two commits is newer: by the checked-out folder, or by asking GitHub. */
import { createHttp } from '../../../registry/http.ts';
import { log } from '../../../runner/log.ts';
import { type Compare, createComparison } from '../../../source/ancestry.ts';
import { compareApi } from '../../../source/compare-api.ts';
import { gitIn } from '../git.ts';
import { gitHubGet } from '../github-api.ts';
import type { Prepared } from '../prepare.ts';
import type { Surroundings } from '../ready.ts';

/** Milliseconds for all of GitHub's answers together: a tag is not worth a long wait. */
const LIMIT = 20_000;

export interface OpenComparison {
  readonly compare: Compare;
  readonly close: () => void;
}

export function openComparison(
  { source, inputs }: Pick<Prepared, 'source' | 'inputs'>,
  { environment, signal }: Surroundings,
): OpenComparison {
  // Nothing is loaded or counted until somebody asks.
  let http: ReturnType<typeof createHttp> | undefined;
  const api = () => {
    http ??= createHttp(environment.all, AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]));
    const get = gitHubGet(environment, inputs.githubToken, http);
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
  return { compare, close: () => http?.close() };
}
