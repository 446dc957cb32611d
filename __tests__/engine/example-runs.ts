/** Workflows of examples/ as whole runs on the real engine, with the tests' registry in the place of the public ones. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { WorkflowOptions, WorkflowRun } from '../workflow/workflow.ts';
import { runWorkflow } from '../workflow/workflow.ts';
import { ACTION, BASE_IMAGE, docker, ENGINE, KEEPS_IMAGES, later, REGISTRY, workspaceWith } from './job.ts';

/** Where nobody listens: no test asks the real GitHub. */
const NOBODY = 'http://127.0.0.1:9';

export interface ExampleOptions extends Omit<WorkflowOptions, 'workflow'> {
  /** The workflow's file in the example's folder; default: `workflow.yml`. */
  file?: string;
}

/** Runs a workflow of an example, whose folder is the repository. The run's folders stay until the tests are over. */
export async function runExample(
  example: string,
  { file = 'workflow.yml', ...options }: ExampleOptions,
): Promise<WorkflowRun> {
  const run = await runWorkflow({
    folder: join(ACTION, 'examples', example),
    ...options,
    workflow: join('examples', example, file),
    env: { ...ENGINE, ...options.env },
    github: { repository: 'Octo-Org/App', api_url: NOBODY, ...options.github },
  });
  later(run.close);
  return run;
}

/** The event of a pull request from a branch of the repository itself, or of a fork. */
export function pullRequest(
  number: number,
  branch: string,
  from = 'Octo-Org/App',
  sha = 'abc1234abc1234abc1234abc1234abc1234abc12',
): Pick<WorkflowOptions, 'event' | 'github'> {
  const head = { ref: branch, sha, repo: { full_name: from, fork: from !== 'Octo-Org/App' } };
  const base = { ref: 'main', sha: 'f'.repeat(40), repo: { full_name: 'Octo-Org/App', fork: false } };
  return {
    event: { name: 'pull_request', payload: { action: 'opened', number, pull_request: { number, head, base } } },
    github: { ref: `refs/pull/${number}/merge`, head_ref: branch, base_ref: 'main' },
  };
}

/** A namespace of the registry for one test, whose images do not stay in the engine. */
export function namespace(): string {
  const name = `${REGISTRY}/test/${randomUUID()}`;
  later(() => {
    if (KEEPS_IMAGES) return;
    const images = docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}').split('\n');
    const own = images.filter((image) => image.startsWith(name) && !image.includes('<none>'));
    if (own.length > 0) docker('image', 'rm', '--force', ...own);
  });
  return name;
}

/**
 * Puts base images into a namespace, under the names that Dockerfiles give them: busybox on this machine's processor,
 * and nothing that could be run on any other.
 */
export function provideBases(
  registry: string,
  names: string[],
  platforms: readonly string[] = ['linux/amd64', 'linux/arm64'],
): void {
  const [own, other] = process.arch === 'arm64' ? ['arm64', 'amd64'] : ['amd64', 'arm64'];
  const files = {
    Dockerfile: `FROM ${BASE_IMAGE} AS ${own}\nFROM scratch AS ${other}\nCOPY Dockerfile /\nFROM $TARGETARCH\n`,
  };
  const tags = names.flatMap((name) => ['--tag', `${registry}/${name}`]);
  const args = ['buildx', 'build', '--quiet', '--push', '--platform', platforms.join()];
  execFileSync('docker', [...args, ...tags, workspaceWith(files)], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The name of every leg with how it ended. */
export function legsOf(run: WorkflowRun, job: string): Record<string, string> {
  return Object.fromEntries(run.job(job).legs.map(({ name, result }) => [name, result]));
}

/** What a container of the image says. */
export function says(image: string, ...command: string[]): string {
  return docker('run', '--rm', '--quiet', image, ...command);
}
