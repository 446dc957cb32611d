/** What `uses:` of a step means. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './parse.ts';
import type { StandIn } from './stand-in.ts';

const OWN = /^[\w.-]+\/image-build-action(?:\/([^@]+))?@.+$/;

/** The folder in this repository that a reference to one of its actions means: `.`, `matrix`, …; undefined for others. */
export function ownAction(uses: string): string | undefined {
  const match = OWN.exec(uses);
  return match === null ? undefined : (match[1] ?? '.');
}

/**
 * The folder of an action, or what stands in for it; undefined when there is neither. `./path` is looked for in the
 * workspace, as at GitHub, then in this repository.
 */
export function resolveUses(
  uses: string,
  standIns: Record<string, StandIn>,
  workspace: string,
): { folder: string } | { standIn: Exclude<StandIn, string> } | undefined {
  const standIn = standIns[uses.replace(/@.*$/, '')] ?? standIns[uses];
  if (standIn !== undefined) {
    return typeof standIn === 'string' ? { folder: standIn } : { standIn };
  }
  const own = ownAction(uses);
  if (own !== undefined) {
    return { folder: join(REPOSITORY, own) };
  }
  if (!uses.startsWith('./')) {
    return undefined;
  }
  const local = join(workspace, uses);
  const found = ['action.yml', 'action.yaml'].some((name) => existsSync(join(local, name)));
  return { folder: found ? local : join(REPOSITORY, uses) };
}
