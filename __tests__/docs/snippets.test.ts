import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { ownAction } from '../workflow/uses.ts';
import { checkWorkflow, workflowsIn } from '../workflow/workflow.ts';
import { ACTIONS, type Action, actionIn } from './actions.ts';
import { type CodeBlock, type Page, readPages } from './pages.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Snippet extends CodeBlock {
  readonly values: readonly unknown[];
  readonly steps: readonly Step[];
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function snippetsOf(page: Page): Snippet[] {
  return page.blocks
    .filter(({ language }) => /^ya?ml$/.test(language))
    .map((block) => {
      const documents = parseAllDocuments(block.text);
      const errors = documents.flatMap((document) => document.errors.map(({ message }) => message));
      if (errors.length > 0) throw new Error(`${page.path}:${block.line}: ${errors.join('\n')}`);
      const values = documents.map((document) => document.toJS() as unknown);
      return { ...block, values, steps: values.flatMap(stepsIn) };
    });
}

/** Wherever they stand: in a job, in a list, alone. */
function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isMapping(value)) return [];
  if (typeof value['uses'] === 'string' || typeof value['run'] === 'string') return [value as Step];
  return Object.values(value).flatMap(stepsIn);
}

const actionOf = ({ uses = '' }: Step): Action | undefined => actionIn(ownAction(uses));

/** Keys of what is no list of inputs: of a workflow, a step, Dependabot's file and a compose file. */
const OTHER_KEYS = new Set(['jobs', 'steps', 'uses', 'run', 'on', 'updates', 'services']);

/** What is wrong with inputs that are shown without a step: some action has to have them, and to understand them. */
async function wrongInputs({ values }: Snippet): Promise<string[]> {
  const wrong: string[] = [];
  for (const value of values.filter(isMapping)) {
    const keys = Object.keys(value);
    if (keys.some((key) => OTHER_KEYS.has(key))) continue;
    const actions = ACTIONS.filter(({ inputs }) => keys.every((key) => inputs.includes(key)));
    const told = await Promise.all(actions.map((action) => wrongValues({ with: value }, action)));
    if (actions.length === 0) wrong.push(`no action has all of ${keys.join(', ')}`);
    else if (!told.some((problems) => problems.length === 0)) wrong.push(...(told[0] ?? []));
  }
  return wrong;
}

const EXPRESSION = /\$\{\{[^}]*\}\}/g;

/** What the step's own reader says of the values, as far as they stand there and are not computed. */
async function wrongValues(step: Step, action: Action): Promise<string[]> {
  const given = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value ?? '')] as const);
  const computed = given.flatMap(([name, value]) => (value.includes('${{') ? [name] : []));
  const texts = new Map(given.map(([name, value]) => [name, value.replace(EXPRESSION, 'x')]));
  const problems = await action.problems((name) => texts.get(name) ?? '');
  const known = problems.filter(({ input }) => {
    const names = input.split(', ');
    return names.some((name) => texts.has(name)) && !names.some((name) => computed.includes(name));
  });
  return known.map(({ input, problem }) => `${input} ${problem}`);
}

/** `steps.<id>.outputs.<name>` in any text, where the id is not a word in angle brackets. */
function outputsRead(text: string): { id: string; name: string }[] {
  const found = text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g);
  return [...found].map(([, id = '', name = '']) => ({ id, name }));
}

function unknownOutputs(text: string, near: readonly Step[], far: readonly Step[]): string[] {
  return outputsRead(text)
    .filter(({ id, name }) => {
      const step = near.find((one) => one.id === id) ?? far.find((one) => one.id === id);
      const actions = step === undefined ? ACTIONS : [actionOf(step)];
      // What a script or somebody else's action gives is not known here.
      return !actions.some((action) => action === undefined || action.outputs.includes(name));
    })
    .map(({ id, name }) => `steps.${id}.outputs.${name}`);
}

/** `needs.<job>.outputs.<name>` of a job that is shown and has no such output. */
function lostOutputs({ text, values }: Snippet): string[] {
  const jobs = values.filter(isMapping).flatMap(({ jobs }) => (isMapping(jobs) ? Object.entries(jobs) : []));
  const outputs = new Map(
    jobs.map(([id, job]) => [id, isMapping(job) && isMapping(job['outputs']) ? job['outputs'] : {}]),
  );
  const read = [...text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)];
  const lost = read.filter(([, job = '', name = '']) => outputs.has(job) && !(name in (outputs.get(job) ?? {})));
  return lost.map(([text]) => text);
}

const pages = readPages().map((page) => ({ page, snippets: snippetsOf(page) }));
const withYaml = pages.filter(({ snippets }) => snippets.length > 0).map((found) => [found.page.path, found] as const);

it('there are snippets', () => {
  expect(withYaml.map(([path]) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/tags.md']));
});

describe.each(withYaml)('the YAML in %s', (path, { page, snippets }) => {
  const steps = snippets.flatMap((snippet) => snippet.steps);

  it('gives our actions inputs that they have, with values that they understand', async () => {
    const wrong: string[] = [];
    for (const { line, steps: own } of snippets) {
      for (const step of own) {
        const action = actionOf(step);
        if (ownAction(step.uses ?? '') !== undefined && action === undefined)
          wrong.push(`${line}: ${step.uses} is no action`);
        if (action === undefined) continue;
        const unknown = Object.keys(step.with ?? {}).filter((name) => !action.inputs.includes(name));
        wrong.push(...unknown.map((name) => `${line}: ${step.uses} has no input ${name}`));
        wrong.push(...(await wrongValues(step, action)).map((problem) => `${line}: ${problem}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows inputs that exist, with such values, where it shows them alone', async () => {
    const wrong = await Promise.all(
      snippets.map(async (snippet) => (await wrongInputs(snippet)).map((problem) => `${snippet.line}: ${problem}`)),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it('reads outputs that exist', () => {
    const unknown = snippets.flatMap((snippet) => [
      ...unknownOutputs(snippet.text, snippet.steps, steps).map((output) => `${snippet.line}: ${output}`),
      ...lostOutputs(snippet).map((output) => `${snippet.line}: ${output}`),
    ]);
    expect(unknown).toEqual([]);
  });

  it('is what GitHub takes for a workflow', async () => {
    const problems: string[] = [];
    for (const { line, text } of workflowsIn(page.text))
      problems.push(...(await checkWorkflow(text, `${path}:${line}`)));
    expect(problems).toEqual([]);
  });
});

it('prose names outputs that exist', () => {
  const unknown = pages.flatMap(({ page, snippets }) => {
    const steps = snippets.flatMap((snippet) => snippet.steps);
    return page.words.flatMap(({ target, line }) =>
      unknownOutputs(target, steps, []).map((output) => `${page.path}:${line}: ${output}`),
    );
  });
  expect(unknown).toEqual([]);
});
