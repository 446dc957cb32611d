import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { FOREIGN_INPUTS, foreignInputProblems } from '../../../../src/actions/build/inputs/foreign-inputs.ts';

const problems = (given: Record<string, string>) => foreignInputProblems((name) => given[name] ?? '');

describe('an input of another action', () => {
  it('that would change the image is an error, and its value is not shown', () => {
    expect(problems({ secrets: 'TOKEN=s3cret', 'no-cache': 'true' })).toEqual([
      {
        input: 'no-cache',
        problem: 'is not supported here yet',
        advice: 'Take it out, or build with docker/build-push-action where it is needed.',
      },
      {
        input: 'secrets',
        problem: 'is not supported here yet',
        advice: 'Take it out, or build with docker/build-push-action where it is needed.',
      },
    ]);
  });

  it('that has another name here is told by it', () => {
    expect(problems({ max_attempts: '3' })).toEqual([
      { input: 'max_attempts', problem: 'has another name here', advice: 'Write max-attempts.' },
    ]);
  });

  it('that is empty was not given', () => {
    expect(problems({ secrets: ' ', max_attempts: '' })).toEqual([]);
  });

  it('is none of our own', () => {
    const { inputs } = parse(readFileSync(join(import.meta.dirname, '../../../../action.yml'), 'utf8'));
    expect(FOREIGN_INPUTS.filter((name) => name in inputs)).toEqual([]);
  });
});
