/** From the runner's environment and the legs to everything that is known before anything is asked. */
import { existsSync } from 'node:fs';
import { InputError } from '../../errors.ts';
import type { Leg } from '../../merge/leg.ts';
import { namesOfLeg } from '../../merge/leg-names.ts';
import type { Environment } from '../../runner/environment.ts';
import { inputText } from '../../runner/input.ts';
import { sourceFromEvent, targetOfRef } from '../../source/from-event.ts';
import type { Source } from '../../source/source.ts';
import { isForIndex } from '../../tags/annotations.ts';
import { annotationsOfIndex } from '../../tags/index-annotations.ts';
import { metadataJson } from '../../tags/metadata.ts';
import type { PublishNames } from '../../tags/names.ts';
import { attestingProblems } from '../inputs/attesting.ts';
import { gateProblems } from '../inputs/gate.ts';
import { signingProblems } from '../inputs/signing.ts';
import { programFiles } from '../publish/gate-files.ts';
import type { Concluded } from '../step/concluded.ts';
import { runFactsOf } from '../step/run-facts.ts';
import { type MergeInputs, parseMergeInputs } from './inputs.ts';

/** Nothing is built, so none of this is said. */
const NO_BUILD = { buildArgs: [], file: '', secretEnvs: [], target: '' } as const;

export interface Merging extends Concluded {
  readonly inputs: MergeInputs & Concluded['inputs'];
}

/** Before the legs are found: nobody has named the image yet. */
const NO_NAMES: PublishNames = {
  version: '',
  images: [],
  optional: new Set(),
  tags: [],
  tagNames: [],
  references: [],
  kinds: new Map(),
  moves: new Map(),
  labels: {},
  annotations: [],
  customAnnotations: [],
  json: '{}',
};

/** @throws {InputError} with every wrong input */
export async function prepare(environment: Environment): Promise<Merging> {
  const { all, workspace, event } = environment;
  const { inputs, problems } = await parseMergeInputs(inputText, (name) => all[name] ?? '');
  const search = { workspace, path: all['PATH'] ?? '', files: programFiles };
  problems.push(
    ...gateProblems({ ...inputs, outputs: [] }, true, search),
    ...(await attestingProblems(inputs, workspace, inputs.gate.length > 0)),
    ...signingProblems(inputs, true, all, workspace, existsSync),
  );
  if (inputs.resultFile !== '') {
    const { resultFileProblems } = await import('../../result/result-place.ts');
    problems.push(...(await resultFileProblems(inputs.resultFile, '', workspace)));
  }
  if (problems.length > 0) throw new InputError(problems);
  return {
    action: 'merge',
    inputs: { ...inputs, ...NO_BUILD },
    source: sourceFromEvent(event, { pullRequestSha: 'head' }),
    facts: runFactsOf(environment),
    names: NO_NAMES,
    commitDate: undefined,
  };
}

/** With what the legs say; they are of one image, and of one commit. */
export function withLegs(merging: Merging, leg: Leg): Merging {
  const { source, inputs } = merging;
  const { date } = leg.source;
  return {
    ...merging,
    source: sourceOf(leg, source),
    names: namesWith(namesOfLeg(leg.names), inputs.annotations),
    commitDate: date === null ? undefined : new Date(date),
  };
}

/** The legs may be of another commit than the event is about, where they were told to look at the checked-out folder. */
function sourceOf({ source: { ref, commit, runCommit } }: Leg, fromEvent: Source): Source {
  const target = ref === fromEvent.ref ? fromEvent.target : targetOfRef(ref);
  return { ...fromEvent, ref, target, headSha: commit, runSha: runCommit };
}

/** What is said of the index becomes part of the names. */
function namesWith(names: PublishNames, more: readonly string[]): PublishNames {
  const asked = [...names.customAnnotations, ...more];
  const index = Object.entries(annotationsOfIndex(names.labels, asked)).map(([key, value]) => `index:${key}=${value}`);
  const annotations = [...names.annotations.filter((each) => !isForIndex(each)), ...index];
  const named = { ...names, annotations, customAnnotations: asked };
  return { ...named, json: metadataJson(named) };
}
