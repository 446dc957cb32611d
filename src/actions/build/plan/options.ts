/** The options of `--plan`, in GitHub's own words, and what is wrong with those that were given. */
import type { InputProblem } from '../../../errors.ts';
import { unknownOption } from '../../inputs/unknown-option.ts';

interface Option {
  /** What a value looks like; empty for a switch. */
  readonly value: string;
  readonly help: string;
  /** One that may be given several times. */
  readonly isList?: boolean;
}

export const OPTIONS = {
  plan: { value: '', help: 'Show what a run would tag, cache and push. Nothing is built, asked or written.' },
  event: { value: 'NAME', help: 'The event, such as push or schedule. Default: push; pull_request with --pr.' },
  ref: { value: 'REF', help: 'A branch, a tag or a full ref. Default: what is checked out.' },
  sha: { value: 'COMMIT', help: 'The commit, also as git names it. Default: the one that the ref stands for.' },
  repository: { value: 'OWNER/NAME', help: 'The repository. Default: that of the remote origin.' },
  'default-branch': { value: 'BRANCH', help: 'The default branch. Default: as the remote origin has it.' },
  private: { value: '', help: 'The repository is private.' },
  pr: { value: 'NUMBER', help: 'The pull request.' },
  'base-ref': { value: 'BRANCH', help: 'The branch that the pull request is for. Default: the default branch.' },
  fork: { value: 'OWNER/NAME', help: 'The fork that the pull request comes from.' },
  actor: { value: 'LOGIN', help: 'Who starts the run, such as dependabot[bot].' },
  input: { value: 'NAME=VALUE', help: 'An input of the action; may be given several times.', isList: true },
  workflow: { value: 'FILE', help: 'Take the inputs from the step of this workflow that uses the action.' },
  job: { value: 'ID', help: 'The job of that step.' },
  step: { value: 'ID', help: 'That step, by its id or its name.' },
  matrix: { value: 'KEY=VALUE', help: 'A value of the matrix of its job; may be given several times.', isList: true },
  workspace: { value: 'FOLDER', help: 'The checkout. Default: the one that holds the current folder.' },
  json: { value: '', help: 'Print one JSON document.' },
  help: { value: '', help: 'Show this text.' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** Events whose runs have a commit to build, and of which a plan can be made from options. */
export const EVENTS = [
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
  'repository_dispatch',
  'release',
] as const;

export type EventName = (typeof EVENTS)[number];

export interface GivenOptions {
  /** The text of an option; empty when it was not given. */
  readonly text: (name: OptionName) => string;
  readonly has: (name: OptionName) => boolean;
  /** `NAME=VALUE` of an option that may be given several times: the values of a name are lines. */
  readonly pairs: (name: 'input' | 'matrix') => ReadonlyMap<string, string>;
  readonly problems: InputProblem[];
}

/** Reads them all, so that everything that is wrong is told at once. */
export function readOptions(args: readonly string[]): GivenOptions {
  const given = new Map<OptionName, string[]>();
  const problems: InputProblem[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, name = '', attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!isOption(name)) {
      problems.push(unknownOption(arg, Object.keys(OPTIONS)));
      // What was meant as its value is no mistake of its own.
      if (/^--[^=]+$/.test(arg) && args[at + 1]?.startsWith('--') === false) at++;
      continue;
    }
    const option: Option = OPTIONS[name];
    const next = args[at + 1];
    const takesNext = option.value !== '' && attached === undefined && next !== undefined && !next.startsWith('--');
    if (takesNext) at++;
    const value = attached ?? (takesNext ? next : undefined);
    const problem = problemOf(option, value, given.has(name));
    if (problem !== undefined) problems.push({ input: `--${name}`, problem });
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  const pairs = { input: pairsOf('input', given, problems), matrix: pairsOf('matrix', given, problems) };
  return {
    text: (name) => given.get(name)?.[0] ?? '',
    has: (name) => given.has(name),
    pairs: (name) => pairs[name],
    problems,
  };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function problemOf({ value: wanted, isList }: Option, value: string | undefined, isAgain: boolean): string | undefined {
  if (wanted === '' && value !== undefined) return 'takes no value';
  if (wanted !== '' && (value === undefined || value === '')) return `has no value; it is ${wanted}`;
  return isAgain && !isList ? 'is given more than once' : undefined;
}

function pairsOf(
  name: 'input' | 'matrix',
  given: ReadonlyMap<OptionName, readonly string[]>,
  problems: InputProblem[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of given.get(name) ?? []) {
    const equals = entry.indexOf('=');
    const key = entry.slice(0, Math.max(0, equals)).trim();
    // The text may be a secret that somebody has put in the wrong place.
    if (key === '') problems.push({ input: `--${name}`, problem: `must be ${OPTIONS[name].value}` });
    else pairs.set(key, [pairs.get(key) ?? [], entry.slice(equals + 1)].flat().join('\n'));
  }
  return pairs;
}

const WIDTH = 26;

export function helpText(): string {
  const lines = Object.entries<Option>(OPTIONS).map(([name, { value, help }]) => {
    return `  ${`--${name}${value && ` ${value}`}`.padEnd(WIDTH)} ${help}`;
  });
  return [
    'Shows what a run of the action would tag, cache and push, without a runner, an engine or a registry.',
    '',
    'node dist/build/index.js --plan [OPTION]...',
    '',
    ...lines,
    '',
    `Events: ${EVENTS.join(', ')}.`,
    'docs/plan.md has examples, and the shape of the JSON document.',
    '',
  ].join('\n');
}
