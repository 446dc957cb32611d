import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { git } from './repository.ts';
import { results, run, steps } from './test-runs.ts';
import { expectResult } from './workflow.ts';

describe('checkout', () => {
  it('brings the files of the test as one commit', async () => {
    const text = steps(
      '- id: checkout',
      '  uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
      '  with: { path: here, fetch-depth: 0 }',
      '- run: ./here/run.sh && git -C here log --format=%H && git -C here remote get-url origin',
    );
    const files = { 'run.sh': '#!/bin/sh\necho ran', 'deep/file': 'x' };
    const finished = await run(text, { files });
    expectResult(finished, 'success');
    const { sha } = finished;
    expect(finished.leg('a').steps[1]?.log).toContain(`ran\n${sha}\nhttps://github.com/octo-org/app`);
    expect(finished.leg('a').step('checkout').outputs.commit).toBe(sha);
    expect((await run(text, { files })).sha).toBe(sha);
  });

  it('brings a folder of the test', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'file'), 'content');
    const finished = await run(steps('- uses: actions/checkout@v5', '- run: cat sub/file'), { folder });
    rmSync(folder, { recursive: true });
    expect(results(finished)).toEqual({ a: 'success' });
    expect(finished.leg('a').steps[1]?.log).toMatch(/content$/);
  });

  it('clones a repository of the test, with its branches', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'repository-'));
    git(folder, 'init', '--quiet', '--initial-branch=trunk');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'one');
    git(folder, 'checkout', '--quiet', '-b', 'side');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'two');
    git(folder, 'checkout', '--quiet', 'trunk');
    const text = steps(
      '- uses: actions/checkout@v5',
      '- run: git log --format=%s',
      '- uses: actions/checkout@v5',
      '  with: { ref: side }',
      '- run: git log --format=%s',
      '- uses: actions/checkout@v5',
      '  with: { ref: none }',
    );
    const finished = await run(text, { folder, github: { ref: 'refs/tags/v1' } });
    const logs = finished.leg('a').steps.map(({ log }) => log.split('\n').at(-1));
    rmSync(folder, { recursive: true });
    expect([logs[1], logs[3]]).toEqual(['one', 'two']);
    expect(logs[4]).toContain("with the name 'none' could not be found");
  });
});
