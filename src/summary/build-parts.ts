/** The parts of a build's summary, one function for each; undefined where there is nothing to tell. */
import { formatTagged } from '../image/reference.ts';
import { counted, duration, size } from './amounts.ts';
import type { BuildSummary } from './build-facts.ts';
import { pageOf } from './image-pages.ts';
import { code, link, linked, text } from './markdown.ts';
import { block, folded, list, type Part, paragraph, table, titled } from './part.ts';
import { timelineChart } from './timeline-chart.ts';

/** So many tags are seen at once; the others are behind a click. */
const SHOWN_TAGS = 20;

function isBroken(outcome: BuildSummary['outcome']): boolean {
  return outcome === 'failed' || outcome === 'cancelled';
}

export function notesPart({ notes }: BuildSummary): Part | undefined {
  return notes.length === 0 ? undefined : paragraph(notes.map(text).join(' '));
}

/** One line of what people look for first. */
export function glancePart(summary: BuildSummary): Part | undefined {
  const { commit, attempts, seconds } = summary;
  const columns = [
    ['Commit', commit && `${linked(code(commit.sha.slice(0, 7)), commit.url)} ${text(commit.of)}`.trim()],
    ['Platforms', platformNames(summary)],
    ['Size', sizesOf(summary)],
    ['From the cache', cachedShare(summary)],
    ['Attempts', attempts > 0 && String(attempts)],
    ['Time', seconds !== undefined && duration(seconds)],
  ].filter((column): column is [string, string] => typeof column[1] === 'string' && column[1] !== '');
  if (columns.length === 0) return undefined;
  return table(
    columns.map(([name]) => name),
    [columns.map(([, value]) => value)],
  );
}

/** More names would not fit into a cell. */
const SHOWN_PLATFORMS = 4;

function platformNames({ platforms, wantedPlatforms }: BuildSummary): string {
  const names = platforms.length > 0 ? platforms.map(({ platform }) => platform) : wantedPlatforms;
  return names.length > SHOWN_PLATFORMS ? counted(names.length, 'platform') : names.map(text).join(', ');
}

function sizesOf({ platforms }: BuildSummary): string {
  const sizes = platforms.map((platform) => platform.size);
  if (sizes.length === 0) return '';
  const [least, most] = [size(Math.min(...sizes)), size(Math.max(...sizes))];
  return least === most ? least : `${least} to ${most}`;
}

function cachedShare({ cache: { steps, cached } }: BuildSummary): string {
  return steps === 0 ? '' : `${cached} of ${steps} steps, ${Math.floor((100 * cached) / steps)} %`;
}

export function commandsPart({ pull }: BuildSummary): Part | undefined {
  if (pull === undefined) return undefined;
  const names = [...(pull.tagged === undefined ? [] : [pull.tagged]), pull.pinned];
  return block(names.map((name) => `docker pull ${name}`).join('\n'), 'shell');
}

/** A name with its tag for people, and the digest for what they get. */
export function composePart({ pull }: BuildSummary): Part | undefined {
  if (pull?.tagged === undefined) return undefined;
  const digest = pull.pinned.slice(pull.pinned.indexOf('@'));
  const service = /([^/:]+)(?::[^/:]*)?$/.exec(pull.tagged)?.[1] ?? 'app';
  const lines = ['services:', `  ${service}:`, `    image: ${pull.tagged}${digest}`];
  return folded('In a compose file', block(lines.join('\n'), 'yaml'));
}

export function tagParts({ references, outcome }: BuildSummary): Part[] {
  if (references.length === 0) return [];
  const header = ['Tag', 'Why'];
  // What is not there has no page yet.
  const isServed = outcome === 'pushed' || outcome === 'skipped';
  const rows = references.map((reference) => [
    linked(code(formatTagged(reference)), (isServed && pageOf(reference)) || ''),
    text(reference.why),
  ]);
  const title = isBroken(outcome) || outcome === 'planned' ? 'Planned tags' : 'Tags';
  const first = titled(title, { ...table(header, rows.slice(0, SHOWN_TAGS)), left: tagsLeft });
  const others = rows.slice(SHOWN_TAGS);
  if (others.length === 0) return [first];
  return [first, folded(counted(others.length, 'more tag'), { ...table(header, others), left: tagsLeft })];
}

