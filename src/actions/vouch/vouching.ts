/** What vouches for an image that the registries serve: GitHub's attestation and cosign's signature. */

import type { Attested } from '../../attest/attested.ts';
import type { Descriptor } from '../../image/manifest.ts';
import type { PublishedImage } from '../../registry/publication.ts';
import type { AfterPush } from '../publish/published.ts';
import type { Publishing } from '../step/publishing.ts';
import { attestImage, attestSkipped } from './attest.ts';
import { signImages } from './signing.ts';

/** The names that serve the image; what failed and may fail is told already. */
function serving(images: readonly PublishedImage[], { names }: Pick<Publishing, 'names'>) {
  const repositories = new Map(names.references.map(({ repository }) => [repository.name, repository]));
  return images.filter(({ state }) => state === 'published').flatMap(({ name }) => repositories.get(name) ?? []);
}

/** @throws {ActionError} `attest` */
export async function attest(
  image: Descriptor,
  images: readonly PublishedImage[],
  { prepared, session, around, isPresent }: AfterPush,
): Promise<Attested> {
  const { inputs, names } = prepared;
  const subjects = serving(images, prepared).map((repository) => ({
    repository,
    isRequired: !names.optional.has(repository.name),
  }));
  const means = { ...around, inputs, session };
  return isPresent ? attestSkipped({ subjects, image }, means) : attestImage({ subjects, image }, means);
}

/** @returns the names that are signed @throws {ActionError} `sign` */
export async function sign(
  images: readonly PublishedImage[],
  { prepared, session, around }: AfterPush,
): Promise<readonly string[]> {
  const { inputs } = prepared;
  const served = images.flatMap(({ name, digest }) => (digest === '' ? [] : [{ name, digest }]));
  return signImages(served, inputs, {
    env: session.env,
    cwd: around.environment.workspace,
    signal: around.signal,
  });
}
