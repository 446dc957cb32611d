import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { forget } from './cache-clients.ts';
import type { Behaviour } from './fault-proxy.ts';
import { answer } from './faults.ts';
import { BASE_IMAGE, docker, ENGINE, expectSuccess, REGISTRY, served, workspaceWith } from './job.ts';
import { startProxy } from './proxy.ts';
import { behind, expectRecovered, logOf, push, told } from './recovery.ts';

describe('a cache that cannot be written', () => {
  it('costs a warning, not the image that was pushed before it', async () => {
    const proxy = await startProxy([{ on: /^(?:POST|PUT|PATCH) \/v2\/cache\//, do: answer(403) }]);
    const pushed = await push(proxy, { with: { 'cache-to': `type=registry,ref=${proxy.address}/cache/app` } });
    await expectRecovered(pushed, 1);
    expect(told(pushed.step, 'warning')).toEqual([expect.stringContaining('yet the registry serves the image')]);
  });
});

/** A step that the cache has and the engine has not, and the layer that it made. */
async function cachedStep() {
  const id = randomUUID();
  const step = `RUN echo ${id} >/cached`;
  const folder = workspaceWith({ Dockerfile: `FROM ${BASE_IMAGE}\n${step}\n` });
  const cache = `cache/${id}`;
  const to = `type=registry,ref=${REGISTRY}/${cache},mode=max`;
  docker('buildx', 'build', '--quiet', '--output', 'type=cacheonly', '--cache-to', to, folder);
  await forget(ENGINE['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock', id);
  const layer: string = (await served(`${REGISTRY}/${cache}:latest`))?.manifest.layers.at(-1).digest;
  return { step, cache, layer };
}

describe('a cache with a layer that cannot be read', () => {
  it.each<[string, Behaviour]>([
    ['gone', answer(404, { code: 'BLOB_UNKNOWN' })],
    ['forbidden', answer(403)],
  ])('(%s) breaks one attempt, and the next one does without that cache', async (_, fault) => {
    const { step, cache, layer } = await cachedStep();
    const proxy = await startProxy([{ on: new RegExp(`^GET /v2/${cache}/blobs/${layer}`), do: fault }]);
    const pushed = await push(proxy, {
      files: { Dockerfile: `FROM ${BASE_IMAGE}\n${step}\nRUN cat /cached\n` },
      with: { 'cache-from': `type=registry,ref=${proxy.address}/${cache}`, 'retry-wait-seconds': '0.5' },
    });
    expectSuccess(pushed.step);
    expect(pushed.step.outputs['attempts']).toBe('2');
    expect(pushed.step.log).toContain(`does not read the cache type=registry,ref=${proxy.address}/${cache}`);
    expect(logOf(pushed.step, 2)).not.toContain('importing cache');
    expect((await served(`${behind(pushed.image)}:b`))?.digest).toBe(pushed.step.outputs['digest']);
  });
});
