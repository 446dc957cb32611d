/** docs/plan.md: its examples are run, and their output is what stands there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { EVENTS, OPTIONS } from '../../../../src/actions/build/plan/options.ts';
import { Folders } from '../../../fakes/folder.ts';
import { cloneOf, plan, planned, ROOT } from './repository.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const page = readFileSync(join(ROOT, 'docs/plan.md'), 'utf8');
/** Without what programs print and take. */
const prose = page.replaceAll(/(?<=\$ plan [^\n]*\n).*?(?=```)|^\|[ -|]+$/gms, '');
const [, workflow = ''] = /<!-- workflow -->\n```yaml\n(.*?)```/s.exec(page) ?? [];
const FILE = '.github/workflows/image.yml';
const clones: Record<string, () => string> = {
  plain: () => cloneOf(folders),
  workflow: () => cloneOf(folders, { [FILE]: workflow }),
};
const examples = [...page.matchAll(/<!-- clone: (\w+) -->\n```console\n\$ plan ([^\n]*)\n(.*?)```/gs)].map(
  ([, clone = '', command = '', output = '']) => [command, clone, output] as const,
);

describe('docs/plan.md', () => {
  it('has examples', () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)('shows what "plan %s" prints', async (command, name, output) => {
    const clone = clones[name]?.() ?? '';
    // The page runs it inside of the clone.
    const args = command.split(' ').map((word) => (word === FILE ? join(clone, FILE) : word));
    const { stdout, stderr } = await plan(clone, ...args);
    expect(stdout + stderr).toBe(output);
  });

  it('names the options of every event in its table, and they work', async () => {
    const clone = cloneOf(folders);
    const rows = [...page.matchAll(/^\| a?[^|]* \| `(--[^`]+)` \|$/gm)].map(([, text = '']) => text.split(' '));
    expect(rows.length).toBeGreaterThan(6);
    for (const args of rows) expect((await planned(clone, ...args)).tags.length).toBeGreaterThan(0);
  });

  it('names options and events that there are', () => {
    const named = [...prose.matchAll(/--([a-z-]+)/g)].map(([, name]) => name).filter((name) => name !== 'evnt');
    expect(named.filter((name) => !(name !== undefined && Object.hasOwn(OPTIONS, name)))).toEqual([]);
    const events = [...page.matchAll(/--event (\w+)/g)].map(([, name]) => name);
    expect(events.filter((event) => !EVENTS.some((known) => known === event))).toEqual([]);
  });

  it('describes every field of the document, and no other', async () => {
    const section = page.split('## As JSON')[1] ?? '';
    const described = [...section.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(described).toEqual(Object.keys(await planned(cloneOf(folders))));
  });
});
