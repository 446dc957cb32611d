import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { PushedImage } from '../../../src/actions/publish/publish.ts';
import type { AfterPush } from '../../../src/actions/publish/published.ts';
import type { Afterwards } from '../../../src/actions/reuse/content.ts';
import { leaveKey } from '../../../src/actions/reuse/leave.ts';
import { reusePlaces } from '../../../src/actions/reuse/places.ts';
import type { Reuse } from '../../../src/actions/reuse/reuse.ts';
import { parseRepository, type Repository } from '../../../src/image/reference.ts';
import type { RunEvent } from '../../../src/source/from-event.ts';
import { pullRequest, pullRequestTarget } from '../../events/pull-request.ts';
import { pushToDefaultBranch } from '../../events/push.ts';
import { pushImage } from '../../fakes/images.ts';
import { error } from '../../fakes/registry.ts';
import { registryForEach } from '../../fakes/registry-each.ts';
import { preparedFor } from '../../fakes/reusing.ts';

const here = registryForEach();

const KEY = 'ab'.repeat(32);
const TAG = `reuse-${KEY.slice(0, 32)}`;
const ONE = '1'.repeat(64);
const BASE = { reference: 'docker.io/library/alpine:3', platform: 'linux/amd64', digest: `sha256:${ONE}` } as const;
const provenance = (uri = 'pkg:docker/alpine@3', sha256 = ONE, platform = 'linux/amd64') =>
  JSON.stringify({
    'buildx.build.provenance': {
      buildType: 'x',
      invocation: { environment: { platform } },
      materials: [{ uri, digest: { sha256 } }],
    },
  });

interface Left {
  /** The text of buildx's file; undefined for none. */
  readonly metadata?: string | undefined;
  readonly isUnchanged?: () => Promise<boolean>;
  readonly native?: string;
  readonly event?: RunEvent;
  readonly inputs?: Record<string, string>;
  readonly reuse?: Partial<Reuse>;
  readonly signal?: AbortSignal;
}

/** Leaves the key of an image that was built and pushed. */
async function leave(left: Left = {}): Promise<void> {
  const metadata = 'metadata' in left ? left.metadata : provenance();
  const workspace = here.folders.make({ Dockerfile: 'FROM scratch\n', ...(metadata !== undefined && { metadata }) });
  const { event = pushToDefaultBranch(), native = 'linux/amd64', isUnchanged = async () => true } = left;
  const inputs = { images: `${here.registry.host}/me/app`, ...left.inputs };
  const prepared = await preparedFor({ workspace, session: here.session, event, inputs });
  const afterwards: Afterwards = { declared: { bases: [BASE], hasPinned: false, native }, isUnchanged };
  const places = reusePlaces(prepared);
  const reuse: Reuse = { key: KEY, labels: {}, present: undefined, moved: [], places, afterwards, ...left.reuse };
  const source = parseRepository(`${here.registry.host}/me/app`) as Repository;
  const image: PushedImage = { digest: pushImage(here.registry, 'me/app', 'built'), source, pushed: undefined };
  const around = { signal: left.signal ?? new AbortController().signal };
  const after = { prepared, session: here.session, around } as unknown as AfterPush;
  await leaveKey(image, reuse, after, metadata === undefined ? undefined : join(workspace, 'metadata'));
}

const served = (name: string) => here.registry.served(`me/${name}`, TAG);

describe('the key of an image', () => {
  it('is left beside it, on its digest', async () => {
    await leave();
    expect(served('app')).toBe(pushImage(here.registry, 'me/app', 'built'));
  });

  it.each<[string, RunEvent, string]>([
    ['a branch in the trusted place', pushToDefaultBranch(), 'cache'],
    ['a pull request in its own', pullRequest(), 'proposed'],
  ])('is left with a copy by %s', async (_, event, expected) => {
    const { host } = here.registry;
    await leave({ event, inputs: { cache: 'registry', 'cache-image': `${host}/me/cache\n${host}/me/proposed` } });
    const names = ['app', 'cache', 'proposed'];
    expect(names.filter((name) => served(name) !== undefined)).toEqual([expected]);
  });

  it.each<[string, () => Left]>([
    ['a run with a stranger’s code', () => ({ event: pullRequestTarget() })],
    ['a build that nobody knows the key of', () => ({ reuse: { key: undefined } })],
    ['a build whose context changed meanwhile', () => ({ isUnchanged: async () => false })],
    [
      'a build whose context is gone',
      () => ({
        isUnchanged: async () => {
          throw new Error('gone');
        },
      }),
    ],
    ['a base image that moved meanwhile', () => ({ metadata: provenance('pkg:docker/alpine@3', '2'.repeat(64)) })],
    ['an image that nobody named', () => ({ metadata: provenance('pkg:docker/other@1', '2'.repeat(64)) })],
    ['a builder of another platform', () => ({ metadata: provenance('pkg:docker/alpine@3', ONE, 'linux/arm64') })],
    ['a builder that tells nothing', () => ({ metadata: '{}' })],
    ['a builder that tells nonsense', () => ({ metadata: '{"buildx' })],
    ['a builder without a file', () => ({ metadata: undefined })],
  ])('is not left by %s', async (_, left) => {
    await leave(left());
    expect(served('app')).toBeUndefined();
  });

  it.each([
    ['refuses', error(403, 'DENIED', 'no')],
    ['is away', { status: 503 }],
  ])('that a registry %s fails nothing', async (_, answer) => {
    here.registry.script(`PUT /v2/me/app/manifests/${TAG}`, answer);
    await leave();
    expect(served('app')).toBeUndefined();
  });

  it('is not left by a step that is cancelled', async () => {
    const controller = new AbortController();
    here.registry.guard = ({ method }) => {
      if (method === 'PUT') controller.abort();
      return method === 'PUT' ? { status: 503 } : undefined;
    };
    await expect(leave({ signal: controller.signal })).rejects.toThrow();
  });
});
