import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACTIONS, type Action } from './actions.ts';
import { ROOT } from './pages.ts';

/** @see https://github.com/typesafegithub/github-actions-typing#available-types */
interface Type {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
  readonly separator?: string;
  readonly 'list-item'?: Type;
}

interface Types {
  readonly inputs: Readonly<Record<string, Type>>;
  readonly outputs: Readonly<Record<string, Type>>;
}

/** What stands beside the type of each. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  string: [],
  boolean: [],
  integer: [],
  float: [],
  enum: ['allowed-values'],
  list: ['list-item', 'separator'],
};

function isWellFormed({ type, ...rest }: Type): boolean {
  const form = FORMS[type];
  if (form === undefined || Object.keys(rest).sort().join() !== form.join()) return false;
  const words = rest['allowed-values'] ?? [];
  if (words.some((word) => typeof word !== 'string') || new Set(words).size !== words.length) return false;
  if (type === 'enum') return words.length > 1;
  if (type !== 'list') return true;
  return (
    ['\n', ','].includes(rest.separator ?? '') && rest['list-item'] !== undefined && isWellFormed(rest['list-item'])
  );
}

/** A value that nobody allows. */
const NONSENSE = 'no-such-word';

/** What the action's own reader says is allowed; undefined where it takes any text. */
async function allowed(name: string, { problems }: Action): Promise<Type | undefined> {
  const found = await problems((input) => (input === name ? NONSENSE : ''));
  const told = found.filter(({ input }) => input === name).map(({ problem }) => problem);
  for (const problem of told) {
    const [, what = ''] = new RegExp(`^must be (.+), not "${NONSENSE}"$`).exec(problem) ?? [];
    if (/^(?:true or false|false or true)$/.test(what)) return { type: 'boolean' };
    if (/^a whole number /.test(what)) return { type: 'integer' };
    if (/^a number /.test(what)) return { type: 'float' };
    const words = what.split(/, | or /);
    if (words.length > 1 && words.every((word) => /^[\w-]+$/.test(word))) {
      return { type: 'enum', 'allowed-values': words.sort() };
    }
  }
  return undefined;
}

describe.each(ACTIONS)('action-types.yml in $folder', (action) => {
  const types: Types = parse(readFileSync(join(ROOT, action.folder, 'action-types.yml'), 'utf8'));

  it('knows every input and output, in the order of action.yml', () => {
    expect(Object.keys(types.inputs)).toEqual(action.inputs);
    expect(Object.keys(types.outputs)).toEqual(action.outputs);
  });

  it('has types that there are', () => {
    const all = [...Object.entries(types.inputs), ...Object.entries(types.outputs)];
    expect(all.filter(([, type]) => !isWellFormed(type)).map(([name]) => name)).toEqual([]);
  });

  it('says what the readers of the inputs say', async () => {
    const strict = ['boolean', 'integer', 'float', 'enum'];
    const said: Record<string, Type> = {};
    const read: Record<string, Type> = {};
    for (const name of action.inputs) {
      const { type = '', 'allowed-values': words = [] } = types.inputs[name] ?? {};
      const reader = await allowed(name, action);
      if (reader !== undefined) read[name] = reader;
      if (!strict.includes(type)) continue;
      said[name] = type === 'enum' ? { type, 'allowed-values': [...words].sort() } : { type };
    }
    expect(said).toEqual(read);
  });
});
