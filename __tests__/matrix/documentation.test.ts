/** The examples of matrix/README.md are run. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { parseMatrixInputs } from '../../src/actions/matrix/inputs.ts';
import { readEntries } from '../../src/matrix/read-entries.ts';
import { compareRuntimes } from '../../src/matrix/runtime-order.ts';
import { matrixOf, summaryEntries } from './entries.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../matrix/README.md'), 'utf8');
const snippets = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
const section = (title: string) => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function matrixSteps(): Readonly<Record<string, string>>[] {
  return snippets
    .flatMap((text) =>
      parse(text)?.jobs
        ? Object.values<{ steps?: Step[] }>(parse(text).jobs).flatMap(({ steps = [] }) => steps)
        : (parse(text) as Step[]),
    )
    .filter(({ uses = '' }) => uses.startsWith('org/image-build-action/matrix@'))
    .map((step) => Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])));
}

describe('matrix/README.md', () => {
  it.each(snippets.filter((text) => text.includes('jobs:')))('has workflows that GitHub takes: %#', (text) => {
    const content = /^on:/m.test(text) ? text : `on: push\n${text}`;
    const { context } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    expect(parseAllDocuments(text)).toHaveLength(1);
  });

  it('gives inputs that are allowed, once expressions are what people chose', async () => {
    const steps = matrixSteps();
    expect(steps.length).toBeGreaterThanOrEqual(5);
    for (const given of steps) {
      const read = (name: string) => (given[name] ?? '').replaceAll(/\$\{\{.*?\}\}/g, '');
      const { problems } = await parseMatrixInputs(read, () => '');
      expect(problems).toEqual([]);
    }
  });

  it('has entries and a query that give what is told', async () => {
    const [entries] = matrixSteps().flatMap(({ entries: text }) => (text === undefined ? [] : [text]));
    const inline = await readEntries({ input: 'entries', text: entries ?? '', name: '', query: '' });
    expect(matrixOf(inline.entries).entries).toEqual([
      { image_type: 'web', dockerfile: 'web/Dockerfile', latest: true },
      { image_type: 'worker', dockerfile: 'worker/Dockerfile', latest: true },
    ]);
    const [query = ''] = matrixSteps().flatMap(({ query: text }) => (text === undefined ? [] : [text]));
    const text = JSON.stringify({ versions: [{ cycle: '3.13' }, { cycle: '3.8', eol: true }] });
    expect(await readEntries({ input: 'file', text, name: 'versions.json', query })).toMatchObject({
      entries: [{ runtime: '3.13', dockerfile: '3.13/Dockerfile' }],
      problems: [],
    });
  });

  it('has filters that keep some, not all', async () => {
    const rows = [...section('Filters').matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) =>
      line.replaceAll('\\|', '|'),
    );
    expect(rows.length).toBeGreaterThanOrEqual(6);
    const all = await summaryEntries();
    for (const line of rows) {
      const { entries, problems } = matrixOf(all, { filter: [line] });
      expect([line, problems]).toEqual([line, []]);
      expect(entries.length).toBeLessThan(all.length);
    }
  });

  it('has runtimes in their order', () => {
    const orders = [...section('Which runtime is the latest').matchAll(/`[^`]+`(?: < `[^`]+`)+/g)].map(([text]) =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, runtime = '']) => runtime),
    );
    expect(orders.length).toBeGreaterThanOrEqual(2);
    for (const order of orders) expect([...order].reverse().sort(compareRuntimes)).toEqual(order);
  });
});
