/**
 * Runs everything that must be true: types, lint, a fresh dist/, unit tests, and the engine tests on a real Docker
 * engine and registry. `node scripts/test.mjs unit` runs what needs seconds. Ends with one line that counts.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
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

function count(name, passed, detail = '') {
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${detail && `\n${detail}`}`);
  if (!passed) failures.push(name);
}

/** Runs a program to its end; its output goes where ours goes. */
function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => resolve({ code: 127, error }));
    child.on('close', (code) => resolve({ code: code ?? 1 }));
  });
}

async function jest(node, projects, env) {
  const project = projects.join(' and ');
  const folder = await mkdtemp(join(tmpdir(), 'image-build-jest-'));
  const report = join(folder, 'report.json');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const { code } = await run(
    node,
    [
      ...args,
      // Jest would leave one of two cores idle, while most tests wait for an engine or a registry.
      '--maxWorkers',
      String(Math.max(2, availableParallelism())),
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
    if (!result.success) failures.push(`${project} tests`);
    if (result.numTotalTests === 0 && patterns.length === 0) count(`${project} tests`, false, 'no test was found');
  } catch {
    count(`${project} tests`, false, `Jest ended with ${code} and left no report`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const node = await ensureDependencies();
const isWhole = patterns.length === 0;
if (isWhole) {
  count('types', (await run(node, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'])).code === 0);
  count('lint and format', (await run(node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])).code === 0);
}
if (isWhole && !unitOnly) {
  const stale = await staleBundles(ROOT, node);
  count('dist/ is what src/ builds', stale === '', stale);
}
await jest(node, unitOnly ? ['unit'] : ['unit', 'programs'], {});
if (!unitOnly) {
  let environment;
  try {
    environment = await setUp({ log: console.log });
  } catch (error) {
    count('engine', false, error.message);
  }
  if (environment !== undefined) {
    const stop = () => environment.stop().finally(() => process.exit(130));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
    try {
      await jest(node, ['engine'], {
        ...environment.env,
        TEST_REGISTRY: environment.registry,
        TEST_BASE_IMAGE: environment.baseImage,
      });
    } finally {
      await environment.stop();
    }
  }
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
