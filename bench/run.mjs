/**
 * `npm run bench`: what the action costs. Figures of one run may be compared with each other, never with those of
 * another run or machine. `npm run bench -- quick` leaves out what needs an engine.
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

measure('startup.ts');
measure('tags.ts');
if (process.argv[2] !== 'quick') {
  const environment = await setUp({ log: console.log });
  try {
    measure('step.ts', { ...environment.env, TEST_REGISTRY: environment.registry });
  } finally {
    await environment.stop();
  }
}
