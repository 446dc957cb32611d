/** What a step knows of itself however it ends: who it is, what it builds, and what that is called. */
import { isAbsolute, relative, resolve } from 'node:path';
import { formatTagged } from '../../image/reference.ts';
import type { ResultFacts } from '../../result/result-file.ts';
import type { Environment } from '../../runner/environment.ts';
import { branchOf, pullRequestOf } from '../../source/source.ts';
import { reasonsOf } from '../../tags/reasons.ts';
import type { Concluded } from '../step/concluded.ts';

type Part<K extends keyof ResultFacts> = NonNullable<ResultFacts[K]>;

export function knownFacts(prepared: Concluded, environment: Environment) {
  return {
    action: actionFacts(prepared, environment),
    source: sourceFacts(prepared),
    run: runFacts(prepared, environment),
    names: namesFacts(prepared),
  };
}

function actionFacts({ action = 'build' }: Concluded, { all }: Environment): Part<'action'> {
  return {
    name: action,
    repository: all['GITHUB_ACTION_REPOSITORY'] || null,
    ref: all['GITHUB_ACTION_REF'] || null,
  };
}

function sourceFacts({ source, commitDate }: Concluded): Part<'source'> {
  const { repository, event, ref, headSha, runSha, target } = source;
  return {
    repository: repository.fullName,
    event,
    ref,
    commit: headSha,
    runCommit: runSha,
    branch: branchOf(source),
    tag: target.kind === 'tag' ? target.tag : null,
    pullRequest: pullRequestOf(source),
    date: commitDate?.toISOString(),
  };
}

function runFacts({ facts }: Concluded, { all }: Environment): Part<'run'> {
  const id = all['GITHUB_RUN_ID'] || null;
  return {
    id,
    attempt: Number(all['GITHUB_RUN_ATTEMPT']) || null,
    url: id === null ? null : facts.builderId,
    job: all['GITHUB_JOB'] || null,
  };
}

function namesFacts({ names }: Concluded): Part<'names'> {
  const reasons = reasonsOf(names);
  return {
    version: names.version,
    images: names.images.map(({ name }) => name),
    references: names.references.map((each) => {
      const reference = formatTagged(each);
      const [kind, why] = [names.kinds.get(reference) ?? 'other', reasons.get(each.tag) ?? 'as given'];
      return { reference, name: each.repository.name, tag: each.tag, kind, why };
    }),
    labels: names.labels,
    annotations: names.annotations,
  };
}

export function planFacts({ inputs, context }: Concluded, { workspace }: Pick<Environment, 'workspace'>) {
  return {
    context: context?.kind === 'path' ? fromWorkspace(context.path, workspace) : context?.address,
    dockerfile: inputs.file === '' ? null : fromWorkspace(inputs.file, workspace),
    target: inputs.target || null,
    platforms: inputs.platforms,
  };
}

/** Where it lies in the workspace: the machine is nobody's business. */
export function fromWorkspace(path: string, workspace: string): string {
  if (/^[a-z]+:\/\//i.test(path)) return path;
  const inside = relative(workspace, resolve(workspace, path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
}
