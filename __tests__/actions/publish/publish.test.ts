import { describe, expect, it } from '@jest/globals';
import { type BuildInputs, parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { publishEverywhere } from '../../../src/actions/publish/publish.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { IncompletePublication } from '../../../src/registry/publication.ts';
import type { Names } from '../../../src/tags/names.ts';
import type { TagKind } from '../../../src/tags/tag-kind.ts';
import { pushImage } from '../../fakes/images.ts';
import { error } from '../../fakes/registry.ts';
import { registryForEach } from '../../fakes/registry-each.ts';

const SIGNAL = new AbortController().signal;
/** Waits of a second come from here: asked for by the registry, they are the shortest that it can ask for. */
const SOON = { 'retry-after': '0.01' };

const here = registryForEach();

const references = (...tags: string[]) =>
  tags.map((tag) => parseTaggedReference(`${here.registry.host}/me/app:${tag}`) as TaggedReference);

const inputsOf = async (given: Record<string, string> = {}): Promise<BuildInputs> =>
  (
    await parseInputs(
      (name) => given[name] ?? '',
      () => '',
    )
  ).inputs;

describe('publishing everywhere', () => {
  const publish = async (digest: `sha256:${string}`, tags: string[]) => {
    const all = references(...tags);
    const [pushed] = references('1');
    if (pushed === undefined) throw new Error('no reference');
    const kinds = new Map<string, TagKind>();
    const step = { names: { kinds, optional: new Set<string>() } as unknown as Names, inputs: await inputsOf() };
    const image = { digest, source: pushed.repository, pushed };
    return publishEverywhere(image, all, step, { session: here.session, signal: SIGNAL }).catch((error) => {
      throw error instanceof IncompletePublication ? error.cause : error;
    });
  };

  it('serves the digest under every tag', async () => {
    const digest = pushImage(here.registry, 'me/app', 'image', '1');
    here.registry.script('PUT /v2/me/app/manifests/2', { status: 502, headers: SOON });
    expect(await publish(digest, ['1', '2'])).toEqual([
      { name: `${here.registry.host}/me/app`, tags: ['1', '2'], digest, state: 'published', error: '' },
    ]);
  });

  it('over a tag that has moved tells how to prevent it', async () => {
    pushImage(here.registry, 'me/app', 'other', '1');
    await expect(publish(`sha256:${'1'.repeat(64)}`, ['1'])).rejects.toMatchObject({
      code: 'digest',
      message: expect.stringContaining('another run moved the tag'),
      advice: expect.stringContaining('concurrency group'),
    });
  });

  it('that is denied tells what to set', async () => {
    const digest = pushImage(here.registry, 'me/app', 'image', '1');
    here.registry.script('PUT /v2/me/app/manifests/2', error(403, 'DENIED', 'no write'));
    await expect(publish(digest, ['1', '2'])).rejects.toMatchObject({
      code: 'registry',
      advice: expect.stringContaining('registry-auth serves several'),
    });
  });
});
