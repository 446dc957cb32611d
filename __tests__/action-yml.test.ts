import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { foreignInputProblems } from '../src/actions/inputs/foreign-inputs.ts';
import { ACTIONS } from './docs/actions.ts';
import { ROOT } from './docs/pages.ts';

/** What cannot be left out. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  matrix: { entries: '[]' },
  merge: { platforms: 'linux/amd64' },
  mirror: { images: 'ghcr.io/me/app:1', to: 'quay.io' },
  prune: { images: 'ghcr.io/me/app' },
  verify: { image: 'ghcr.io/me/app:1' },
};

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifestOf = (folder: string) => parse(read(join(folder, 'action.yml')));
const { actionFolders, freshReadme } = await import(join(ROOT, 'scripts/readme.mjs'));

it('every action is looked at here', () => {
  expect(ACTIONS.map(({ folder }) => folder)).toEqual(actionFolders());
});

describe.each(ACTIONS)('action.yml in $folder', ({ folder, problems }) => {
  const required = REQUIRED[folder] ?? {};
  const manifest = manifestOf(folder);

  it('declares the inputs that are read, and no others', async () => {
    const asked = new Set<string>();
    await problems((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  it('gives every input a default that is allowed', async () => {
    expect(await problems((name) => required[name] ?? defaultOf(manifest, name))).toEqual([]);
  });

  it('points at bundles that are there', () => {
    const bundles = [manifest.runs.main, manifest.runs.post].filter((file) => file !== undefined);
    expect(bundles.length).toBeGreaterThan(0);
    expect(bundles.filter((file) => !existsSync(join(ROOT, folder, file)))).toEqual([]);
  });

  it('is what the tables of the README beside it say', () => {
    expect(read(join(folder, 'README.md'))).toBe(freshReadme(folder));
  });
});

it('the build action gives no input of other actions a value', () => {
  const manifest = manifestOf('.');
  expect(foreignInputProblems((name) => defaultOf(manifest, name))).toEqual([]);
});

/** What an input is when nobody gives it; an expression is the runner's to evaluate. */
function defaultOf(manifest: { inputs: Record<string, { default?: unknown }> }, name: string): string {
  const value = String(manifest.inputs[name]?.default ?? '');
  return value.includes('${{') ? '' : value;
}
