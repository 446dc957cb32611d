/** Gates that tell what they saw: a step with a script of the workspace, which asks the registry while it runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../runner/step.ts';
import { build, imageName, type JobOptions, TINY, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

/** What a gate saw. */
export interface Seen {
  readonly IMAGE: string;
  readonly DIGEST: string;
  readonly TAGS: string;
  readonly PLATFORMS: string;
  /** The tags of every repository at that time, by its name. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** What `docker pull` said. */
  readonly pulled: string;
}

/** It asks by plain HTTP, as this user where there is one. */
const WITNESS = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { IMAGE, DIGEST, TAGS, PLATFORMS, AUTHORIZATION } = process.env;
const headers = AUTHORIZATION ? { authorization: AUTHORIZATION } : {};
const names = [...new Set(TAGS.split('\\n').map((tag) => tag.replace(/:[^:]*$/, '')))];
async function tagsOf(name) {
  const answer = await fetch('http://' + name.replace('/', '/v2/') + '/tags/list', { headers });
  return [name, (await answer.json()).tags ?? []];
}
Promise.all(names.map(tagsOf)).then((tags) => {
  const { stdout, stderr } = spawnSync('docker', ['pull', '--quiet', IMAGE], { encoding: 'utf8' });
  const pulled = (stdout + stderr).trim();
  spawnSync('docker', ['image', 'rm', '--force', IMAGE]);
  const seen = { IMAGE, DIGEST, TAGS, PLATFORMS, tags: Object.fromEntries(tags), pulled };
  writeFileSync('seen.json', JSON.stringify(seen));
});
`;

export interface GatedStep {
  readonly step: StepResult;
  /** The name, or the first one. */
  readonly images: string;
  readonly workspace: string;
  /** Undefined when no witness was run. */
  readonly seen: Seen | undefined;
}

/** Builds and pushes a tiny image for two tags; by default before a witness. */
export async function runGated(options: JobOptions = {}, run: Run = build): Promise<GatedStep> {
  const images = options.with?.['images'] ?? imageName();
  const workspace = workspaceWith({ witness: WITNESS, ...(options.files ?? TINY) });
  const step = await run({
    ...options,
    github: { workspace, ...options.github },
    with: { images, tags: 'a\nb', push: 'true', gate: 'witness', ...options.with },
  });
  const file = join(workspace, 'seen.json');
  const seen = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return { step, images: images.split('\n')[0] ?? '', workspace, seen };
}

/** A script of a shell, and the name that `gate` gets. */
export function script(...lines: readonly string[]): Record<string, string> {
  return { ...TINY, 'gate.sh': `#!/bin/sh\n${lines.join('\n')}\n` };
}
