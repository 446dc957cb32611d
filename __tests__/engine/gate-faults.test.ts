/** A registry that stumbles while an image comes to it without a tag. */

import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault, FaultProxy } from './fault-proxy.ts';
import { answer, BLOB_PUT, hang, loseAnswer, resetAfter, WRITES } from './faults.ts';
import { type GatedStep, runGated } from './gate-runs.ts';
import { BASE_IMAGE, build, expectSuccess, imageName, served, tagsOf } from './job.ts';
import type { Run } from './options.ts';
import { startProxy } from './proxy.ts';
import { behind, limitFor, noteUsual, told } from './recovery.ts';
import { createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';

/** By its digest; a tag is not meant. */
const UNTAGGED_PUT = /^PUT \S+\/manifests\/sha256:/;
const UNTAGGED_GET = /^GET \S+\/manifests\/sha256:/;
const MIB = 1024 * 1024;

/** A layer of its own, of 4 MB that nothing makes smaller. */
const freshLayer = () => ({
  Dockerfile: `FROM ${BASE_IMAGE}\nRUN dd if=/dev/urandom of=/${randomUUID()} bs=1M count=4\n`,
});

interface Stumbled extends GatedStep {
  readonly proxy: FaultProxy;
}

async function gatedThrough(faults: Fault[], inputs: Record<string, string> = {}, run?: Run): Promise<Stumbled> {
  const proxy = await startProxy(faults);
  const files = freshLayer();
  const gated = await runGated({ files, with: { images: imageName(proxy.address), ...inputs } }, run);
  noteUsual(gated.step);
  return { ...gated, proxy };
}

/** One image, seen by the gate before it had a tag, and served under both tags. */
async function expectOne({ step, images, seen, proxy }: Stumbled, attempts: number): Promise<void> {
  expectSuccess(step);
  const { digest } = step.outputs;
  expect(step.outputs).toMatchObject({ attempts: String(attempts), 'failure-class': '' });
  expect(seen).toMatchObject({ DIGEST: digest, tags: { [images]: [] } });
  for (const tag of ['a', 'b']) expect((await served(`${behind(images)}:${tag}`))?.digest).toBe(digest);
  const last = proxy.requests.findLastIndex((line) => UNTAGGED_PUT.test(line));
  const first = proxy.requests.findIndex((line) => /^PUT \S+\/manifests\/[ab]$/.test(line));
  expect(last).toBeGreaterThan(-1);
  expect(first).toBeGreaterThan(last);
}

describe('while an archive is pushed', () => {
  it.each<[string, Fault[]]>([
    ['answers 503 to everything that is written, for a moment', [{ on: WRITES, times: 2, do: answer(503) }]],
    ['breaks off in the middle of a layer', [{ on: BLOB_PUT, times: 1, do: resetAfter(2 * MIB) }]],
    ['loses its answer to the manifest', [{ on: UNTAGGED_PUT, times: 1, do: loseAnswer }]],
    ['serves the image a moment later', [{ on: UNTAGGED_GET, times: 1, do: answer(404) }]],
  ])('a registry that %s gets one image in the end', async (_, faults) => {
    const stumbled = await gatedThrough(faults);
    await expectOne(stumbled, 1);
    for (const fault of faults) expect(stumbled.proxy.hits(fault)).toBe(fault.times);
    expect(told(stumbled.step, 'error')).toEqual([]);
  });

  it('a registry that refuses ends the step before the gate', async () => {
    const { step, images, seen } = await gatedThrough([{ on: UNTAGGED_PUT, do: answer(403) }]);
    expect(step.outcome).toBe('failure');
    expect(seen).toBeUndefined();
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'permanent' });
    expect(told(step, 'error')).toEqual([expect.stringMatching(/403/)]);
    expect(await tagsOf(behind(images))).toEqual([]);
  });
});

it('a step that is cancelled while an archive is pushed leaves nothing of it', async () => {
  const { step, images, seen, proxy } = await gatedThrough([{ on: BLOB_PUT, do: hang }], {}, (options) =>
    build({ ...options, cancelWhen: { output: /^Pushing to \S+ by digest, without a tag\.$/ } }),
  );
  expect(step.outcome).toBe('cancelled');
  expect(step.sentSignals).toEqual(['SIGINT']);
  expect(step.outputs).toEqual({});
  expect(seen).toBeUndefined();
  expect(await tagsOf(behind(images))).toEqual([]);
  expect(proxy.pending()).toEqual([]);
  expect(step.orphans).toEqual([]);
  expect(readdirSync(step.folders.temp).filter((name) => name.startsWith('image-build-'))).toEqual([]);
});

describe('while a builder pushes by digest', () => {
  let builder: RemoteBuilder;
  beforeAll(async () => {
    builder = await createRemoteBuilder();
  });
  afterAll(() => builder.close());

  it('a registry that never answers gets the next attempt, and one gate is asked', async () => {
    const fault: Fault = { on: UNTAGGED_PUT, times: 1, do: hang };
    const inputs = { 'timeout-minutes': limitFor(6), 'retry-wait-seconds': '1', provenance: 'mode=max' };
    const stumbled = await gatedThrough([fault], inputs, (options) => builder.run(options));
    await expectOne(stumbled, 2);
    expect(told(stumbled.step, 'warning')[0]).toContain('(push, timeout)');
    expect(stumbled.step.log.match(/^##\[group\]Gate: /gm)).toHaveLength(1);
  });
});
