/**
 * What follows a pushed image, in this order: the gate, its tags in every registry, the attestation, the signature.
 * Each step begins when the one before it has ended well.
 */
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { type Descriptor, isIndex, parseManifest } from '../../image/manifest.ts';
import { formatPinned, formatTagged } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import { type ImageFacts, readImage } from '../../registry/image-facts.ts';
import { IncompletePublication, type PublishedImage } from '../../registry/publication.ts';
import { pushArchive } from '../../registry/push-archive.ts';
import { log } from '../../runner/log.ts';
import type { Attested } from './attesting/attest.ts';
import { runGate } from './gate.ts';
import type { Prepared } from './prepare.ts';
import { type PushedImage, persist, publishEverywhere } from './publish.ts';
import type { Surroundings } from './ready.ts';
import { deleteRefused } from './refused-image.ts';
import type { Session } from './session.ts';
import { signImages } from './signing.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { FloatingTags, LeftAlone } from './tags/floating.ts';

/** What became of a pushed image. */
export interface Published {
  readonly images: readonly PublishedImage[];
  /** Tags that a newer run has moved on. */
  readonly leftAlone: readonly LeftAlone[];
  readonly platforms: ImageFacts['platforms'];
  /** What the registries serve: the index, or the manifest where there is none. */
  readonly image: Descriptor;
  /** What the engine calls it. */
  readonly imageId: Digest | undefined;
  /** Seconds that the gate took; undefined where there is none. */
  readonly gateSeconds: number | undefined;
  readonly attested: Attested | undefined;
  /** Names of the images that are signed. */
  readonly signed: readonly string[];
}

/** What is true so far: all that is left to tell when the rest fails. */
export interface SoFar {
  images: readonly PublishedImage[];
}

export interface AfterPush {
  readonly prepared: Prepared;
  readonly session: Session;
  readonly floating: FloatingTags;
  readonly around: Surroundings;
  readonly watch: Stopwatch;
  /** Whether an earlier run has built the image. */
  readonly isPresent: boolean;
}

/**
 * @param soFar is kept up to date, also when this throws
 * @throws {ActionError} `gate`, `registry`, `digest`, `tag`, `attest` or `sign`
 */
export async function followPush(image: PushedImage, after: AfterPush, soFar: SoFar): Promise<Published> {
  const { watch, prepared } = after;
  const reading = factsOf(image, after);
  // Without a gate nobody waits for it until the tags are made.
  reading.catch(() => {});
  const gateSeconds =
    prepared.inputs.gate.length === 0
      ? undefined
      : await watch.time('gate', async () => passGate(image, await reading, after));
  const { images, leftAlone } = await watch.time('tags', () => publishAll(image, after, soFar));
  soFar.images = images;
  const facts = await reading;
  const { mediaType, manifest } = facts;
  const descriptor = { mediaType, digest: image.digest, size: manifest.bytes.length };
  const attested = await watch.time('attest', () => attest(descriptor, images, after));
  const signed = await watch.time('sign', () => sign(images, after));
  const { platforms } = facts;
  return { images, leftAlone, platforms, image: descriptor, imageId: idOf(facts), gateSeconds, attested, signed };
}

/** The engine knows an index by its digest, and a single image by its configuration's. */
function idOf({ digest, mediaType, manifest }: ImageFacts): Digest | undefined {
  return isIndex(mediaType) ? digest : parseManifest(manifest.bytes.toString('utf8')).config?.digest;
}

/** An archive of the build goes to the registry here; all else is there already. @throws {ActionError} `registry` */
export async function pushFile(
  path: string,
  image: Omit<PushedImage, 'digest'>,
  after: AfterPush,
): Promise<PushedImage> {
  const { session, prepared, around } = after;
  const { source: repository } = image;
  const client = await session.clientFor(repository.registry);
  const push = () => pushArchive(path, { repository, client });
  const digest = await orExplain(() => persist(`pushing to ${repository.name}`, push, prepared.inputs, around.signal));
  return { ...image, digest };
}

async function factsOf({ source, digest }: PushedImage, { session, prepared, around }: AfterPush): Promise<ImageFacts> {
  const client = await session.clientFor(source.registry);
  const name = formatPinned(source, digest);
  const read = async () => {
    const facts = await readImage(client, source, digest);
    // It was pushed a moment ago: a registry of several servers may need one more.
    if (facts === undefined) throw new RegistryFault(`${name} is not served yet`, undefined);
    return facts;
  };
  return orExplain(() => persist(`reading ${name}`, read, prepared.inputs, around.signal));
}

async function passGate(
  { source, digest }: PushedImage,
  { platforms }: ImageFacts,
  { prepared, session, around }: AfterPush,
): Promise<number> {
  const { inputs, names } = prepared;
  const gated = {
    image: formatPinned(source, digest),
    digest,
    tags: names.references.map(formatTagged),
    platforms: platforms.map(({ platform }) => platform),
  };
  try {
    const means = { env: session.env, cwd: around.environment.workspace, signal: around.signal };
    return (await runGate(inputs, gated, means)).seconds;
  } catch (error) {
    const isRefused = error instanceof ActionError && error.code === 'gate' && !around.signal.aborted;
    if (isRefused && inputs.gateOnFailure === 'delete') await deleteRefused(digest, source, session);
    throw error;
  }
}

async function publishAll(
  image: PushedImage,
  { prepared, session, floating, around }: AfterPush,
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
    const means = { session, signal: around.signal, leaves, isSuperseded };
    const images = await publishEverywhere(image, references, prepared, means);
    for (const { reference, serves, why } of leftAlone) log.notice(`${reference} stays at ${serves}, because ${why}.`);
    return { images, leftAlone };
  } catch (error) {
    if (!(error instanceof IncompletePublication)) throw error;
    soFar.images = error.images;
    throw error.cause;
  }
}

/** The names that serve the image; what failed and may fail is told already. */
function serving(images: readonly PublishedImage[], { names }: Prepared) {
  const repositories = new Map(names.references.map(({ repository }) => [repository.name, repository]));
  return images.filter(({ state }) => state === 'published').flatMap(({ name }) => repositories.get(name) ?? []);
}

async function attest(
  image: Descriptor,
  images: readonly PublishedImage[],
  { prepared, session, around, isPresent }: AfterPush,
): Promise<Attested | undefined> {
  const { inputs, names } = prepared;
  if (!inputs.attest) return undefined;
  const subjects = serving(images, prepared).map((repository) => ({
    repository,
    isRequired: !names.optional.has(repository.name),
  }));
  const { attestImage, attestSkipped } = await import('./attesting/attest.ts');
  const means = { ...around, inputs, session };
  return isPresent ? attestSkipped({ subjects, image }, means) : attestImage({ subjects, image }, means);
}

async function sign(
  images: readonly PublishedImage[],
  { prepared, session, around }: AfterPush,
): Promise<readonly string[]> {
  const { inputs } = prepared;
  if (inputs.sign === 'off') return [];
  const served = images.flatMap(({ name, digest }) => (digest === '' ? [] : [{ name, digest }]));
  return signImages(served, inputs, {
    env: session.env,
    cwd: around.environment.workspace,
    signal: around.signal,
  });
}

async function orExplain<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}
