/** Where the build's files come from, and whether the Dockerfile is there. */
import { isAbsolute, join, resolve } from 'node:path';
import { usedDockerfile } from '../dockerfile/used-file.ts';
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import type { Source } from '../source/source.ts';
import {
  builtCommit,
  type GitFacts,
  type GitForm,
  gitAddress,
  hasExpression,
  renderGitContext,
} from './git-context.ts';
import type { BuildContext } from './plan.ts';

/** Tells whether a file or folder is there. */
export type Exists = (path: string) => boolean;

export interface ContextInputs {
  /** The input `context`; empty when not given. */
  readonly context: string;
  /** The input `file`; empty when not given. */
  readonly file: string;
}

/** Addresses that BuildKit fetches itself; `-` is standard input, which a step does not have. */
const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|oci-layout:\/\/|docker-image:\/\/)/;

/** What the choice of the context rests on. */
export interface ContextFacts {
  readonly workspace: string;
  readonly source: Source;
  readonly git: GitFacts;
  readonly exists: Exists;
}

/**
 * Chooses the context: the one given; else the checked-out folder where there is one; else the commit itself,
 * fetched by BuildKit, so that a job without a checkout builds too.
 *
 * @param form how a Git address has its commit; which one buildx can read is known late
 */
export function chooseContext(
  { context, file }: ContextInputs,
  { workspace, source, git, exists }: ContextFacts,
  form: GitForm = 'fragment',
): BuildContext {
  if (hasExpression(context)) return renderContext(context, source, git, form);
  if (REMOTE.test(context)) return { kind: 'remote', address: context, why: 'as given' };
  if (context !== '') return { kind: 'path', path: context, why: 'as given' };
  if (exists(join(workspace, '.git')) || exists(dockerfilePath({ context: '.', file }, workspace))) {
    return { kind: 'path', path: '.', why: 'the checked-out folder' };
  }
  return commitContext(source, git, form, 'because nothing is checked out');
}

function renderContext(context: string, source: Source, git: GitFacts, form: GitForm): BuildContext {
  const rendered = renderGitContext(context, git, form);
  // docker/build-push-action takes an expression that it does not know for no context at all.
  if (rendered === '') return commitContext(source, git, form, `because ${quote(context)} stands for nothing`);
  if (rendered.startsWith(gitAddress(git, form))) {
    return { kind: 'remote', address: rendered, why: commitWhy(source, git, 'as given') };
  }
  if (REMOTE.test(rendered)) return { kind: 'remote', address: rendered, why: 'as given' };
  return { kind: 'path', path: rendered, why: 'as given' };
}

function commitContext(source: Source, git: GitFacts, form: GitForm, because: string): BuildContext {
  return { kind: 'remote', address: gitAddress(git, form), why: commitWhy(source, git, because) };
}

/** Says it where the image is named after another commit than the one whose files it holds. */
function commitWhy({ event, headSha, runSha }: Source, git: GitFacts, because: string): string {
  const built = builtCommit(git);
  if (built === headSha || headSha === '') return `the commit itself, ${because}`;
  const [short, named] = [built.slice(0, 7), headSha.slice(0, 7)];
  if (git.ref.startsWith('refs/pull/') && built === runSha) {
    return `the merge commit ${short} that GitHub made of the pull request, ${because}; the names speak of its head ${named}`;
  }
  return `${short}, the commit of the event ${event}, ${because}; the names speak of ${named}, which is NOT what is built: check it out before this step to build it`;
}

/** Where the Dockerfile is looked for: `file` is relative to the workspace, its default to the context. */
function dockerfilePath({ context, file }: ContextInputs, workspace: string): string {
  const path = file === '' ? join(context, 'Dockerfile') : file;
  return isAbsolute(path) ? path : resolve(workspace, path);
}

/** Finds a missing folder or Dockerfile before anything runs; what is remote is BuildKit's to look into. */
export function contextProblems(
  chosen: BuildContext,
  { file }: ContextInputs,
  workspace: string,
  exists: Exists,
): InputProblem[] {
  if (chosen.kind === 'remote') return [];
  if (!exists(resolve(workspace, chosen.path))) {
    return [
      {
        input: 'context',
        problem: `the folder ${quote(chosen.path)} is not there in ${workspace}`,
        advice: 'Check the path; it is relative to the workspace, and the files come from actions/checkout.',
      },
    ];
  }
  if (/^https?:\/\//.test(file)) return [];
  const dockerfile = dockerfilePath({ context: chosen.path, file }, workspace);
  // One that was named has to be there by that name.
  if (exists(file === '' ? usedDockerfile(dockerfile) : dockerfile)) return [];
  return [
    {
      input: 'file',
      problem: `there is no Dockerfile at ${quote(dockerfile, 300)}`,
      advice: 'Set file to its path from the workspace, or context to the folder that holds it.',
    },
  ];
}
