import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLegStore } from '../../src/actions/build/legs-store.ts';
import { type ArtifactService, startArtifactService } from './artifact-service/service.ts';
import { twirpError } from './cache-service/rpc.ts';
import { ACTION } from './job.ts';

/** The program is looked for beside the bundle that runs. */
const ran = process.argv[1];
process.argv[1] = join(ACTION, 'dist/build/index.js');
const folder = mkdtempSync(join(tmpdir(), 'legs-'));
afterAll(() => {
  if (ran !== undefined) process.argv[1] = ran;
  rmSync(folder, { recursive: true, force: true });
});

let service: ArtifactService;
beforeEach(async () => {
  service = await startArtifactService();
});
afterEach(() => service.close());

const open = (run = 'run', env = service.env(run)) =>
  openLegStore({ all: { ...process.env, ...env } }, folder, new AbortController().signal);

describe('the place where legs meet', () => {
  it('gives back what another job of the run has put there', async () => {
    await open().save('image-leg-a-1', '{"leg": "日本語"}\n');
    await open().save('other', '{}');
    const store = open();
    const found = await store.find('image-leg-');
    expect(found).toEqual([{ id: 1, name: 'image-leg-a-1' }]);
    expect(await store.load(1)).toBe('{"leg": "日本語"}\n');
  });

  it('shows nothing of other runs', async () => {
    await open('run').save('image-leg-a-1', '{}');
    expect(await open('another').find('image-leg-')).toEqual([]);
    await expect(open('another').load(1)).rejects.toMatchObject({ code: 'artifact' });
  });

  it('takes no name twice', async () => {
    await open().save('image-leg-a-1', 'first');
    await expect(open().save('image-leg-a-1', 'second')).rejects.toMatchObject({
      code: 'artifact',
      message: expect.stringContaining('already exists'),
    });
    expect(await open().load(1)).toBe('first');
  });

  it('is asked again where it has a fault of its own', async () => {
    service.script('ListArtifacts', twirpError(503, 'unavailable', 'by the test'));
    expect(await open().find('image-leg-')).toEqual([]);
    expect(service.calls()).toEqual(['ListArtifacts', 'ListArtifacts']);
  });

  it('that refuses is told, with the way around', async () => {
    service.script('CreateArtifact', twirpError(403, 'permission_denied', 'by the test'));
    await expect(open().save('x', '{}')).rejects.toMatchObject({
      code: 'artifact',
      advice: expect.stringContaining('input results of the merge'),
    });
  });

  it('that is not there is told at once', async () => {
    const store = open('run', { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' });
    await expect(store.find('')).rejects.toMatchObject({
      message: 'There is no place for the legs: this is no job with GitHub’s artifacts.',
    });
  });

  it('keeps its files in the private folder', () => {
    expect(readdirSync(folder).every((name) => name.startsWith('artifacts-'))).toBe(true);
  });
});
