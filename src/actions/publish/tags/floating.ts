/** Tags that people follow: an older run leaves them alone. They are looked at while the build runs. */
import type { Digest } from '../../../image/digest.ts';
import { formatTagged, type TaggedReference } from '../../../image/reference.ts';
import { RegistryFault } from '../../../registry/fault.ts';
import { readLabels } from '../../../registry/image-facts.ts';
import { MissingPart } from '../../../registry/image-tree.ts';
import { servedDigest } from '../../../registry/manifests.ts';
import { log } from '../../../runner/log.ts';
import { type Compare, judgeFloating } from '../../../tags/standing.ts';
import type { Session } from '../../sign-in/session.ts';
import type { Publishing } from '../../step/publishing.ts';
import { now } from '../../step/stopwatch.ts';
import { persist } from '../publish.ts';
import { patiently } from './patience.ts';

/** A tag that stays where a newer run has put it. */
export interface LeftAlone {
  /** `name:tag` */
  readonly reference: string;
  readonly serves: Digest;
  /** Why, as the end of a sentence. */
  readonly why: string;
}

interface Verdict {
  readonly moves: boolean;
  readonly why: string;
}

/** Milliseconds for which what a registry served is taken for what it serves. */
const FRESH = 1_000;

const FREE: Verdict = { moves: true, why: 'there is nothing yet' };

/** Asks again after a fault; the name is for the log. */
type Persist = <T>(name: string, ask: () => Promise<T>) => Promise<T>;

/**
 * Some registries deny what is not there, and who may only write is not kept from it. An image that is broken, because
 * somebody deleted a part of it, is mended by moving its tag.
 */
function isUnreadable(error: unknown): error is RegistryFault {
  return error instanceof RegistryFault && (!error.isTemporary || error instanceof MissingPart);
}

/** What is known of the floating tags of one run. */
export class FloatingTags {
  readonly #prepared: Pick<Publishing, 'names' | 'inputs'>;
  readonly #session: Session;
  readonly #compare: Compare;
  readonly #signal: AbortSignal;
  readonly #references: readonly TaggedReference[];
  #settled: { at: number; digest: Digest; left: Promise<readonly LeftAlone[]> } | undefined;
  /** By `name:tag@digest`: what is there and has been judged need not be read again. */
  readonly #verdicts = new Map<string, Promise<Verdict>>();
  readonly #superseded: LeftAlone[] = [];

  constructor(prepared: Pick<Publishing, 'names' | 'inputs'>, session: Session, compare: Compare, signal: AbortSignal) {
    this.#prepared = prepared;
    this.#session = session;
    this.#compare = compare;
    this.#signal = signal;
    const { names } = prepared;
    this.#references = names.references.filter((reference) => names.kinds.get(formatTagged(reference)) === 'floating');
  }

  /** Begins to look at all of them; what goes wrong now is told when they are settled. */
  begin(): void {
    this.#settleAll(undefined).catch(() => {});
  }

  /**
   * @param digest what shall be put there
   * @returns those that stay, each judged by what it serves now
   * @throws {RegistryFault} when a registry that is required cannot be asked
   */
  settle(digest: Digest): Promise<readonly LeftAlone[]> {
    const at = now();
    const known = this.#settled;
    if (known !== undefined && known.digest === digest && at - known.at < FRESH) return known.left;
    const left = this.#settleAll(digest);
    this.#settled = { at, digest, left };
    return left;
  }

  async #settleAll(digest: Digest | undefined): Promise<LeftAlone[]> {
    const settled = await Promise.all(this.#references.map((reference) => this.#settleOne(reference, digest)));
    return settled.filter((each) => each !== undefined);
  }

  /** The same for one of them before the build. @throws {RegistryFault} when it cannot be asked */
  async settleOnly(reference: TaggedReference): Promise<LeftAlone | undefined> {
    if (!this.#isFloating(reference)) return undefined;
    const { inputs } = this.#prepared;
    return this.#settleOne(reference, undefined, (name, ask) => patiently(name, ask, inputs, this.#signal));
  }

  /** Tags that this run has moved, and a newer run has moved on since. */
  get superseded(): readonly LeftAlone[] {
    return this.#superseded;
  }

  /** Whether the tag, which we moved a moment ago, has been moved on by a newer run. */
  async isSuperseded(reference: TaggedReference, served: Digest): Promise<boolean> {
    if (!this.#isFloating(reference)) return false;
    const { moves, why } = await this.#verdictOn(reference, served);
    if (!moves) this.#superseded.push({ reference: formatTagged(reference), serves: served, why });
    return !moves;
  }

  #isFloating(reference: TaggedReference): boolean {
    return this.#prepared.names.kinds.get(formatTagged(reference)) === 'floating';
  }

  readonly #persist: Persist = (name, ask) => persist(`looking up ${name}`, ask, this.#prepared.inputs, this.#signal);

  async #settleOne(
    reference: TaggedReference,
    digest: Digest | undefined,
    persist = this.#persist,
  ): Promise<LeftAlone | undefined> {
    const name = formatTagged(reference);
    const { repository, tag } = reference;
    const ask = async (): Promise<LeftAlone | undefined> => {
      const serves = await servedDigest(await this.#session.clientFor(repository.registry), repository, tag);
      if (serves === undefined || serves === digest) return undefined;
      const { moves, why } = await this.#verdictOn(reference, serves);
      return moves ? undefined : { reference: name, serves, why };
    };
    // What is wrong with a registry that may fail is told when it gets its copy.
    if (this.#prepared.names.optional.has(repository.name)) return ask().catch(() => undefined);
    try {
      return await persist(name, ask);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      log.info(`${name} moves, because nobody can read what is there: ${error.message}.`);
      return undefined;
    }
  }

  #verdictOn(reference: TaggedReference, serves: Digest): Promise<Verdict> {
    const key = `${formatTagged(reference)}@${serves}`;
    const known = this.#verdicts.get(key) ?? this.#judge(reference, serves);
    this.#verdicts.set(key, known);
    // A question that failed is asked again.
    known.catch(() => this.#verdicts.delete(key));
    return known;
  }

  async #judge(reference: TaggedReference, serves: Digest): Promise<Verdict> {
    const { repository } = reference;
    const { names } = this.#prepared;
    const client = await this.#session.clientFor(repository.registry);
    const there = await readLabels(client, repository, serves);
    if (there === undefined) return FREE;
    return judgeFloating(there.labels, names.labels, this.#compare, names.moves.get(formatTagged(reference)));
  }
}
