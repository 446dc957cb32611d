/**
 * What follows a pushed image, in this order: the gate, its tags in every registry, the attestation, the signature.
 * Each step begins when the one before it has ended well.
 */
import type { Digest } from '../../image/digest.ts';
import { type Descriptor, isIndex, parseManifest } from '../../image/manifest.ts';
import { formatTagged } from '../../image/reference.ts';
import type { ImageFacts } from '../../registry/image-facts.ts';
import { IncompletePublication, type PublishedImage, type Seen } from '../../registry/publication.ts';
import { log } from '../../runner/log.ts';
import { type PushedImage, publishEverywhere } from '../publish/publish.ts';
import type { AfterPush, Published, SoFar } from '../publish/published.ts';
import { readPushed } from '../publish/reading.ts';
import type { LeftAlone } from '../publish/tags/floating.ts';

/**
 * @param soFar is kept up to date, also when this throws
 * @throws {ActionError} `gate`, `registry`, `digest`, `tag`, `attest` or `sign`
 */
export async function followPush(image: PushedImage, after: AfterPush, soFar: SoFar): Promise<Published> {
  const { watch, prepared } = after;
  const reading = readPushed(image, after);
  const gateSeconds =
    prepared.inputs.gate.length === 0
      ? undefined
      : await watch.time('gate', async () => gateIt(image, await reading.facts, after));
  const { images, leftAlone } = await watch.time('tags', () => publishAll(image, after, reading, soFar));
  soFar.images = images;
  const facts = await reading.facts;
  const { mediaType, manifest } = facts;
  const descriptor = { mediaType, digest: image.digest, size: manifest.bytes.length };
  const { attested, signed } = await vouch(descriptor, images, after);
  const { platforms } = facts;
  return { images, leftAlone, platforms, image: descriptor, imageId: idOf(facts), gateSeconds, attested, signed };
}

/** The engine knows an index by its digest, and a single image by its configuration's. */
export function idOf({ digest, mediaType, manifest }: ImageFacts): Digest | undefined {
  return isIndex(mediaType) ? digest : parseManifest(manifest.bytes.toString('utf8')).config?.digest;
}

export async function gateIt(image: PushedImage, facts: ImageFacts, after: AfterPush): Promise<number> {
  const { passGate } = await import('../publish/passing-gate.ts');
  return passGate(image, facts, after);
}

/** What vouches for the image, where that is asked for. */
async function vouch(image: Descriptor, images: readonly PublishedImage[], after: AfterPush) {
  const { inputs } = after.prepared;
  if (!inputs.attest && inputs.sign === 'off') return { attested: undefined, signed: [] };
  const { attest, sign } = await import('../vouch/vouching.ts');
  return {
    attested: inputs.attest ? await after.watch.time('attest', () => attest(image, images, after)) : undefined,
    signed: inputs.sign === 'off' ? [] : await after.watch.time('sign', () => sign(images, after)),
  };
}

async function publishAll(
  image: PushedImage,
  { prepared, session, floating, around }: AfterPush,
  seen: Seen,
  soFar: SoFar,
): Promise<{ images: readonly PublishedImage[]; leftAlone: readonly LeftAlone[] }> {
  let leftAlone: readonly LeftAlone[] = [];
  const done = image.pushed && formatTagged(image.pushed);
  const leaves = async () => {
    const left = await floating.settle(image.digest);
    // What the build itself has pushed was settled before it began.
    leftAlone = left.filter(({ reference }) => reference !== done);
    return new Set(leftAlone.map(({ reference }) => reference));
  };
  const isSuperseded = floating.isSuperseded.bind(floating);
  try {
    const { references } = prepared.names;
    const means = { session, signal: around.signal, leaves, isSuperseded, seen };
    const images = await publishEverywhere(image, references, prepared, means);
    leftAlone = [...leftAlone, ...floating.superseded];
    for (const { reference, serves, why } of leftAlone) log.notice(`${reference} stays at ${serves}, because ${why}.`);
    return { images, leftAlone };
  } catch (error) {
    if (!(error instanceof IncompletePublication)) throw error;
    soFar.images = error.images;
    throw error.cause;
  }
}
