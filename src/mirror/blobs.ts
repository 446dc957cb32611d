/** Content on its way: each piece once for each repository, and a few at a time over all. */
import type { Digest } from '../image/digest.ts';
import type { Descriptor } from '../image/manifest.ts';
import { formatPinned } from '../image/reference.ts';
import { openBlob, type Place } from '../registry/copy.ts';
import { placeOf } from '../registry/publish-place.ts';
import { uploadBlob } from '../registry/upload.ts';
import { FOREIGN } from './graph.ts';
import type { Persist } from './means.ts';

/**
 * So many at a time. Each holds two connections, and of those to one registry there are 16: with more, uploads would wait
 * for downloads that wait for them.
 */
const AT_ONCE = 6;

/** What was really sent. */
export interface Sent {
  readonly blobs: number;
  /** Of what was sent from here; a registry may also take content from another repository of its own. */
  readonly bytes: number;
}

export class BlobDelivery {
  readonly #persist: Persist;
  readonly #inWork = new Map<string, Promise<Sent>>();
  /** A repository of a registry that has a blob, by both. */
  readonly #holders = new Map<string, string>();
  readonly #waiting: Array<() => void> = [];
  #free = AT_ONCE;

  constructor(persist: Persist) {
    this.#persist = persist;
  }

  /**
   * Brings a blob there unless it is there. Calls for the same one share the work, and its failure.
   *
   * @returns what was sent, told to the first of them alone
   * @throws {RegistryFault}
   */
  async deliver(blob: Descriptor, from: Place, to: Place): Promise<Sent> {
    const key = `${placeOf(to.repository)} ${blob.digest}`;
    const known = this.#inWork.get(key);
    if (known !== undefined) return known.then(() => NOTHING);
    const work = this.#inTurn(() => this.#send(blob, from, to));
    this.#inWork.set(key, work);
    // Whoever comes later tries anew.
    work.catch(() => this.#inWork.delete(key));
    return work;
  }

  async #send(blob: Descriptor, from: Place, to: Place): Promise<Sent> {
    const { digest, size, mediaType } = blob;
    const { registry, path } = to.repository;
    const holder =
      from.repository.registry === registry ? from.repository.path : this.#holders.get(`${registry} ${digest}`);
    const mountFrom = holder === undefined || holder === path ? {} : { mountFrom: holder };
    let sent = NOTHING;
    const what = `copying ${digest} to ${to.repository.name}`;
    if (FOREIGN.test(mediaType) && !(await this.#isAt(digest, from))) return sent;
    await this.#persist(what, registry, () =>
      uploadBlob(to.client, to.repository, { digest, size, ...mountFrom }, async () => {
        const content = await openBlob(digest, from);
        sent = { blobs: 1, bytes: size };
        return content;
      }),
    );
    this.#holders.set(`${registry} ${digest}`, path);
    return sent;
  }

  async #isAt(digest: Digest, { client, repository }: Place): Promise<boolean> {
    const what = `looking up the content ${formatPinned(repository, digest)}`;
    const request = { method: 'HEAD', repository: repository.path, access: 'pull', to: `blobs/${digest}` } as const;
    const { status } = await this.#persist(what, repository.registry, () => client.send(request));
    return status === 200;
  }

  async #inTurn<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}

const NOTHING: Sent = { blobs: 0, bytes: 0 };
