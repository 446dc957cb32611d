import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRepository, type Repository } from '../../src/image/reference.ts';
import { createRegistryClient, type RegistryClient } from '../../src/registry/client.ts';
import { createHttp } from '../../src/registry/http.ts';
import { getManifest, putManifest, servedDigest } from '../../src/registry/manifests.ts';
import { Closing } from '../fakes/http-server.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage } from '../fakes/images.ts';
import { digestOfBytes, error, type FakeRegistry, startRegistry } from '../fakes/registry.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let client: RegistryClient;
let app: Repository;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  client = createRegistryClient(registry.host, undefined, closing.add(createHttp({})));
  app = parseRepository(`${registry.host}/me/app`) as Repository;
});

/** The message of a fault, without the port. */
async function messageOf(task: Promise<unknown>): Promise<string> {
  const message = await task.then(
    () => 'nothing was thrown',
    (fault: Error) => fault.message,
  );
  return message.replaceAll(registry.host, 'HOST');
}

describe('the served digest', () => {
  it('is computed where the registry does not tell it', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    registry.tellsDigest = false;
    expect(await servedDigest(client, app, 'v1')).toBe(digest);
    expect(registry.asked().slice(1)).toEqual(['HEAD /v2/me/app/manifests/v1', 'GET /v2/me/app/manifests/v1']);
  });

  it('is computed where the registry tells one of another kind', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    const headers = { 'docker-content-digest': `sha512:${'a'.repeat(128)}` };
    registry.script('HEAD /v2/me/app/manifests/v1', { status: 200, headers });
    expect(await servedDigest(client, app, 'v1')).toBe(digest);
  });

  it('is asked for in all four kinds, so that no registry converts', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    expect(await servedDigest(client, app, 'v1')).toBe(digest);
    expect(registry.requests[1]?.headers.accept).toBe(
      'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json',
    );
  });

  it('is unknown for a tag that is not there', async () => {
    expect(await servedDigest(client, app, 'v1')).toBeUndefined();
  });

  it('is refused with the status, for a HEAD has no text', async () => {
    registry.script('HEAD /v2/me/app/manifests/v1', { status: 403 });
    expect(await messageOf(servedDigest(client, app, 'v1'))).toBe(
      'looking up HOST/me/app:v1: the registry answered 403',
    );
  });
});

describe('a manifest', () => {
  it('has the media type without the parameters of the transport', async () => {
    const body = '{}';
    const headers = { 'content-type': `${OCI_INDEX}; charset=utf-8` };
    registry.script('GET /v2/me/app/manifests/v1', { status: 200, headers, body });
    expect(await getManifest(client, app, 'v1')).toEqual({
      digest: digestOfBytes(body),
      mediaType: OCI_INDEX,
      bytes: Buffer.from(body),
    });
  });

  it('with other content than its digest says is a fault', async () => {
    const digest = pushImage(registry, 'me/app', 'image');
    registry.script(`GET /v2/me/app/manifests/${digest}`, { status: 200, body: '<html>Sign in</html>' });
    expect(await messageOf(getManifest(client, app, digest))).toBe(
      `reading HOST/me/app@${digest}: the registry served other content, ${digestOfBytes('<html>Sign in</html>')}`,
    );
  });

  it('that is not there is undefined', async () => {
    expect(await getManifest(client, app, 'v1')).toBeUndefined();
  });

  it('that is refused says why, in the words of the registry', async () => {
    registry.script('GET /v2/me/app/manifests/v1', error(401, 'UNAUTHORIZED', 'authentication required'));
    expect(await messageOf(getManifest(client, app, 'v1'))).toBe(
      'reading HOST/me/app@v1: the registry answered 401 ("UNAUTHORIZED: authentication required")',
    );
  });
});

describe('putting a manifest', () => {
  const bytes = Buffer.from('{"any": "bytes"}\n');
  const manifest = { digest: digestOfBytes(bytes), mediaType: OCI_MANIFEST, bytes };

  it('sends the bytes as they are, under their media type', async () => {
    await putManifest(client, app, 'v1', manifest);
    expect(registry.manifests.get('me/app:v1')).toEqual({ mediaType: OCI_MANIFEST, bytes });
  });

  it.each([200, 202, 204])('takes %i, with which some registries say yes', async (status) => {
    registry.script('PUT /v2/me/app/manifests/v1', { status });
    expect(await messageOf(putManifest(client, app, 'v1', manifest))).toBe('nothing was thrown');
  });

  it('that the registry changes is a fault', async () => {
    const other = digestOfBytes('other');
    registry.script('PUT /v2/me/app/manifests/v1', { status: 201, headers: { 'docker-content-digest': other } });
    expect(await messageOf(putManifest(client, app, 'v1', manifest))).toBe(
      `tagging HOST/me/app:v1: the registry made ${other} of ${manifest.digest}`,
    );
  });

  it('that the registry refuses is a fault', async () => {
    registry.script('PUT /v2/me/app/manifests/v1', error(400, 'TAG_INVALID', 'the tag is immutable'));
    expect(await messageOf(putManifest(client, app, 'v1', manifest))).toBe(
      'tagging HOST/me/app:v1: the registry answered 400 ("TAG_INVALID: the tag is immutable")',
    );
  });
});