function tagsLeft(count: number): string {
  return `… and ${counted(count, 'more tag')}, for which a summary has no room; the outputs have all of them.`;
}

export function leftAlonePart({ leftAlone }: BuildSummary): Part | undefined {
  if (leftAlone.length === 0) return undefined;
  const rows = leftAlone.map(({ reference, serves, why }) => [code(reference), code(shortDigest(serves)), text(why)]);
  return titled('Tags that stay where they are', table(['Tag', 'Serves', 'Why'], rows));
}

/** Twelve digits tell it from any other. */
function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

/** Those that are well are told by their tags. */
export function imagesPart({ images, outcome }: BuildSummary): Part | undefined {
  const isWell = !isBroken(outcome) && images.every(({ error }) => error === '');
  if (images.length === 0 || isWell) return undefined;
  const rows = images.map(({ name, state, tags, error, isRequired }) => [
    code(name),
    text(error !== '' && !isRequired ? `${state}, not required` : state),
    tags.length > SHOWN_TAGS ? counted(tags.length, 'tag') : tags.map(code).join(' '),
    error === '' ? '' : code(error),
  ]);
  return titled('What the registries serve', table(['Image', 'State', 'Tags', 'Error'], rows));
}

export function platformsPart({ platforms }: BuildSummary): Part | undefined {
  if (platforms.length === 0) return undefined;
  const rows = platforms.map(({ platform, size: bytes, digest }) => [
    text(platform),
    size(bytes),
    code(shortDigest(digest)),
  ]);
  return titled('Platforms', table(['Platform', 'Compressed', 'Digest'], rows));
}

/** What was proven of the image, and by whom it is vouched for. */
export function trustPart({ gateSeconds, attestation, signed }: BuildSummary): Part | undefined {
  const rows = [
    ...(gateSeconds === undefined ? [] : [['Gate', `passed after ${duration(gateSeconds)}`]]),
    ...(attestation === undefined
      ? []
      : [['Attestation', link(attestation.id ?? 'of an earlier run', attestation.url)]]),
    ...signed.map((name) => ['Signed', code(name)]),
  ];
  return rows.length === 0 ? undefined : titled('Trust', table(['What', 'Result'], rows));
}

const WHERE = 'Where the time went';

export function timeParts({ stages, timeline }: BuildSummary): Part[] {
  const drawn = timeline && timelineChart(timeline);
  const total = table(
    stages.map(({ name }) => text(name)),
    [stages.map(({ seconds }) => duration(seconds))],
  );
  if (drawn === undefined) return stages.length === 0 ? [] : [titled(WHERE, total)];
  return [
    titled(WHERE, stages.length === 0 ? paragraph(drawn.legend) : total),
    drawn.chart,
    ...(stages.length === 0 ? [] : [paragraph(drawn.legend)]),
  ];
}

export function attemptsPart({ history }: BuildSummary): Part | undefined {
  if (history.length === 0) return undefined;
  const rows = history.map(({ number, seconds, kind, stage, telling }) => [
    String(number),
    duration(seconds),
    text(`${stage}, ${kind}`),
    telling === '' ? '' : code(telling),
  ]);
  return titled('Failed attempts', table(['Attempt', 'After', 'Where and what kind', 'What it said'], rows));
}

export function cachePart({ cache: { sentences } }: BuildSummary): Part | undefined {
  return sentences.length === 0 ? undefined : titled('Cache', list(sentences));
}

export function detailsPart({ details, outcome, isBuilt }: BuildSummary): Part | undefined {
  if (details.length === 0) return undefined;
  const rows = details.map(([name, value]) => [text(name), text(value)]);
  const part = table(['What', 'Value'], rows);
  if (isBroken(outcome)) return titled(isBuilt ? 'What was built' : 'What was to be built', part);
  return folded('What was built, where and from what', part);
}

export function choicesPart({ choices }: BuildSummary): Part | undefined {
  return choices.length === 0 ? undefined : folded('How the tags came about', list(choices));
}

export function labelsPart({ labels }: BuildSummary): Part | undefined {
  const rows = Object.entries(labels).map(([key, value]) => [code(key), value === '' ? '' : code(value)]);
  return rows.length === 0 ? undefined : folded(counted(rows.length, 'label'), table(['Label', 'Value'], rows));
}
