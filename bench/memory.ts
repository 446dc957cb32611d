/**
 * The most memory that the Node process of a step ever has, as the kernel counts it (`VmHWM`), read when it ends: for a
 * trivial push, and for one whose build writes 100,000 lines. Linux only.
 */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode } from '../__tests__/runner/job.ts';
import { BASE_IMAGE, makeWorkspace, REGISTRY, wholeStep } from './engine.ts';
import { type Line, round, rounds, show } from './report.ts';
import { median, spread } from './statistics.ts';

const ROUNDS = rounds(5);
/** MB */
const TARGET = 75;
const LINES = 100_000;
/** In parts with pauses: BuildKit leaves out what comes faster than 200 KiB a second. */
const PARTS = 20;

const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
const status = 'require("node:fs").readFileSync("/proc/self/status", "utf8")';
const peak = `/VmHWM:\\s+(\\d+) kB/.exec(${status})[1]`;
writeFileSync(
  join(folder, 'peak.cjs'),
  `process.on("exit", () => require("node:fs").writeFileSync("${folder}/" + process.pid + ".peak", ${peak}));\n`,
);
const node = join(folder, 'node');
writeFileSync(node, `#!/bin/sh\nexec ${findNode(undefined)} --require ${folder}/peak.cjs "$@"\n`);
chmodSync(node, 0o755);

/** MB of the bigger of the step and its post; or of Node with nothing in it. */
function takePeak(): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.peak'));
  const peaks = files.map((name) => (Number(readFileSync(join(folder, name), 'utf8')) * 1024) / 1e6);
  for (const name of files) rmSync(join(folder, name));
  return Math.max(...peaks);
}

/** Each round new, by what comes before: an unchanged step would not write again. */
const chatty = () =>
  `FROM ${BASE_IMAGE}\nCOPY content /\nRUN for i in $(seq ${PARTS}); do ` +
  `seq ${LINES} $((${LINES} + ${LINES / PARTS} - 1)); sleep 0.3; done\n`;

async function measure(dockerfile: string | undefined, times: number): Promise<{ line: Line; shown: number }> {
  const workspace = makeWorkspace(dockerfile);
  const peaks: number[] = [];
  let shown = 0;
  try {
    for (let number = 0; number < times; number++) {
      workspace.renew();
      const { step } = await wholeStep(workspace.folder, { images: `${REGISTRY}/bench/memory`, tags: 'a' }, { node });
      shown = step.lines.length;
      peaks.push(takePeak());
    }
  } finally {
    workspace.remove();
  }
  const value = median(peaks);
  const goal = { text: `under ${TARGET} MB`, value, atMost: TARGET };
  const values = { 'peak MB': round(value, 1), spread: round(spread(peaks), 1), 'lines of log': shown };
  return { line: { values, goal, samples: { peaks } }, shown };
}

try {
  const trivial = await measure(undefined, ROUNDS);
  const long = await measure(chatty(), Math.min(ROUNDS, 3));
  if (long.shown < LINES) throw new Error(`the log has ${long.shown} lines`);
  show('Peak memory of the Node process', { 'a trivial push': trivial.line, '100,000 lines of log': long.line });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
