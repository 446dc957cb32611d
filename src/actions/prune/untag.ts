/**
 * Takes tags off a version that stays. GitHub's registry has no request for it, and others take such a request for the
 * version with all its tags; so the tags are put on an empty manifest of our own, and that one is deleted with them.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Digest } from '../../image/digest.ts';
import { OCI_MANIFEST } from '../../image/manifest.ts';
import { formatTagged } from '../../image/reference.ts';
import { deleteManifest } from '../../registry/delete.ts';
import { getManifest, putManifest, type ServedManifest, servedDigest } from '../../registry/manifests.ts';
import { settleInTurn } from '../../registry/settle-all.ts';
import { uploadBlob } from '../../registry/upload.ts';
import { type Around, CHANGES_AT_ONCE, type Place } from './place.ts';

export interface TagToTakeOff {
  readonly tag: string;
  /** The version that it is on, and that stays. */
  readonly digest: Digest;
}

/** The smallest content that there is for what needs one. */
const EMPTY = Buffer.from('{}');
/** Seconds until the packages API shows what was pushed just now. */
const PATIENCE = [1, 2, 4, 8];

/**
 * @returns the tags that are off; one that serves something else by now stays where it is
 * @throws {Error} when the registry refuses; the tags are then back on their versions
 */
export async function takeTagsOff(tags: readonly TagToTakeOff[], place: Place, around: Around): Promise<string[]> {
  const { client, repository } = place;
  const { persist, warn } = around;
  const empty = emptyManifest();
  const config = { digest: digestOf(EMPTY), size: EMPTY.length };
  await persist(`writing to ${repository.name}`, () => uploadBlob(client, repository, config, () => EMPTY));
  const moved: TagToTakeOff[] = [];
  try {
    await settleInTurn(CHANGES_AT_ONCE, tags, async ({ tag, digest }) => {
      const name = formatTagged({ repository, tag });
      const now = await persist(`looking up ${name}`, () => servedDigest(client, repository, tag));
      if (now !== digest) return warn(`${name} was moved meanwhile, and stays.`);
      moved.push({ tag, digest });
      await persist(`tagging ${name}`, () => putManifest(client, repository, tag, empty));
    });
    if (moved.length > 0) await remove(empty.digest, place, around);
    return moved.map(({ tag }) => tag);
  } catch (error) {
    await putBack(moved, place, around);
    throw error;
  }
}

/** Of its own for each call, so that it takes nobody else's tags with it. */
function emptyManifest(): ServedManifest {
  const json = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType: 'application/vnd.image-build-action.untagged',
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(EMPTY), size: EMPTY.length },
    layers: [],
    annotations: { 'image-build-action.untag': randomUUID() },
  };
  const bytes = Buffer.from(JSON.stringify(json));
  return { mediaType: OCI_MANIFEST, digest: digestOf(bytes), bytes };
}

function digestOf(bytes: Buffer): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function remove(digest: Digest, { client, repository, packages }: Place, { persist, sleep }: Around) {
  if (packages === undefined) {
    const { state, text } = await persist(`deleting ${digest}`, () => deleteManifest(client, repository, digest));
    if (state === 'refused') throw new Error(`${repository.name} does not let tags be taken off: ${text}`);
    return;
  }
  for (const seconds of [0, ...PATIENCE]) {
    await sleep(seconds);
    const version = (await packages.newest()).find((one) => one.digest === digest);
    const said = version === undefined ? undefined : await packages.remove(version.id);
    if (said !== undefined) throw new Error(`${repository.name} does not let tags be taken off: ${said}`);
    if (version !== undefined) return;
  }
  throw new Error(`the packages API does not show the empty version ${digest} of ${repository.name}`);
}

async function putBack(tags: readonly TagToTakeOff[], { client, repository }: Place, { persist, warn }: Around) {
  for (const { tag, digest } of tags) {
    const name = formatTagged({ repository, tag });
    try {
      const manifest = await persist(`reading ${name}`, () => getManifest(client, repository, digest));
      if (manifest === undefined) throw new Error(`${digest} is gone`);
      await persist(`tagging ${name}`, () => putManifest(client, repository, tag, manifest));
    } catch (error) {
      warn(`${name} could not be put back on ${digest}: ${(error as Error).message}`);
    }
  }
}
