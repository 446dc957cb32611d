/** An image that was pushed a moment ago, read once: whoever needs its manifest alone does not wait for the rest. */
import { type Digest, isDigest } from '../../image/digest.ts';
import { formatPinned, parseTaggedReference, type Repository, type TaggedReference } from '../../image/reference.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { readImageOf } from '../../registry/image-facts.ts';
import { servedDigest } from '../../registry/manifests.ts';
import { readManifest } from '../../registry/publish.ts';
import { placeOf } from '../../registry/publish-place.ts';
import { endedPush } from '../../retry/pushed.ts';
import type { Session } from '../sign-in/session.ts';
import { orExplain, type PushedImage, persist } from './publish.ts';
import type { AfterPush, Reading } from './published.ts';

/**
 * Begins to read; what goes wrong is thrown to whoever waits for it.
 *
 * @throws {ActionError} `registry`, by both promises
 */
export function readPushed(
  { source, digest }: Pick<PushedImage, 'source' | 'digest'>,
  after: Pick<AfterPush, 'session' | 'prepared' | 'around' | 'ahead'>,
): Reading {
  const { session, prepared, around, ahead } = after;
  const trying: Attempts = (what, task) => persist(what, task, prepared.inputs, around.signal);
  const known = ahead?.of(source, digest);
  const client = () => session.clientFor(source.registry);
  const manifest = orElse(known?.manifest, async () =>
    orExplain(async () => readManifest({ source, digest, client: await client() }, trying)),
  );
  const facts = orElse(known?.facts, async () => {
    const found = await manifest;
    const reader = await client();
    const read = () => readImageOf(reader, source, found);
    return orExplain(() => trying(`reading ${formatPinned(source, digest)}`, read));
  });
  return quiet({ manifest, facts, isServed: known?.isServed ?? Promise.resolve(false) });
}

type Attempts = <T>(what: string, task: () => Promise<T>) => Promise<T>;

/**
 * Reads while docker still tidies up behind its push: only a hint, so a request has one attempt and nobody hears of its
 * failure.
 */
export class ReadAhead {
  readonly #session: Pick<Session, 'clientFor'>;
  readonly #begun = new Map<string, Reading>();

  constructor(session: Pick<Session, 'clientFor'>) {
    this.#session = session;
  }

  /** Finds out how the registry wants to be spoken to, long before there is anything to read. */
  getReady(registry: string): void {
    const find = async () => (await this.#session.clientFor(registry)).resolve('/');
    find().catch(() => {});
  }

  /** A line of the build's output: it says when a registry has taken the image. */
  hear(line: string): void {
    const { reference = '', digest } = endedPush(line) ?? {};
    const tagged = parseTaggedReference(reference);
    if (tagged === undefined || !isDigest(digest)) return;
    const key = keyOf(tagged.repository, digest);
    const { registry } = tagged.repository;
    if (!this.#begun.has(key)) this.#begun.set(key, readOnce(this.#session.clientFor(registry), tagged, digest));
  }

  of(source: Repository, digest: Digest): Reading | undefined {
    return this.#begun.get(keyOf(source, digest));
  }
}

/** BuildKit writes the registry and the folder that Docker Hub's names leave out. */
function keyOf(repository: Repository, digest: Digest): string {
  return `${placeOf(repository)}@${digest}`;
}

function readOnce(connected: Promise<RegistryClient>, { repository, tag }: TaggedReference, digest: Digest): Reading {
  const once: Attempts = (_, task) => task();
  const manifest = connected.then((client) => readManifest({ source: repository, digest, client }, once));
  const facts = manifest.then(async (found) => readImageOf(await connected, repository, found));
  const served = connected.then((client) => servedDigest(client, repository, tag));
  const isServed = served.then((found) => found === digest).catch(() => false);
  return quiet({ manifest, facts, isServed });
}

async function orElse<T>(known: Promise<T> | undefined, find: () => Promise<T>): Promise<T> {
  return (await known?.catch(() => undefined)) ?? find();
}

/** Nobody may come to wait for one of them. */
function quiet(reading: Reading): Reading {
  reading.manifest.catch(() => {});
  reading.facts.catch(() => {});
  return reading;
}
