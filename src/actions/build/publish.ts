/** After the build's push: every tag in every registry, and the digest that all of them serve. */
import type { BuildPlan } from '../../build/plan.ts';
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { formatTagged, type TaggedReference } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import { DigestMismatch, type PublishedImage, publish } from '../../registry/publish.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import { runCommand } from '../../runner/command.ts';
import { log } from '../../runner/log.ts';
import { again } from './attempts/again.ts';
import { longestWait } from './attempts/registry-questions.ts';
import type { BuildInputs } from './inputs/inputs.ts';
import type { Session } from './session.ts';

/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved. */
const STALE_ANSWERS = 2;

/** @throws {ActionError} `digest` or `registry` */
export async function publishEverywhere(
  references: readonly TaggedReference[],
  plan: BuildPlan,
  { metadata }: BuildFacts,
  inputs: BuildInputs,
  session: Session,
  signal: AbortSignal,
): Promise<{ digest: Digest; images: PublishedImage[] }> {
  const digest = metadata?.digest;
  const anchor = references.find((reference) => formatTagged(reference) === plan.tags[0]);
  if (digest === undefined || anchor === undefined) {
    throw new ActionError('digest', 'The build reported success, but no digest of a pushed image.', {
      advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
    });
  }
  const registries = [...new Set(references.map(({ repository }) => repository.registry))];
  const clients = new Map(
    await Promise.all(registries.map(async (registry) => [registry, await session.clientFor(registry)] as const)),
  );
  const clientFor = (registry: string) => {
    const client = clients.get(registry);
    if (client === undefined) throw new Error(`no client for ${registry}`);
    return client;
  };
  try {
    const images = await publish(
      { anchor, digest, references },
      {
        clientFor,
        persist: (what, task) => persist(what, task, inputs, signal),
        onPublished: ({ name, tags }) => log.info(`${name} serves ${digest} under ${tags.join(', ')}.`),
      },
    );
    return { digest, images };
  } catch (error) {
    throw asActionError(error);
  }
}

/** Tries a few requests again after a fault of the registry's own. */
export async function persist<T>(
  what: string,
  task: () => Promise<T>,
  inputs: BuildInputs,
  signal: AbortSignal,
): Promise<T> {
  return again(task, {
    retryOn: inputs.retryOn,
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
  if (error instanceof DigestMismatch && failed <= STALE_ANSWERS) {
    return pauseAfter({ base: REQUEST_WAIT, failed, chance });
  }
  if (!(error instanceof RegistryFault) || !error.isTemporary) return undefined;
  const { retryAfter, status } = error;
  if (retryAfter !== undefined && retryAfter > longestWait) return undefined;
  return pauseAfter({ base: REQUEST_WAIT, failed, chance, isThrottled: status === 429, retryAfter });
}

function asActionError(error: unknown): unknown {
  if (error instanceof RegistryFault) return explainFault(error);
  if (error instanceof DigestMismatch) {
    return new ActionError('digest', `${error.message}.`, {
      advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
      cause: error,
    });
  }
  return error;
}

/** `load` beside `push` gives the engine the one pushed name; the other names follow here. */
export async function loadTags(
  references: readonly TaggedReference[],
  plan: BuildPlan,
  { env }: Session,
): Promise<void> {
  const [loaded = ''] = plan.tags;
  for (const reference of references.map(formatTagged).filter((name) => name !== loaded)) {
    const { exitCode, stderr } = await runCommand('docker', ['tag', loaded, reference], { env });
    if (exitCode !== 0) {
      throw new ActionError('build', `Naming the loaded image ${reference} failed: ${stderr.trim()}`, {
        advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
      });
    }
  }
}
