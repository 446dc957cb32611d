/** What surrounds the build for the sake of its results: the machine before it; warnings and the archive after it. */
import { rm } from 'node:fs/promises';
import { isCall } from '../../build/push.ts';
import { buildVariables } from '../../build/variables.ts';
import { ActionError } from '../../errors.ts';
import { finishArchive } from '../../result/archive.ts';
import { makeArchiveFolder } from '../../result/archive-place.ts';
import { type BuildFacts, buildFiles, readBuildFiles } from '../../result/build-files.ts';
import { log } from '../../runner/log.ts';
import { FailedBuild } from '../attempts/failed-build.ts';
import { nativePlatform } from '../builder/ask.ts';
import { type MachineMeans, prepareMachine } from '../builder/machine.ts';
import type { KeptResults } from '../report/kept-results.ts';
import type { Prepared } from '../step/prepared.ts';
import { annotate, reportCheck } from './checks.ts';

export interface ResultMeans extends Omit<MachineMeans, 'archive'> {
  /** The step's private folder, in which every attempt has its files. */
  readonly folder: string;
}

/**
 * Makes ready what the build needs of the machine, runs it, and takes what it left.
 *
 * @param build runs the build with more variables in its environment
 * @throws {ActionError}
 */
export async function buildAndKeep<T extends { readonly facts: BuildFacts }>(
  prepared: Prepared,
  means: ResultMeans,
  build: (variables: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T & { readonly kept: KeptResults }> {
  const { inputs, epoch, annotates } = prepared;
  const start = () => build(buildVariables(epoch, annotates, means.env));
  if (isCall(inputs.call)) return call(prepared, means, start);
  const archive = inputs.archive || undefined;
  await prepareMachine(inputs, { ...means, archive });
  if (archive !== undefined) await makeArchiveFolder(archive);
  let isDone = false;
  try {
    const built = await start();
    const { metadata, metadataFile } = built.facts;
    if (annotates) annotate(metadata?.warnings ?? [], { context: prepared.context, file: inputs.file });
    if (archive !== undefined) await finish(archive, prepared);
    isDone = true;
    return { ...built, kept: { metadataFile, archive } };
  } finally {
    // Half an archive must not be taken for a whole one by whoever finds it.
    if (archive !== undefined && !isDone) await rm(archive, { force: true });
  }
}

/** Asks about the Dockerfile. A check that found something has failed, and its own report says more than an exit code. */
async function call<T extends { readonly facts: BuildFacts }>(
  { inputs, context, annotates }: Prepared,
  { folder }: ResultMeans,
  start: () => Promise<T>,
): Promise<T & { readonly kept: KeptResults }> {
  const place = { context, file: inputs.file };
  const report = (facts: BuildFacts, hasFailed: boolean) => {
    if (facts.metadata?.check) reportCheck(facts.metadata.check, place, { annotates, hasFailed });
  };
  try {
    const built = await start();
    report(built.facts, false);
    return { ...built, kept: { metadataFile: built.facts.metadataFile, archive: undefined } };
  } catch (error) {
    if (error instanceof FailedBuild) report(readBuildFiles(buildFiles(folder, error.attempts)), true);
    throw error;
  }
}

async function finish(archive: string, { names }: Prepared): Promise<void> {
  try {
    await finishArchive(archive, names.references, nativePlatform());
    log.info(`Archive: ${archive}.`);
  } catch (cause) {
    throw new ActionError(
      'archive-invalid',
      `The archive ${archive} is not what it should be: ${(cause as Error).message}.`,
      { cause },
    );
  }
}
