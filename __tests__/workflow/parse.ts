/** Reads a workflow by GitHub's own `@actions/workflow-parser`, with its validation against the schema. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { convertWorkflowTemplate, isMapping, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import type { InputConfig, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateValidationError } from '@actions/workflow-parser/templates/template-validation-error';
import type { Path } from './flat.ts';
import { flatten, placesIn } from './flat.ts';
import type { MappingToken, TemplateToken } from './tokens.ts';
import { find } from './tokens.ts';

/** This repository: the action, and the folder that paths of workflows start from. */
export const REPOSITORY = resolve(import.meta.dirname, '../..');

export interface Workflow {
  /** The file's name, for messages and `github.workflow_ref`. */
  file: string;
  /** `name:` of the workflow, else its file. */
  name: string;
  root: MappingToken;
  /** What it runs on. */
  events: string[];
  /** Inputs of `workflow_dispatch`. */
  inputs: Record<string, InputConfig>;
  /** In the order of the file. */
  jobs: WorkflowJob[];
  /** `file:line:column` of what is at a path. */
  place: (path: Path) => string;
}

export interface WorkflowJob {
  id: string;
  needs: string[];
  /** The condition, completed by `success() && …` where it names no status function. */
  condition: string;
  token: MappingToken;
  path: Path;
  steps: WorkflowStep[];
}

export interface WorkflowStep {
  /** As given, or one that begins with `__`. */
  id: string;
  condition: string;
  token: MappingToken;
  path: Path;
}

/** A workflow that GitHub would refuse. */
export class WorkflowProblem extends Error {
  /** `file:line:column: message`. */
  readonly problems: string[];

  constructor(file: string, problems: string[]) {
    super(`The workflow ${file} is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads a workflow.
 *
 * @param workflow its text, or the path of its file, from the root of this repository
 * @param name what a text is called in messages
 * @throws WorkflowProblem with every place that the schema or the parser complains of
 */
export async function readWorkflow(workflow: string, name = 'workflow.yml'): Promise<Workflow> {
  const isText = workflow.includes('\n');
  const file = isText ? name : basename(workflow);
  const content = isText ? workflow : readFileSync(resolve(REPOSITORY, workflow), 'utf8');
  const { root, template, problems } = await parse(file, flatten(content));
  if (root === undefined || template === undefined || problems.length > 0) {
    const written = (await parse(file, content)).problems;
    throw new WorkflowProblem(file, written.length > 0 ? written : problems);
  }
  const placeOf = placesIn(content);
  return {
    file,
    name: String(root.find('name') ?? file),
    root,
    events: Object.keys(template.events),
    inputs: template.events.workflow_dispatch?.inputs ?? {},
    jobs: template.jobs.map((job) => workflowJob(job, root)),
    place: (path) => `${file}:${placeOf(path)}`,
  };
}

interface Parsed {
  root: MappingToken | undefined;
  template: WorkflowTemplate | undefined;
  problems: string[];
}

async function parse(file: string, content: string): Promise<Parsed> {
  const { context, value: root } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const template = root === undefined ? undefined : await convertWorkflowTemplate(context, root);
  return {
    root: root !== undefined && isMapping(root) ? root : undefined,
    template,
    problems: context.errors.getErrors().map((error) => placed(file, error)),
  };
}

function workflowJob(job: WorkflowTemplate['jobs'][number], root: MappingToken): WorkflowJob {
  const path = ['jobs', job.id.value];
  const token = find(root, ...path) as MappingToken;
  const tokens = stepTokens(token);
  const steps = job.type === 'job' ? job.steps : [];
  return {
    ...{ id: job.id.value, token, path },
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    steps: steps.map((step, index) => ({
      id: step.id,
      condition: step.if?.expression ?? 'success()',
      token: tokens[index] as MappingToken,
      path: [...path, 'steps', index],
    })),
  };
}

function stepTokens(job: MappingToken): TemplateToken[] {
  const steps = job.find('steps')?.assertSequence('steps');
  return steps === undefined ? [] : Array.from({ length: steps.count }, (_, index) => steps.get(index));
}

function placed(file: string, error: TemplateValidationError): string {
  const start = error.range?.start;
  return `${file}${start === undefined ? '' : `:${start.line}:${start.column}`}: ${error.rawMessage}`;
}
