/**
 * Fifty tags of one image against one: the mirror action as a whole step, from the real registry to the same one under
 * another address, so that every layer is sent. Each round has a repository of its own. Interleaved, medians.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { runStep } from '../__tests__/runner/step.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ROUNDS = rounds(7);
const TAGS = 50;
const LAYERS = 6;
/** Bytes of each layer: an image of a service is some hundred megabytes. */
const LAYER_SIZES = [20_000_000, 40_000_000];
/** Fifty tags take less than so many times what one takes, and send each blob once, as one does. */
const TARGET = 1.5;

const { TEST_REGISTRY: registry = '', PATH = '', HOME = '' } = process.env;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** The same one, which nobody can know: nothing is mounted. */
const other = registry.replace('localhost', '127.0.0.1');

async function send(path: string, method: string, body?: Buffer, type = 'application/octet-stream') {
  const answer = await fetch(new URL(path, `http://${registry}`), {
    method,
    ...(body && { body: new Uint8Array(body) }),
    headers: { 'content-type': type },
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer;
}

async function pushBlob(repository: string, content: Buffer, mediaType: string) {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const place = new URL(
    (await send(`/v2/${repository}/blobs/uploads/`, 'POST')).headers.get('location') ?? '',
    `http://${registry}`,
  );
  place.searchParams.set('digest', digest);
  await send(`${place.pathname}${place.search}`, 'PUT', content);
  return { mediaType, digest, size: content.length };
}

async function pushImage(layerSize: number): Promise<string> {
  const repository = `bench/${randomUUID()}`;
  const layers: object[] = [];
  for (let n = 0; n < LAYERS; n++) {
    layers.push(await pushBlob(repository, randomBytes(layerSize), 'application/vnd.oci.image.layer.v1.tar'));
  }
  const config = await pushBlob(repository, Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers }));
  for (let n = 0; n < TAGS; n++) await send(`/v2/${repository}/manifests/t${n}`, 'PUT', manifest, MANIFEST);
  return repository;
}

async function mirror(repository: string, tags: string): Promise<{ ms: number; blobs: number }> {
  const start = performance.now();
  const step = await runStep({
    action: join(ROOT, 'mirror'),
    with: {
      rules: `- { from: "${registry}/${repository}", tags: "${tags}" }`,
      to: `${other}/bench/${randomUUID()}`,
    },
    env: { PATH, HOME },
    post: true,
  });
  const ms = performance.now() - start;
  step.close();
  if (step.outcome !== 'success') throw new Error(step.log);
  return { ms, blobs: Number(/; (\d+) blobs,/.exec(step.log)?.[1]) };
}

const lines: Record<string, Line> = {};
for (const size of LAYER_SIZES) {
  const repository = await pushImage(size);
  const times = { one: [] as number[], all: [] as number[], blobs: [] as number[] };
  for (let number = 0; number < ROUNDS; number++) {
    // Each is first as often as the other: who comes second may find the layers in the machine's memory.
    const turns = number % 2 === 0 ? (['one', 'all'] as const) : (['all', 'one'] as const);
    for (const turn of turns) {
      const { ms, blobs } = await mirror(repository, turn === 'one' ? 't0' : 't*');
      times[turn].push(ms);
      times.blobs.push(blobs);
    }
  }
  const [one, all] = [median(times.one), median(times.all)];
  const most = Math.max(...times.blobs);
  if (most !== LAYERS + 1) throw new Error(`${most} blobs were sent, and not ${LAYERS + 1}`);
  lines[`${(LAYERS * size) / 1_000_000} MB`] = {
    values: {
      'one tag ms': round(one),
      [`${TAGS} tags ms`]: round(all),
      ratio: round(all / one, 2),
      'blobs sent': most,
    },
    goal: { text: `under ${TARGET}`, value: all / one, atMost: TARGET },
    samples: times,
  };
}
show(`Mirroring ${TAGS} tags of one image against one tag`, lines);
