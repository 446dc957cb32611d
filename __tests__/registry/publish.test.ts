import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { RegistryFault } from '../../src/registry/fault.ts';
import { createHttp } from '../../src/registry/http.ts';
import { DigestMismatch, type PublishMeans, publish } from '../../src/registry/publish.ts';
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
async function publishTo(...names: string[]) {
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
  };
  const anchor = reference(`${here.host}/me/app:main-abc1234`);
  return publish({ anchor, digest, references: [anchor, ...names.map(reference)] }, means);
}

describe('publishing', () => {
  it('one reference only reads it back', async () => {
    expect(await publishTo()).toEqual([{ name: `${here.host}/me/app`, tags: ['main-abc1234'], digest }]);
    expect(here.asked()).toEqual(['GET /v2/', 'HEAD /v2/me/app/manifests/main-abc1234']);
  });

  it('two names of one place are one place: nothing is copied onto itself', async () => {
    const http = closing.add(createHttp({}));
    const client = createRegistryClient(here.host, undefined, http);
    const anchor = reference(`${here.host}/me/app:main-abc1234`);
    const alias = { repository: { ...anchor.repository, name: 'me/app' }, tag: 'latest' };
    const images = await publish(
      { anchor, digest, references: [anchor, alias] },
      { clientFor: () => client, persist: (_, task) => task() },
    );
    expect(images).toEqual([{ name: anchor.repository.name, tags: ['main-abc1234', 'latest'], digest }]);
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
      { name: `${here.host}/me/app`, tags: ['main-abc1234', 'latest', 'main'], digest },
      { name: `${there.host}/you/app`, tags: ['latest'], digest },
      { name: `${here.host}/me/other`, tags: ['1'], digest },
    ]);
    const served = [
      here.served('me/app', 'latest'),
      here.served('me/app', 'main'),
      here.served('me/other', '1'),
      there.served('you/app', 'latest'),
    ];
    expect(served).toEqual([digest, digest, digest, digest]);
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
    expect(told).toEqual([
      'reading back HOST/me/app:main-abc1234',
      'reading back HOST/me/app:main-abc1234',
      `reading HOST/me/app@${digest}`,
      'reading back HOST/me/app:latest',
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

describe('publishing that fails', () => {
  it('at a tag which another run has moved: asked once, and both digests are named', async () => {
    const other = pushImage(here, 'me/app', 'other', 'main-abc1234');
    await expect(publishTo()).rejects.toThrow(
      new DigestMismatch(
        `${here.host}/me/app:main-abc1234 serves ${other}, but ${digest} was pushed: another run moved the tag`,
      ),
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
