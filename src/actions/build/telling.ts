/** One sentence in the log for each decision, in the order of the stages; what is longer is folded below it. */
import { buildArguments } from '../../build/arguments.ts';
import type { BuildPlan } from '../../build/plan.ts';
import { isCall, type PushDecision } from '../../build/push.ts';
import { repositoriesOf } from '../../cache/cache-image.ts';
import { whyNoGate } from '../../gate/gate.ts';
import { formatTagged } from '../../image/reference.ts';
import { buildFiles } from '../../result/build-files.ts';
import { log } from '../../runner/log.ts';
import type { LeftAlone } from '../publish/tags/floating.ts';
import type { Present } from '../publish/tags/look-up.ts';
import type { Decided } from '../step/decided.ts';
import type { Prepared } from '../step/prepared.ts';
import { nameLine, tagSentence, toldNames } from './tags-told.ts';

/** More names than these are in the summary and in the outputs. */
const SHOWN_NAMES = 50;

/** The first that is known: what the image will be called. */
export function tellNames({ names }: Pick<Prepared, 'names'>): void {
  log.info(`Tags: ${tagSentence(names)}`);
  for (const warning of names.warnings) log.warning(warning);
  const told = toldNames(names);
  const decisions = names.decisions.length > 1 ? names.decisions : [];
  if (told.length + decisions.length === 0) return;
  const endGroup = log.group('Tags, each with its reason');
  log.info(...decisions, ...told.slice(0, SHOWN_NAMES).map(nameLine));
  if (told.length > SHOWN_NAMES) log.info(`… and ${told.length - SHOWN_NAMES} more.`);
  endGroup();
}

/** What is built; told only where something is. */
export function tellContext({ context }: Pick<Prepared, 'context'>): void {
  log.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
}

/** A name without a registry is Docker Hub's: people who sign in elsewhere, and not for a cache, rarely mean that. */
export function warnOfSignIn({ inputs, names }: Prepared): void {
  const registries = inputs.signIns.map(({ registry }) => registry);
  const images = names.references.map(({ repository }) => repository);
  const goesThere = [...images, ...repositoriesOf(inputs.cacheImages)].some(({ registry }) =>
    registries.includes(registry),
  );
  if (registries.length === 0 || goesThere || names.references.length === 0) return;
  const all = names.images.map(({ name }) => name).join(', ');
  log.warning(`The sign-in is for ${registries.join(' and ')}, but no image goes there: ${all}.`);
}

/** Whether the image is pushed and why, and how it then comes to its tags; the end of the sentence "Push: …". */
export function pushSentence(
  { push, why }: PushDecision,
  { names, inputs }: Pick<Prepared, 'names' | 'inputs'>,
  { tags: [first], untagged }: Pick<BuildPlan, 'tags' | 'untagged'>,
): string {
  if (!push) return `no, ${why}.`;
  if (inputs.distribute) return `yes, ${why}; without a tag, for the merge.`;
  if (untagged !== undefined) {
    const until = inputs.gate.length > 0 ? ' when the gate has passed' : '';
    return `yes, ${why}; without a tag at first, and the tags follow${until}.`;
  }
  const others = names.references.length - 1;
  if (first === undefined || others < 1) return `yes, ${why}.`;
  const follow = others === 1 ? 'the other tag follows' : `the other ${others} tags follow`;
  return `yes, ${why}; first as ${first}, and ${follow} from its digest.`;
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
export function tellPresent({ digest, at, why: reused }: Present): string {
  if (reused !== undefined) {
    log.notice(`Not built: ${reused} (reuse: off builds it again.)`);
    return reused;
  }
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

/** The dates of the image, in one sentence where they are one. */
function tellDates({ epoch, isCommitDateKnown, inputs }: Prepared): void {
  if (isCall(inputs.call)) return;
  log.info(`Time stamp of the image: ${epoch.why}.`);
  if (isCommitDateKnown || epoch.why.startsWith('now')) return;
  log.info("Date in the labels: now, because the commit's own is not known here.");
}

/** @returns the arguments of `docker` for the first attempt */
export function tell(prepared: Prepared, { push, cache, plan }: Decided, folder: string): string[] {
  log.info(`Push: ${pushSentence(push, prepared, plan)}`);
  if (!push.push) tellOfPushAlone(prepared.inputs);
  for (const reason of cache.reasons) log.info(`Cache: ${reason}`);
  for (const warning of [...cache.warnings, ...plan.warnings]) log.warning(warning);
  tellDates(prepared);
  const argv = buildArguments(plan, buildFiles(folder, 1));
  const endGroup = log.group('Command, one argument on each line');
  log.info('docker', ...argv);
  endGroup();
  return argv;
}
