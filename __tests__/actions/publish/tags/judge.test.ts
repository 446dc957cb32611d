/** Tags that never change, where the content is known. */
import { describe, expect, it } from '@jest/globals';
import { judgeTags } from '../../../../src/actions/publish/tags/judge.ts';
import type { Present } from '../../../../src/actions/publish/tags/look-up.ts';
import type { Surroundings } from '../../../../src/actions/step/surroundings.ts';
import type { Digest } from '../../../../src/image/digest.ts';
import { REUSE_LABEL } from '../../../../src/reuse/record.ts';
import { pushToDefaultBranch } from '../../../events/push.ts';
import { HEAD } from '../../../events/repository.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../../../fakes/images.ts';
import { registryForEach } from '../../../fakes/registry-each.ts';
import { preparedFor, pushLabelled } from '../../../fakes/reusing.ts';

const here = registryForEach();

const [OURS, OTHER] = ['a', 'b'].map((character) => character.repeat(64)) as [string, string];
const EARLIER = 'e'.repeat(40);
const SHA = `sha-${HEAD.slice(0, 7)}`;

const image = (key: string, revision: string, tag?: string, more: Record<string, string> = {}) =>
  pushLabelled(
    here.registry,
    'me/app',
    { [REUSE_LABEL.key]: key, 'org.opencontainers.image.revision': revision, ...more },
    tag,
  );

/** An index around it, as the annotations of a run make one. */
const around = (digest: Digest, tag: string) =>
  here.registry.put(
    'me/app',
    { schemaVersion: 2, mediaType: OCI_INDEX, manifests: [{ mediaType: OCI_MANIFEST, digest, size: 1 }] },
    OCI_INDEX,
    tag,
  );

/** What becomes of `1.2.3`, `sha-…` and `main`; the vouched image is what our key leads to. */
async function judge(vouched?: Digest, tags = '1.2.3\ntype=sha\nmain') {
  const workspace = here.folders.make({ Dockerfile: 'FROM scratch\n' });
  const inputs = { images: `${here.registry.host}/me/app`, tags };
  const prepared = await preparedFor({ workspace, session: here.session, inputs, event: pushToDefaultBranch() });
  const present = vouched && ({ digest: vouched, inside: vouched } as Present);
  const surroundings = { environment: { workspace, all: {} }, signal: new AbortController().signal };
  const judged = await judgeTags(prepared, here.session, surroundings as Surroundings, { key: OURS, present });
  judged.close();
  return {
    present: judged.present?.digest,
    left: judged.prepared.names.references.map(({ tag }) => tag),
    staying: judged.leftAlone.map(({ reference }) => reference.split(':').at(-1)),
  };
}

const ALL = ['1.2.3', 'main', SHA];

describe('a tag that never changes', () => {
  it('that nobody has made is left to the build', async () => {
    expect(await judge()).toEqual({ present: undefined, left: ALL, staying: [] });
  });

  it('with our content of our commit is the result', async () => {
    const digest = image(OURS, HEAD, SHA);
    expect(await judge()).toEqual({ present: digest, left: ALL, staying: [] });
  });

  it('with our content of another commit is the result where its key leads to it', async () => {
    const digest = image(OURS, EARLIER, '1.2.3');
    expect(await judge(digest)).toEqual({ present: digest, left: ALL, staying: [] });
  });

  it('with an index around the image that our key leads to is the result', async () => {
    const digest = image(OURS, EARLIER);
    const index = around(digest, '1.2.3');
    expect(await judge(digest)).toEqual({ present: index, left: ALL, staying: [] });
  });

  it('of another commit that nobody vouches for stays, and takes the place of no build', async () => {
    image(OURS, EARLIER, '1.2.3');
    expect(await judge()).toEqual({ present: undefined, left: ['main', SHA], staying: ['1.2.3'] });
    const vouched = image(OURS, EARLIER, undefined, { other: '1' });
    expect(await judge(vouched)).toEqual({ present: undefined, left: ['main', SHA], staying: ['1.2.3'] });
  });

  it('of our commit with other content stays, and the others get the new image', async () => {
    image(OTHER, HEAD, SHA);
    expect(await judge()).toEqual({ present: undefined, left: ['1.2.3', 'main'], staying: [SHA] });
  });

  it('with other content stays beside one with ours', async () => {
    image(OTHER, HEAD, SHA);
    const digest = image(OURS, EARLIER, '1.2.3');
    expect(await judge(digest)).toEqual({ present: digest, left: ['1.2.3', 'main'], staying: [SHA] });
  });

  it('stays where another one has another image of our content', async () => {
    const digest = image(OURS, HEAD, '1.2.3');
    image(OURS, HEAD, SHA, { built: 'twice' });
    expect(await judge()).toEqual({ present: digest, left: ['1.2.3', 'main'], staying: [SHA] });
  });

  it('is the result where there is no other tag', async () => {
    const digest = image(OTHER, HEAD, SHA);
    expect(await judge(undefined, 'type=sha')).toEqual({ present: digest, left: [SHA], staying: [] });
  });

  it.each([
    ['other content', OTHER],
    ['no key', 'none'],
  ])('of another commit with %s ends the step', async (_, key) => {
    image(key, EARLIER, '1.2.3');
    await expect(judge()).rejects.toMatchObject({ id: 'tag-has-other-content' });
  });
});
