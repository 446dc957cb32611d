import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, parseDocument } from 'yaml';
import { parseInputs } from '../src/actions/inputs/inputs.ts';

const ROOT = resolve(import.meta.dirname, '..');
const EXAMPLES = join(ROOT, 'examples');
const isWorkflow = (name: string) =>
  name.endsWith('.yml') && /^jobs:/m.test(readFileSync(join(EXAMPLES, name), 'utf8'));
/** Those in folders are run as a whole by the engine tests. */
const all = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(isWorkflow);
const workflows = all.filter((name) => !/[\\/]/.test(name));
const manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps: ReadonlyArray<{ readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }>;
}

function jobsOf(name: string): Job[] {
  const document = parseDocument(readFileSync(join(EXAMPLES, name), 'utf8'));
  expect(document.errors).toEqual([]);
  return Object.values(document.toJS().jobs);
}

/** The steps of ours, each with its inputs as the runner gives them. */
function ourSteps(name: string): Array<Record<string, string>> {
  return jobsOf(name)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses === 'org/image-build-action@v1')
    .map((step) => Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, String(value)])));
}

it('there are examples', () => {
  expect(workflows.length).toBeGreaterThan(0);
});

it.each(all)('%s is a workflow whose jobs have no more rights than they say, and an end', (name) => {
  const { permissions } = parse(readFileSync(join(EXAMPLES, name), 'utf8'));
  expect(permissions).toEqual({});
  for (const job of jobsOf(name)) {
    expect(job.permissions).toBeDefined();
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
});

describe.each(workflows)('%s', (name) => {
  it('uses inputs that exist, with values that are understood', async () => {
    const steps = ourSteps(name);
    expect(steps.length).toBeGreaterThan(0);
    for (const inputs of steps) {
      expect(Object.keys(inputs).filter((input) => !(input in manifest.inputs))).toEqual([]);
      const { problems } = await parseInputs(
        (input) => inputs[input] ?? '',
        () => '',
      );
      expect(problems).toEqual([]);
    }
  });

  it('names scripts of this repository that can be run', () => {
    for (const { gate = '' } of ourSteps(name)) {
      const [command = ''] = gate.split('\n');
      if (!command.includes('/')) continue;
      expect(existsSync(join(ROOT, command))).toBe(true);
      expect(() => accessSync(join(ROOT, command), constants.X_OK)).not.toThrow();
    }
  });
});
