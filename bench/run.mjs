/**
 * `npm run bench`: what the action costs. Figures of one run may be compared with each other, never with those of
 * another run or machine. `npm run bench -- quick` leaves out what needs an engine, `npm run bench -- recovery` measures
 * only how faults are got over (four minutes), `npm run bench -- cache` only what a cache is worth (three minutes),
 * `npm run bench -- mirror` only what many tags of one image cost (a minute), `npm run bench -- matrix` only how long a
 * large matrix takes (seconds).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from '../scripts/setup/index.mjs';
import { ensureDependencies } from '../scripts/setup/node.mjs';

const node = await ensureDependencies({ log: console.log });

function measure(file, env = {}) {
  const { status } = spawnSync(node, [fileURLToPath(new URL(file, import.meta.url))], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = 1;
}

const wanted = process.argv[2];
const isOne = ['recovery', 'cache', 'matrix', 'mirror'].includes(wanted);
if (!isOne) {
  measure('startup.ts');
  measure('tags.ts');
}
if (!isOne || wanted === 'matrix') measure('matrix.ts');
if (!['quick', 'matrix'].includes(wanted)) {
  const environment = await setUp({ log: console.log });
  const env = { ...environment.env, TEST_REGISTRY: environment.registry, TEST_BASE_IMAGE: environment.baseImage };
  try {
    if (!isOne) measure('step.ts', env);
    if (!isOne || wanted === 'recovery') measure('recovery.ts', env);
    if (!isOne || wanted === 'cache') measure('cache.ts', env);
    if (!isOne || wanted === 'mirror') measure('mirror.ts', env);
  } finally {
    await environment.stop();
  }
}
