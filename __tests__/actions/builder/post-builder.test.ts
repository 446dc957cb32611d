import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { builderState } from '../../../src/actions/builder/post-builder.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

async function remove(state: string, docker = 'exit 0') {
  const bin = folders.make({ docker: `#!/bin/sh\necho "$BUILDX_CONFIG $*" >> "$CALLS"\n${docker}\n`, calls: '' });
  chmodSync(join(bin, 'docker'), 0o755);
  const code = `
    import { removeBuilder } from 'SRC/actions/builder/post-builder.ts';
    await removeBuilder(${JSON.stringify(state)});`;
  const { stdout } = await runModule(code, { PATH: `${bin}:${process.env['PATH']}`, CALLS: join(bin, 'calls') });
  return { said: stdout.trim(), calls: readFileSync(join(bin, 'calls'), 'utf8').trim() };
}

const MINE = { name: 'mine', keepState: false, buildxConfig: '/home/me/.docker/buildx' };

describe('post', () => {
  it('has nothing to remove where nothing was made', async () => {
    expect(await remove('')).toEqual({ said: '', calls: '' });
  });

  it('removes the builder where buildx knows it', async () => {
    expect(await remove(builderState(MINE))).toEqual({
      said: 'The builder mine is removed.',
      calls: '/home/me/.docker/buildx buildx rm mine',
    });
  });

  it('keeps its state', async () => {
    expect(await remove(builderState({ ...MINE, keepState: true }))).toEqual({
      said: 'The builder mine is removed; its state stays.',
      calls: '/home/me/.docker/buildx buildx rm --keep-state mine',
    });
  });

  it('is content with one that was never made', async () => {
    const { said } = await remove(
      builderState(MINE),
      `echo 'failed to remove mine: no builder "mine" found' >&2; exit 1`,
    );
    expect(said).toBe('The builder mine is not there; nothing to remove.');
  });

  it('warns of one that stays, and says how to remove it', async () => {
    const { said } = await remove(builderState(MINE), "echo 'ERROR: no engine' >&2; exit 1");
    expect(said).toBe(
      '::warning::The builder mine could not be removed: ERROR: no engine Remove it by "docker buildx rm mine".',
    );
  });
});
