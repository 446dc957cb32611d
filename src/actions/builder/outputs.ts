/** What later steps may want to know of the builder, by docker/setup-buildx-action's names behind `builder-`. */
import { platformsOf } from '../../builder/facts.ts';
import type { OpenBuilder } from './open.ts';

/** `builder-name`, `builder-driver`, `builder-platforms` and `builder-nodes`; empty where nobody had to ask. */
export function builderOutputs(builder: OpenBuilder | undefined): Record<string, string> {
  const facts = builder?.machine.builder;
  const nodes = facts?.nodes.map((node) => ({
    name: node.name,
    endpoint: node.endpoint,
    ...(node.driverOptions && { 'driver-opts': node.driverOptions }),
    status: node.status,
    ...(node.flags && { 'buildkitd-flags': node.flags }),
    ...(node.buildkit && { buildkit: node.buildkit }),
    platforms: node.platforms.join(','),
  }));
  return {
    'builder-name': facts?.name || builder?.name || '',
    'builder-driver': facts?.driver ?? '',
    'builder-platforms': facts === undefined ? '' : platformsOf(facts).join(','),
    'builder-nodes': nodes === undefined ? '' : JSON.stringify(nodes),
  };
}
