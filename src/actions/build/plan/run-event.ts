/** From the options and the checkout to the run that the plan is for, and where each fact of it comes from. */
import type { InputProblem } from '../../../errors.ts';
import type { RunEvent } from '../../../source/from-event.ts';
import type { Payload } from '../../../source/payload.ts';
import type { Checkout } from './checkout.ts';
import {
  commitOf,
  defaultBranchOf,
  eventOf,
  GIVEN,
  missing,
  numberOf,
  placeOf,
  refuseStrays,
  repositoryOf,
} from './facts.ts';
import type { EventName, GivenOptions } from './options.ts';

/** One fact of the run, and where it comes from. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly from: string;
}

export interface PlannedRun {
  readonly event: RunEvent;
  readonly facts: readonly Fact[];
}

/** @returns the run, and what is wrong with the options or missing beside them */
export async function planRun(
  options: GivenOptions,
  checkout: Checkout,
): Promise<{ run: PlannedRun; problems: InputProblem[] }> {
  const problems: InputProblem[] = [];
  const name = eventOf(options, problems);
  const isPull = name.startsWith('pull_request');
  const number = numberOf(options, name, problems);
  const repository = repositoryOf(options, checkout, problems);
  const branch = defaultBranchOf(options, checkout, problems);
  const place = await placeOf(options, checkout, { name, branch: branch.value });
  if (place.value === '') problems.push(missing('ref', 'nothing is checked out here'));
  const sha = await commitOf(options, checkout, place.value, problems);
  const base = options.text('base-ref') || branch.value;
  refuseStrays(options, name, problems);
  const run = { name, number, sha: sha.value, branch: branch.value, base };
  const facts: Fact[] = [
    { name: 'event', value: name, from: options.has('event') ? GIVEN : 'by default' },
    ...(number === '' ? [] : [{ name: 'pull request', value: number, from: GIVEN }]),
    isPull
      ? { name: 'head branch', value: branchName(place.value), from: place.from }
      : { name: 'ref', value: name === 'merge_group' ? refOf(run, place.value) : place.value, from: place.from },
    { name: 'commit', ...sha },
    { name: 'repository', ...repository },
    { name: 'default branch', ...branch },
  ];
  return {
    run: {
      event: {
        name,
        ref: refOf(run, place.value),
        sha: sha.value,
        repository: repository.value,
        serverUrl: checkout.remote?.serverUrl ?? 'https://github.com',
        actor: options.text('actor'),
        baseRef: isPull ? base : '',
        payload: payloadOf(options, run, place.value, repository.value),
      },
      facts,
    },
    problems,
  };
}

interface RunSubject {
  readonly name: EventName;
  readonly number: string;
  readonly sha: string;
  readonly branch: string;
  readonly base: string;
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** What `GITHUB_REF` would be. */
function refOf({ name, number, sha, branch, base }: RunSubject, place: string): string {
  if (name === 'pull_request') return `refs/pull/${number}/merge`;
  if (name === 'pull_request_target') return `refs/heads/${base}`;
  if (name === 'merge_group') return `refs/heads/gh-readonly-queue/${base}/pr-${number}-${sha}`;
  return name === 'workflow_run' ? `refs/heads/${branch}` : place;
}

/** As much of the event's payload as the action reads. */
function payloadOf(options: GivenOptions, run: RunSubject, place: string, repository: string): Payload {
  const { name, number, sha, branch, base } = run;
  const about = { repository: { default_branch: branch, private: options.has('private'), full_name: repository } };
  const head = options.text('fork') || repository;
  if (name.startsWith('pull_request')) {
    const pullRequest = {
      number: Number(number),
      head: { ref: branchName(place), sha, repo: { full_name: head } },
      base: { ref: base },
    };
    return { ...about, action: 'synchronize', pull_request: pullRequest };
  }
  if (name === 'merge_group') {
    const group = { head_ref: refOf(run, place), head_sha: sha, base_ref: `refs/heads/${base}` };
    return { ...about, merge_group: group };
  }
  if (name !== 'workflow_run') return about;
  const cause = { head_branch: branchName(place), head_sha: sha, head_repository: { full_name: head } };
  return { ...about, workflow_run: cause };
}
