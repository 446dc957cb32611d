/** `defaults.run` of the workflow and the job. */
import type { Workflow, WorkflowJob } from './parse.ts';
import type { TemplateToken } from './tokens.ts';
import { find } from './tokens.ts';

export interface ScriptDefaults {
  shell: TemplateToken | undefined;
  folder: TemplateToken | undefined;
}

/** The job's default, else the workflow's. */
export function scriptDefaults({ root }: Workflow, { token }: WorkflowJob): ScriptDefaults {
  const value = (name: string): TemplateToken | undefined =>
    find(token, 'defaults', 'run', name) ?? find(root, 'defaults', 'run', name);
  return { shell: value('shell'), folder: value('working-directory') };
}
