/**
 * A job on the real engine: a workspace with files, the action's real bundle run as a step, and the registry asked
 * directly, without any of the action's own code.
 */
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';
import { runStep, type StepOptions, type StepResult } from '../runner/step.ts';

export const ACTION = resolve(import.meta.dirname, '../..');

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the engine tests by "npm test"`);
  return value;
}

/** `localhost:PORT`, without authentication. */
export const REGISTRY = required('TEST_REGISTRY');
/** A busybox image in it. */
export const BASE_IMAGE = required('TEST_BASE_IMAGE');
/** Images have to go again from an engine that somebody works with. One of the tests' own loses all at once. */
export const KEEPS_IMAGES = process.env['TEST_OWN_ENGINE'] === 'true';

/** What a child needs to find the engine; and Node's own cache, so that not each step compiles the bundle again. */
export const ENGINE: Record<string, string> = Object.fromEntries(
  ['PATH', 'DOCKER_HOST', 'BUILDX_CONFIG', 'NODE_COMPILE_CACHE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const cleanUps: Array<() => void> = [];
const images = new Set<string>();
afterAll(() => {
  // The engine looks through all that it has after each removal.
  if (images.size > 0 && !KEEPS_IMAGES) docker('image', 'rm', '--force', ...images);
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** Runs when the tests of the file are over. */
export function later(cleanUp: () => void): void {
  cleanUps.push(cleanUp);
}

/** A folder with the files, removed when the tests of the file are over. What begins as a script can be run. */
export function workspaceWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  later(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
  }
  return folder;
}

/** An image that takes no time, for any platform. */
export const TINY: Record<string, string> = {
  Dockerfile: 'FROM scratch\nCOPY hello.txt /hello.txt\n',
  'hello.txt': 'hello\n',
};

/** Where nobody listens: no test asks the real GitHub. */
const NOBODY = 'http://127.0.0.1:9';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A name that no other test uses. */
export function imageName(registry = REGISTRY): string {
  return `${registry}/test/${randomUUID()}`;
}

export interface JobOptions extends Omit<StepOptions, 'action'> {
  /** The workspace's files; default: a tiny image. */
  files?: Record<string, string>;
}

/** Runs the build action as a step; by default for a push to the default branch. */
export async function build({ files = TINY, ...options }: JobOptions): Promise<StepResult> {
  const step = await runStep({
    post: true,
    ...options,
    action: ACTION,
    env: { ...ENGINE, ...options.env },
    github: {
      repository: 'Octo-Org/App',
      sha: SHA,
      workspace: workspaceWith(files),
      api_url: NOBODY,
      ...options.github,
    },
  });
  for (const image of [...(step.outputs['tags']?.split('\n') ?? []), step.outputs['image'] ?? '']) {
    if (image !== '') images.add(image);
  }
  later(() => step.close());
  return step;
}

/** Fails with the step's whole log, which tells more than the outcome. */
export function expectSuccess({ outcome, log }: StepResult): void {
  if (outcome !== 'success') throw new Error(`the step ended with ${outcome}:\n${log}`);
}

/** Runs the Docker client; gives what it printed, or the error's text when it failed. */
export function docker(...args: string[]): string {
  try {
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    return `failed: ${(error as { stderr?: string }).stderr ?? error}`;
  }
}

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export interface Served {
  readonly digest: string;
  readonly mediaType: string;
  // biome-ignore lint/suspicious/noExplicitAny: a manifest's JSON, of which each test looks at another part
  readonly manifest: any;
}

/** What the registry serves under `name:tag` or `name@digest`; undefined for nothing. The digest is our own sum. */
export async function served(reference: string, headers: Record<string, string> = {}): Promise<Served | undefined> {
  const [, host = '', path = '', tag = ''] = /^([^/]+)\/(.+?)(?:@|:(?=[^/:]+$))(.+)$/.exec(reference) ?? [];
  const response = await fetch(`http://${host}/v2/${path}/manifests/${tag}`, {
    headers: { accept: ACCEPT, ...headers },
  });
  if (!response.ok) return undefined;
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    mediaType: response.headers.get('content-type') ?? '',
    manifest: JSON.parse(bytes.toString('utf8')),
  };
}

/** All tags of a repository, sorted; none when the registry does not know it. */
export async function tagsOf(image: string, headers: Record<string, string> = {}): Promise<string[]> {
  const slash = image.indexOf('/');
  const response = await fetch(`http://${image.slice(0, slash)}/v2/${image.slice(slash + 1)}/tags/list`, { headers });
  const { tags } = (await response.json()) as { tags?: string[] | null };
  return (tags ?? []).sort();
}

/** The labels of a pushed image, as the engine reads them. */
export function labelsOf(pinned: string): Record<string, string> {
  docker('pull', '--quiet', pinned);
  return JSON.parse(docker('image', 'inspect', '--format', '{{json .Config.Labels}}', pinned));
}
