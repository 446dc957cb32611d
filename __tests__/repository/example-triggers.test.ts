/** What starts the workflows of the examples: GitHub decides that before any step, so no run of a test can show it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { parse } from 'yaml';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');
const triggersOf = (path: string) => parse(readFileSync(join(EXAMPLES, path), 'utf8')).on;

describe.each(['core.yml', 'gpu.yml'])('base-and-children/%s', (file) => {
  it('pages alone start nothing, and neither does a branch without a pull request (requirement 62)', () => {
    const { push, pull_request: pull } = triggersOf(`base-and-children/${file}`);
    for (const event of [push, pull]) expect(event).toEqual({ branches: ['main'], 'paths-ignore': ['**.md'] });
  });
});

describe('multi-platform/image.yml', () => {
  it('starts for what becomes part of an image or says how, and for nothing else (requirements 74 and 75)', () => {
    const { push, pull_request: pull } = triggersOf('multi-platform/image.yml');
    expect(push.branches).toEqual(['main']);
    expect(pull.paths).toEqual(push.paths);
    const fits = picomatch(push.paths, { dot: true });
    const files = readdirSync(join(EXAMPLES, 'multi-platform'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(EXAMPLES, 'multi-platform/').length));
    expect(files.filter((file) => !fits(file)).sort()).toEqual(['README.md', 'deploy.yml', 'image.yml']);
    const idle = push.paths.filter((pattern: string) => {
      const isMeant = picomatch(pattern, { dot: true });
      return !files.some((file) => isMeant(file));
    });
    expect(idle).toEqual(['.github/workflows/image.yml']);
  });
});
