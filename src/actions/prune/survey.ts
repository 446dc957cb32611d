/**
 * Everything that is in a repository: on GitHub's registry by the packages API, elsewhere by its tags and what they lead
 * to. Of each manifest a few digests are kept, so that 20,000 of them fit into little memory.
 */
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { listTags } from '../../registry/list-tags.ts';
import { listReferrers } from '../../registry/referrers.ts';
import { settleInTurn } from '../../registry/settle-all.ts';
import type { Version } from '../../retention/graph.ts';
import type { Moment } from '../../retention/judge.ts';
import { subjectOfTag } from '../../retention/owner.ts';
import { type Around, type Place, REGISTRY_AT_ONCE } from './place.ts';
import { later, type ReadVersion, readCreated, readVersion } from './read-version.ts';

/** Versions between two lines of the log. */
const PROGRESS = 1_000;

interface Known {
  readonly tags: Set<string>;
  moment: Moment | undefined;
  /** Undefined until it is read; then also when it is not served. */
  read: ReadVersion | undefined;
}

export class Survey {
  readonly #place: Place;
  readonly #around: Around;
  readonly #known = new Map<Digest, Known>();
  readonly #absent = new Set<Digest>();
  readonly #ids = new Map<Digest, number>();
  readonly #asked = new Set<Digest>();
  #knowsReferrers: boolean | undefined;
  #read = 0;

  constructor(place: Place, around: Around) {
    this.#place = place;
    this.#around = around;
  }

  /** The packages API's number of a version. */
  idOf(digest: Digest): number | undefined {
    return this.#ids.get(digest);
  }

  get tags(): Set<string> {
    return new Set([...this.#known.values()].flatMap(({ tags }) => [...tags]));
  }

  versions(): Map<Digest, Version> {
    return new Map(
      [...this.#known].map(([digest, { tags, moment, read }]) => [
        digest,
        { digest, tags: [...tags], children: read?.children ?? [], subject: read?.subject, moment },
      ]),
    );
  }

  /** @throws {RegistryFault | ActionError} */
  async take(): Promise<void> {
    const { packages, repository } = this.#place;
    if (packages !== undefined) await this.#takePackages(packages);
    const listed = this.tags;
    const tags = (await this.listTags()).filter((tag) => !listed.has(tag));
    if (packages !== undefined && this.#ids.size === 0 && tags.length > 0) {
      throw new ActionError(
        'package-permission',
        `The packages API shows no versions of ${repository.name}, but the registry does.`,
      );
    }
    // What the API has not shown, because it is that new, counts too.
    await this.#each(tags, (tag) => this.#takeTag(tag));
    await this.#readAll();
  }

  /** The tags as the registry lists them now; none when the repository is not there. */
  async listTags(): Promise<string[]> {
    const { client, repository, isGuessed } = this.#place;
    try {
      return await this.#around.persist(`listing the tags of ${repository.name}`, () =>
        all(listTags(client, repository)),
      );
    } catch (error) {
      // Registries do not tell strangers whether a repository is there.
      if (isGuessed && error instanceof RegistryFault && error.isDenied) return [];
      throw error;
    }
  }

  /**
   * Asks what is said about every version, where no list of everything has shown it: what is said about an image that
   * stays may need one that goes.
   *
   * @returns whether there is more than before
   */
  async takeReferrers(): Promise<boolean> {
    const { client, repository, packages } = this.#place;
    const unasked = [...this.#known.keys()].filter((digest) => !this.#asked.has(digest));
    const [first] = unasked;
    if (packages !== undefined || first === undefined) return false;
    this.#knowsReferrers ??= await this.#doesKnowReferrers(first);
    // Otherwise they are listed under tags, which are known.
    if (!this.#knowsReferrers) return false;
    const before = this.#known.size;
    await this.#each(unasked, async (digest) => {
      this.#asked.add(digest);
      const what = `listing the referrers of ${repository.name}@${digest}`;
      const found = await this.#around.persist(what, () => listReferrers(client, repository, digest));
      for (const referrer of found) this.#knowLater(referrer.digest);
    });
    await this.#readAll();
    return this.#known.size > before;
  }

