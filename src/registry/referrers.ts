/**
 * What is said about an image and kept beside it: signatures and attestations, as manifests whose `subject` it is.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests-with-subject
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../image/digest.ts';
import {
  type Annotations,
  type Descriptor,
  OCI_INDEX,
  OCI_MANIFEST,
  parseManifest,
  textsIn,
} from '../image/manifest.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';
import type { HttpAnswer } from './http.ts';
import { putManifest, type ServedManifest } from './manifests.ts';
import { addToReferrersTag, readReferrersTag } from './referrers-tag.ts';
import { settleAll } from './settle-all.ts';
import { uploadBlob } from './upload.ts';

/** What is said about an image. */
export interface Artifact {
  readonly artifactType: string;
  readonly annotations: Annotations;
  readonly layers: readonly ArtifactLayer[];
}

export interface ArtifactLayer {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** What stands for a configuration where there is none. */
const EMPTY: ArtifactLayer = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
/** Pages of a list; more are an endless list. */
const MOST_PAGES = 100;

/**
 * Puts an artifact beside an image. The same artifact has the same digest, so a second call changes nothing.
 *
 * Registries that know no referrers get a tag `sha256-<digits>` that lists them, as the specification has it. Calls
 * with one client take turns there; another run may come between, which is then a temporary fault.
 *
 * @param subject the image's manifest or index
 * @returns the digest of the artifact's manifest
 * @throws {RegistryFault} when the registry refuses or does not answer, or the list does not hold the artifact
 */
export async function attachReferrer(
  client: RegistryClient,
  repository: Repository,
  subject: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>,
  artifact: Artifact,
): Promise<Digest> {
  const layers = artifact.layers.length > 0 ? artifact.layers : [EMPTY];
  const blobs = new Map([EMPTY, ...layers].map((blob) => [digestOf(blob.content), blob.content]));
  await settleAll(
    [...blobs].map(([digest, content]) =>
      uploadBlob(client, repository, { digest, size: content.length }, () => content),
    ),
  );
  const manifest = manifestOf(subject, { ...artifact, layers });
  const { listsSubject } = await putManifest(client, repository, manifest.digest, manifest);
  if (listsSubject) return manifest.digest;
  const { artifactType, annotations } = artifact;
  const { digest, mediaType, bytes } = manifest;
  const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
  await addToReferrersTag(client, repository, subject.digest, descriptor);
  return digest;
}

function manifestOf(
  { mediaType, digest, size }: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>,
  { artifactType, annotations, layers }: Artifact,
): ServedManifest {
  const json = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType,
    config: descriptorOf(EMPTY),
    layers: layers.map(descriptorOf),
    subject: { mediaType, digest, size },
    annotations,
  };
  const bytes = Buffer.from(JSON.stringify(json));
  return { mediaType: OCI_MANIFEST, digest: digestOf(bytes), bytes };
}

function descriptorOf({ mediaType, content }: ArtifactLayer): Descriptor {
  return { mediaType, digest: digestOf(content), size: content.length };
}

function digestOf(bytes: Buffer): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Lists what is kept beside an image.
 *
 * @param artifactType only those of this type
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no list
 */
export async function listReferrers(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
  artifactType?: string,
): Promise<Descriptor[]> {
  const listed =
    (await askReferrers(client, repository, digest, artifactType)) ??
    (await readReferrersTag(client, repository, digest))?.manifests ??
    [];
  // Filtering is optional for a registry.
  const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
  const tidy = ({ annotations, ...each }: Descriptor) => ({ ...each, annotations: textsIn(annotations) });
  return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}

/** @returns undefined when the registry does not know the question */
async function askReferrers(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
  artifactType: string | undefined,
): Promise<Descriptor[] | undefined> {
  const what = `listing the referrers of ${formatPinned(repository, digest)}`;
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
  const listed: Descriptor[] = [];
  let to: string | URL | undefined = `referrers/${digest}${filter}`;
  for (let page = 0; to !== undefined; page++) {
    if (page === MOST_PAGES) throw new RegistryFault(`${what}: the list does not end`, 200);
    const headers = { accept: OCI_INDEX };
    const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
    if (page === 0 && isUnknownQuestion(answer)) return undefined;
    if (answer.status !== 200) throw faultFrom(what, answer);
    listed.push(...manifestsIn(answer, what));
    to = await nextPage(answer, client, what);
  }
  return listed;
}

/** An older registry says so in one of several ways; some have a page for people at every address. */
function isUnknownQuestion({ status, headers }: HttpAnswer): boolean {
  if (status !== 200) return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
  return headers['content-type']?.split(';')[0]?.trim() !== OCI_INDEX;
}

function manifestsIn({ body }: HttpAnswer, what: string): readonly Descriptor[] {
  try {
    return parseManifest(body.toString('utf8')).manifests ?? [];
  } catch (cause) {
    throw new RegistryFault(`${what}: ${(cause as Error).message}`, 200, { cause });
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc8288#section-3 */
async function nextPage({ headers }: HttpAnswer, client: RegistryClient, what: string): Promise<URL | undefined> {
  const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
  if (next === undefined) return undefined;
  const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
  if (to.origin !== origin) throw new RegistryFault(`${what}: the list goes on at another registry`, 200);
  return to;
}
