/** From the runner's environment to what is verified and what is expected of it. All wrong inputs end here. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { keyPlace } from '../../attest/cosign.ts';
import { InputError, type InputProblem, quote } from '../../errors.ts';
import { readResultDocument } from '../../result/result-file.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { sourceFromEvent } from '../../source/from-event.ts';
import type { Origin } from '../../verification/origin.ts';
import { parseTrustedRoots, type TrustedRootJson } from '../../verification/signature.ts';
import { type Subject, subjectOfImage, subjectOfResult } from '../../verification/subject.ts';
import { parseVerifyInputs, type VerifyInputs } from './inputs.ts';

export interface Prepared {
  readonly inputs: VerifyInputs;
  readonly subject: Subject;
  readonly origin: Origin;
  /** Undefined for any. */
  readonly commit: string | undefined;
  /** None where they do not matter. */
  readonly platforms: readonly string[];
  /** Undefined where nobody gave any. */
  readonly roots: readonly TrustedRootJson[] | undefined;
}

/** @throws {InputError} with every wrong input */
export async function prepare(environment: Environment): Promise<Prepared> {
  const { inputs, problems } = await parseVerifyInputs(inputText, (name) => environment.all[name] ?? '');
  const { workspace, event, all } = environment;
  const { subject, problems: subjectProblems } = await subjectOf(inputs, workspace);
  const { roots, problems: rootProblems } = await rootsOf(inputs, workspace);
  const wrong = [...problems, ...subjectProblems, ...rootProblems, ...keyProblems(inputs, all, workspace)];
  if (wrong.length > 0 || subject === undefined) throw new InputError(wrong);
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  const { repository, workflow, commit, platforms } = inputs;
  return {
    inputs,
    subject,
    origin: {
      serverUrl: event.serverUrl.replace(/\/$/, ''),
      repository: repository || source.repository.fullName,
      workflow,
    },
    commit: commit === 'off' ? undefined : commit || source.headSha,
    platforms: platforms.length > 0 ? platforms : subject.platforms,
    roots,
  };
}

interface Found<T> {
  readonly problems: InputProblem[];
  readonly subject?: T;
}

async function subjectOf({ image, resultFile }: VerifyInputs, workspace: string): Promise<Found<Subject>> {
  if ((image === '') === (resultFile === '')) return { problems: [] };
  const input = image === '' ? 'result-file' : 'image';
  try {
    const subject =
      image === ''
        ? subjectOfResult(readResultDocument(await readFile(resolve(workspace, resultFile), 'utf8')), resultFile)
        : subjectOfImage(image);
    return 'problem' in subject ? { problems: [{ input, ...subject }] } : { problems: [], subject };
  } catch (error) {
    return { problems: [unreadable(input, resultFile, error as NodeJS.ErrnoException)] };
  }
}

async function rootsOf(
  { trustedRoot }: VerifyInputs,
  workspace: string,
): Promise<{ roots: TrustedRootJson[] | undefined; problems: InputProblem[] }> {
  if (trustedRoot === '') return { roots: undefined, problems: [] };
  try {
    return { roots: parseTrustedRoots(await readFile(resolve(workspace, trustedRoot), 'utf8')), problems: [] };
  } catch (error) {
    return { roots: undefined, problems: [unreadable('trusted-root', trustedRoot, error as NodeJS.ErrnoException)] };
  }
}

function unreadable(input: string, path: string, { code, message }: NodeJS.ErrnoException): InputProblem {
  const advice = 'A path starts at the workspace.';
  if (code === 'ENOENT') return { input, problem: `${quote(path)} is not there`, advice };
  return { input, problem: `${quote(path)} cannot be used: ${message}` };
}

function keyProblems({ cosignKey }: VerifyInputs, env: Environment['all'], workspace: string): InputProblem[] {
  const place = keyPlace(cosignKey);
  if (place.kind === 'variable' && !env[place.name]) {
    const problem = `is ${quote(cosignKey)}, and the environment variable ${quote(place.name)} is not set, or empty`;
    return [{ input: 'cosign-key', problem, advice: 'Set it under env of the step.' }];
  }
  if (place.kind === 'file' && !existsSync(resolve(workspace, place.path))) {
    const problem = `names the file ${quote(place.path)}, which is not there`;
    return [{ input: 'cosign-key', problem, advice: 'Give the path of the public key from the workspace.' }];
  }
  return [];
}
