/**
 * How soon a fault is over, or told. Where it passes: a whole step, post included, against the bare `docker buildx build
 * --push` in the fixed retry of many workflows (three attempts, 10 s between them). Where it does not: until the step
 * shows its error, against a single bare build without the fault, and against the bare command that fails in the same
 * way. Interleaved, medians; the context is new in every round.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, startFaultProxy } from '../__tests__/engine/fault-proxy.ts';
import { answer, EVERYTHING, WRITES } from '../__tests__/engine/faults.ts';
import { runStep } from '../__tests__/runner/step.ts';
import { median } from './statistics.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What waits takes its time and hardly varies; what is told at once is measured more often. */
const ROUNDS = { passes: 3, fails: 11 };
const BARE_ATTEMPTS = 3;
const BARE_WAIT = 10_000;
const { TEST_REGISTRY: registry = '', PATH = '', HOME = '', DOCKER_HOST } = process.env;
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
  /** At most this share of the bare command's time. */
  readonly target: number;
}

const GOOD = 'FROM scratch\nCOPY content /\n';
const SITUATIONS: readonly Situation[] = [
  {
    name: '429, Retry-After: 2, for 2 s',
    faults: [{ on: EVERYTHING, seconds: 2, do: answer(429, { headers: { 'retry-after': '2' } }) }],
    passes: true,
    target: 0.5,
  },
  { name: 'registry away for 12 s', closed: 12, passes: true, target: 1 },
  { name: 'registry away for 8 s', closed: 8, passes: true, target: 1 },
  { name: 'a Dockerfile error', dockerfile: 'FROM scratch\nCOPPY content /\n', passes: false, target: 1.2 },
  { name: '403 for the push', faults: [{ on: WRITES, do: answer(403) }], passes: false, target: 1.2 },
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

/**
 * Where a fault passes, the whole is compared with the retried bare command; else the telling with a single bare build
 * that goes well. The bare command that fails is shown too: for a build that ends at once, our own start is much of it.
 */
function rowOf({ target, passes }: Situation, times: Record<'bare' | 'sound' | 'action', number[]>) {
  const [bare, sound, action] = [median(times.bare), median(times.sound), median(times.action)];
  const against = passes ? bare : sound;
  return {
    'action s': action.toFixed(2),
    'bare s': against.toFixed(2),
    ratio: (action / against).toFixed(2),
    target: `${target}`,
    '': action / against <= target ? 'met' : 'MISSED',
    ...(!passes && {
      'bare failure s': bare.toFixed(2),
      'ratio to it': (action / bare).toFixed(2),
      'more ms': ((action - bare) * 1000).toFixed(0),
    }),
  };
}

const rows: Record<string, Record<string, string>> = {};
// Words after the file's name choose among the situations.
const words = process.argv.slice(2);
for (const situation of SITUATIONS.filter(({ name }) => words.every((word) => name.includes(word)))) {
  const times = { bare: [] as number[], sound: [] as number[], action: [] as number[] };
  const sound = { name: situation.name, passes: true, target: situation.target };
  for (let round = 0; round < (situation.passes ? ROUNDS.passes : ROUNDS.fails); round++) {
    times.bare.push(await time(situation, bare));
    if (!situation.passes) times.sound.push(await time(sound, bare));
    times.action.push(await time(situation, action));
  }
  rows[situation.name] = rowOf(situation, times);
}
console.log(`How soon a fault is over, or told (medians)`);
console.table(rows);
