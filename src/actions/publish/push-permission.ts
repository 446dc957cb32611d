/** Whether the registries will take the image, asked before it is built. */
import { ActionError } from '../../errors.ts';
import type { Repository } from '../../image/reference.ts';
import { explainFault, RegistryFault } from '../../registry/fault.ts';
import { pushRefusal } from '../../registry/permission.ts';
import { sleep } from '../../runner/cancel.ts';
import { log } from '../../runner/log.ts';
import type { Names } from '../../tags/names.ts';
import type { Session } from '../sign-in/session.ts';
import type { Prepared } from '../step/prepared.ts';
import { persist } from './publish.ts';

/** Whether the registry lets us push; the text of its refusal, if not. Asked for the first that is required. */
export async function askForPermission(
  { names, inputs }: Prepared,
  session: Session,
  signal: AbortSignal,
): Promise<string | undefined> {
  const first = names.references.find(({ repository }) => !names.optional.has(repository.name));
  if (first === undefined) return 'there is no tag for this event';
  try {
    const client = await session.clientFor(first.repository.registry);
    const what = `asking ${first.repository.name} for the right to push`;
    return await persist(what, () => pushRefusal(client, first.repository), inputs, signal);
  } catch (error) {
    throw error instanceof RegistryFault ? explainFault(error) : error;
  }
}

/** How long things may take, in seconds. */
export interface Patience {
  /** Until a registry that does not answer is no longer waited for: the push will tell. */
  readonly answer: number;
  /** From a refusal to the question that confirms it: some registries refuse now and then without reason. */
  readonly confirm: number;
}

const PATIENCE: Patience = { answer: 2, confirm: 1 };

interface Refusal {
  readonly repository: Repository;
  readonly text: string;
}

/**
 * Asks every repository at once, while other things are got ready.
 *
 * @returns waits for the answers, though not for long. It throws an {@link ActionError} `registry` when a registry that
 *   knows us says no, twice; whatever else it says, or does not, is left to the push. Of an image that is not required
 *   it only warns.
 */
export function startPushQuestion(
  { references, optional }: Pick<Names, 'references' | 'optional'>,
  session: Session,
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): () => Promise<void> {
  const repositories = new Map(references.map(({ repository }) => [repository.name, repository]));
  const ask = (repository: Repository) => askOnce(repository, session);
  const questions = [...repositories.values()].map(ask);
  return async () => {
    const first = await Promise.all(questions.map((question) => within(question, patience.answer, signal)));
    const refused = first.filter((refusal) => refusal !== undefined);
    if (refused.length === 0 || signal.aborted) return;
    await sleep(patience.confirm, signal);
    const again = refused.map(({ repository }) => within(ask(repository), patience.answer, signal));
    const confirmed = (await Promise.all(again)).filter((refusal) => refusal !== undefined);
    if (signal.aborted) return;
    const isOptional = ({ repository }: Refusal) => optional.has(repository.name);
    for (const { repository, text } of confirmed.filter(isOptional)) {
      log.warning(`${repository.name} may not be pushed to, and is not required: ${text}.`);
    }
    const serious = confirmed.filter((refusal) => !isOptional(refusal));
    if (serious.length > 0) throw refusedPush(serious);
  };
}

/** Without a credential the refusal says little: whoever pushes may have one that we do not see. */
async function askOnce(repository: Repository, session: Session): Promise<Refusal | undefined> {
  try {
    if (!(await session.isSignedIn(repository))) return undefined;
    const text = await pushRefusal(await session.clientFor(repository.registry), repository);
    return text === undefined ? undefined : { repository, text };
  } catch {
    return undefined;
  }
}

/** The answer, or undefined when it takes too long. */
async function within<T>(question: Promise<T>, seconds: number, signal: AbortSignal): Promise<T | undefined> {
  const enough = new AbortController();
  try {
    return await Promise.race([
      question,
      sleep(seconds, AbortSignal.any([signal, enough.signal])).then(() => undefined),
    ]);
  } finally {
    enough.abort();
  }
}

function refusedPush(refusals: readonly Refusal[]): ActionError {
  const told = refusals.map(({ repository, text }) => `${repository.name} may not be pushed to: ${text}.`);
  const advice = [...new Set(refusals.map(({ repository }) => adviceFor(repository)))].join('\n');
  const isGhcr = refusals.some(({ repository }) => repository.registry === 'ghcr.io');
  const message = ['The push would be refused, so the step ended before it.', ...told].join('\n');
  return new ActionError(isGhcr ? 'ghcr-package-permission' : 'registry-denied', message, { advice });
}

function adviceFor({ registry, name, path }: Repository): string {
  if (registry === 'ghcr.io') {
    return [
      `ghcr.io refuses a push for one of three reasons, as a rule:`,
      `1. The job's token may not write: give the job "permissions: packages: write".`,
      `2. The package ${name} is not linked to this repository: in the package's settings, under "Manage Actions access", add this repository with the role Write.`,
      `3. The owner in the name is not the repository's, the package belongs to another repository, or the organisation's policy does not let packages be made: correct the name, or ask the owner.`,
    ].join('\n');
  }
  if (registry === 'docker.io') {
    return `Check that the repository ${path} exists on Docker Hub, that the user may write there, and that the access token has the permission Read & Write.`;
  }
  return `Check that the user may write to ${path} at ${registry}, that the password or token allows it, and that the repository is there if the registry does not make it by itself.`;
}
