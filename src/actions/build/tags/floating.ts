/** Tags that people follow: an older run leaves them alone. They are looked at while the build runs. */
import type { Digest } from '../../../image/digest.ts';
import { formatTagged, type TaggedReference } from '../../../image/reference.ts';
import { RegistryFault } from '../../../registry/fault.ts';
import { readLabels } from '../../../registry/image-facts.ts';
import { servedDigest } from '../../../registry/manifests.ts';
import { log } from '../../../runner/log.ts';
import { type Compare, judgeFloating } from '../../../tags/standing.ts';
import { now } from '../attempts/one-attempt.ts';
import type { Prepared } from '../prepare.ts';
import { persist } from '../publish.ts';
import type { Session } from '../session.ts';

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

/** What is known of the floating tags of one run. */
export class FloatingTags {
  readonly #prepared: Pick<Prepared, 'names' | 'inputs'>;
  readonly #session: Session;
  readonly #compare: Compare;
  readonly #signal: AbortSignal;
  readonly #references: readonly TaggedReference[];
  #settled: { at: number; digest: Digest; left: Promise<readonly LeftAlone[]> } | undefined;
  /** By `name:tag@digest`: what is there and has been judged need not be read again. */
  readonly #verdicts = new Map<string, Promise<Verdict>>();

  constructor(prepared: Pick<Prepared, 'names' | 'inputs'>, session: Session, compare: Compare, signal: AbortSignal) {
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

  /** The same for one of them. */
  async settleOnly(reference: TaggedReference): Promise<LeftAlone | undefined> {
    const name = formatTagged(reference);
    return this.#references.some((each) => formatTagged(each) === name)
      ? this.#settleOne(reference, undefined)
      : undefined;
  }

  /** Whether the tag, which we moved a moment ago, has been moved on by a newer run. */
  async isSuperseded(reference: TaggedReference, served: Digest): Promise<boolean> {
    const name = formatTagged(reference);
    if (!this.#references.some((each) => formatTagged(each) === name)) return false;
    const { moves, why } = await this.#verdictOn(reference, served);
    if (!moves) log.info(`${name} was moved on to ${served} meanwhile, because ${why}.`);
    return !moves;
  }

  async #settleOne(reference: TaggedReference, digest: Digest | undefined): Promise<LeftAlone | undefined> {
    const { names, inputs } = this.#prepared;
    const name = formatTagged(reference);
    const ask = () => this.#servedNow(reference);
    const isOptional = names.optional.has(reference.repository.name);
    // What is wrong with a registry that may fail is told when it gets its copy.
    const serves = await (isOptional
      ? ask().catch(() => undefined)
      : persist(`looking up ${name}`, ask, inputs, this.#signal));
    if (serves === undefined || serves === digest) return undefined;
    const judge = () => this.#verdictOn(reference, serves);
    const { moves, why } = await (isOptional
      ? judge().catch(() => FREE)
      : persist(`reading ${name}`, judge, inputs, this.#signal));
    return moves ? undefined : { reference: name, serves, why };
  }

  async #servedNow({ repository, tag }: TaggedReference): Promise<Digest | undefined> {
    try {
      return await servedDigest(await this.#session.clientFor(repository.registry), repository, tag);
    } catch (error) {
      // Some registries deny what is not there, and who may only write is not kept from it.
      if (error instanceof RegistryFault && error.isDenied) return undefined;
      throw error;
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
