/** The plan as one JSON document, and as text for people. Pure. */
import { buildArguments } from '../../../build/arguments.ts';
import { cacheMode } from '../../../cache/plan.ts';
import { buildFiles } from '../../../result/build-files.ts';
import { hideIn, withoutCredentials, withoutSecretFields } from '../../../result/public-text.ts';
import { type ToldName, toldNames } from '../tags-told.ts';
import { pushSentence } from '../telling.ts';
import { type PlannedStep, PRIVATE_FOLDER } from './plan.ts';
import type { Fact, PlannedRun } from './run-event.ts';

/** The document of `--json`; docs/plan.md describes it. */
export interface PlanDocument {
  readonly kind: 'image-build-plan';
  readonly schemaVersion: 1;
  readonly run: {
    readonly event: string;
    readonly ref: string;
    readonly commit: string;
    readonly repository: string;
    /** What was found and not given, with its place. */
    readonly facts: readonly Fact[];
  };
  readonly tags: readonly ToldName[];
  /** For each rule why it gave its tag or none. */
  readonly decisions: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly platforms: readonly string[];
  readonly context: { readonly kind: 'path' | 'remote'; readonly place: string; readonly why: string };
  readonly push: { readonly pushes: boolean; readonly why: string };
  /** What follows the push, in its order. */
  readonly afterPush: readonly string[];
  readonly cache: {
    readonly mode: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly reasons: readonly string[];
  };
  readonly command: readonly string[];
  readonly warnings: readonly string[];
  /** What only a run knows, and where it stands. */
  readonly unknown: readonly string[];
}

export function planDocument(
  { event, facts }: PlannedRun,
  { prepared, push, cache, plan }: PlannedStep,
  unknown: readonly string[],
): PlanDocument {
  const { names, context, inputs } = prepared;
  const place = context.kind === 'path' ? context.path : context.address;
  return {
    kind: 'image-build-plan',
    schemaVersion: 1,
    run: { event: event.name, ref: event.ref, commit: event.sha, repository: event.repository, facts },
    tags: toldNames(names),
    decisions: names.decisions,
    labels: names.labels,
    platforms: inputs.platforms,
    context: { kind: context.kind, place: hideIn(place, []), why: context.why },
    push: { pushes: push.push, why: pushSentence(push, prepared, plan) },
    afterPush: push.push ? afterPush(prepared.inputs) : [],
    cache: {
      mode: cacheMode(cache),
      from: cache.from.map(withoutSecretFields),
      to: cache.to.map(withoutSecretFields),
      reasons: cache.reasons,
    },
    command: ['docker', ...withoutCredentials(buildArguments(plan, buildFiles(PRIVATE_FOLDER, 1)))],
    warnings: [...names.warnings, ...cache.warnings, ...plan.warnings],
    unknown,
  };
}

/** In the order of the step. */
function afterPush({ gate, attest, sign }: PlannedStep['prepared']['inputs']): string[] {
  return [
    ...(gate.length > 0 ? [`The gate decides before any tag is made: ${gate.join(' ')}`] : []),
    ...(attest ? ['The image is attested.'] : []),
    ...(sign === 'off' ? [] : [`The image is signed by ${sign}.`]),
  ];
}

export function planText(document: PlanDocument): string {
  const { run, tags, decisions, labels, platforms, context, push, cache, command, unknown } = document;
  const sections: [string, readonly string[]][] = [
    ['Run', columns(run.facts.map(({ name, value, from }) => [name, value, `(${from})`]))],
    ['Tags', tags.length === 0 ? ['none'] : columns(tags.map(({ reference, kind, why }) => [reference, kind, why]))],
    ['Why these tags', decisions.length > 1 || tags.length === 0 ? decisions : []],
    ['Labels', Object.entries(labels).map(([name, value]) => `${name}=${value}`)],
    ['Platforms', platforms],
    ['Context', [`${context.place} (${context.why})`]],
    ['Push', [push.why, ...document.afterPush]],
    ['Cache', cache.reasons],
    ['Command', commandLines(command)],
    ['Warnings', document.warnings],
    ['Not known before the run', unknown],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  return shown.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join('')}`).join('\n');
}

/** The last column is free text, and is not padded. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
}

/** Options of buildx without a value. */
const SWITCHES = ['--load', '--no-cache', '--pull', '--push'];

/** An option and its value on each line, as a shell would take them. */
function commandLines(command: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of command) {
    const last = (lines.at(-1) ?? '').trim();
    const isValue = /^--\S+$/.test(last) && !SWITCHES.includes(last) && !word.startsWith('--');
    if (lines.length === 0) lines.push(word);
    else if (lines.length === 1 && !word.startsWith('--')) lines[0] += ` ${word}`;
    else if (isValue) lines.push(`${lines.pop()} ${shellWord(word)}`);
    else lines.push(`  ${shellWord(word)}`);
  }
  return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}

function shellWord(word: string): string {
  return /^[\w./:=@,+%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** What comes from outside can neither begin a line nor move the cursor. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
