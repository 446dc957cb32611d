/** Builders of the driver `remote`: BuildKit endpoints that lead to engines. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openBridge } from './bridge.ts';
import { build, type JobOptions, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

export interface Node {
  /** The engine's address; default: the one of all tests. One engine cannot be two nodes of a builder. */
  readonly engine?: string;
  /** What it builds for; default: all that it can do. */
  readonly platforms?: string;
}

export interface RemoteBuilder {
  /** Runs a step on this builder. */
  readonly run: Run;
  close(): Promise<void>;
}

/** A folder in which buildx writes its builders down, apart from the user's. */
export function buildxFolder(): string {
  const folder = join(workspaceWith({}), 'buildx');
  mkdirSync(folder);
  return folder;
}

export async function createRemoteBuilder(nodes: readonly Node[] = [{}]): Promise<RemoteBuilder> {
  const name = `test-${randomUUID()}`;
  const env = { BUILDX_CONFIG: buildxFolder() };
  const bridges = await Promise.all(nodes.map(({ engine }) => openBridge(engine === undefined ? {} : { engine })));
  for (const [index, { platforms }] of nodes.entries()) {
    const args = ['buildx', 'create', '--driver', 'remote', '--name', name];
    if (platforms !== undefined) args.push('--platform', platforms);
    if (index > 0) args.push('--append');
    args.push(bridges[index]?.endpoint ?? '');
    // It connects to the bridge, which answers only while this process does not wait.
    await promisify(execFile)('docker', args, { env: { ...process.env, ...env } });
  }
  return {
    run: (options: JobOptions) =>
      build({ ...options, env: { ...env, ...options.env }, with: { builder: name, ...options.with } }),
    close: async () => {
      await Promise.all(bridges.map((bridge) => bridge.close()));
    },
  };
}
