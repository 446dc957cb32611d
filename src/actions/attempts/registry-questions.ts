/** What the registry is asked between attempts: whether the push landed after all, whether it is well, how long to wait. */
import type { Digest } from '../../image/digest.ts';
import { isDigest } from '../../image/digest.ts';
import { isIndex, parseManifest } from '../../image/manifest.ts';
import { formatTagged, parseTaggedReference, type Repository, type TaggedReference } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { getManifest } from '../../registry/manifests.ts';
import { pushRefusal } from '../../registry/permission.ts';
import { askReadiness, askThrottled } from '../../registry/readiness.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import type { Classification } from '../../retry/classify.ts';
import type { Readiness } from '../../retry/patience.ts';

/** Where the build pushes to, and how to speak to registries. */
export interface PushTarget {
  readonly anchor: TaggedReference;
  readonly clientFor: (registry: string) => Promise<RegistryClient>;
  /** Milliseconds for an answer; 10 s by default. */
  readonly questionLimitMs?: number;
}

/** Milliseconds for an answer: a registry that hangs must not hold the wait that it is asked in. */
const QUESTION_LIMIT = 10_000;

/**
 * A registry that cannot be asked has said nothing, and neither has one whose credential cannot be read: the build's
 * own failure is the one to tell.
 */
async function orUndefined<T>(
  question: () => Promise<T>,
  { questionLimitMs: limitMs = QUESTION_LIMIT }: PushTarget,
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  try {
    return await Promise.race([question(), limit]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether the failed attempt's own image is at the registry, under the name that it pushed. Every attempt has another
 * digest, so only this attempt's own counts. Of a push without a tag no digest is told, and nobody sees what it left.
 *
 * @returns what a good end would have left, or undefined when the image is not there
 */
export async function landedPush(
  { class: kind, pushed }: Classification,
  target: PushTarget | undefined,
): Promise<BuildFacts | undefined> {
  if (target === undefined || kind === 'cancelled') return undefined;
  const { anchor, clientFor } = target;
  const name = formatTagged(anchor);
  const isOurs = (reference: TaggedReference | undefined) =>
    isSamePlace(reference?.repository, anchor.repository) && reference?.tag === anchor.tag;
  const digest = pushed.findLast(({ reference }) => isOurs(parseTaggedReference(reference)))?.digest;
  if (!isDigest(digest)) return undefined;
  return orUndefined(async () => {
    const client = await clientFor(anchor.repository.registry);
    const manifest = await getManifest(client, anchor.repository, anchor.tag);
    if (manifest?.digest !== digest) return undefined;
    const { config } = parseManifest(manifest.bytes.toString('utf8'));
    const imageId: Digest | undefined = isIndex(manifest.mediaType) ? digest : config?.digest;
    const json = JSON.stringify({ 'containerimage.digest': digest, 'image.name': name });
    return { imageId, metadata: { digest, json } };
  }, target);
}

function isSamePlace(one: Repository | undefined, other: Repository): boolean {
  return one?.registry === other.registry && one.path === other.path;
}

/**
 * A token that ran out looks like a missing permission. The registry knows: who may push after all, with a fresh token,
 * gets one more attempt.
 */
export async function mayPushAfterAll(judged: Classification, target: PushTarget | undefined): Promise<Classification> {
  const isTokenFault = /\b401\b|unauthorized|authentication required|expired/i.test(judged.telling);
  if (target === undefined || judged.class !== 'permanent' || !isAboutPush(judged) || !isTokenFault) return judged;
  const isAllowed = await orUndefined(async () => {
    const client = await target.clientFor(target.anchor.repository.registry);
    return (await pushRefusal(client, target.anchor.repository)) === undefined;
  }, target);
  return isAllowed ? { ...judged, class: 'ambiguous' } : judged;
}

/** Who may push may still not read the base image, even at the same registry. */
const READS_A_BASE = /^\[(?!auth\])|:pull token for |^docker-image:\/\/|^resolve image config/;

function isAboutPush({ stage, vertex = '' }: Classification): boolean {
  return stage === 'push' || (stage === 'auth' && !READS_A_BASE.test(vertex));
}

/** Seconds that the registry asks for, which BuildKit read and did not tell. */
export async function retryAfterOf(
  { throttledUrl }: Classification,
  target: PushTarget | undefined,
): Promise<number | undefined> {
  const address = addressIn(throttledUrl);
  if (target === undefined || address === undefined) return undefined;
  const answer = await orUndefined(async () => askThrottled(await clientOf(address, target), address), target);
  return answer?.state === 'throttled' ? answer.retryAfter : undefined;
}

/** How to ask whether the other side is well again; undefined where there is nobody to ask. */
export async function askOf(
  { stage, telling, throttledUrl }: Classification,
  target: PushTarget | undefined,
): Promise<(() => Promise<Readiness>) | undefined> {
  if (target === undefined) return undefined;
  const { anchor, clientFor } = target;
  const throttled = addressIn(throttledUrl);
  const address = throttled ?? addressIn(/https?:\/\/[^\s"'<>\\]+/.exec(telling)?.[0]);
  const registry = anchor.repository.registry;
  const isOurs = address === undefined ? ['push', 'export', 'auth'].includes(stage) : registryOf(address) === registry;
  if (!isOurs) return undefined;
  const client = await orUndefined(() => clientFor(registry), target);
  if (client === undefined) return undefined;
  // Throttles are counted by what is asked for: another address may well be ready while this one is not.
  const ask = async () => (throttled && (await askThrottled(client, throttled))) ?? askReadiness(client, anchor);
  return async () => (await orUndefined(ask, target)) ?? { state: 'away' };
}

function addressIn(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

/** Docker Hub's API has a name of its own. */
function registryOf({ host }: URL): string {
  return host === 'registry-1.docker.io' ? 'docker.io' : host;
}

function clientOf(address: URL, { clientFor }: PushTarget): Promise<RegistryClient> {
  return clientFor(registryOf(address));
}
