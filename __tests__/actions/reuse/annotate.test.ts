import { expect, it } from '@jest/globals';
import type { AfterPush } from '../../../src/actions/publish/published.ts';
import { annotate } from '../../../src/actions/reuse/annotate.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { HEAD } from '../../events/repository.ts';
import { pushIndex } from '../../fakes/images.ts';
import { registryForEach } from '../../fakes/registry-each.ts';
import { preparedFor } from '../../fakes/reusing.ts';

const here = registryForEach();

/** An image that is found there gets an index with the labels of this run. */
async function annotated(repository: string) {
  const digest = pushIndex(here.registry, repository, 'reuse-x');
  const workspace = here.folders.make({ Dockerfile: 'FROM scratch\n' });
  const prepared = await preparedFor({
    workspace,
    session: here.session,
    inputs: { images: `${here.registry.host}/me/app` },
  });
  const at = parseTaggedReference(`${here.registry.host}/${repository}:reuse-x`) as TaggedReference;
  const around = { signal: new AbortController().signal };
  const after = { prepared, session: here.session, around } as unknown as AfterPush;
  return { digest, present: await annotate({ digest, at, why: 'x' }, after) };
}

const written = () => here.registry.asked().filter((asked) => asked.startsWith('PUT') || asked.startsWith('POST'));

it('an image beside its own is annotated there', async () => {
  const { digest, present } = await annotated('me/app');
  const index = JSON.parse(String(here.registry.manifests.get(`me/app:${present.digest}`)?.bytes));
  expect(present.digest).not.toBe(digest);
  expect(index.annotations).toMatchObject({ 'org.opencontainers.image.revision': HEAD });
  const before = JSON.parse(String(here.registry.manifests.get(`me/app:${digest}`)?.bytes));
  expect(index.manifests).toEqual(before.manifests);
  expect(written()).toEqual([`PUT /v2/me/app/manifests/${present.digest}`]);
});

it('an image that is kept elsewhere is annotated where it is used, and nothing is written where it was found', async () => {
  const { present } = await annotated('me/cache');
  expect(present.at.repository.path).toBe('me/app');
  const index = JSON.parse(String(here.registry.manifests.get(`me/app:${present.digest}`)?.bytes));
  for (const { digest } of index.manifests) expect(here.registry.manifests.has(`me/app:${digest}`)).toBe(true);
  expect(written().filter((asked) => !asked.includes('/me/app/'))).toEqual([]);
});
