/** The facts of a run one by one: as given, or as the checkout tells, or what is missing. */
import { type InputProblem, quote } from '../../../errors.ts';
import { didYouMean } from '../../../near-miss.ts';
import { isCommit } from '../../../source/source.ts';
import type { Checkout } from './checkout.ts';
import { EVENTS, type EventName, type GivenOptions, OPTIONS, type OptionName } from './options.ts';

/** A fact, and where it comes from; empty while it is missing, which is told as a problem. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

export const GIVEN = 'as given';
const NOTHING: Found = { value: '', from: '' };
const PULL = /^refs\/pull\/(\d+)\/(?:merge|head)$/;

export function eventOf(options: GivenOptions, problems: InputProblem[]): EventName {
  const given = options.text('event');
  if (given === '') return options.has('pr') || PULL.test(options.text('ref')) ? 'pull_request' : 'push';
  const known = EVENTS.find((event) => event === given);
  if (known !== undefined) return known;
  const advice = didYouMean(given, EVENTS).advice ?? `Known are ${EVENTS.join(', ')}.`;
  problems.push({ input: '--event', problem: `is ${quote(given)}, of which no plan can be made`, advice });
  return 'push';
}

/** Only these have a pull request, and a plan for one needs its number. */
export function numberOf(options: GivenOptions, event: EventName, problems: InputProblem[]): string {
  const [, fromRef = ''] = PULL.exec(options.text('ref')) ?? [];
  const number = options.text('pr') || fromRef;
  const wants = event.startsWith('pull_request') || event === 'merge_group';
  if (number !== '' && !/^[1-9]\d{0,9}$/.test(number)) {
    problems.push({ input: '--pr', problem: `must be the number of a pull request, not ${quote(number)}` });
  } else if (wants && number === '') {
    problems.push({
      input: '--pr',
      problem: `is missing, and ${event} is about a pull request`,
      advice: 'Add --pr 12.',
    });
  } else if (!wants && number !== '') {
    const problem = `goes with pull_request, pull_request_target or merge_group, and the event is ${event}`;
    problems.push({ input: '--pr', problem });
  }
  return wants ? number : '';
}

/** What would be passed over in silence is an error: somebody means something by it. */
export function refuseStrays(options: GivenOptions, event: EventName, problems: InputProblem[]): void {
  const isPull = event.startsWith('pull_request');
  if (options.has('base-ref') && !isPull && event !== 'merge_group') {
    problems.push({ input: '--base-ref', problem: `goes with a pull request, and the event is ${event}` });
  }
  if (options.has('fork') && !isPull && event !== 'workflow_run') {
    problems.push({ input: '--fork', problem: `goes with a pull request, and the event is ${event}` });
  }
  const fork = options.text('fork');
  if (fork !== '' && !isRepository(fork)) problems.push(notRepository('--fork', fork));
}

function isRepository(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text);
}

function notRepository(input: string, text: string): InputProblem {
  return { input, problem: `must be OWNER/NAME, not ${quote(text)}` };
}

export function repositoryOf(options: GivenOptions, { remote }: Checkout, problems: InputProblem[]): Found {
  const value = options.text('repository');
  if (value !== '') {
    if (!isRepository(value)) problems.push(notRepository('--repository', value));
    return { value, from: GIVEN };
  }
  if (remote !== undefined) return { value: remote.repository, from: 'the remote origin' };
  if (!options.has('repository')) problems.push(missing('repository', 'there is no remote origin here that tells it'));
  return NOTHING;
}

export function defaultBranchOf(options: GivenOptions, { defaultBranch }: Checkout, problems: InputProblem[]): Found {
  const value = options.text('default-branch');
  if (value !== '') return { value, from: GIVEN };
  if (defaultBranch !== undefined) return { value: defaultBranch.name, from: defaultBranch.from };
  if (!options.has('default-branch')) problems.push(missing('default-branch', 'nothing here tells it'));
  return NOTHING;
}

export function missing(option: OptionName, why: string): InputProblem {
  // A checkout that was never cloned has no origin.
  const place = option === 'repository' ? 'a clone of it' : 'a Git checkout';
  const advice = `Add --${option} ${OPTIONS[option].value}, or run this in ${place}.`;
  return { input: `--${option}`, problem: `is missing, and ${why}`, advice };
}

/** The full ref that was meant, or of a pull request its head branch as one. */
export async function placeOf(
  options: GivenOptions,
  { ref, refOf }: Checkout,
  { name, branch }: { readonly name: EventName; readonly branch: string },
): Promise<Found> {
  const given = options.text('ref');
  if (given.startsWith('refs/') && !PULL.test(given)) return { value: given, from: GIVEN };
  if (given !== '' && !PULL.test(given)) {
    const known = await refOf(given);
    const isPull = name.startsWith('pull_request');
    if (known !== undefined && !(isPull && known.startsWith('refs/tags/'))) return { value: known, from: GIVEN };
    const isTag = !isPull && (name === 'release' || /^v?\d+\.\d/.test(given));
    const from = `not here; taken for a ${isTag ? 'tag' : 'branch'} by its ${name === 'release' ? 'event' : 'name'}`;
    return { value: `refs/${isTag ? 'tags' : 'heads'}/${given}`, from };
  }
  // GitHub starts these on the default branch.
  const isScheduled = ['schedule', 'repository_dispatch', 'merge_group'].includes(name);
  if (isScheduled && branch !== '') return { value: `refs/heads/${branch}`, from: 'the default branch' };
  // Of a pull request's merge commit nothing tells the head branch.
  const isKnown = ref !== undefined && (ref.startsWith('refs/heads/') || !name.startsWith('pull_request'));
  return isKnown ? { value: ref, from: 'checked out here' } : NOTHING;
}

export async function commitOf(
  options: GivenOptions,
  { head, ref: here, commitOf: resolve }: Checkout,
  ref: string,
  problems: InputProblem[],
): Promise<Found> {
  const given = options.text('sha');
  if (given !== '') {
    const value = (await resolve(given)) ?? (isCommit(given) ? given : undefined);
    if (value !== undefined) return { value, from: value === given ? GIVEN : `${given} is this one` };
    const advice = 'Give all 40 digits of a commit that is not here.';
    problems.push({ input: '--sha', problem: `is ${quote(given)}, which is no commit of this checkout`, advice });
    return NOTHING;
  }
  const remote = ref.startsWith('refs/heads/') ? ref.replace('refs/heads/', 'refs/remotes/origin/') : '';
  const own = (await resolve(ref)) ?? (await resolve(remote));
  if (own !== undefined) return { value: own, from: 'what the ref stands for here' };
  if (head !== undefined)
    return { value: head, from: ref === here ? 'checked out here' : 'checked out here; the ref is not' };
  if (!options.has('sha')) problems.push(missing('sha', 'there is no commit here'));
  return NOTHING;
}
