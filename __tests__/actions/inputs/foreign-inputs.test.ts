import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { FOREIGN_INPUTS, foreignInputProblems } from '../../../src/actions/inputs/foreign-inputs.ts';

const problems = (given: Record<string, string>) => foreignInputProblems((name) => given[name] ?? '');

describe('an input of another action', () => {
  it('that we leave out on purpose is an error, and its value is not shown', () => {
    expect(problems({ 'buildx-version': 's3cret', install: 'false' })).toEqual([
      {
        input: 'buildx-version',
        problem: 'asks for a certain buildx, and this action downloads no programs',
        advice:
          "Take it out to use the runner's own, or run docker/setup-buildx-action with its input version before this step.",
      },
    ]);
  });

  it('that has another name here is told by it', () => {
    expect(problems({ max_attempts: '3' })).toEqual([
      { input: 'max_attempts', problem: 'has another name here', advice: 'Write max-attempts.' },
    ]);
  });

  it('that is empty was not given', () => {
    expect(problems({ install: ' ', max_attempts: '' })).toEqual([]);
  });

  it('is none of our own', () => {
    const { inputs } = parse(readFileSync(join(import.meta.dirname, '../../../action.yml'), 'utf8'));
    expect(FOREIGN_INPUTS.filter((name) => name in inputs)).toEqual([]);
  });
});
