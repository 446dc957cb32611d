import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/**
 * The way of a value: a folder may import from folders before it, never from one after it. `runner` is the edge:
 * it knows the vocabulary and what a source is, and only `actions` know it.
 */
const ORDER = [
  'image',
  'source',
  'tags',
  'dockerfile',
  'context',
  'cache',
  'result',
  'retry',
  'process',
  'builder',
  'emulation',
  'machine',
  'build',
  'registry',
  'reuse',
  'attest',
  'gate',
  'mirror',
  'verification',
  'matrix',
  'merge',
  'retention',
  'summary',
  'runner',
  'actions',
];
/** The same within `actions`: what the actions share first, in the order of a step, then the actions themselves. */
const PARTS = [
  'inputs',
  'step',
  'attempts',
  'sign-in',
  'builder',
  'cache',
  'publish',
  'reuse',
  'vouch',
  'report',
  'legs',
  'build',
  'matrix',
  'merge',
  'mirror',
  'prune',
  'verify',
];
/** What the edge may know of the stages. */
const RUNNER_MAY_IMPORT = ['image', 'source', 'runner'];
/** Files at the top that everybody may import, and the catalogue behind one of them. */
const SHARED = ['errors.ts', 'go-boolean.ts', 'links.ts', 'near-miss.ts', 'yaml-list.ts'];
const isShared = (file: string) => SHARED.includes(file) || folderOf(file) === 'errors';

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(([, name = '']) => name);
  return specifiers.map((to) => ({ from: file, to }));
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function partOf(file: string): string {
  return file.split('/')[1] ?? '';
}

const imports = sourceFiles().flatMap(importsOf);
const own = imports
  .filter(({ to }) => to.startsWith('.') && !to.includes('node_modules'))
  .map(({ from, to }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), to)) }));

describe('imports', () => {
  it('are found at all', () => {
    expect(own.length).toBeGreaterThan(50);
  });

  it('live in the folders of the house', () => {
    const folders = new Set(
      sourceFiles()
        .filter((file) => !isShared(file))
        .map(folderOf),
    );
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
  });

  it('follow the arrows: actions, then stages, then image', () => {
    const against = own.filter(({ from, to }) => {
      if (isShared(to)) return false;
      if (isShared(from)) return true;
      return ORDER.indexOf(folderOf(to)) > ORDER.indexOf(folderOf(from));
    });
    expect(against).toEqual([]);
  });

  it('follow the order of a step in actions too, and no companion knows another', () => {
    const inActions = own.filter(
      ({ from, to }) => folderOf(from) === 'actions' && folderOf(to) === 'actions' && from !== 'actions/start.ts',
    );
    const parts = inActions.map(({ from, to }) => ({
      from,
      to,
      part: PARTS.indexOf(partOf(from)),
      of: PARTS.indexOf(partOf(to)),
    }));
    const companions = PARTS.indexOf('matrix');
    const against = parts.filter(({ part, of }) => part < 0 || of > part || (of >= companions && of !== part));
    expect(inActions.length).toBeGreaterThan(200);
    expect(against).toEqual([]);
  });

  it('leave the runner to the actions', () => {
    const strangers = own.filter(
      ({ from, to }) => folderOf(to) === 'runner' && !['runner', 'actions'].includes(folderOf(from)),
    );
    expect(strangers).toEqual([]);
  });

  it('keep the runner ignorant of the stages', () => {
    const reached = own.filter(
      ({ from, to }) => folderOf(from) === 'runner' && !isShared(to) && !RUNNER_MAY_IMPORT.includes(folderOf(to)),
    );
    expect(reached).toEqual([]);
  });

  it('keep image free of everything else', () => {
    expect(own.filter(({ from, to }) => folderOf(from) === 'image' && folderOf(to) !== 'image')).toEqual([]);
  });

  it('touch @actions/* in runner only', () => {
    const toolkit = imports.filter(({ from, to }) => to.includes('@actions/') && folderOf(from) !== 'runner');
    expect(toolkit).toEqual([]);
  });

  it('read the environment in runner only', () => {
    const readers = sourceFiles().filter(
      (file) => folderOf(file) !== 'runner' && readFileSync(join(SRC, file), 'utf8').includes('process.env'),
    );
    expect(readers).toEqual([]);
  });

  it('do not go in circles', () => {
    const next = Map.groupBy(own, ({ from }) => from);
    const circles: string[] = [];
    const seen = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      }
      // From a file that was walked from before there is nothing new, and very many ways to it.
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    };
    for (const file of sourceFiles()) walk(file, []);
    expect(circles).toEqual([]);
  });
});
