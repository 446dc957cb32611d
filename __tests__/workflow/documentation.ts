/** The workflows in pages of documentation. */

import { join } from 'node:path';
import { parse } from 'yaml';
import { loadManifest } from '../runner/action-manifest.ts';
import { REPOSITORY } from './parse.ts';

/**
 * The YAML blocks of a Markdown page that are a workflow or a part of one, each with the number of its first line.
 * A part (jobs, a job, steps, inputs of one of the actions) is completed; other YAML is left out.
 */
export function workflowsIn(markdown: string): { line: number; text: string }[] {
  const blocks = markdown.matchAll(/^( *)```ya?ml[^\n]*\n([\s\S]*?)^\1```/gm);
  return [...blocks].flatMap((block) => {
    const indentation = block[1] ?? '';
    const text = complete((block[2] ?? '').replaceAll(new RegExp(`^${indentation}`, 'gm'), ''));
    const line = markdown.slice(0, block.index).split('\n').length + 1;
    return text === undefined ? [] : [{ line, text }];
  });
}

const JOB = 'on: push\njobs:\n  example:\n';
const STEPS = `${JOB}    runs-on: ubuntu-latest\n    steps:\n`;

/** This repository's actions: their names in `uses`, and their folders. */
const ACTIONS = {
  'image-build-action': '.',
  'image-build-action/matrix': 'matrix',
  'image-build-action/merge': 'merge',
  'image-build-action/mirror': 'mirror',
  'image-build-action/prune': 'prune',
  'image-build-action/verify': 'verify',
};

function complete(text: string): string | undefined {
  const value = parse(text) as unknown;
  if (Array.isArray(value)) {
    return value.some((item) => has(item, 'uses') || has(item, 'run')) ? STEPS + indent(text, 6) : undefined;
  }
  if (has(value, 'jobs')) {
    return has(value, 'on') ? text : `on: push\n${text}${missingJobs(value as Jobs)}`;
  }
  if (has(value, 'on')) {
    return `${text}jobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`;
  }
  if (has(value, 'steps')) {
    return `${JOB}${has(value, 'runs-on') ? '' : '    runs-on: ubuntu-latest\n'}${indent(text, 4)}`;
  }
  const action = actionWith(Object.keys(value ?? {}));
  return action === undefined
    ? undefined
    : `${STEPS}      - uses: org/${action}@v1\n        with:\n${indent(text, 10)}`;
}

interface Jobs {
  jobs: Record<string, { needs?: string | string[] }>;
}

/** Jobs in the place of those which are needed and not shown. */
function missingJobs({ jobs }: Jobs): string {
  const needed = new Set(Object.values(jobs).flatMap(({ needs = [] }) => needs));
  const missing = [...needed].filter((id) => !has(jobs, id));
  return missing.map((id) => `\n  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`).join('');
}

/** The action that has most of these inputs; undefined when none has any. */
function actionWith(inputs: string[]): string | undefined {
  const counts = Object.entries(ACTIONS).map(([name, folder]) => {
    const known = loadManifest(join(REPOSITORY, folder)).inputs;
    return { name, count: inputs.filter((input) => known.has(input)).length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? undefined : counts.find(({ count }) => count === most)?.name;
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

function indent(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}
