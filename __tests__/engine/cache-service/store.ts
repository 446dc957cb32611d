/** What the service keeps, and the rules by which an entry is found. */
import { randomUUID } from 'node:crypto';

export interface Entry {
  readonly id: number;
  /** The ref that it belongs to: no other writes it, and only runs whose token lists it read it. */
  readonly scope: string;
  readonly key: string;
  /** What the client makes of paths and compression: entries of another version are not found. */
  readonly version: string;
  /** The name of its content among the blobs. */
  readonly blob: string;
  /** Bytes; undefined for a key that is reserved and not yet uploaded. */
  readonly size: number | undefined;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly used: number;
}

export interface Lookup {
  /** The scopes, in the order in which they are searched. */
  readonly scopes: readonly string[];
  readonly key: string;
  /** Beginnings of keys, the best first. */
  readonly restoreKeys: readonly string[];
  readonly version: string;
}

export class Store {
  readonly #entries = new Map<number, Entry>();
  #last = 0;

  /** @returns the new entry; undefined when this scope has that key already, or somebody is just uploading it */
  reserve(scope: string, key: string, version: string): Entry | undefined {
    if (this.#named(scope, key, version) !== undefined) return undefined;
    const now = Date.now();
    return this.#put({
      id: ++this.#last,
      scope,
      key,
      version,
      blob: randomUUID(),
      size: undefined,
      created: now,
      used: now,
    });
  }

  /** @returns the entry that waits for its content */
  reserved(scope: string, key: string, version: string): Entry | undefined {
    const entry = this.#named(scope, key, version);
    return entry?.size === undefined ? entry : undefined;
  }

  complete(entry: Entry, size: number): Entry {
    // A new number, because the newest is the one completed last.
    this.#entries.delete(entry.id);
    return this.#put({ ...entry, id: ++this.#last, size });
  }

  /**
   * Scope after scope: the key itself, then the newest that begins with it, then the same for each restore key.
   *
   * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
   */
  find({ scopes, key, restoreKeys, version }: Lookup): Entry | undefined {
    const newestFirst = this.list().toReversed();
    for (const scope of scopes) {
      const here = newestFirst.filter((entry) => entry.scope === scope && entry.version === version);
      for (const wanted of [key, ...restoreKeys]) {
        const found = here.find((entry) => entry.key === wanted) ?? here.find((entry) => entry.key.startsWith(wanted));
        if (found !== undefined) return this.#put({ ...found, used: Date.now() });
      }
    }
    return undefined;
  }

  /** All that can be read, the oldest first. */
  list(): (Entry & { readonly size: number })[] {
    return [...this.#entries.values()]
      .filter((entry): entry is Entry & { size: number } => entry.size !== undefined)
      .sort((one, other) => one.id - other.id);
  }

  /** The entry whose content it is. */
  ofBlob(blob: string): Entry | undefined {
    return [...this.#entries.values()].find((entry) => entry.blob === blob);
  }

  remove(entries: readonly Entry[]): void {
    for (const { id } of entries) this.#entries.delete(id);
  }

  #named(scope: string, key: string, version: string): Entry | undefined {
    return [...this.#entries.values()].find(
      (entry) => entry.scope === scope && entry.key === key && entry.version === version,
    );
  }

  #put(entry: Entry): Entry {
    this.#entries.set(entry.id, entry);
    return entry;
  }
}
