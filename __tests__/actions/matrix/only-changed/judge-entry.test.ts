import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hashesOnce, questionsOnce } from '../../../../src/actions/matrix/only-changed/asked-once.ts';
import { judgeEntry } from '../../../../src/actions/matrix/only-changed/judge-entry.ts';
import { planEntries } from '../../../../src/actions/matrix/only-changed/plan-entry.ts';
import { reuseTag } from '../../../../src/reuse/key.ts';
import { REUSE_LABEL } from '../../../../src/reuse/record.ts';
import type { RunEvent } from '../../../../src/source/from-event.ts';
import { pullRequest } from '../../../events/pull-request.ts';
import { pushToDefaultBranch } from '../../../events/push.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../../../fakes/images.ts';
import { error } from '../../../fakes/registry.ts';
import { registryForEach } from '../../../fakes/registry-each.ts';
import { contentFor, pushLabelled } from '../../../fakes/reusing.ts';

const here = registryForEach();

interface Asked {
  readonly inputs?: Record<string, string>;
  readonly event?: RunEvent;
  readonly dockerfile?: string;
  readonly runsOn?: string[];
}

/** The step as a workflow has it, and its key as the build itself makes it. */
async function stepFor({ inputs = {}, event = pushToDefaultBranch(), dockerfile = 'FROM scratch\n', runsOn }: Asked) {
  const workspace = here.folders.make({ Dockerfile: dockerfile });
  const images = `${here.registry.host}/me/app`;
  const given = { images, reuse: 'content', push: 'true', platforms: 'linux/amd64', ...inputs };
  const step = { job: 'image', name: 'build', with: given, env: [], runsOn: runsOn ?? [] };
  const git = async () => undefined;
  const [planned] = await planEntries([{ name: 'a' }], { step, defaults: new Map(), event, workspace, git });
  if (planned === undefined || !('step' in planned)) throw new Error(`not planned: ${planned?.why}`);
  const { record } = await contentFor({ workspace, session: here.session, inputs: given, event });
  return { planned, workspace, key: record?.key ?? '' };
}

function judge({ planned, workspace }: Awaited<ReturnType<typeof stepFor>>) {
  const { signal } = new AbortController();
  return judgeEntry(planned, {
    workspace,
    now: new Date(0),
    signal,
    hash: hashesOnce(),
    ...questionsOnce(here.session, signal),
  });
}

/** An image that says it has the key. */
function leave(key: string, ...tags: string[]): string {
  const push = (tag?: string) => pushLabelled(here.registry, 'me/app', { [REUSE_LABEL.key]: key }, tag);
  for (const tag of [reuseTag(key), ...tags]) push(tag);
  return `${here.registry.host}/me/app@${push()}`;
}

describe('an entry is left out', () => {
  it('when its content is there and its tags serve it', async () => {
    const step = await stepFor({});
    const image = leave(step.key, 'latest', 'main');
    expect(await judge(step)).toMatchObject({ image, why: '', whole: undefined });
  });

  it('when they serve an index around it', async () => {
    const step = await stepFor({});
    const image = leave(step.key, 'main');
    const digest = here.registry.served('me/app', 'main');
    const child = { mediaType: OCI_MANIFEST, digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } };
    here.registry.put('me/app', { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [child] }, OCI_INDEX, 'latest');
    expect(await judge(step)).toMatchObject({ image });
  });

  it('when nobody would miss a tag but those of the commit', async () => {
    const step = await stepFor({ event: pullRequest() });
    expect(await judge(step)).toMatchObject({ image: undefined, why: 'no image with its content is there' });
    const image = leave(step.key);
    expect(await judge(step)).toMatchObject({ image });
  });
});

