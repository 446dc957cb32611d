/** Where the build's files come from, and whether the Dockerfile is there. */
import { isAbsolute, join, resolve } from 'node:path';
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import type { Source } from '../source/source.ts';
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

/**
 * Chooses the context: the one given; else the checked-out folder where there is one; else the commit itself,
 * fetched by BuildKit, so that a job without a checkout builds too.
 */
export function chooseContext(
  { context, file }: ContextInputs,
  workspace: string,
  source: Source,
  exists: Exists,
): BuildContext {
  if (REMOTE.test(context)) return { kind: 'remote', address: context, why: 'as given' };
  if (context !== '') return { kind: 'path', path: context, why: 'as given' };
  if (exists(join(workspace, '.git')) || exists(dockerfilePath({ context: '.', file }, workspace))) {
    return { kind: 'path', path: '.', why: 'the checked-out folder' };
  }
  return { kind: 'remote', address: gitAddress(source), why: 'the commit itself, because nothing is checked out' };
}

/** The repository at the commit of the run, as BuildKit's Git context. */
function gitAddress({ repository, ref, runSha, target }: Source): string {
  const commit = target.kind === 'pull-request' ? ref : runSha;
  return `${repository.url}.git#${commit || ref}`;
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
  // Without a file BuildKit takes the name in lower case too.
  if (exists(dockerfile) || (file === '' && exists(join(dockerfile, '..', 'dockerfile')))) return [];
  return [
    {
      input: 'file',
      problem: `there is no Dockerfile at ${quote(dockerfile, 300)}`,
      advice: 'Set file to its path from the workspace, or context to the folder that holds it.',
    },
  ];
}
