/** Deletes what the plan says, and looks at each image once more: another job may have given it a name meanwhile. */
import type { PlanEntry } from '../../../retention/plan.ts';
import type { Done } from '../execute.ts';
import { type Docker, engineFault, inspectImages, listHolders, saidBy } from './engine.ts';

export interface Telling {
  readonly tell: (line: string) => void;
  readonly warn: (message: string) => void;
}

/** @throws {ActionError} `engine-missing`, when the engine has gone; `done` tells what was done */
export async function deleteImages(
  docker: Docker,
  entries: readonly PlanEntry[],
  done: Done,
  { tell, warn }: Telling,
): Promise<void> {
  const holders = await listHolders(docker);
  for (const entry of entries.filter(({ action }) => action !== 'keep')) {
    const { action, digest, untag, why } = entry;
    const container = holders.get(digest);
    const left = container === undefined ? await deleteOne(docker, entry, done) : `the container ${container} uses it`;
    const shown = entry.tags[0] ?? digest;
    if (left === undefined) tell(action === 'delete' ? `Deleted ${shown}: ${why}.` : `Took off ${untag.join(', ')}.`);
    else {
      done.left.set(digest, left);
      warn(`${shown} stays: ${left}.`);
    }
  }
}

/** @returns why it stays, as a clause; undefined when it is done */
async function deleteOne(docker: Docker, entry: PlanEntry, done: Done): Promise<string | undefined> {
  const { action, digest, tags, untag } = entry;
  const [image] = await inspectImages(docker, [digest]);
  if (image === undefined) {
    // Gone by itself, with the image that was made on it.
    if (action === 'delete') done.deleted.add(digest);
    return action === 'delete' ? undefined : 'it was deleted meanwhile';
  }
  const added = image.names.find((name) => !tags.includes(name));
  if (action === 'delete' && added !== undefined) return `it got the name ${added} meanwhile`;
  const names = (action === 'delete' ? tags : untag).filter((name) => image.names.includes(name));
  if (tags.length > 0 && names.length === 0) return 'its tags were moved meanwhile';
  // Never by force: the engine refuses what a container or another image needs.
  const answer = await docker(['image', 'rm', ...(names.length > 0 ? names : [digest])]);
  const fault = engineFault(answer);
  if (fault !== undefined) throw fault;
  if (answer.exitCode !== 0) return `the engine says: ${saidBy(answer)}`;
  if (action === 'untag') for (const name of names) done.untagged.add(name);
  if (action === 'untag') return names.length === untag.length ? undefined : 'some of its tags were moved meanwhile';
  if (!answer.stdout.includes(`Deleted: ${digest}`)) return 'the engine needs it for something else';
  done.deleted.add(digest);
  return undefined;
}
