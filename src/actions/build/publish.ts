/** After the build's push: every tag in every registry, and the digest that all of them serve. */
import type { BuildPlan } from '../../build/plan.ts';
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { formatTagged, type TaggedReference } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import { pushRefusal } from '../../registry/permission.ts';
import { DigestMismatch, type PublishedImage, publish } from '../../registry/publish.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import { attempt } from '../../retry/attempt.ts';
import { waitBefore } from '../../retry/schedule.ts';
import { sleep } from '../../runner/cancel.ts';
import { runCommand } from '../../runner/command.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from './inputs.ts';
import type { Prepared } from './prepare.ts';
import type { Session } from './session.ts';

/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved. */
const STALE_ANSWERS = 2;
/** A registry that asks for a longer wait, in seconds, is away for this run. */
const LONGEST_RETRY_AFTER = 300;

/** Whether the registry lets us push; the text of its refusal, if not. Asked for the first reference. */
export async function askForPermission(
  { names, inputs }: Prepared,
  session: Session,
  signal: AbortSignal,
): Promise<string | undefined> {
  const first = names.references[0];
  if (first === undefined) return 'there is no tag for this event';
  try {
    const client = await session.clientFor(first.repository.registry);
    const what = `asking ${first.repository.name} for the right to push`;
    return await persist(what, () => pushRefusal(client, first.repository), inputs, signal);
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}

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
      { clientFor, persist: (what, task) => persist(what, task, inputs, signal) },
    );
    for (const { name, tags } of images) log.info(`${name} serves ${digest} under ${tags.join(', ')}.`);
    return { digest, images };
  } catch (error) {
    throw asActionError(error);
  }
}

async function persist<T>(what: string, task: () => Promise<T>, inputs: BuildInputs, signal: AbortSignal): Promise<T> {
  const { value } = await attempt(task, {
    maxAttempts: inputs.retryOn === 'never' ? 1 : REQUEST_ATTEMPTS,
    isWorthRetrying: (error, failed) =>
      (error instanceof DigestMismatch && failed <= STALE_ANSWERS) ||
      (error instanceof RegistryFault && error.isTemporary && (error.retryAfter ?? 0) <= LONGEST_RETRY_AFTER),
    waitSeconds: (failed, error) =>
      (error instanceof RegistryFault && error.retryAfter) || waitBefore(REQUEST_WAIT, failed, Math.random()),
    onFailure: ({ error, waitSeconds }) => {
      if (waitSeconds !== undefined) {
        const { message } = error as Error;
        const said = message.startsWith(what) ? message : `${what}: ${message}`;
        log.info(`${said}; again in ${waitSeconds.toFixed(1)} s.`);
      }
    },
    sleep: (seconds) => sleep(seconds, signal),
    signal,
  });
  return value;
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
