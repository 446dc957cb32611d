/** What BuildKit itself logged, for those who debug the run. */
import type { BuilderFacts, BuilderNode } from '../../builder/facts.ts';
import { runProcess } from '../../process/process.ts';
import { log } from '../../runner/log.ts';
import type { BuilderSurroundings } from './buildx.ts';

const TIME_LIMIT_MS = 15_000;

/** Shows the log of each node that runs in a container, since then; never fails. */
export async function showBuildKitLog(
  { driver, nodes }: BuilderFacts,
  since: Date,
  { env, environment, signal }: BuilderSurroundings,
): Promise<void> {
  if (driver !== 'docker-container') return;
  for (const node of nodes) {
    const endGroup = log.group(`BuildKit's log of ${node.name}`);
    const output = log.passThrough();
    const args = [...engineOf(node), 'logs', '--since', since.toISOString(), `buildx_buildkit_${node.name}`];
    const request = { command: 'docker', args, env, cwd: environment.workspace, timeoutMs: TIME_LIMIT_MS, signal };
    await runProcess({ ...request, onOutput: output.write }).catch(() => undefined);
    output.end();
    endGroup();
  }
}

/** A node is on the engine of its endpoint, which is an address or a context's name. */
function engineOf({ endpoint }: BuilderNode): string[] {
  if (endpoint === '') return [];
  return endpoint.includes('://') ? ['--host', endpoint] : ['--context', endpoint];
}
