/**
 * How soon a fault is over, or told. Where it passes: a whole step, post included, against the bare `docker buildx build
 * --push` in the fixed retry of many workflows (three attempts, 10 s between them). Where it does not: until the step
 * shows its error, against the end of the bare command that fails in the same way. Interleaved, medians; the context is
 * new in every round.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, startFaultProxy } from '../__tests__/engine/fault-proxy.ts';
import { answer, IN_A_REPOSITORY, WRITES } from '../__tests__/engine/faults.ts';
import { runStep } from '../__tests__/runner/step.ts';
import { type Goal, type Line, round, rounds, show } from './report.ts';
import { median, spread } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What waits takes its time and hardly varies; what is told at once is measured more often. */
const ROUNDS = { passes: 3, fails: 11 };
const BARE_ATTEMPTS = 3;
const BARE_WAIT = 10_000;
const { TEST_REGISTRY: registry = '', TEST_BASE_IMAGE: base = '', PATH = '', HOME = '', DOCKER_HOST } = process.env;
/** With the same home, where buildx keeps what it knows of its builders. */
const engine = { PATH, HOME, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };

interface Situation {
  readonly name: string;
  readonly faults?: readonly Fault[];
  /** Seconds for which the registry refuses connections. */
  readonly closed?: number;
  readonly dockerfile?: string;
  /** Whether it ends well after all. */
  readonly passes: boolean;
  readonly goal: GoalOf;
}

/** At most this share of the time of the bare command (retried, or sound); so many seconds; or so many more than it. */
type GoalOf = { readonly ratio: number } | { readonly seconds: number } | { readonly more: number };

const GOOD = 'FROM scratch\nCOPY content /\n';
const SITUATIONS: readonly Situation[] = [
  {
    name: '429, Retry-After: 2, for 2 s',
    faults: [{ on: IN_A_REPOSITORY, seconds: 2, do: answer(429, { headers: { 'retry-after': '2' } }) }],
    passes: true,
    goal: { seconds: 5 },
  },
  { name: 'registry away for 8 s', closed: 8, passes: true, goal: { seconds: 14 } },
  { name: 'registry away for 12 s', closed: 12, passes: true, goal: { ratio: 1 } },
  {
    name: 'a RUN that fails',
    dockerfile: `FROM ${base}\nCOPY content /\nRUN exit 1\n`,
    passes: false,
    goal: { more: 0.3 },
  },
  { name: 'a Dockerfile error', dockerfile: 'FROM scratch\nCOPPY content /\n', passes: false, goal: { more: 0.3 } },
  { name: '403 for the push', faults: [{ on: WRITES, do: answer(403) }], passes: false, goal: { more: 0.3 } },
];

interface Ending {
  readonly isGood: boolean;
  /** When the runner began with the step: what it does before is not ours. */
  readonly began?: number | undefined;
  /** When it told its error, where that was before its end. */
  readonly told?: number | undefined;
}

type Build = (image: string, workspace: string, passes: boolean) => Promise<Ending>;

/** Seconds until the build has ended, or has told why it cannot. */
async function time({ faults = [], closed, dockerfile = GOOD, passes }: Situation, build: Build): Promise<number> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(workspace, 'Dockerfile'), dockerfile);
  writeFileSync(join(workspace, 'content'), randomUUID());
  const proxy = await startFaultProxy({ registry, faults, ...(closed !== undefined && { closed }) });
  try {
    const start = performance.now();
    const { isGood, began, told } = await build(`${proxy.address}/bench/${randomUUID()}:1`, workspace, passes);
    const taken = ((told ?? performance.now()) - (began ?? start)) / 1000;
    if (isGood !== passes) throw new Error(`the build ended ${isGood ? 'well' : 'badly'}`);
    return taken;
  } finally {
    proxy.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

const bare: Build = async (image, workspace, passes) => {
  for (let attempt = 1; ; attempt++) {
    const args = ['buildx', 'build', '--tag', image, '--push', workspace];
    const child = spawn('docker', args, { stdio: 'ignore' });
    const isGood = await new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
    if (isGood || !passes || attempt === BARE_ATTEMPTS) return { isGood };
    await sleep(BARE_WAIT);
  }
};

const action: Build = async (image, workspace) => {
  const [images = '', tags = ''] = [image.slice(0, image.lastIndexOf(':')), image.slice(image.lastIndexOf(':') + 1)];
  let began: number | undefined;
  let told: number | undefined;
  const step = await runStep({
    action: ROOT,
    with: { images, tags, push: 'true', context: workspace },
    env: engine,
    github: { workspace },
    post: true,
    onLine: (line) => {
      began ??= performance.now();
      if (line.startsWith('##[error]')) told ??= performance.now();
    },
  });
  step.close();
  return { isGood: step.outcome === 'success', began, told };
};

/** Where a fault passes, the whole is compared with the retried bare command; else the telling with one that fails. */
function lineOf({ goal, passes }: Situation, taken: Record<'bare' | 'action', number[]>): Line {
  const [bare, action] = [median(taken.bare), median(taken.action)];
  const values = {
    'step s': round(action, 2),
    '± step': round(spread(taken.action), 2),
    'bare s': round(bare, 2),
    '± bare': round(spread(taken.bare), 2),
    ratio: round(action / bare, 2),
    'bare is': passes ? 'three attempts, 10 s between' : 'one that fails',
  };
  return { values, goal: goalOf(goal, action, bare), samples: taken };
}

function goalOf(goal: GoalOf, action: number, bare: number): Goal {
  if ('ratio' in goal) return { text: `at most ${goal.ratio} of it`, value: action / bare, atMost: goal.ratio };
  if ('seconds' in goal) return { text: `within ${goal.seconds} s`, value: action, atMost: goal.seconds };
  return { text: `bare + ${goal.more} s`, value: action - bare, atMost: goal.more };
}

const lines: Record<string, Line> = {};
// Words after the part's name choose among the situations.
const words = process.argv.slice(2);
for (const situation of SITUATIONS.filter(({ name }) => words.every((word) => name.includes(word)))) {
  const taken = { bare: [] as number[], action: [] as number[] };
  for (let number = 0; number < rounds(situation.passes ? ROUNDS.passes : ROUNDS.fails); number++) {
    taken.bare.push(await time(situation, bare));
    taken.action.push(await time(situation, action));
  }
  lines[situation.name] = lineOf(situation, taken);
}
show('How soon a fault is over, or told', lines);
