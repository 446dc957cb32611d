/** From the runner's environment to everything that is known before anything runs. All wrong inputs end here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseContext, contextProblems } from '../../build/context.ts';
import type { BuildContext } from '../../build/plan.ts';
import { InputError } from '../../errors.ts';
import { runCommand } from '../../runner/command.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { sourceFromEvent } from '../../source/from-event.ts';
import { commitDate, type Git, sourceFromGit } from '../../source/from-git.ts';
import type { Source } from '../../source/source.ts';
import { type Names, nameImage } from '../../tags/names.ts';
import { parseNaming } from '../../tags/request.ts';
import { foreignInputProblems } from './inputs/foreign-inputs.ts';
import { type BuildInputs, parseInputs } from './inputs/inputs.ts';

export interface Prepared {
  readonly inputs: BuildInputs;
  readonly source: Source;
  readonly names: Names;
  readonly context: BuildContext;
  /** Otherwise the image is dated by the clock. */
  readonly isCommitDateKnown: boolean;
}

/** @throws {InputError} with every wrong input */
export async function prepare(environment: Environment): Promise<Prepared> {
  const { inputs, problems } = await parseInputs(inputText, (name) => environment.all[name] ?? '');
  const fromEvent = sourceFromEvent(environment.event, { pullRequestSha: inputs.pullRequestSha });
  const git = gitIn(environment.workspace);
  const source = inputs.metadataContext === 'git' ? await sourceFromGit(fromEvent, git) : fromEvent;
  if (source === undefined) {
    problems.push({
      input: 'metadata-context',
      problem: `is git, but ${environment.workspace} holds no commit`,
      advice: 'Run actions/checkout before this step, or leave the input at workflow.',
    });
  }
  const about = source ?? fromEvent;
  const naming = await parseNaming(inputs.naming, `ghcr.io/${about.repository.fullName}`);
  const context = chooseContext(inputs, environment.workspace, about, existsSync);
  const missing = contextProblems(context, inputs, environment.workspace, existsSync);
  const all = [...problems, ...foreignInputProblems(inputText), ...naming.problems, ...missing];
  if (all.length > 0) throw new InputError(all);

  // Asking git takes as long as all the rest, so it is only asked where there is something to know.
  const commit = await dateOf(about, existsSync(join(environment.workspace, '.git')) ? git : async () => undefined);
  const names = await nameImage(about, naming.request, { now: new Date(), commit });
  if (inputs.push === 'true' && names.references.length === 0) throw nothingToPush(names);
  return { inputs, source: about, names, context, isCommitDateKnown: commit !== undefined };
}

function nothingToPush({ images, decisions }: Names): InputError {
  const why = images.length === 0 ? ['no image is left in images'] : decisions;
  return new InputError([
    {
      input: 'push',
      problem: `is true, but there is no tag to push: ${why.join('; ') || 'tags is empty'}`,
      advice: 'Add a tag that fits this event, or set push to false for it.',
    },
  ]);
}

function gitIn(workspace: string): Git {
  return async (...args) => {
    try {
      // In a container job the folder belongs to another user, which git refuses unless it is told.
      const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
      const { exitCode, stdout } = await runCommand('git', [...safe, ...args]);
      return exitCode === 0 ? stdout.trim() : undefined;
    } catch {
      return undefined; // A machine without git knows no more than the event.
    }
  };
}

/** The head of a pull request is often not fetched; the merge commit that was made of it then gives the date. */
async function dateOf({ commitDate: known, headSha, runSha }: Source, git: Git): Promise<Date | undefined> {
  const text =
    known ?? (await commitDate(git, headSha)) ?? (headSha === runSha ? undefined : await commitDate(git, runSha));
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
