/** The mirror action as a step of a job, through its real bundle. */
import { join } from 'node:path';
import type { MirrorResult } from '../../src/mirror/result.ts';
import { runStep, type StepResult } from '../runner/step.ts';
import { ACTION, build, ENGINE, expectSuccess, imageName, type JobOptions, later, SHA, workspaceWith } from './job.ts';

export interface MirrorStep extends StepResult {
  readonly results: readonly MirrorResult[];
}

/** Runs it with the files in its workspace; requests are tried again without much of a wait. */
export async function mirror({ files = {}, ...options }: JobOptions): Promise<MirrorStep> {
  const step = await runStep({
    post: true,
    ...options,
    with: { 'retry-wait-seconds': '0.05', ...options.with },
    action: join(ACTION, 'mirror'),
    env: { ...ENGINE, ...options.env },
    github: { repository: 'Octo-Org/App', sha: SHA, workspace: workspaceWith(files), ...options.github },
  });
  later(() => step.close());
  return { ...step, results: JSON.parse(step.outputs['results'] || '[]') };
}

/** Text that no compression makes shorter, so that a layer is as long as it says. */
function noise(bytes: number): string {
  let state = 1;
  return Array.from({ length: bytes }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

/** Of two platforms, with provenance, and with a layer of two megabytes. */
export const LARGE: Record<string, string> = {
  Dockerfile: 'FROM scratch\nCOPY noise.txt /noise.txt\nCOPY hello.txt /hello.txt\n',
  'noise.txt': noise(2_000_000),
  'hello.txt': 'hello\n',
};

export interface Source {
  readonly name: string;
  readonly digest: string;
}

/** Builds and pushes an image for others to be copies of. */
export async function source(tags: string, options: Partial<JobOptions> = {}): Promise<Source> {
  const name = imageName();
  const step = await build({
    files: LARGE,
    ...options,
    with: {
      images: name,
      tags,
      push: 'true',
      platforms: 'linux/amd64,linux/arm64',
      provenance: 'mode=max',
      ...options.with,
    },
  });
  expectSuccess(step);
  return { name, digest: step.outputs['digest'] ?? '' };
}

/** `state`s, counted. */
export function counts({ outputs }: StepResult) {
  const { copied, present, planned, failed } = outputs;
  return { copied, present, planned, failed };
}
