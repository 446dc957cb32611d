/** From the runner's environment to everything that is known before anything runs. All wrong inputs end here. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chooseContext, contextProblems } from '../../build/context.ts';
import { expandMeta, metaProblems } from '../../build/expand-meta.ts';
import { decidePushOf, isCall } from '../../build/push.ts';
import { decideEpoch, wantsAnnotations, wantsSummary } from '../../build/variables.ts';
import { InputError, type InputProblem } from '../../errors.ts';
import { archiveProblems } from '../../result/archive-place.ts';
import { archiveExport } from '../../result/exports.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { sourceFromEvent } from '../../source/from-event.ts';
import { commitDate, type Git, sourceFromGit } from '../../source/from-git.ts';
import type { Source } from '../../source/source.ts';
import { type Names, nameImage } from '../../tags/names.ts';
import { parseNaming } from '../../tags/request.ts';
import { attestingProblems } from '../inputs/attesting.ts';
import { buildOptionProblems } from '../inputs/build-options.ts';
import { builderFileProblems } from '../inputs/builder.ts';
import { distributePlaceProblems, distributeProblems } from '../inputs/distribute.ts';
import { foreignInputProblems } from '../inputs/foreign-inputs.ts';
import { gateProblems } from '../inputs/gate.ts';
import { type BuildInputs, parseInputs } from '../inputs/inputs.ts';
import { signingProblems } from '../inputs/signing.ts';
import { programFiles } from '../publish/gate-files.ts';
import { gitIn } from '../step/git.ts';
import type { Prepared } from '../step/prepared.ts';
import { runFactsOf, runFactsProblems } from '../step/run-facts.ts';

interface Preparation {
  /** Gives the text of an input by its name. */
  readonly read: (name: string) => string;
  /** What the machine of the run has and others have not is taken for granted: variables, keys, files, programs. */
  readonly isElsewhere: boolean;
  /** Asks git in the workspace; left out for git itself. */
  readonly git?: Git;
}

/** A step of a job on this machine. */
const HERE: Preparation = { read: inputText, isElsewhere: false };

/** @throws {InputError} with every wrong input */
export async function prepare(environment: Environment, preparation: Preparation = HERE): Promise<Prepared> {
  const { read, isElsewhere, git = gitIn(environment.workspace) } = preparation;
  const isThere = isElsewhere ? () => true : existsSync;
  const { inputs, problems } = await parseInputs(read, (name) => environment.all[name] ?? '');
  const fromEvent = sourceFromEvent(environment.event, { pullRequestSha: inputs.pullRequestSha });
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
  const facts = runFactsOf(environment);
  const { workspace } = environment;
  const context = chooseContext(inputs, { workspace, source: about, git: facts.git, exists: existsSync });
  const missing = contextProblems(context, inputs, environment.workspace, existsSync);
  missing.push(...builderFileProblems(inputs, environment.workspace, isThere));
  const annotations = wantsAnnotations(environment.all);
  missing.push(...annotations.problems, ...wantsSummary(environment.all).problems, ...metaProblems(inputs.buildArgs));
  missing.push(...(await archiveProblems(inputs.archive, environment.workspace)));
  missing.push(
    ...buildOptionProblems(inputs, environment.all, workspace, isThere),
    ...distributeProblems(inputs),
    ...distributePlaceProblems(inputs, environment.all),
    ...runFactsProblems(environment),
  );
  const pushes = !isElsewhere && decidePushOf(inputs, about).push;
  missing.push(...(await afterPushProblems(inputs, pushes, environment, isElsewhere)));
  const all = [...problems, ...foreignInputProblems(read), ...naming.problems, ...missing];
  if (all.length > 0) throw new InputError(all);

  // Asking git takes as long as all the rest, so it is only asked where there is something to know.
  const commit = await dateOf(about, existsSync(join(environment.workspace, '.git')) ? git : async () => undefined);
  const names = await nameImage(about, naming.request, { now: new Date(), commit });
  if (inputs.push === 'true' && !isCall(inputs.call) && names.references.length === 0) throw nothingToPush(names);
  const buildArgs = expandMeta(inputs.buildArgs, names);
  return {
    inputs: { ...inputs, buildArgs, ...archiveInputs(inputs, environment.workspace) },
    source: about,
    facts,
    names,
    context,
    isCommitDateKnown: commit !== undefined,
    commitDate: commit,
    epoch: decideEpoch(naming.request.created, commit, buildArgs, environment.all),
    annotates: annotations.wants,
  };
}

/** What follows the push is looked at before the build. */
async function afterPushProblems(
  inputs: BuildInputs,
  pushes: boolean,
  { all, workspace }: Environment,
  isElsewhere: boolean,
): Promise<InputProblem[]> {
  const search = { workspace, path: all['PATH'] ?? '', files: programFiles };
  return [
    ...gateProblems(inputs, pushes, search),
    ...(await attestingProblems(inputs, workspace, isElsewhere || inputs.gate.length > 0)),
    ...signingProblems(inputs, pushes, all, workspace, existsSync),
    ...(await resultFileProblem(inputs, workspace)),
  ];
}

async function resultFileProblem({ resultFile, archive }: BuildInputs, workspace: string): Promise<InputProblem[]> {
  if (resultFile === '') return [];
  const { resultFileProblems } = await import('../../result/result-place.ts');
  return resultFileProblems(resultFile, archive, workspace);
}

/** The archive is one more output, and its path is told to later steps, which run elsewhere. A call makes neither. */
function archiveInputs({ archive, outputs, call, push }: BuildInputs, workspace: string) {
  if (isCall(call)) return { archive: '', push: 'false' as const };
  if (archive === '') return { push };
  const path = resolve(workspace, archive);
  return { archive: path, outputs: [...outputs, archiveExport(path)] };
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

/** The head of a pull request is often not fetched; the merge commit that was made of it then gives the date. */
async function dateOf({ commitDate: known, headSha, runSha }: Source, git: Git): Promise<Date | undefined> {
  const text =
    known ?? (await commitDate(git, headSha)) ?? (headSha === runSha ? undefined : await commitDate(git, runSha));
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
