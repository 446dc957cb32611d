/**
 * The main job for real: the committed bundle builds a small web image as a step of a job, pushes it with the default
 * tags, and the image is then pulled by its digest, run, and asked for its page.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep } from '../../__tests__/runner/step.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { TEST_REGISTRY: registry, TEST_BASE_IMAGE: baseImage } = process.env;
if (registry === undefined || baseImage === undefined) throw new Error('run this by "npm run demo"');

/** The variables that a child needs to find the engine. */
const engine = Object.fromEntries(
  ['DOCKER_HOST', 'DOCKER_CONFIG', 'BUILDX_CONFIG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

/** The engine may know only some of the names: the build pushed one, and the registry has the rest. */
function forget(...references: string[]): void {
  spawnSync('docker', ['image', 'rm', '--force', ...references], { stdio: 'ignore' });
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'c0ffee0123456789c0ffee0123456789c0ffee01'; // Outside a Git checkout any commit does.
  }
}

/** A container needs a moment until it listens. */
async function fetchPage(url: string): Promise<string> {
  for (let left = 50; ; left--) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}

const sha = commit();
const image = `${registry}/demo/hello-web`;
const workspace = mkdtempSync(join(tmpdir(), 'hello-web-'));
cpSync(join(ROOT, 'examples/hello-web'), workspace, { recursive: true });

console.log('\nThe step, as a job would run it:\n');
const step = await runStep({
  action: ROOT,
  with: { images: image, push: 'true', 'build-args': `BASE=${baseImage}\nCOMMIT=${sha}` },
  event: { name: 'push', payload: { repository: { default_branch: 'main', name: 'hello-web' } } },
  github: { workspace, sha, ref: 'refs/heads/main', repository: 'Demo/hello-web' },
  env: engine,
  post: true,
  onLine: (line) => console.log(line.replace(/^/gm, '  ')),
});
let container: string | undefined;
try {
  if (step.outcome !== 'success') throw new Error(`the step ended with ${step.outcome}`);
  const { tags = '', digest = '', image: pinned = '' } = step.outputs;
  forget(...tags.split('\n'));
  docker('pull', '--quiet', pinned);
  container = docker('run', '--detach', '--publish', '127.0.0.1::8080', pinned);
  const address = docker('port', container, '8080/tcp');
  const page = await fetchPage(`http://${address}/`);
  if (!page.includes(sha)) throw new Error(`the page does not say its commit:\n${page}`);
  console.log(`\nTags:\n${tags.replace(/^/gm, '  ')}\nDigest: ${digest}\nPulled and run: ${pinned}`);
  console.log(`Its page at http://${address}/ answers:\n${page.trim().replace(/^/gm, '  ')}\n`);
} catch (error) {
  console.error(`\nThe demo failed: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  if (container !== undefined) docker('rm', '--force', container);
  if (step.outputs.image) forget(step.outputs.image);
  step.close();
  rmSync(workspace, { recursive: true, force: true });
}
