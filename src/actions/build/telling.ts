/** One sentence in the log for each decision. */
import { buildArguments } from '../../build/arguments.ts';
import { isCall } from '../../build/push.ts';
import { whyNoGate } from '../../gate/gate.ts';
import { formatTagged } from '../../image/reference.ts';
import { buildFiles } from '../../result/build-files.ts';
import { log } from '../../runner/log.ts';
import type { LeftAlone } from '../publish/tags/floating.ts';
import type { Present } from '../publish/tags/look-up.ts';
import type { Decided } from '../step/decided.ts';
import type { Prepared } from '../step/prepared.ts';

/** A name without a registry is Docker Hub's: people who sign in elsewhere rarely mean that. */
export function warnOfSignIn({ inputs, names }: Prepared): void {
  const registries = inputs.signIns.map(({ registry }) => registry);
  const goesThere = names.references.some(({ repository }) => registries.includes(repository.registry));
  if (registries.length === 0 || goesThere || names.references.length === 0) return;
  const images = names.images.map(({ name }) => name).join(', ');
  log.warning(`The sign-in is for ${registries.join(' and ')}, but no image goes there: ${images}.`);
}

/** What is only done to an image that is pushed. */
function tellOfPushAlone({ gate, call, attest, sign, distribute }: Prepared['inputs']): void {
  const noGate = whyNoGate(gate, { isCall: isCall(call), pushes: false });
  if (noGate !== undefined) log.info(noGate);
  if (distribute) log.info('Nothing is left for the merge, because nothing is pushed.');
  if (attest) log.info('Nothing is attested, because nothing is pushed.');
  if (sign !== 'off') log.info('Nothing is signed, because nothing is pushed.');
}

/** @returns why nothing is built */
export function tellPresent({ names }: Prepared, { digest, at }: Present): string {
  for (const decision of names.decisions) log.info(`Tags: ${decision}`);
  for (const warning of names.warnings) log.warning(warning);
  const why = `${formatTagged(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
  log.notice(`Not built: ${why} (immutable-tags: off builds it again.)`);
  return why;
}

/** @returns why nothing is built */
export function tellNothingLeft(leftAlone: readonly LeftAlone[]): string {
  const names = leftAlone.map(({ reference }) => reference).join(', ');
  const why = `Newer runs have moved every tag on: ${names}.`;
  log.notice(`Not built: ${why}`);
  return why;
}

/** @returns the arguments of `docker` for the first attempt */
export function tell(
  { names, inputs, isCommitDateKnown }: Prepared,
  { push, cache, plan }: Decided,
  folder: string,
): string[] {
  const { context, warnings } = plan;
  log.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
  for (const decision of names.decisions) log.info(`Tags: ${decision}`);
  for (const warning of names.warnings) log.warning(warning);
  if (!isCommitDateKnown) log.info("Date: now, because the commit's own date is not known here.");
  log.info(`Push: ${push.push ? 'yes' : 'no'}, ${push.why}.`);
  if (!push.push) tellOfPushAlone(inputs);
  for (const reason of cache.reasons) log.info(`Cache: ${reason}`);
  for (const warning of [...cache.warnings, ...warnings]) log.warning(warning);
  const argv = buildArguments(plan, buildFiles(folder, 1));
  const endGroup = log.group('Command, one argument on each line');
  for (const word of ['docker', ...argv]) log.info(word);
  endGroup();
  return argv;
}
