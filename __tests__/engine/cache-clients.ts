/** The two real clients of the cache service: an engine's BuildKit, and `@actions/cache` in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE, later } from './job.ts';

export interface Ended {
  readonly code: number;
  /** Standard output and error, one after the other. */
  readonly output: string;
}

/** Runs a program to its end, whatever that is. Not synchronously: the service lives in this very process. */
export function finish(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd?: string,
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd, timeout: 500_000 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : Number(error !== null);
      resolve({ code, output: `${stdout}${stderr}` });
    });
  });
}

export interface CacheBuild extends Ended {
  /** The files that the image's last stage has. */
  readonly folder: string;
  /** The steps that came from a cache, as the Dockerfile has them. */
  readonly cached: readonly string[];
}

/** Builds a folder by the bare client, its result in files: no image, so that nothing else keeps layers. */
export async function cacheBuild(
  env: Record<string, string>,
  context: string,
  ...options: readonly string[]
): Promise<CacheBuild> {
  const folder = temporary();
  const output = ['--progress', 'rawjson', '--provenance', 'false', '--output', `type=local,dest=${folder}`];
  const ended = await finish('docker', ['buildx', 'build', ...output, ...options, context], { ...ENGINE, ...env });
  return { ...ended, folder, cached: cachedSteps(ended.output) };
}

/** A step is announced several times, and may be called cached by the first and not by the last. */
function cachedSteps(progress: string): string[] {
  const reports = progress.split('\n').filter((line) => line.startsWith('{'));
  const steps: Step[] = reports.flatMap((line) => JSON.parse(line).vertexes ?? []);
  const names = steps.filter(({ cached }) => cached).map(({ name }) => name.replace(/^\[[^\]]+\] /, ''));
  // An image that the engine has already is called so too.
  return [...new Set(names)].filter((name) => !/^(?:FROM|\[internal\]) /.test(name));
}

interface Step {
  readonly name: string;
  readonly cached?: boolean;
}

export interface ToolkitResult extends Ended {
  /** What the call gave. */
  readonly result: unknown;
}

/** Saves or restores the folder `data` of a workspace. */
export async function toolkit(
  env: Record<string, string>,
  workspace: string,
  ...args: readonly [what: 'save' | 'restore', key: string, ...restoreKeys: string[]]
): Promise<ToolkitResult> {
  const step = join(import.meta.dirname, 'cache-service/toolkit.ts');
  const runner = { PATH: ENGINE['PATH'] ?? '', RUNNER_TEMP: temporary(), GITHUB_WORKSPACE: workspace };
  const ended = await finish(process.execPath, [step, ...args], { ...runner, ...env }, workspace);
  const [result = 'null'] = [...ended.output.matchAll(/^(?:null|-?\d+|".*")$/gm)].at(-1) ?? [];
  return { ...ended, result: JSON.parse(result) };
}

/**
 * The engine forgets what it knows of builds. It keeps what a build is just letting go of, so it is asked again.
 *
 * @param text that the records to be forgotten have, and those of others have not
 * @param filters as `docker buildx prune` takes them; none for everything
 */
export async function forget(
  dockerHost: string,
  text: string,
  filters: readonly string[] = [`description~=${text}`],
): Promise<void> {
  const env = { ...ENGINE, DOCKER_HOST: dockerHost };
  const filter = filters.flatMap((one) => ['--filter', one]);
  for (const end = performance.now() + 120_000; performance.now() < end; ) {
    const { code, output } = await finish('docker', ['buildx', 'prune', '--force', '--all', ...filter], env);
    if (code !== 0) throw new Error(output);
    const left = await finish('docker', ['buildx', 'du', '--verbose', ...filter], env);
    if (!left.output.includes(text)) return;
  }
  throw new Error(`the engine does not forget ${text}`);
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cache-client-'));
  later(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
