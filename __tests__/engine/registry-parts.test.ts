/** The parts that speak to a registry, each by itself, against a real one and with what real buildx writes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient } from '../../src/registry/client.ts';
import type { Place } from '../../src/registry/copy.ts';
import { deleteManifest } from '../../src/registry/delete.ts';
import { createHttp } from '../../src/registry/http.ts';
import { type ImageFacts, readImage, readLabels } from '../../src/registry/image-facts.ts';
import { pushArchive } from '../../src/registry/push-archive.ts';
import { attachReferrer, listReferrers } from '../../src/registry/referrers.ts';
import { startHtpasswdRegistry } from './htpasswd-registry.ts';
import { docker, imageName, served, TINY, tagsOf, workspaceWith } from './job.ts';

const http = createHttp({});
afterAll(() => http.close());

/** The registry of a name, with whoever may write there. */
function placeOf(name: string, credential?: { username: string; password: string }): Place {
  const repository = parseRepository(name) as Repository;
  const credentials = credential && ({ kind: 'password', ...credential } as const);
  return { repository, client: createRegistryClient(repository.registry, credentials, http) };
}

function archive(...options: string[]): string {
  const folder = workspaceWith(TINY);
  const path = join(folder, 'image.tar');
  const label = ['--label', 'com.example.part=registry'];
  const ended = docker('buildx', 'build', ...options, ...label, '--output', `type=oci,dest=${path}`, folder);
  if (ended.startsWith('failed: ')) throw new Error(ended);
  return path;
}

const facts = ({ client, repository }: Place, reference: string) =>
  readImage(client, repository, reference) as Promise<ImageFacts>;

describe.each([
  ['one platform', ['--provenance=false'], { platforms: 1, hasAttestations: false, listed: undefined }],
  ['one platform with provenance', ['--provenance=mode=min'], { platforms: 1, hasAttestations: true, listed: 2 }],
  [
    'two platforms with provenance',
    ['--provenance=mode=min', '--platform=linux/amd64,linux/arm64'],
    { platforms: 2, hasAttestations: true, listed: 4 },
  ],
])('an archive of %s', (_, options, expected) => {
  const name = imageName();
  const place = placeOf(name);
  let digest: Digest;
  beforeAll(async () => {
    digest = await pushArchive(archive(...options), place);
  });

  it('is served by its digest, with every part, and without a tag', async () => {
    const top = await served(`${name}@${digest}`);
    expect(top?.digest).toBe(digest);
    expect(top?.manifest.manifests?.length).toBe(expected.listed);
    for (const part of top?.manifest.manifests ?? []) {
      expect((await served(`${name}@${part.digest}`))?.digest).toBe(part.digest);
    }
    expect(await tagsOf(name)).toEqual([]);
  });

  it('can be pulled', () => {
    expect(docker('pull', '--quiet', `${name}@${digest}`)).toBe(`${name}@${digest}`);
    docker('image', 'rm', '--force', `${name}@${digest}`);
  });

  it('has the facts that the registry serves', async () => {
    const { platforms, ...found } = await facts(place, digest);
    expect(platforms).toHaveLength(expected.platforms);
    for (const { platform, digest: part, size } of platforms) {
      const { manifest } = (await served(`${name}@${part}`)) ?? {};
      const listed = (await served(`${name}@${digest}`))?.manifest.manifests;
      const told = listed?.find((each: { digest: string }) => each.digest === part)?.platform;
      if (told !== undefined) expect(platform).toBe(`${told.os}/${told.architecture}`);
      const sizes = [manifest.config, ...manifest.layers].map((each: { size: number }) => each.size);
      expect(size).toBe(sizes.reduce((sum, each) => sum + each, 0));
    }
    const labels = { 'com.example.part': 'registry' };
    expect(found).toMatchObject({ digest, labels, hasAttestations: expected.hasAttestations });
    expect(await readLabels(place.client, place.repository, digest)).toMatchObject({ digest, labels });
  });
});

describe.each(['without users', 'with users'])('a registry %s', (kind) => {
  let place: Place;
  let name: string;
  let headers = {};
  let subject: { mediaType: string; digest: Digest; size: number };

  beforeAll(async () => {
    const registry = kind === 'with users' ? await startHtpasswdRegistry() : undefined;
    name = imageName(registry?.address);
    headers = registry?.authorization ?? {};
    place = placeOf(name, registry);
    const digest = await pushArchive(archive('--provenance=false'), place);
    const { mediaType, manifest } = await facts(place, digest);
    subject = { mediaType, digest, size: manifest.bytes.length };
  });

  const attach = (text: string, artifactType = 'application/vnd.example+json') =>
    attachReferrer(place.client, place.repository, subject, {
      artifactType,
      annotations: { 'com.example.text': text },
      layers: [{ mediaType: artifactType, content: Buffer.from(text) }],
    });

  it('keeps artifacts beside an image, several at a time, and lists them', async () => {
    // The first brings the empty configuration that all share: this registry can lose a blob that two bring at once.
    const first = await attach('one');
    const digests = [first, ...(await Promise.all([attach('two'), attach('other', 'application/other')]))];
    expect(await attach('one')).toBe(digests[0]);
    const listed = await listReferrers(place.client, place.repository, subject.digest, 'application/vnd.example+json');
    expect(new Set(listed.map(({ digest }) => digest))).toEqual(new Set(digests.slice(0, 2)));

    const kept = await served(`${name}@${digests[0]}`, headers);
    expect(kept?.digest).toBe(digests[0]);
    expect(kept?.manifest).toMatchObject({ subject, artifactType: 'application/vnd.example+json' });
    const sum = `sha256:${createHash('sha256').update('one').digest('hex')}`;
    expect(kept?.manifest.layers).toEqual([{ mediaType: 'application/vnd.example+json', digest: sum, size: 3 }]);
    const [registry, ...path] = name.split('/');
    const layer = await fetch(`http://${registry}/v2/${path.join('/')}/blobs/${sum}`, { headers });
    expect(await layer.text()).toBe('one');

    const tag = subject.digest.replace(':', '-');
    const list = await served(`${name}:${tag}`, headers);
    expect(list?.manifest.manifests.map(({ digest }: { digest: string }) => digest).sort()).toEqual(digests.sort());
    expect(await tagsOf(name, headers)).toEqual([tag]);
  });

  it('deletes a manifest or says that it does not, and the other ones stay', async () => {
    const artifact = await attach('to be deleted', 'application/other');
    const { state, text } = await deleteManifest(place.client, place.repository, artifact);
    const isThere = (await served(`${name}@${artifact}`, headers)) !== undefined;
    // The one of these tests may delete, and one with the settings that it comes with may not.
    expect({ state, isThere }).toEqual(
      kind === 'with users' ? { state: 'refused', isThere: true } : { state: 'deleted', isThere: false },
    );
    if (isThere) expect(text).toContain('405 ("UNSUPPORTED: The operation is unsupported.")');
    else expect(await deleteManifest(place.client, place.repository, artifact)).toEqual({ state: 'absent', text: '' });
    expect((await served(`${name}@${subject.digest}`, headers))?.digest).toBe(subject.digest);
  });
});
