/** The examples in docs/tags.md are run: every table with the columns "On", "tags" and "Gives". */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/source/source.ts';
import { RULE_TYPES } from '../../src/tags/rule.ts';
import { tagsFor } from './naming.ts';
import { inMergeQueue, onBranch, onPullRequest, onSchedule, onTag } from './sources.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/tags.md'), 'utf8');

interface Example {
  readonly on: string;
  readonly tags: string;
  readonly gives: readonly string[];
}

function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function examples(): Example[] {
  const found: Example[] = [];
  let isExample = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) isExample = false;
    const [on = '', tags = '', gives = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    if (isExample && !on.startsWith('---')) found.push({ on, tags: codeIn(tags)[0] ?? '', gives: codeIn(gives) });
    if (on === 'On') isExample = true;
  }
  return found;
}

function sourceOf(on: string): Source {
  const [name = ''] = codeIn(on);
  const number = Number(/\d+/.exec(on)?.[0]);
  if (on.startsWith('branch')) return onBranch(name);
  if (on.startsWith('tag')) return onTag(name);
  if (on.startsWith('pull request')) return onPullRequest(number, name);
  if (on.startsWith('merge queue')) return inMergeQueue(number);
  if (on === 'schedule') return onSchedule();
  throw new Error(`no source for ${on}`);
}

describe('the page about tags', () => {
  const rows = examples().map((example) => [example.on, example.tags, example] as const);

  it('has examples', () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  it.each(rows)('%s, tags: %s', async (on, tags, { gives }) => {
    expect(await tagsFor(sourceOf(on), { tags })).toEqual(gives);
  });

  it.each(Object.entries(RULE_TYPES))(
    'tells the priority and the attributes of %s',
    (type, { priority, attributes }) => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${type}\` |`)) ?? '';
      expect(row).toContain(`| ${priority} |`);
      for (const attribute of attributes) expect(codeIn(row)).toContain(attribute);
    },
  );
});
