/** What a step knows at its end, as plain facts for the job summary. */
import { isCall } from '../../build/push.ts';
import { describeReport, NO_REPORT } from '../../cache/report.ts';
import { formatTagged } from '../../image/reference.ts';
import { saidLast } from '../../retry/marked-failure.ts';
import type { Environment } from '../../runner/environment.ts';
import { explained } from '../../runner/explained.ts';
import type { Source } from '../../source/source.ts';
import type { BuildSummary, Outcome } from '../../summary/build-facts.ts';
import { reasonsOf } from '../../tags/reasons.ts';
import { FailedAttempts, FailedBuild, FailedPublish } from '../attempts/failed-build.ts';
import { builderOutputs } from '../builder/outputs.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import type { Concluded } from '../step/concluded.ts';
import type { BuildResult, Unfinished } from './build-result.ts';
import { fromWorkspace, planFacts } from './known-facts.ts';

/** Of a build, or of a merge, which has no such inputs and has not chosen its names. */
export interface Reported extends Concluded {
  readonly inputs: Concluded['inputs'] & Partial<Pick<BuildInputs, 'call' | 'load'>>;
  readonly names: Concluded['names'] & { readonly decisions?: readonly string[] };
}

type Around = Pick<Environment, 'workspace'>;

export function endedFacts(step: Reported, around: Around, result: BuildResult, seconds: number): BuildSummary {
  const { digest, images, published, leftAlone, pushed } = result;
  const served = images.find((image) => image.digest !== '');
  const { version, references } = step.names;
  const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${name}:${tag}`)));
  const shown = pushed ? references.filter((each) => serves.has(formatTagged(each))) : references;
  const left = new Set(leftAlone.map(({ reference }) => reference));
  const tag = served?.tags.includes(version) ? version : served?.tags[0];
  return {
    ...knownFacts(step, around, result),
    outcome: outcomeOf(step.inputs, result),
    notes: [...notesOf(step.inputs, result), ...placesOf(step, around, result)],
    // The image of one platform gets none of them here.
    references: withReasons(step, step.inputs.distribute && pushed ? [] : shown).filter(
      (each) => !left.has(formatTagged(each)),
    ),
    pull: served && {
      tagged: tag === undefined ? undefined : `${served.name}:${tag}`,
      pinned: `${served.name}@${served.digest}`,
    },
    digest,
    attestation: published?.attested,
    signed: published?.signed ?? [],
    seconds,
  };
}

/** How a step ended that did not end well. */
export interface Failed {
  readonly error: unknown;
  /** What the stages had made by then. */
  readonly known: Unfinished;
  /** Since the step began. */
  readonly seconds: number;
  readonly isCancelled: boolean;
}

/**
 * @param step undefined where not even the inputs were good
 * @param known what the stages had made when it failed
 */
export function failedFacts(
  step: Reported | undefined,
  around: Around | undefined,
  { error, known, seconds, isCancelled }: Failed,
): BuildSummary {
  const tried = error instanceof FailedAttempts ? error : undefined;
  const images = tried !== undefined && tried.images.length > 0 ? tried.images : known.images;
  const facts = {
    ...known,
    ...(images && { images }),
    ...(tried && { attempts: tried.attempts, history: tried.history, timeline: tried.timeline }),
    ...(tried?.cacheReport && { cacheReport: tried.cacheReport }),
  };
  const common = step && around ? knownFacts(step, around, facts) : NOTHING;
  return {
    ...common,
    outcome: isCancelled ? 'cancelled' : 'failed',
    // Whatever breaks after a cancel breaks because of it.
    failure: isCancelled ? undefined : [explained(error), ...saidBy(error)].join('\n'),
    isBuilt: error instanceof FailedPublish,
    references: step === undefined ? [] : withReasons(step, step.names.references),
    seconds,
  };
}

/** Who reads the page has not the log before their eyes. */
function saidBy(error: unknown): string[] {
  return error instanceof FailedBuild ? saidLast(error.marked?.output ?? []) : [];
}

/** What there is to tell when nothing is known. */
const NOTHING: Omit<BuildSummary, 'outcome' | 'references'> = {
  action: 'build',
  notes: [],
  choices: [],
  platforms: [],
  wantedPlatforms: [],
  images: [],
  leftAlone: [],
  signed: [],
  cache: { steps: 0, cached: 0, sentences: [] },
  attempts: 0,
  history: [],
  stages: [],
  details: [],
  labels: {},
};

/** As much of it as there is, however the step ends. */
function knownFacts(step: Reported, around: Around, known: Unfinished): typeof NOTHING {
  const { names, inputs, source, action } = step;
  const { images = [], leftAlone = [], published, attempts = 0, history = [], stages = [], timeline } = known;
  return {
    action: action === 'merge' ? 'merge' : 'build',
    notes: [],
    commit: { sha: source.headSha, of: standingOf(source), url: `${source.repository.url}/commit/${source.headSha}` },
    choices: (names.decisions ?? []).length > 1 ? (names.decisions ?? []) : [],
    platforms: published?.platforms ?? [],
    wantedPlatforms: inputs.platforms,
    images: images.map((image) => ({ ...image, isRequired: !names.optional.has(image.name) })),
    leftAlone,
    gateSeconds: published?.gateSeconds,
    signed: [],
    cache: cacheFacts(known),
    attempts,
    history,
    stages,
    timeline,
    details: detailsOf(step, around, known),
    labels: names.labels,
  };
}

function outcomeOf({ dryRun, distribute, call = '' }: Reported['inputs'], { skipped, pushed }: BuildResult): Outcome {
  if (dryRun) return 'planned';
  if (skipped !== undefined) return 'skipped';
  if (pushed) return distribute ? 'leg' : 'pushed';
  return isCall(call) ? 'asked' : 'built';
}

/** What was asked for and not done. */
function notesOf(inputs: Reported['inputs'], { skipped, push, pushed }: BuildResult): string[] {
  if (skipped !== undefined) return [skipped];
  if (inputs.dryRun)
    return [`Nothing was built or pushed. A real run would ${push.push ? '' : 'not '}push: ${push.why}.`];
  if (pushed) return inputs.distribute ? ['It has no tag yet: the merge makes one image of all platforms.'] : [];
  const without = [
    ...(inputs.gate.length > 0 ? ['a gate'] : []),
    ...(inputs.attest ? ['an attestation'] : []),
    ...(inputs.sign === 'off' ? [] : ['a signature']),
  ];
  const rest = without.length === 0 ? [] : [`So it went without ${without.join(' and ')}.`];
  return [`Nothing was pushed: ${push.why}.`, ...rest];
}

/** Where the image is beside the registries. */
function placesOf(step: Reported, { workspace }: Around, { kept, imageId }: BuildResult): string[] {
  const [loaded] = step.names.references;
  const isLoaded = step.inputs.load === true && imageId !== undefined && loaded !== undefined;
  return [
    ...(isLoaded ? [`The engine of this job has it as ${formatTagged(loaded)}.`] : []),
    ...(kept?.archive === undefined ? [] : [`It is in the archive ${fromWorkspace(kept.archive, workspace)}.`]),
  ];
}

function withReasons({ names }: Reported, references: Reported['names']['references']): BuildSummary['references'] {
  const reasons = reasonsOf(names);
  return references.map((each) => ({ ...each, why: reasons.get(each.tag) ?? 'as given' }));
}

function standingOf({ target }: Source): string {
  if (target.kind === 'branch') return `on ${target.branch}`;
  if (target.kind === 'tag') return `as ${target.tag}`;
  if (target.kind === 'pull-request') return `of pull request ${target.number}`;
  return 'in the merge queue';
}

function cacheFacts({ cache, cacheReport = NO_REPORT }: Unfinished): BuildSummary['cache'] {
  const sentences = [...(cache?.reasons ?? []), describeReport(cacheReport)].filter((sentence) => sentence !== '');
  return { steps: cacheReport.steps, cached: cacheReport.cached, sentences };
}

function detailsOf(step: Reported, { workspace }: Around, known: Unfinished): BuildSummary['details'] {
  const { context, dockerfile, target } = planFacts(step, { workspace });
  const { 'builder-name': name, 'builder-driver': driver } = builderOutputs(known.builder);
  const rows: [string, string | undefined | null][] = [
    ['Context', context],
    ['Dockerfile', dockerfile],
    ['Target', target],
    ['Push', known.push && `${known.push.push ? 'yes' : 'no'}, ${known.push.why}`],
    ['Builder', name && `${name}${driver ? ` (${driver})` : ''}`],
  ];
  return rows.flatMap(([what, value]) => (value ? [[what, value] as const] : []));
}
