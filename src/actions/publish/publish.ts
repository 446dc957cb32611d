/** After the build's push: every tag in every registry, and the digest that all of them serve. */
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { formatTagged, type Repository, type TaggedReference } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import { MissingPart } from '../../registry/image-tree.ts';
import {
  DigestMismatch,
  IncompletePublication,
  type Mark,
  type PublishedImage,
  type PublishMeans,
  TagTaken,
} from '../../registry/publication.ts';
import { publish } from '../../registry/publish.ts';
import { LONGEST_ASKED, type Pause, pauseAfter } from '../../retry/schedule.ts';
import { log } from '../../runner/log.ts';
import { again } from '../attempts/again.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import { clientsFor, type Session } from '../sign-in/session.ts';
import type { Publishing } from '../step/publishing.ts';

/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;

/** An image that one repository has, and that all shall have. */
export interface PushedImage {
  readonly digest: Digest;
  readonly source: Repository;
  /** The tag that it was pushed under; undefined when it was pushed without one. */
  readonly pushed: TaggedReference | undefined;
}

interface PublishAround extends Pick<PublishMeans, 'isSuperseded' | 'leaves' | 'seen'> {
  readonly session: Session;
  readonly signal: AbortSignal;
}

/**
 * @param references those that shall serve it
 * @throws {IncompletePublication} with an {@link ActionError} as its cause
 */
export async function publishEverywhere(
  image: PushedImage,
  references: readonly TaggedReference[],
  { names, inputs }: Pick<Publishing, 'names' | 'inputs'>,
  { session, signal, ...means }: PublishAround,
): Promise<PublishedImage[]> {
  try {
    const images = await publish(
      {
        ...image,
        references,
        markOf: (reference) => markOf(names.kinds.get(formatTagged(reference))),
        isOptional: ({ name }) => names.optional.has(name),
      },
      {
        ...means,
        clientFor: await clientsFor([image.source, ...references.map(({ repository }) => repository)], session),
        persist: (what, task) => persist(what, task, inputs, signal),
        onPublished: ({ name, tags }) => log.info(`${name} serves ${image.digest} under ${tags.join(', ')}.`),
      },
    );
    for (const { name, error } of images.filter(({ state }) => state === 'failed')) {
      log.warning(`${name} does not have the whole image, and is not required: ${error}.`);
    }
    return images;
  } catch (error) {
    if (!(error instanceof IncompletePublication)) throw error;
    throw new IncompletePublication(error.images, asActionError(error.cause, error.images));
  }
}

function markOf(kind: 'immutable' | 'floating' | 'other' | undefined): Mark {
  if (kind === 'immutable') return 'fixed';
  return kind === 'floating' ? 'last' : 'any';
}

/** Tries a few requests again after a fault of the registry's own. */
export async function persist<T>(
  what: string,
  task: () => Promise<T>,
  { retryOn }: Pick<RetryInputs, 'retryOn'>,
  signal: AbortSignal,
): Promise<T> {
  return again(task, {
    retryOn,
    maxAttempts: REQUEST_ATTEMPTS,
    decide: pauseFor,
    tell({ message }, _, pause) {
      const said = message.startsWith(what) ? message : `${what}: ${message}`;
      log.info(`${said}; again in ${pause.usual.toFixed(1)} s.`);
    },
    signal,
  });
}

function pauseFor(error: unknown, failed: number): Pause | undefined {
  const chance = Math.random();
  if (error instanceof DigestMismatch || error instanceof MissingPart) {
    return failed <= STALE_ANSWERS ? pauseAfter({ base: REQUEST_WAIT, failed, chance }) : undefined;
  }
  if (!(error instanceof RegistryFault) || !error.isTemporary) return undefined;
  const { retryAfter, status } = error;
  if (retryAfter !== undefined && retryAfter > LONGEST_ASKED) return undefined;
  return pauseAfter({ base: REQUEST_WAIT, failed, chance, isThrottled: status === 429, retryAfter });
}

/** Tells of every repository where there are several: which ones serve the image is what people need to know then. */
function asActionError(error: unknown, images: readonly PublishedImage[]): unknown {
  const told = explained(error);
  if (!(told instanceof ActionError) || images.length < 2) return told;
  const states = images.map(({ name, tags, error: why }) => {
    const served = tags.length > 0 ? `serves it under ${tags.join(', ')}` : 'does not have it under any tag';
    return `- ${name} ${served}${why === '' ? '' : `: ${why}`}`;
  });
  const { id, message, code, advice, cause } = told;
  return new ActionError(id, [message, ...states].join('\n'), { code, advice, cause });
}

function explained(error: unknown): unknown {
  if (error instanceof RegistryFault) return explainFault(error);
  if (error instanceof DigestMismatch) {
    return new ActionError('digest-mismatch', `${error.message}.`, { cause: error });
  }
  if (error instanceof TagTaken) {
    return new ActionError('tag-raced', `${error.message}.`, { cause: error });
  }
  return error;
}

/** @throws {ActionError} `registry`, for a fault of one */
export async function orExplain<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}
