import { beforeEach, describe, expect, it } from '@jest/globals';
import { encodeRecord, REUSE_LABEL } from '../../../src/reuse/record.ts';
import { pullRequest } from '../../events/pull-request.ts';
import { error } from '../../fakes/registry.ts';
import { registryForEach } from '../../fakes/registry-each.ts';
import { contentFor, pushLabelled, reuseFor, type Step } from '../../fakes/reusing.ts';

const here = registryForEach();
let workspace: string;
beforeEach(() => {
  workspace = here.folders.make({ Dockerfile: `FROM ${here.registry.host}/me/base:1\nCOPY a /\n`, a: 'a' });
  pushLabelled(here.registry, 'me/base', { base: '1' }, '1');
});

function stepWith(more: Partial<Step> = {}): Step {
  const inputs = { images: `${here.registry.host}/me/app`, ...more.inputs };
  return { workspace, session: here.session, ...more, inputs };
}

async function recordOf(step: Step) {
  const { record, obstacles } = await contentFor(step);
  if (record === undefined) throw new Error(obstacles.join());
  return { record, labels: encodeRecord(record), tag: `reuse-${record.key.slice(0, 32)}` };
}

describe('an image of the same content', () => {
  it('takes the place of a build', async () => {
    const { record, labels, tag } = await recordOf(stepWith());
    const digest = pushLabelled(here.registry, 'me/app', labels, tag);
    const reuse = await reuseFor(stepWith());
    expect(reuse).toMatchObject({ key: record.key, labels, moved: [], present: { digest, at: { tag } } });
    expect(reuse?.present?.why).toContain('holds the same content already');
  });

  it.each<[string, (labels: Record<string, string>) => Record<string, string>]>([
    ['of another key', (labels) => ({ ...labels, [REUSE_LABEL.key]: 'f'.repeat(64) })],
    ['of a key that begins the same', (l) => ({ ...l, [REUSE_LABEL.key]: `${l[REUSE_LABEL.key]?.slice(0, 60)}ffff` })],
    ['of no key', () => ({})],
  ])('is none where the tag of its key serves an image %s', async (_, change) => {
    const { record, labels, tag } = await recordOf(stepWith());
    pushLabelled(here.registry, 'me/app', change(labels), tag);
    expect(await reuseFor(stepWith())).toMatchObject({ key: record.key, labels, present: undefined });
  });

  it.each([
    ['has nothing', () => {}],
    [
      'denies what is not there',
      (tag: string) => here.registry.script(`GET /v2/me/app/manifests/${tag}`, error(403, 'DENIED', 'no')),
    ],
  ])('is none where the registry %s', async (_, given) => {
    const { record, tag } = await recordOf(stepWith());
    given(tag);
    expect(await reuseFor(stepWith())).toMatchObject({ key: record.key, present: undefined });
  });

  it.each([
    ['is away', { status: 503 }],
    ['serves something else', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
  ])('is none where the registry %s, and no key is left', async (_, answer) => {
    const { tag } = await recordOf(stepWith());
    here.registry.script(`GET /v2/me/app/manifests/${tag}`, answer);
    const reuse = await reuseFor(stepWith());
    expect(reuse).toMatchObject({ key: undefined, labels: {}, present: undefined, afterwards: undefined });
  });

  it('is none where a part of it is gone', async () => {
    const { labels, tag } = await recordOf(stepWith());
    pushLabelled(here.registry, 'me/app', labels, tag);
    for (const name of here.registry.blobs.keys()) if (name.startsWith('me/app:')) here.registry.blobs.delete(name);
    expect((await reuseFor(stepWith()))?.present).toBeUndefined();
  });

  it('is not looked for where nobody can tell what decides the image', async () => {
    const reuse = await reuseFor(stepWith({ inputs: { 'no-cache': 'true' } }));
    expect(reuse).toMatchObject({ key: undefined, labels: {}, present: undefined, moved: [], afterwards: undefined });
    expect(here.registry.requests).toEqual([]);
  });

  it.each([
    ['reuse is off', { reuse: 'off' }],
    ['the Dockerfile is only looked at', { call: 'check' }],
  ])('is not asked for where %s', async (_, inputs) => {
    expect(await reuseFor(stepWith({ inputs }))).toBeUndefined();
    expect(here.registry.requests).toEqual([]);
  });

  it('is not looked for by a step that is cancelled', async () => {
    await expect(reuseFor(stepWith({ signal: AbortSignal.abort() }))).rejects.toThrow();
  });

  it('of a pull request is looked for in the trusted place first, then in its own', async () => {
    const host = here.registry.host;
    const inputs = { cache: 'registry', 'cache-image': `${host}/me/cache\n${host}/me/proposed` };
    const step = stepWith({ inputs, event: pullRequest() });
    const { labels, tag } = await recordOf(step);
    const own = pushLabelled(here.registry, 'me/proposed', labels, tag);
    expect((await reuseFor(step))?.present).toMatchObject({ digest: own, at: { repository: { path: 'me/proposed' } } });
    expect((await reuseFor(stepWith({ inputs })))?.present).toBeUndefined();
    const trusted = pushLabelled(here.registry, 'me/cache', { ...labels, other: '1' }, tag);
    for (const each of [step, stepWith({ inputs })])
      expect((await reuseFor(each))?.present).toMatchObject({
        digest: trusted,
        at: { repository: { path: 'me/cache' } },
      });
  });
});

describe('where a base image may have moved', () => {
  const step = () => stepWith({ inputs: { reuse: 'base' } });

  it('the image that the tags serve tells which', async () => {
    const { record, labels } = await recordOf(step());
    pushLabelled(here.registry, 'me/app', labels, 'main');
    pushLabelled(here.registry, 'me/app', labels, 'latest');
    const to = pushLabelled(here.registry, 'me/base', { base: '2' }, '1');
    const image = `${here.registry.host}/me/base:1`;
    expect((await reuseFor(step()))?.moved).toEqual([{ image, from: record.bases[image], to }]);
    expect((await reuseFor(stepWith()))?.moved).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['without a key', {}],
    ['with malformed records', { [REUSE_LABEL.key]: 'a'.repeat(64), [REUSE_LABEL.bases]: '[1]' }],
  ])('an image %s under the tags tells nothing', async (_, labels) => {
    pushLabelled(here.registry, 'me/app', labels, 'latest');
    expect(await reuseFor(step())).toMatchObject({ present: undefined, moved: [] });
  });

  it('an image under the tags is never reused itself', async () => {
    const { labels } = await recordOf(step());
    pushLabelled(here.registry, 'me/app', labels, 'latest');
    expect((await reuseFor(step()))?.present).toBeUndefined();
  });
});
