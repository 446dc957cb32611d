/** Deletes what the plan says, and looks once more before each deletion: somebody may have pushed meanwhile. */
import { randomBytes } from 'node:crypto';
import { ActionError } from '../../errors.ts';
import type { Digest } from '../../image/digest.ts';
import { formatPinned, formatTagged } from '../../image/reference.ts';
import { deleteManifest } from '../../registry/delete.ts';
import { RegistryFault } from '../../registry/fault.ts';
import { servedDigest } from '../../registry/manifests.ts';
import { settleInTurn } from '../../registry/settle-all.ts';
import { buildGraph, type Graph, reach } from '../../retention/graph.ts';
import type { PlanEntry } from '../../retention/plan.ts';
import { newsSince } from './news.ts';
import { type Around, CHANGES_AT_ONCE, type Place } from './place.ts';
import type { Survey } from './survey.ts';
import { takeTagsOff } from './untag.ts';

/** What became of what was to go; it grows while that is done, so that an early end is told truly. */
export interface Done {
  readonly deleted: Set<Digest>;
  /** The tags that were taken off versions that stay. */
  readonly untagged: Set<string>;
  /** What stays against the plan, and why, as a clause. */
  readonly left: Map<Digest, string>;
}

/**
 * Asks a registry to delete what there is not, which one that deletes nothing refuses too. GitHub's is asked by the
 * first deletion.
 *
 * @throws {ActionError} `prune`
 */
export async function checkDeleting({ client, repository, packages }: Place, { persist }: Around): Promise<void> {
  if (packages !== undefined) return;
  const nothing: Digest = `sha256:${randomBytes(32).toString('hex')}`;
  try {
    const what = `asking ${repository.registry} whether it deletes`;
    const { state, text } = await persist(what, () => deleteManifest(client, repository, nothing));
    if (state !== 'refused') return;
    throw new ActionError(
      'prune-refused',
      `${repository.registry} does not delete manifests of ${repository.name}: ${text}.`,
      {
        advice:
          'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may. Nothing was deleted anywhere.',
      },
    );
  } catch (error) {
    if (!(error instanceof RegistryFault) || error.isTemporary) throw error;
    // Another answer to a question about nothing says little; the first deletion will tell.
  }
}

/** @throws {ActionError | RegistryFault} at the first thing that would end all others too; `done` tells what was done */
export async function execute(
  entries: readonly PlanEntry[],
  place: Place,
  survey: Survey,
  around: Around,
  done: Done,
): Promise<void> {
  const { repository } = place;
  const graph = buildGraph(survey.versions());
  const going = entries.filter(({ action }) => action === 'delete');
  const planned = new Map(going.map((entry) => [entry.digest, entry]));
  // Looking again takes as long as the first look, so it is done only where something is at stake.
  const news = going.length === 0 ? [] : await newsSince(survey, place, around);
  for (const digest of reach(news, graph).keys()) {
    if (planned.delete(digest)) done.left.set(digest, 'what was pushed meanwhile needs it');
  }
  let isFirst = true;
  for (
    let round = nextRound(planned, graph, done.left);
    round.length > 0;
    round = nextRound(planned, graph, done.left)
  ) {
    // The first alone: a right that is missing is then missed before anything is done.
    const [first, ...others] = round;
    const deleteOne = async (entry: PlanEntry) => {
      const why = await deleteVersion(entry, place, survey, around);
      planned.delete(entry.digest);
      if (why === undefined) done.deleted.add(entry.digest);
      else done.left.set(entry.digest, why);
      if (why === undefined) around.tell(`Deleted ${formatPinned(repository, entry.digest)}: ${entry.why}.`);
      else around.warn(`${formatPinned(repository, entry.digest)} stays: ${why}.`);
    };
    if (isFirst && first !== undefined) await deleteOne(first);
    await settleInTurn(CHANGES_AT_ONCE, isFirst ? others : round, deleteOne);
    isFirst = false;
  }
  const tags = entries.flatMap(({ digest, untag }) => untag.map((tag) => ({ tag, digest })));
  if (tags.length === 0) return;
  for (const tag of await takeTagsOff(tags, place, around)) {
    done.untagged.add(tag);
    around.tell(`Took the tag ${formatTagged({ repository, tag })} off; its version stays.`);
  }
  for (const { tag, digest } of tags) if (!done.untagged.has(tag)) done.left.set(digest, `${tag} was moved meanwhile`);
}

/**
 * Those whose owners are gone. What hangs on something that could not be deleted stays with it; a circle is begun
 * anywhere.
 */
function nextRound(planned: Map<Digest, PlanEntry>, graph: Graph, left: Map<Digest, string>): PlanEntry[] {
  for (let isStill = false; !isStill; ) {
    isStill = true;
    for (const digest of planned.keys()) {
      const owner = graph.owners(digest).find((one) => left.has(one));
      if (owner === undefined) continue;
      planned.delete(digest);
      left.set(digest, `${owner} stays`);
      isStill = false;
    }
  }
  const ready = [...planned.values()].filter(({ digest }) => !graph.owners(digest).some((one) => planned.has(one)));
  return ready.length > 0 ? ready : [...planned.values()].slice(0, 1);
}

/** @returns why it stays; undefined when it is gone */
async function deleteVersion(
  entry: PlanEntry,
  place: Place,
  survey: Survey,
  { persist }: Around,
): Promise<string | undefined> {
  const { client, repository, packages } = place;
  if (packages !== undefined) {
    const id = survey.idOf(entry.digest);
    const version = id === undefined ? undefined : await packages.version(id);
    if (id === undefined) return 'the packages API does not show it';
    if (version === undefined) return undefined;
    const added = version.tags.find((tag) => !entry.tags.includes(tag));
    return added === undefined ? packages.remove(id) : `it got the tag ${added} meanwhile`;
  }
  // By digest the registry takes off all tags, so one that was moved here is the only thing to look for; one that was
  // moved away is no longer ours.
  const moved = await Promise.all(
    entry.tags.map(async (tag) => {
      const name = formatTagged({ repository, tag });
      return (await persist(`looking up ${name}`, () => servedDigest(client, repository, tag))) === entry.digest;
    }),
  );
  if (entry.tags.length > 0 && !moved.includes(true)) return 'its tags were moved meanwhile';
  const what = `deleting ${formatPinned(repository, entry.digest)}`;
  const { state, text } = await persist(what, () => deleteManifest(client, repository, entry.digest));
  if (state !== 'refused') return undefined;
  throw new ActionError('prune-refused', `${repository.name} may not be pruned: ${text}.`, {
    advice: 'Sign in as somebody who may delete there; what was deleted before is told in the plan.',
  });
}