  async #doesKnowReferrers(digest: Digest): Promise<boolean> {
    const { client, repository } = this.#place;
    const request = { method: 'GET', repository: repository.path, access: 'pull', to: `referrers/${digest}` } as const;
    const { status } = await this.#around.persist('asking for referrers', () => client.send(request));
    return ![400, 404, 405, 406].includes(status);
  }

  /** Finds out how old some are, where the packages API does not say it. */
  async date(digests: readonly Digest[]): Promise<void> {
    if (this.#place.packages !== undefined) return;
    await this.#each(digests, async (digest) => {
      const known = this.#known.get(digest);
      if (known === undefined || known.moment !== undefined) return;
      const config = this.#configOf(digest, 0);
      const created = config === undefined ? undefined : await readCreated(this.#place, config, this.#around);
      known.moment = later(known.read?.created, created);
    });
  }

  async #takePackages(packages: NonNullable<Place['packages']>): Promise<void> {
    const { repository } = this.#place;
    for await (const page of packages.versions()) {
      for (const { id, digest, tags, moment } of page) {
        const known = this.#know(digest);
        for (const tag of tags) known.tags.add(tag);
        known.moment = later(known.moment, moment);
        this.#ids.set(digest, id);
      }
      if (this.#ids.size % PROGRESS === 0) this.#around.tell(`${repository.name}: ${this.#ids.size} versions listed.`);
    }
  }

  async #takeTag(tag: string): Promise<void> {
    const read = await readVersion(this.#place, tag, this.#around);
    if (read === undefined) return;
    const known = this.#know(read.digest);
    known.tags.add(tag);
    this.#knowPartsOf(known, read);
  }

  #know(digest: Digest): Known {
    const known = this.#known.get(digest) ?? { tags: new Set<string>(), moment: undefined, read: undefined };
    this.#known.set(digest, known);
    return known;
  }

  readonly #waiting = new Set<Digest>();

  #knowLater(digest: Digest): void {
    if (!this.#known.has(digest) && !this.#absent.has(digest)) this.#waiting.add(digest);
  }

  #knowPartsOf(known: Known, read: ReadVersion): void {
    known.read = read;
    for (const digest of [...read.children, ...(read.subject === undefined ? [] : [read.subject])]) {
      this.#knowLater(digest);
    }
    for (const about of [...known.tags].map(subjectOfTag)) if (about !== undefined) this.#knowLater(about);
  }

  /** Reads what is known by its name alone, until nothing new comes up. */
  async #readAll(): Promise<void> {
    const unread = [...this.#known].filter(([, { read }]) => read === undefined).map(([digest]) => digest);
    let next = [...new Set([...unread, ...this.#waiting])];
    while (next.length > 0) {
      this.#waiting.clear();
      await this.#each(next, async (digest) => {
        const read = await readVersion(this.#place, digest, this.#around);
        if (read !== undefined) this.#knowPartsOf(this.#know(digest), read);
        else this.#absent.add(digest);
      });
      next = [...this.#waiting];
    }
  }

  #configOf(digest: Digest, depth: number): Digest | undefined {
    const read = this.#known.get(digest)?.read;
    if (read === undefined || read.config !== undefined || depth > 4) return read?.config;
    for (const child of read.children) {
      const config = this.#configOf(child, depth + 1);
      if (config !== undefined) return config;
    }
    return undefined;
  }

  async #each<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
    await settleInTurn(REGISTRY_AT_ONCE, items, async (item) => {
      await task(item);
      if (++this.#read % PROGRESS === 0)
        this.#around.tell(`${this.#place.repository.name}: ${this.#read} requests done.`);
    });
  }
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