describe('an entry stays', () => {
  it.each<[string, string[], string]>([
    ['no image with its content is there', [], ''],
    ['does not serve its content', ['main'], ''],
    ['does not serve its content', ['latest', 'main'], 'latest'],
  ])('because it %s: %j', async (why, tags, moved) => {
    const step = await stepFor({});
    if (tags.length > 0) leave(step.key, ...tags);
    if (moved !== '') pushLabelled(here.registry, 'me/app', { [REUSE_LABEL.key]: 'f'.repeat(64) }, moved);
    expect(await judge(step)).toMatchObject({ image: undefined, why: expect.stringContaining(why) });
  });

  it.each<[string, Asked]>([
    ['the input reuse of its step is off', { inputs: { reuse: 'off' } }],
    ['the call check makes no image', { inputs: { call: 'check' } }],
    ['its outputs come of a build alone', { inputs: { push: 'false', outputs: 'type=local,dest=out' } }],
    ['only its job knows the variable WORD of build-args', { inputs: { 'build-args': 'WORD' } }],
    ['line 2: ADD fetches', { dockerfile: 'FROM scratch\nADD http://127.0.0.1:9/x /\n' }],
    ['the runs-on of its job does not tell the processor', { inputs: { platforms: '' } }],
  ])('because %s', async (why, asked) => {
    const step = await stepFor(asked);
    if (step.key !== '') leave(step.key, 'latest', 'main');
    expect(await judge(step)).toMatchObject({ image: undefined, why: expect.stringContaining(why) });
  });

  it('because its registry does not answer', async () => {
    const step = await stepFor({});
    here.registry.guard = () => error(400, 'UNSUPPORTED', 'nothing here');
    expect((await judge(step)).why).toMatch(/^it cannot be looked up: /);
  });

  it('because the folder of Git is another one each time', async () => {
    const step = await stepFor({});
    mkdirSync(join(step.workspace, '.git'));
    expect((await judge(step)).why).toMatch(/^no image with its content is there\. .*\.dockerignore$/);
  });

  it('because another key has the same beginning', async () => {
    const step = await stepFor({ event: pullRequest() });
    const other = `${step.key.slice(0, 32)}${'0'.repeat(32)}`;
    leave(other);
    expect((await judge(step)).why).toBe('no image with its content is there');
  });
});

describe('a platform of an image', () => {
  const inputs = { distribute: 'true', 'result-file': 'leg.json' };

  function merge(digest: string | undefined, tag: string) {
    const child = { mediaType: OCI_MANIFEST, digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } };
    here.registry.put('me/app', { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [child] }, OCI_INDEX, tag);
  }

  it('is left out when it was merged, and its tags serve that', async () => {
    const step = await stepFor({ inputs });
    const image = leave(step.key);
    const [, digest = ''] = image.split('@');
    merge(digest, 'latest');
    expect((await judge(step)).why).toContain('me/app:main does not serve its content');
    merge(digest, 'main');
    const whole = expect.stringContaining(`${here.registry.host}/me/app:latest ${here.registry.host}/me/app:main`);
    expect(await judge(step)).toMatchObject({ image, why: '', whole });
  });

  it('stays when another one was merged', async () => {
    const step = await stepFor({ inputs });
    leave(step.key);
    const other = pushLabelled(here.registry, 'me/app', { other: 'one' });
    for (const tag of ['latest', 'main']) merge(other, tag);
    expect((await judge(step)).why).toContain('does not serve its content');
  });

  it('stays when no tag tells', async () => {
    const step = await stepFor({ inputs, event: pullRequest() });
    leave(step.key);
    expect((await judge(step)).why).toBe('no tag tells whether its platforms were merged');
  });
});

it('what many ask for is asked for once', async () => {
  const workspace = here.folders.make({
    'a/file': 'a',
    'a.dockerignore': '',
    'b.dockerignore': 'file',
    '.dockerignore': '',
  });
  const hash = hashesOnce();
  const root = `${workspace}/a`;
  const read = (name: string) => hash.context(root, { dockerfile: `${workspace}/${name}` });
  const [a, again, b, c, d] = await Promise.all([read('a'), read('a'), read('b'), read('c'), read('d')]);
  expect([again === a, b === a, d === c]).toEqual([true, false, true]);
  expect([a?.files, b?.files, c?.files]).toEqual([1, 0, 1]);
  expect(await hash.folder(root)).toBe(await hash.folder(root));

  const step = await stepFor({});
  leave(step.key, 'latest', 'main');
  const { signal } = new AbortController();
  const means = { workspace: step.workspace, now: new Date(0), signal, hash, ...questionsOnce(here.session, signal) };
  await judgeEntry(step.planned, means);
  const before = here.registry.asked().length;
  await judgeEntry(step.planned, means);
  expect(here.registry.asked()).toHaveLength(before);
});
