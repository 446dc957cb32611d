/**
 * Runs everything that must be true: types, lint, a fresh dist/, unit tests, and the engine tests on a real Docker
 * engine and registry. `node scripts/test.mjs unit` runs what needs seconds. Ends with one line that counts.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleBundles } from './dist-check.mjs';
import { setUp } from './setup/index.mjs';
import { ensureDependencies } from './setup/node.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const unitOnly = process.argv[2] === 'unit';
/** Words after the project's name go to Jest, so that one file can be run: `npm run test:unit -- tags`. */
const patterns = process.argv.slice(unitOnly ? 3 : 2);

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
/** What took how long, in seconds. */
const times = [];

function count(name, passed, detail = '') {
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${detail && `\n${detail}`}`);
  if (!passed) failures.push(name);
}

async function timed(name, action) {
  const start = performance.now();
  try {
    return await action();
  } finally {
    times.push([name, (performance.now() - start) / 1000]);
  }
}

const running = new Set();
let isInterrupted = false;

/** Runs a program to its end; its output goes where ours goes. */
function run(command, args, env = process.env) {
  if (isInterrupted) return Promise.resolve({ code: 130 });
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    running.add(child);
    child.on('error', (error) => resolve({ code: 127, error }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1 });
    });
  });
}

async function jest(node, projects, env, workers = Math.max(2, availableParallelism())) {
  const project = projects.join(' and ');
  const folder = await mkdtemp(join(tmpdir(), 'image-build-jest-'));
  const report = join(folder, 'report.json');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const { code } = await run(
    node,
    [
      ...args,
      // Jest alone would take one less, and so leave one of two cores idle.
      '--maxWorkers',
      String(workers),
      '--selectProjects',
      ...projects,
      '--json',
      '--outputFile',
      report,
      '--testLocationInResults',
      ...patterns,
    ],
    { ...process.env, ...env },
  );
  try {
    const result = JSON.parse(await readFile(report, 'utf8'));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    total.skipped += result.numPendingTests + result.numTodoTests;
    const failed = result.testResults.filter(({ status }) => status === 'failed');
    failures.push(...failed.map(({ name }) => relative(ROOT, name)));
    if (!result.success && failed.length === 0) failures.push(`${project} tests`);
    if (result.numTotalTests === 0 && patterns.length === 0) count(`${project} tests`, false, 'no test was found');
  } catch {
    count(`${project} tests`, false, `Jest ended with ${code} and left no report`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The engine and the registry come while what needs neither is running; they go with whoever interrupts that. */
function startEnvironment() {
  const interrupt = new AbortController();
  const starting = timed('engine and registry', () => setUp({ log: console.log, signal: interrupt.signal }));
  const settled = starting.catch((error) => ({ error }));
  const leave = async (signal) => {
    isInterrupted = true;
    interrupt.abort();
    for (const child of running) child.kill(signal);
    await (await settled).stop?.();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  return settled;
}

async function checks(node) {
  await timed('types and lint', async () => {
    count('types', (await run(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'])).code === 0);
    count('lint and format', (await run(node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])).code === 0);
  });
  if (unitOnly) return;
  const stale = await timed('dist/', () => staleBundles(ROOT, node));
  count('dist/ is what src/ builds', stale === '', stale);
}

async function engineTests(node, environment) {
  if (environment.error !== undefined) return count('engine', false, environment.error.message);
  // Hundreds of steps run the same bundle: Node keeps what it made of it. Steps of other tests have no such folder.
  const compiled = await mkdtemp(join(tmpdir(), 'image-build-compiled-'));
  const env = {
    ...environment.env,
    TEST_REGISTRY: environment.registry,
    TEST_BASE_IMAGE: environment.baseImage,
    TEST_OWN_ENGINE: String(environment.ownEngine),
    NODE_COMPILE_CACHE: compiled,
  };
  try {
    // Many of them wait, for a registry that is away or a limit: two workers more than there are cores use that time.
    await timed('engine tests', () => jest(node, ['engine'], env, availableParallelism() + 2));
  } finally {
    await rm(compiled, { recursive: true, force: true });
  }
}

const node = await timed('dependencies', () => ensureDependencies());
const starting = unitOnly ? undefined : startEnvironment();
try {
  if (patterns.length === 0) await checks(node);
  const projects = unitOnly ? ['unit'] : ['unit', 'programs'];
  await timed(`${projects.join(' and ')} tests`, () => jest(node, projects, {}));
  if (starting !== undefined) await engineTests(node, await starting);
} finally {
  await (await starting)?.stop?.();
}

console.log();
for (const [name, seconds] of times) console.log(`${seconds.toFixed(0).padStart(5)} s  ${name}`);
if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
