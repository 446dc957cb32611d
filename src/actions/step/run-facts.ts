/** What the run itself decides about its build: the commit behind the default context, and who says that it built. */
import type { GitFacts } from '../../build/git-context.ts';
import type { InputProblem } from '../../errors.ts';
import { goBoolean } from '../../go-boolean.ts';
import type { Environment } from '../../runner/environment.ts';
import { textAt } from '../../source/payload.ts';

export interface RunFacts {
  readonly git: GitFacts;
  /** The address of the run, which provenance names as the builder. */
  readonly builderId: string;
  /** Whether provenance is made that nobody asked for. */
  readonly attestsByDefault: boolean;
}

export function runFactsOf({ event, all }: Pick<Environment, 'event' | 'all'>): RunFacts {
  const { serverUrl, repository, ref, sha, payload } = event;
  const [id, attempt] = [all['GITHUB_RUN_ID'] || '0', all['GITHUB_RUN_ATTEMPT'] || '1'];
  return {
    git: {
      serverUrl,
      repository,
      ref,
      sha,
      pullRequestHead: textAt(payload, 'pull_request', 'head', 'sha'),
      wantsHead: goBoolean(all['DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF']) ?? false,
      wantsQuery: goBoolean(all['BUILDX_SEND_GIT_QUERY_AS_INPUT']) ?? false,
    },
    builderId: `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`,
    attestsByDefault: !(goBoolean(all[NO_ATTESTATIONS]) ?? false),
  };
}

const NO_ATTESTATIONS = 'BUILDX_NO_DEFAULT_ATTESTATIONS';

/** Finds a value that buildx would not understand either. */
export function runFactsProblems({ all }: Pick<Environment, 'all'>): InputProblem[] {
  const value = all[NO_ATTESTATIONS] ?? '';
  if (value === '' || goBoolean(value) !== undefined) return [];
  return [{ input: NO_ATTESTATIONS, problem: `must be true or false, not ${JSON.stringify(value)}` }];
}
