/**
 * What we read in a Dockerfile, against what BuildKit has pulled for it: it writes down every source that it used.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { needsOf } from '../../src/dockerfile/needs.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import { createHttp } from '../../src/registry/http.ts';
import { type Base, resolveBases } from '../../src/reuse/bases.ts';
import { materialsIn, surprises } from '../../src/reuse/materials.ts';
import { sortNamedContexts } from '../../src/reuse/named-contexts.ts';
import { BASE_IMAGE, REGISTRY, served, workspaceWith } from './job.ts';

const repository = BASE_IMAGE.replace(/:[^:/]*$/, '');
const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
const run = randomUUID().slice(0, 8);
/** A tag of its own for each, and a digest. */
const [A = '', B = '', C = ''] = [`${run}-a`, `${run}-b`, `${run}-${architecture}`].map(
  (tag) => `${repository}:${tag}`,
);

const http = createHttp({});
afterAll(() => http.close());

beforeAll(async () => {
  const image = await served(BASE_IMAGE);
  const path = repository.slice(REGISTRY.length + 1);
  for (const reference of [A, B, C]) {
    const tag = reference.slice(repository.length + 1);
    const body = JSON.stringify({ ...image?.manifest, annotations: { tag } });
    const headers = { 'content-type': image?.mediaType ?? '' };
    const answer = await fetch(`http://${REGISTRY}/v2/${path}/manifests/${tag}`, { method: 'PUT', headers, body });
    expect(answer.status).toBe(201);
  }
});

interface Options {
  readonly target?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly contexts?: readonly string[];
}

/** The images by what is written, and what BuildKit has used. */
async function compare(text: string, { target = '', args = {}, contexts = [] }: Options) {
  const folder = workspaceWith({ Dockerfile: text });
  const metadata = join(folder, 'metadata.json');
  const options = [
    ...Object.entries(args).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...contexts.flatMap((context) => ['--build-context', context]),
    ...['--output', 'type=cacheonly', '--metadata-file', metadata, '--target', target],
  ];
  execFileSync('docker', ['buildx', 'build', '--quiet', ...options, folder], { stdio: 'pipe' });
  const named = sortNamedContexts(contexts);
  const needs = needsOf(text, {
    target,
    platforms: [],
    native: `linux/${architecture}`,
    buildArgs: new Map(Object.entries(args)),
    contexts: named.map(({ name }) => name),
  });
  const images = [
    ...needs.images,
    ...named.flatMap((context) =>
      context.kind === 'image' && needs.contexts.includes(context.name) ? [{ ...context, platform: '' }] : [],
    ),
  ];
  const clientFor = (registry: string) => createRegistryClient(registry, undefined, http);
  const { bases } = await resolveBases(images, { clientFor, persist: (_, task) => task() });
  return { needs, bases, materials: materialsIn(JSON.parse(readFileSync(metadata, 'utf8'))) ?? [] };
}

const digests = (items: readonly Pick<Base, 'digest'>[]) => [...new Set(items.map(({ digest }) => digest))].sort();

describe('the images that a Dockerfile names', () => {
  it.each<[string, string, Options]>([
    [
      'in stages, copies and mounts',
      `FROM ${A} AS one\nFROM one AS two\nRUN --mount=from=${B},target=/x true\nFROM ${BASE_IMAGE} AS unused\nFROM two\nCOPY --from=${C} /etc/group /x`,
      {},
    ],
    ['for the target', `FROM ${A} AS one\nFROM ${B}`, { target: 'one' }],
    [
      'by variables',
      `ARG TAG=${run}-a\nARG BASE\nARG STAGE=from\nFROM \${BASE:-${repository}:\${TAG}} AS from-1\nFROM ${repository}:${run}-$TARGETARCH AS from-2\nFROM \${STAGE}-\${N:-1}\nCOPY --from=from-2 /etc/group /x`,
      { args: { TAG: `${run}-b`, N: '2' } },
    ],
    ['in triggers of a stage', `FROM ${A} AS one\nONBUILD COPY --from=${B} /etc/group /x\nFROM one`, {}],
    [
      'beside texts',
      `FROM ${A} AS one\nRUN echo "a <<EOF b"\nRUN <<EOF cat\nFROM ${B}\nEOF\nFROM ${C}\nCOPY --from=0 /etc/group /x`,
      {},
    ],
    [
      'and contexts in their place',
      `FROM ${A} AS one\nRUN false\nFROM ${B}\nCOPY --from=one /etc/group /x\nCOPY --from=files /etc/group /y`,
      { contexts: [`one=docker-image://${C}`, `${B}=docker-image://${BASE_IMAGE}`, `files=docker-image://${C}`] },
    ],
  ])('%s are those that BuildKit uses', async (_, text, options) => {
    const { needs, bases, materials } = await compare(text, options);
    expect(needs.undeclared).toEqual([]);
    expect(materials.length).toBeGreaterThan(0);
    expect(digests(bases)).toEqual(digests(materials.map(({ digest }) => ({ digest: `sha256:${digest['sha256']}` }))));
    expect(surprises(materials, { bases, hasPinned: false })).toEqual([]);
  });

  it('are not all where a tag has moved', async () => {
    const { bases, materials } = await compare(`FROM ${A}\nRUN true`, {});
    const moved = bases.map((base) => ({ ...base, digest: `sha256:${'0'.repeat(64)}` as const }));
    expect(surprises(materials, { bases: moved, hasPinned: false })).toEqual([
      expect.stringContaining(`${A} was ${bases[0]?.digest} when it was built`),
    ]);
  });
});
