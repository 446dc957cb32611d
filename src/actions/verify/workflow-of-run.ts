/** Of which workflow the runs were that a provenance names: BuildKit does not say, and GitHub knows. */
import { createHttp } from '../../registry/http.ts';
import type { Environment } from '../../runner/environment.ts';
import { type Finding, failed, passed } from '../../verification/checks.ts';
import type { Origin } from '../../verification/origin.ts';
import type { RunClaim } from '../../verification/statement.ts';
import { gitHubGet } from '../step/github-api.ts';

export interface WorkflowMeans {
  readonly environment: Environment;
  readonly token: string;
  readonly signal: AbortSignal;
}

/** @param finding of the provenance itself, which has passed */
export async function checkWorkflow(
  runs: readonly RunClaim[],
  { workflow, repository }: Origin,
  finding: Finding,
  { environment, token, signal }: WorkflowMeans,
): Promise<Finding> {
  if (workflow === undefined) return finding;
  if (runs.length === 0) return failed(`${finding.found}, but no run whose workflow GitHub knows`);
  const http = createHttp(environment.all, signal);
  try {
    const get = gitHubGet(environment, token, http);
    for (const { id } of runs) {
      const answer = await get?.(`/repos/${repository}/actions/runs/${id}`);
      const { path } = (answer?.json ?? {}) as { path?: unknown };
      if (answer?.status !== 200 || typeof path !== 'string') {
        const said = answer === undefined ? 'there is no GitHub to ask' : `GitHub answered ${answer.status}`;
        return failed(`of which workflow run ${id} was is not known: ${said}`);
      }
      const [file, ref] = path.split('@');
      const isRef = workflow.ref === undefined || ref === undefined || ref === workflow.ref;
      if (file !== workflow.path || !isRef) return failed(`run ${id} was of ${path}; expected is ${workflow.path}`);
    }
    return passed(`${finding.found} of ${workflow.path}`);
  } finally {
    http.close();
  }
}
