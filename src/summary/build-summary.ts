/** The job summary of a build, or of a merge: facts in, Markdown out. Pure. */
import type { BuildSummary } from './build-facts.ts';
import {
  attemptsPart,
  cachePart,
  choicesPart,
  commandsPart,
  composePart,
  detailsPart,
  glancePart,
  imagesPart,
  labelsPart,
  leftAlonePart,
  notesPart,
  platformsPart,
  tagParts,
  timeParts,
  trustPart,
} from './build-parts.ts';
import { code } from './markdown.ts';
import { block, type Part, paragraph, SUMMARY_LIMIT, summaryOf } from './part.ts';

export { SUMMARY_LIMIT };

const HEADINGS = {
  build: {
    built: 'Image built, not pushed',
    asked: 'Dockerfile looked at, nothing built',
    pushed: 'Image pushed',
    leg: 'Image pushed for the merge',
    planned: 'Image planned (dry run)',
    skipped: 'Image not built',
    failed: 'Image build failed',
    cancelled: 'Image build cancelled',
  },
  merge: {
    built: 'Images merged, not pushed',
    asked: 'Images merged, not pushed',
    pushed: 'Images merged',
    leg: 'Images merged',
    planned: 'Merge planned (dry run)',
    skipped: 'Images not merged',
    failed: 'Merge failed',
    cancelled: 'Merge cancelled',
  },
} as const;

/** @param limit in bytes; what is longer is cut, the largest parts first */
export function renderBuildSummary(summary: BuildSummary, limit = SUMMARY_LIMIT): string {
  const parts = ['failed', 'cancelled'].includes(summary.outcome) ? failedParts(summary) : goodParts(summary);
  const known = parts.flat().filter((part): part is Part => part !== undefined);
  return summaryOf([paragraph(`### ${headingOf(summary)}`), ...known], limit);
}

function headingOf({ action, outcome, isBuilt, pull, references: [first] }: BuildSummary): string {
  const isAfter = action === 'build' && outcome === 'failed' && isBuilt === true;
  const heading = isAfter ? 'Image built, but the step failed' : HEADINGS[action][outcome];
  const planned = first && `${first.repository.name}:${first.tag}`;
  const name = outcome === 'leg' ? pull?.pinned.replace(/@.*$/, '') : (pull?.tagged ?? planned);
  return name === undefined || outcome === 'asked' ? heading : `${heading}: ${code(name)}`;
}

type Parts = (Part | undefined | readonly (Part | undefined)[])[];

function goodParts(summary: BuildSummary): Parts {
  return [
    notesPart(summary),
    glancePart(summary),
    commandsPart(summary),
    composePart(summary),
    tagParts(summary),
    leftAlonePart(summary),
    imagesPart(summary),
    platformsPart(summary),
    trustPart(summary),
    timeParts(summary),
    attemptsPart(summary),
    cachePart(summary),
    detailsPart(summary),
    choicesPart(summary),
    labelsPart(summary),
  ];
}

/** First what failed; then what there is all the same; then what was meant to be. */
function failedParts(summary: BuildSummary): Parts {
  return [
    summary.failure === undefined ? undefined : block(summary.failure),
    glancePart(summary),
    attemptsPart(summary),
    imagesPart(summary),
    platformsPart(summary),
    leftAlonePart(summary),
    timeParts(summary),
    tagParts(summary),
    cachePart(summary),
    detailsPart(summary),
    choicesPart(summary),
    labelsPart(summary),
  ];
}
