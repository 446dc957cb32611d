import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { foreignInputProblems } from '../src/actions/build/inputs/foreign-inputs.ts';
import { parseInputs } from '../src/actions/build/inputs/inputs.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = parse(read('action.yml'));

describe('action.yml', () => {
  it('declares the inputs that are read, and no others', async () => {
    const asked = new Set<string>();
    await parseInputs(
      (name) => {
        asked.add(name);
        return '';
      },
      () => '',
    );
    expect([...asked].sort()).toEqual(Object.keys(manifest.inputs).sort());
  });

  it('gives every input a default that is allowed', async () => {
    const defaults = (name: string) => {
      const value = manifest.inputs[name]?.default ?? '';
      return String(value).includes('${{') ? '' : String(value);
    };
    expect((await parseInputs(defaults, () => '')).problems).toEqual([]);
    expect(foreignInputProblems(defaults)).toEqual([]);
  });

  it('points at bundles that are there', () => {
    expect([manifest.runs.main, manifest.runs.post].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the README', () => {
  it('has the tables of action.yml', async () => {
    const { freshReadme } = await import(join(ROOT, 'scripts/readme.mjs'));
    expect(read('README.md')).toBe(freshReadme());
  });

  it.each([
    'README.md',
    'docs/build.md',
    'docs/tags.md',
    'docs/retry.md',
    'docs/sign-in.md',
    'docs/cache.md',
    'docs/builders.md',
  ])('and the pages use only inputs that exist: %s', (file) => {
    const snippets = [...read(file).matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    const given = snippets
      .flatMap((text) => parseAllDocuments(text))
      .flatMap((document) => {
        expect(document.errors).toEqual([]);
        return stepsIn(document.toJS());
      })
      .filter(({ uses }) => uses === 'org/image-build-action@v1')
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in manifest.inputs))).toEqual([]);
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
    'docs/emulation.md',
    'docs/builders.md',
    'docs/decisions/README.md',
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
