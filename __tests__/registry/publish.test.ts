import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { RegistryFault } from '../../src/registry/fault.ts';
import { createHttp } from '../../src/registry/http.ts';
import type { Publication, PublishMeans } from '../../src/registry/publication.ts';
import { publish } from '../../src/registry/publish.ts';
import { attempt } from '../../src/retry/attempt.ts';
import { Closing } from '../fakes/http-server.ts';
import { pushImage, pushIndex } from '../fakes/images.ts';
import { error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let here: FakeRegistry;
let there: FakeRegistry;
let digest: Digest;
let told: string[];
beforeEach(async () => {
  here = closing.add(await startRegistry());
  there = closing.add(await startRegistry());
  digest = pushIndex(here, 'me/app', 'main-abc1234');
  told = [];
});

const reference = (text: string) => parseTaggedReference(text) as TaggedReference;

const NO_WAIT = { min: 0, usual: 0, max: 0 };

/** Publishes with three attempts for everything and no waits. */
const publishTo = (...names: string[]) => publishWith({}, {}, ...names);

async function publishWith(more: Partial<Publication>, around: Partial<PublishMeans>, ...names: string[]) {
  const http = closing.add(createHttp({}));
  const clients = new Map<string, RegistryClient>();
  const means: PublishMeans = {
    clientFor(registry) {
      const client = clients.get(registry) ?? createRegistryClient(registry, undefined, http);
      clients.set(registry, client);
      return client;
    },
    persist: async (what, task) => {
      const { value } = await attempt(task, {
        maxAttempts: 3,
        decide: (fault) => (fault instanceof RegistryFault && fault.isTemporary ? NO_WAIT : undefined),
        onFailure: () => told.push(what.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')),
        wait: async () => {},
        now: () => 0,
      });
      return value;
    },
    ...around,
  };
  const pushed = reference(`${here.host}/me/app:main-abc1234`);
  const references = [...(more.pushed === undefined && 'pushed' in more ? [] : [pushed]), ...names.map(reference)];
  return publish({ source: pushed.repository, pushed, digest, references, ...more }, means);
}

const DONE = { state: 'published', error: '' };

describe('publishing', () => {
  it('one reference only reads it back', async () => {
    expect(await publishTo()).toEqual([{ name: `${here.host}/me/app`, tags: ['main-abc1234'], digest, ...DONE }]);
    expect(here.asked()).toEqual(['GET /v2/', 'HEAD /v2/me/app/manifests/main-abc1234']);
  });

  it('two names of one place are one place: nothing is copied onto itself', async () => {
    const http = closing.add(createHttp({}));
    const client = createRegistryClient(here.host, undefined, http);
    const anchor = reference(`${here.host}/me/app:main-abc1234`);
    const alias = { repository: { ...anchor.repository, name: 'me/app' }, tag: 'latest' };
    const images = await publish(
      { source: anchor.repository, pushed: anchor, digest, references: [anchor, alias] },
      { clientFor: () => client, persist: (_, task) => task() },
    );
    expect(images).toEqual([{ name: anchor.repository.name, tags: ['main-abc1234', 'latest'], digest, ...DONE }]);
    expect(here.asked().filter((line) => line.includes('blobs'))).toEqual([]);
  });

  it('many references tags, copies and reads back each one', async () => {
    const images = await publishTo(
      `${here.host}/me/app:latest`,
      `${there.host}/you/app:latest`,
      `${here.host}/me/other:1`,
      `${here.host}/me/app:main`,
    );
    expect(images).toEqual([
      { name: `${here.host}/me/app`, tags: ['main-abc1234', 'latest', 'main'], digest, ...DONE },
      { name: `${there.host}/you/app`, tags: ['latest'], digest, ...DONE },
      { name: `${here.host}/me/other`, tags: ['1'], digest, ...DONE },
    ]);
    const served = [
      here.served('me/app', 'latest'),
      here.served('me/app', 'main'),
      here.served('me/other', '1'),
      there.served('you/app', 'latest'),
    ];
    expect(served).toEqual([digest, digest, digest, digest]);
  });

  it('reads nothing back while a tag of the same repository is being written', async () => {
    await publishTo(...['a', 'b', 'c', 'd'].map((tag) => `${here.host}/me/app:${tag}`));
    const kinds = here.asked().flatMap((asked) => /^(PUT|HEAD) .*manifests\/[a-d]$/.exec(asked)?.[1] ?? []);
    expect(kinds).toEqual(['PUT', 'PUT', 'PUT', 'PUT', 'HEAD', 'HEAD', 'HEAD', 'HEAD']);
  });

  it('the same reference twice does it once', async () => {
    const [image] = await publishTo(`${here.host}/me/app:latest`, `${here.host}/me/app:latest`);
    expect(image?.tags).toEqual(['main-abc1234', 'latest']);
    expect(here.asked().filter((asked) => asked.startsWith('PUT'))).toEqual(['PUT /v2/me/app/manifests/latest']);
  });

  it('never writes the reference that the build pushed', async () => {
    await publishTo(`${here.host}/me/app:latest`);
    expect(here.asked()).not.toContain('PUT /v2/me/app/manifests/main-abc1234');
  });

  it('waits for a registry that serves what it took only after a moment', async () => {
    here.script('HEAD /v2/me/app/manifests/main-abc1234', { status: 404 }, { status: 404 });
    here.script(`GET /v2/me/app/manifests/${digest}`, { status: 404 });
    here.script('HEAD /v2/me/app/manifests/latest', { status: 404 });
    await publishTo(`${here.host}/me/app:latest`);
    // The first two are asked side by side.
    expect(told.toSorted()).toEqual([
      `reading HOST/me/app@${digest}`,
      'reading back HOST/me/app:latest',
      'reading back HOST/me/app:main-abc1234',
      'reading back HOST/me/app:main-abc1234',
    ]);
  });

  it('repeats only the request that met a fault', async () => {
    here.script('PUT /v2/me/app/manifests/latest', { status: 503 }, 'hang-up');
    await publishTo(`${here.host}/me/app:latest`, `${here.host}/me/app:main`);
    expect(told).toEqual(['tagging HOST/me/app:latest', 'tagging HOST/me/app:latest']);
    expect(here.asked().filter((asked) => asked === 'PUT /v2/me/app/manifests/main')).toHaveLength(1);
  });

  it('goes on with a copy that broke in the middle', async () => {
    there.script('POST /v2/you/app/blobs/uploads/', 'as-usual', { status: 502 });
    await publishTo(`${there.host}/you/app:latest`);
    expect(told).toEqual(['copying to HOST/you/app']);
    expect(there.served('you/app', 'latest')).toBe(digest);
  });
});

describe('an image that was pushed without a tag', () => {
  const untagged = { pushed: undefined };

  it('gets all its tags afterwards', async () => {
    here.manifests.delete('me/app:main-abc1234');
    const images = await publishWith(untagged, {}, `${here.host}/me/app:1.2.3`, `${there.host}/you/app:1.2.3`);
    expect(images.map(({ tags }) => tags)).toEqual([['1.2.3'], ['1.2.3']]);
    expect([here.served('me/app', '1.2.3'), there.served('you/app', '1.2.3')]).toEqual([digest, digest]);
    expect(here.served('me/app', 'main-abc1234')).toBeUndefined();
  });
});

describe('tags that never change', () => {
  const fixed: Partial<Publication> = { pushed: undefined, markOf: () => 'fixed' };

  it('are written when they are not there', async () => {
    await publishWith(fixed, {}, `${here.host}/me/app:1.2.3`);
    expect(here.served('me/app', '1.2.3')).toBe(digest);
  });

  it('are left as they are when they are there', async () => {
    await publishWith(fixed, {}, `${here.host}/me/app:main-abc1234`);
    expect(here.asked().filter((asked) => asked.startsWith('PUT'))).toEqual([]);
  });

  it('that another run made meanwhile are not overwritten', async () => {
    const other = pushImage(here, 'me/app', 'other', '1.2.3');
    await expect(publishWith(fixed, {}, `${here.host}/me/app:1.2.3`)).rejects.toThrow(
      `${here.host}/me/app:1.2.3 serves ${other} since this run began, and not this run's ${digest}: a tag like this never changes`,
    );
    expect(here.served('me/app', '1.2.3')).toBe(other);
  });
});

describe('tags that people follow', () => {
  const markOf: Publication['markOf'] = ({ tag }) => (tag === 'latest' ? 'last' : 'any');

  it('move when everything else is there', async () => {
    await publishWith({ markOf }, {}, `${here.host}/me/app:latest`, `${there.host}/you/app:1`, `${here.host}/me/app:1`);
    const puts = here.asked().filter((asked) => asked.startsWith('PUT /v2/me/app/manifests/'));
    expect(puts).toEqual(['PUT /v2/me/app/manifests/1', 'PUT /v2/me/app/manifests/latest']);
    expect(there.served('you/app', '1')).toBe(digest);
  });

  it('stay when another registry that is required fails', async () => {
    there.guard = () => error(403, 'DENIED', 'no');
    const names = [`${here.host}/me/app:latest`, `${there.host}/you/app:1`, `${here.host}/me/app:1`];
    await expect(publishWith({ markOf }, {}, ...names)).rejects.toMatchObject({
      images: [
        { name: `${here.host}/me/app`, tags: ['main-abc1234', '1'], digest, state: 'published' },
        { name: `${there.host}/you/app`, tags: [], digest: '', state: 'failed' },
      ],
    });
    expect(here.served('me/app', 'latest')).toBeUndefined();
  });

  it('stay where a newer run has put them', async () => {
    const newer = pushImage(here, 'me/app', 'newer', 'latest');
    const leaves = async () => new Set([`${here.host}/me/app:latest`]);
    const [image] = await publishWith({ markOf }, { leaves }, `${here.host}/me/app:latest`);
    expect(image?.tags).toEqual(['main-abc1234']);
    expect(here.served('me/app', 'latest')).toBe(newer);
  });

  it('that a newer run moved on meanwhile are no fault', async () => {
    const asked: string[] = [];
    const isSuperseded: PublishMeans['isSuperseded'] = async ({ tag }, served) => {
      asked.push(`${tag} ${served}`);
      return true;
    };
    const newer = pushImage(here, 'me/app', 'newer');
    here.script('HEAD /v2/me/app/manifests/latest', { status: 200, headers: { 'docker-content-digest': newer } });
    const [image] = await publishWith({ markOf }, { isSuperseded }, `${here.host}/me/app:latest`);
    expect(image).toMatchObject({ tags: ['main-abc1234'], state: 'published' });
    expect(asked).toEqual([`latest ${newer}`]);
  });

  it('that the build itself pushed, and a newer run moved on, are none either: the others are made all the same', async () => {
    const newer = pushImage(here, 'me/app', 'newer');
    here.script('HEAD /v2/me/app/manifests/main-abc1234', { status: 200, headers: { 'docker-content-digest': newer } });
    const isSuperseded: PublishMeans['isSuperseded'] = async ({ tag }) => tag === 'main-abc1234';
    const images = await publishWith({}, { isSuperseded }, `${here.host}/me/app:1`, `${there.host}/you/app:1`);
    expect(images.map(({ tags, state }) => [tags, state])).toEqual([
      [['1'], 'published'],
      [['1'], 'published'],
    ]);
    expect(here.asked()).not.toContain('PUT /v2/me/app/manifests/main-abc1234');
  });
});

describe('a repository that is not required', () => {
  const isOptional: Publication['isOptional'] = ({ path }) => path === 'you/app';

  it('may fail, and tells why', async () => {
    there.guard = () => error(403, 'DENIED', 'no');
    const images = await publishWith({ isOptional }, {}, `${there.host}/you/app:1`, `${here.host}/me/app:1`);
    expect(images).toEqual([
      { name: `${here.host}/me/app`, tags: ['main-abc1234', '1'], digest, ...DONE },
      { name: `${there.host}/you/app`, tags: [], digest: '', state: 'failed', error: expect.stringContaining('403') },
    ]);
  });

  it('may serve a part', async () => {
    there.script('PUT /v2/you/app/manifests/2', error(403, 'DENIED', 'no'));
    const [, image] = await publishWith({ isOptional }, {}, `${there.host}/you/app:1`, `${there.host}/you/app:2`);
    expect(image).toMatchObject({ tags: ['1'], digest, state: 'failed' });
  });
});

describe('publishing that fails', () => {
  it('at a tag which another run has moved: asked once, and both digests are named', async () => {
    const other = pushImage(here, 'me/app', 'other', 'main-abc1234');
    await expect(publishTo()).rejects.toThrow(
      `${here.host}/me/app:main-abc1234 serves ${other}, but ${digest} was pushed: another run moved the tag`,
    );
    expect(told).toHaveLength(1);
  });

  it('when it stays away names the reference, and has used up its attempts', async () => {
    here.script('HEAD /v2/me/app/manifests/main-abc1234', { status: 404 }, { status: 404 }, { status: 404 });
    await expect(publishTo()).rejects.toThrow(`${here.host}/me/app:main-abc1234 is not served yet`);
    expect(told).toHaveLength(3);
  });

  it('in one registry has finished the others before it says so', async () => {
    there.script('HEAD /v2/you/app/manifests/latest', error(403, 'DENIED', 'no'));
    there.guard = ({ method, url }) =>
      method === 'POST' && url.includes('/uploads/') ? error(403, 'DENIED', 'no write') : undefined;
    const names = [`${there.host}/you/app:latest`, ...['a', 'b', 'c'].map((tag) => `${here.host}/me/other:${tag}`)];
    await expect(publishTo(...names)).rejects.toThrow(
      `starting an upload to ${there.host}/you/app: the registry answered 403 ("DENIED: no write")`,
    );
    expect(['a', 'b', 'c'].map((tag) => here.served('me/other', tag))).toEqual([digest, digest, digest]);
  });
});
