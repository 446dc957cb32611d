/**
 * Where the milliseconds of a step go: the way of a trivial push from the start of its process to the end of its post, as
 * the process itself sees it, medians; and what the processor does meanwhile, by V8's profiler in a run of its own.
 */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from '../__tests__/runner/job.ts';
import { runStep } from '../__tests__/runner/step.ts';
import { ENGINE, makeWorkspace, ROOT } from './engine.ts';
import { startRegistry, USER } from './registries.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = rounds(9);

interface Seen {
  readonly origin: number;
  readonly ready: number;
  readonly programs: ReadonlyArray<{ readonly what: string; readonly start: number; readonly end: number }>;
  readonly requests: ReadonlyArray<{ readonly what: string; readonly start: number; readonly end: number }>;
  readonly files: ReadonlyArray<{ readonly url: string; readonly at: number }>;
  readonly end: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
const registry = await startRegistry({ hasUsers: true });
const workspace = makeWorkspace();

function nodeWith(name: string, options: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexec ${findNode(undefined)} ${options} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Runs a step; gives what the harness sees of it, on the clock of its processes. */
async function run(node: string) {
  const clock = () => performance.timeOrigin + performance.now();
  workspace.renew();
  let first: number | undefined;
  const start = clock();
  let mainEnd = 0;
  const step = await runStep({
    action: ROOT,
    with: {
      images: `${registry.address}/bench/profile`,
      tags: 'a',
      push: 'true',
      context: workspace.folder,
      registry: registry.address,
      username: USER.name,
      password: USER.password,
    },
    env: { ...ENGINE, BENCH_WATCH: folder },
    github: { workspace: workspace.folder },
    node,
    post: 'later',
    onLine: (line) => {
      // What the runner itself writes comes before.
      if (began && !line.startsWith('##[')) first ??= clock();
      if (line === '##[endgroup]') began = true;
    },
  });
  mainEnd = clock();
  if (step.outcome !== 'success') throw new Error(step.log);
  const post = await step.runPost();
  step.close();
  return { start: mainEnd - step.durationMs, first: first ?? start, mainEnd, post: post?.durationMs ?? 0 };
}
let began = false;

function takeSeen(): Seen {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Seen);
  for (const name of files) rmSync(join(folder, name));
  const main = all.find(({ programs }) => programs.length > 0);
  if (main === undefined) throw new Error('the step has started nothing');
  return main;
}

/** The step's way in pieces that follow each other. */
const PIECES = [
  'Node starts',
  'to the first line of the log',
  'to the start of the build',
  'the build (docker)',
  'to the last answer of the registry',
  'to the end of the process',
  'the runner takes over',
  'post',
] as const;

function pieces(seen: Seen, { start, first, mainEnd, post }: Awaited<ReturnType<typeof run>>): number[] {
  const build = seen.programs.find(({ what }) => what.includes(' build '));
  if (build === undefined) throw new Error(`no build among ${seen.programs.map(({ what }) => what).join('; ')}`);
  const answers = seen.requests.map(({ end }) => end).filter((end) => end > build.end);
  const last = Math.max(build.end, ...answers);
  const marks = [start, seen.ready, first, build.start, build.end, last, seen.end, mainEnd];
  return [...marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0)), post];
}

/** When each request was sent, from the start of the process, and how long its answer took. */
function requestLines(seen: Seen | undefined): Array<[string, Line]> {
  const from = seen?.origin ?? 0;
  return (seen?.requests ?? []).map(({ what, start, end }, index) => {
    const short = what.replace(/(sha256:\w{6})\w+/, '$1…').replace(/(uploads\/\w{6})\S+/, '$1…');
    return [`${index + 1}. ${short}`, { values: { 'at ms': round(start - from), ms: round(end - start) } }];
  });
}

interface Profile {
  readonly nodes: ReadonlyArray<{ id: number; callFrame: { functionName: string; url: string } }>;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What V8 was at, in the words of the table. */
function kindOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)') return 'waiting';
  if (functionName === '(garbage collector)') return 'clearing memory';
  if (/^compile|^wrapSafe$|^import|^link$|^evaluate$|^instantiate$/.test(functionName) && url.startsWith('node:')) {
    return 'compiling modules';
  }
  if (url.startsWith('node:internal/modules')) return 'finding modules';
  if (url.startsWith('node:')) return "Node's own modules";
  if (url.includes('/dist/')) return 'the bundle: its own code, and its compiling on first use';
  return 'V8 and Node inside';
}

function sortSamples({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const sums = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    if (frame === undefined) continue;
    const kind = kindOf(frame);
    sums.set(kind, (sums.get(kind) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return sums;
}

const watched = nodeWith('watched', `--require ${join(import.meta.dirname, 'watch.cjs')}`);
const profiled = nodeWith('profiled', `--cpu-prof --cpu-prof-interval 200 --cpu-prof-dir ${folder}`);
try {
  const taken = PIECES.map((): number[] => []);
  let seen: Seen | undefined;
  for (let number = 0; number < ROUNDS; number++) {
    began = false;
    const harness = await run(watched);
    seen = takeSeen();
    for (const [index, value] of pieces(seen, harness).entries()) taken[index]?.push(value);
  }
  const lines = PIECES.map((name, index): [string, Line] => {
    const values = taken[index] ?? [];
    return [name, { values: { ms: round(median(values), 1), '±': round(spread(values), 1) }, samples: { values } }];
  });
  show('Where the milliseconds of a trivial push go', Object.fromEntries(lines));

  const files = (seen?.files ?? []).map(({ url }) => fileURLToPath(url)).filter((file) => file.startsWith(ROOT));
  const bytes = files.map((file) => statSync(file).size).reduce((all, size) => all + size, 0);
  const count = { files: files.length, programs: seen?.programs.length ?? 0, requests: seen?.requests.length ?? 0 };
  show('What it loads, starts and asks', {
    'a trivial push': { values: { ...count, 'kB loaded': round(bytes / 1000) } },
  });
  show('The requests of the last round', Object.fromEntries(requestLines(seen)));

  for (let number = 0; number < Math.min(ROUNDS, 3); number++) await run(profiled);
  const profiles = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile)
    .filter(({ nodes }) => nodes.some(({ callFrame }) => callFrame.url.endsWith('/dist/build/index.js')))
    .map(sortSamples);
  const kinds = [...new Set(profiles.flatMap((profile) => [...profile.keys()]))];
  const shares = kinds.map((kind): [string, number] => [kind, median(profiles.map((each) => each.get(kind) ?? 0))]);
  const sorted = shares.toSorted(([, a], [, b]) => b - a);
  show(
    'What the processor does in the main process (V8 profiler, which itself takes time)',
    Object.fromEntries(sorted.map(([kind, ms]) => [kind, { values: { ms: round(ms, 1) } }])),
  );
} finally {
  registry.close();
  workspace.remove();
  rmSync(folder, { recursive: true, force: true });
}
