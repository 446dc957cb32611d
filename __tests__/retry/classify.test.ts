import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { classify, finalError } from '../../src/retry/classify.ts';

/** What buildx printed and how it ended, and what that means. */
interface Case {
  readonly name: string;
  readonly class: string;
  readonly stage: string;
  readonly exitCode: number;
  readonly stderr: string;
}

const CASES: Case[] = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/failures.json'), 'utf8'));

describe('a failed build', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { class: failure, stage, exitCode, stderr }) => {
    const classification = classify({ exitCode, stderr });
    expect([classification.class, classification.stage]).toEqual([failure, stage]);
    expect(classification.advice).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    [129, 'cancelled'],
    [130, 'cancelled'],
    [137, 'cancelled'],
    [125, 'permanent'],
  ])('with exit code %i needs no words: %s', (exitCode, failure) => {
    expect(classify({ exitCode, stderr: '' }).class).toBe(failure);
  });

  it.each([
    ['with a silent failure is a failure', 1],
    ['that a signal ended', undefined],
  ])('%s', (_, exitCode) => {
    expect(classify({ exitCode, stderr: '' })).toMatchObject({ class: 'permanent', stage: 'unknown' });
  });
});

describe('the error that decides', () => {
  it.each([
    ['is the last one', '#1 x\nERROR: a\n#2 y\nERROR: b\nmore of b\n', 'ERROR: b\nmore of b'],
    ['is not one of a step', '#3 ERROR: cache\n#4 done\nlast', '#3 ERROR: cache\n#4 done\nlast'],
    ['may be all there is', 'ERROR: a', 'ERROR: a'],
    ['is written small by older clients', '#1 x\nerror: a', 'error: a'],
    ['without a mark is the end', '1\n2\n3\n4\n5\n6\n', '2\n3\n4\n5\n6'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_, stderr, expected) => {
    expect(finalError(stderr)).toBe(expected);
  });
});
