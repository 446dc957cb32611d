/** A package with more versions than anybody looks through by hand. The network alone is left out, for its time. */
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { survey } from '../../../src/actions/prune/find-places.ts';
import { createGitHub } from '../../../src/actions/prune/github.ts';
import { createPackages } from '../../../src/actions/prune/packages.ts';
import { documentOf } from '../../../src/actions/prune/work.ts';
import { parseRepository } from '../../../src/image/reference.ts';
import { createRegistryClient } from '../../../src/registry/client.ts';
import type { Http, HttpAnswer, HttpRequest } from '../../../src/registry/http.ts';
import { planText } from '../../../src/retention/document.ts';
import { parseRules } from '../../../src/retention/rules.ts';

const VERSIONS = 20_000;
const TYPE = 'application/vnd.oci.image.manifest.v1+json';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heldBytes = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Every manifest is made anew when it is asked for, so that nothing here holds memory. */
const manifestOf = (number: number) =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: TYPE, number, layers: [], padding: 'x'.repeat(2_000) }));
const digestOf = (number: number) => `sha256:${createHash('sha256').update(manifestOf(number)).digest('hex')}`;

/** The packages API with pages of 100, and the registry behind it. */
function network(): Http {
  const numbers = new Map<string, number>();
  const json = (value: unknown, headers: HttpAnswer['headers'] = {}): HttpAnswer => {
    return { status: 200, headers, body: Buffer.from(JSON.stringify(value)) };
  };
  const answer = ({ url }: HttpRequest): HttpAnswer => {
    const { pathname, searchParams } = new URL(url);
    const found = /^\/v2\/.+\/manifests\/(.+)$/.exec(pathname)?.[1];
    if (found !== undefined) {
      return { status: 200, headers: { 'content-type': TYPE }, body: manifestOf(numbers.get(found) ?? 0) };
    }
    if (pathname.endsWith('/tags/list')) return json({ tags: [] });
    if (!pathname.endsWith('/versions')) return json({});
    const page = Number(searchParams.get('page') ?? 1);
    const versions = Array.from({ length: 100 }, (_, index) => {
      const number = (page - 1) * 100 + index;
      const name = digestOf(number);
      numbers.set(name, number);
      const metadata = { container: { tags: [`pr-${number}-aaaaaaa`] } };
      return { id: number, name, created_at: '2024-01-01T00:00:00Z', updated_at: '2024-01-01T00:00:00Z', metadata };
    });
    const link = `<https://api.github.test${pathname}?per_page=100&page=${page + 1}>; rel="next"`;
    return json(versions, page * 100 < VERSIONS ? { link } : {});
  };
  return {
    send: async (request) => answer(request),
    open: async () => Promise.reject(new Error('nothing is opened')),
    close: () => undefined,
  };
}

it('twenty thousand versions take little memory, and the log says how far it is', async () => {
  const http = network();
  const told: string[] = [];
  const around = {
    persist: <T>(_: string, task: () => Promise<T>) => task(),
    sleep: async () => undefined,
    tell: (line: string) => void told.push(line),
    warn: () => undefined,
  };
  const base = 'https://api.github.test';
  const github = createGitHub({ http, base, token: 't', sleep: around.sleep, now: Date.now, tell: around.tell });
  const repository = parseRepository('ghcr.io/octo/app');
  if (repository === undefined) throw new Error('no repository');
  const place = {
    repository,
    client: createRegistryClient(repository.registry, undefined, http),
    packages: createPackages(github, repository),
    hasImages: true,
    caches: [],
    isGuessed: false,
  };
  const refs = { openPullRequests: new Set([7]), branches: new Set<string>() };
  const { rules } = parseRules(['pr-*: 24h']);
  const common = { closed: undefined, refs, now: Date.now() };
  const images = { ...common, rules, newest: [], existingBranches: 'newest' as const };
  const caches = { ...common, maxAge: undefined, defaultBranch: 'main' };

  const before = heldBytes();
  const work = await survey(place, { images, caches }, around);
  const held = heldBytes() - before;
  const text = planText(documentOf(true, [work], { entries: [], done: new Set() }), 90_000);

  expect(work.entries.filter(({ action }) => action === 'delete')).toHaveLength(VERSIONS - 1);
  // Nothing of a manifest is kept but its digests, which the network here remembers too.
  expect(held / VERSIONS).toBeLessThan(3_000);
  expect(told.filter((line) => /: \d+000 (?:versions listed|requests done)\./.test(line))).toHaveLength(40);
  expect(text.length).toBeLessThanOrEqual(90_000);
});
