import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { foreignInputProblems } from '../src/actions/inputs/foreign-inputs.ts';
import { parseInputs } from '../src/actions/inputs/inputs.ts';
import { parseMatrixInputs } from '../src/actions/matrix/inputs.ts';
import { parseMergeInputs } from '../src/actions/merge/inputs.ts';
import { parseMirrorInputs } from '../src/actions/mirror/inputs.ts';
import { parsePruneInputs } from '../src/actions/prune/inputs.ts';
import { parseVerifyInputs } from '../src/actions/verify/inputs.ts';
import type { InputProblem } from '../src/errors.ts';

type Read = (name: string) => string;

interface Action {
  readonly folder: string;
  /** What a workflow says to use it. */
  readonly uses: string;
  /** Reads every input and tells what is wrong. */
  readonly problems: (read: Read) => Promise<readonly InputProblem[]>;
  /** What cannot be left out. */
  readonly required?: Readonly<Record<string, string>>;
}

const ACTIONS: readonly Action[] = [
  {
    folder: '.',
    uses: 'org/image-build-action@v1',
    problems: async (read) => (await parseInputs(read, () => '')).problems,
  },
  {
    folder: 'matrix',
    uses: 'org/image-build-action/matrix@v1',
    problems: async (read) => (await parseMatrixInputs(read)).problems,
    required: { entries: '[]' },
  },
  {
    folder: 'merge',
    uses: 'org/image-build-action/merge@v1',
    problems: async (read) => (await parseMergeInputs(read, () => '')).problems,
    required: { platforms: 'linux/amd64' },
  },
  {
    folder: 'mirror',
    uses: 'org/image-build-action/mirror@v1',
    problems: async (read) => (await parseMirrorInputs(read, () => '')).problems,
    required: { images: 'ghcr.io/me/app:1', to: 'quay.io' },
  },
  {
    folder: 'prune',
    uses: 'org/image-build-action/prune@v1',
    problems: async (read) => (await parsePruneInputs(read, () => '', true)).problems,
    required: { images: 'ghcr.io/me/app' },
  },
  {
    folder: 'verify',
    uses: 'org/image-build-action/verify@v1',
    problems: async (read) => (await parseVerifyInputs(read, () => '')).problems,
    required: { image: 'ghcr.io/me/app:1' },
  },
];

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifestOf = (folder: string) => parse(read(join(folder, 'action.yml')));
const { actionFolders, freshReadme } = await import(join(ROOT, 'scripts/readme.mjs'));

it('every action is looked at here', () => {
  expect(ACTIONS.map(({ folder }) => folder)).toEqual(actionFolders());
});

describe.each(ACTIONS)('action.yml in $folder', ({ folder, problems, required = {} }) => {
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

describe('the README', () => {
  it.each([
    'README.md',
    'docs/build.md',
    'docs/tags.md',
    'docs/retry.md',
    'docs/sign-in.md',
    'docs/cache.md',
    'docs/builders.md',
    'docs/result-file.md',
    'matrix/README.md',
    'prune/README.md',
    'merge/README.md',
    'mirror/README.md',
    'verify/README.md',
  ])('and the pages use only inputs that exist: %s', (file) => {
    const snippets = [...read(file).matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const given = snippets
      .flatMap((text) => parseAllDocuments(text))
      .flatMap((document) => {
        expect(document.errors).toEqual([]);
        return stepsIn(document.toJS());
      })
      .filter(({ uses = '' }) => uses.startsWith('org/image-build-action'))
      .flatMap(({ uses, with: inputs = {} }) => Object.keys(inputs).map((name) => ({ uses, name })));
    const declared = new Map(ACTIONS.map(({ uses, folder }) => [uses, manifestOf(folder).inputs]));
    expect(given.filter(({ uses = '', name }) => !(name in (declared.get(uses) ?? {})))).toEqual([]);
  });

  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'docs/build.md',
    'docs/tags.md',
    'docs/retry.md',
    'docs/sign-in.md',
    'docs/cache.md',
    'docs/results.md',
    'docs/result-file.md',
    'docs/emulation.md',
    'docs/builders.md',
    'docs/decisions/README.md',
    'matrix/README.md',
    'prune/README.md',
    'merge/README.md',
    'mirror/README.md',
    'verify/README.md',
  ])('and the pages link to files that are there: %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, file, '..', path)))).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

/** The steps of a whole workflow, or of a list that stands alone. */
function stepsIn(yaml: unknown): Step[] {
  if (Array.isArray(yaml)) return yaml as Step[];
  const jobs = (yaml as { jobs?: Record<string, { steps?: Step[] }> } | null)?.jobs ?? {};
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
