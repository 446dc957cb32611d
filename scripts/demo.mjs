/** `npm run demo`: brings an engine, a registry and the dev dependencies, then runs the demo on them. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup/index.mjs';
import { ensureDependencies } from './setup/node.mjs';

const interrupted = new AbortController();
const node = await ensureDependencies({ log: console.log });
const environment = await setUp({ log: console.log, signal: interrupted.signal });
const child = spawn(node, [fileURLToPath(new URL('demo/run.ts', import.meta.url))], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    ...environment.env,
    TEST_REGISTRY: environment.registry,
    TEST_BASE_IMAGE: environment.baseImage,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted.abort();
    child.kill(signal);
  });
}
process.exitCode = await new Promise((resolve) => {
  child.on('close', (code) => resolve(code ?? 1));
  child.on('error', (error) => {
    console.error(error.message);
    resolve(1);
  });
});
await environment.stop();
