/** Checks workflows without running them: those of this repository, of the examples and of the documentation. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifest } from '../runner/action-manifest.ts';
import type { Workflow } from './parse.ts';
import { REPOSITORY, readWorkflow, WorkflowProblem } from './parse.ts';
import { find, keysOf } from './tokens.ts';
import { ownAction } from './uses.ts';

/**
 * What is wrong with a workflow, each with its place: what GitHub's parser says, and inputs that this repository's
 * actions do not have. Empty for a good one.
 *
 * @param text the workflow, or the path of its file, from the root of this repository
 */
export async function checkWorkflow(text: string, name?: string): Promise<string[]> {
  try {
    return unknownInputs(await readWorkflow(text, name));
  } catch (error) {
    if (error instanceof WorkflowProblem) {
      return error.problems;
    }
    throw error;
  }
}

function unknownInputs(workflow: Workflow): string[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap(({ token, path }) => {
      const uses = find(token, 'uses');
      const folder = uses === undefined ? undefined : ownAction(String(uses));
      if (folder === undefined) {
        return [];
      }
      if (!existsSync(join(REPOSITORY, folder, 'action.yml'))) {
        return [`${workflow.place([...path, 'uses'])}: this repository has no action '${folder}'.`];
      }
      const known = new Set([...loadManifest(join(REPOSITORY, folder)).inputs.keys()].map((key) => key.toLowerCase()));
      return keysOf(find(token, 'with'))
        .filter((key) => !known.has(key.toLowerCase()))
        .map((key) => `${workflow.place([...path, 'with', key])}: ${String(uses)} has no input '${key}'.`);
    }),
  );
}
