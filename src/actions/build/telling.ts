/** One sentence in the log for each decision. */
import type { PushDecision } from '../../build/push.ts';
import type { CachePlan } from '../../cache/decide.ts';
import { log } from '../../runner/log.ts';
import type { Prepared } from './prepare.ts';

/** A name without a registry is Docker Hub's: people who sign in elsewhere rarely mean that. */
export function warnOfSignIn({ inputs, names }: Prepared): void {
  const registry = inputs.signIn?.registry;
  const goesThere = names.references.some((reference) => reference.repository.registry === registry);
  if (registry === undefined || goesThere || names.references.length === 0) return;
  log.warning(
    `The sign-in is for ${registry}, but no image goes there: ${names.images.map(({ name }) => name).join(', ')}.`,
  );
}

export function tell(
  { names, context, isCommitDateKnown }: Prepared,
  push: PushDecision,
  cache: CachePlan,
  argv: readonly string[],
): void {
  log.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
  for (const decision of names.decisions) log.info(`Tags: ${decision}`);
  for (const warning of names.warnings) log.warning(warning);
  if (!isCommitDateKnown) log.info("Date: now, because the commit's own date is not known here.");
  log.info(`Push: ${push.push ? 'yes' : 'no'}, ${push.why}.`);
  log.info(`Cache: ${cache.reason}.`);
  const endGroup = log.group('Command, one argument on each line');
  for (const word of ['docker', ...argv]) log.info(word);
  endGroup();
}
