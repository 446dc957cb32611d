/** Whether BuildKit's provenance names the repository, and the workflow, that are expected. Pure. */
import { isProvenance } from '../attest/predicate.ts';
import { type Finding, failed, passed } from './checks.ts';
import type { VerifiedImage } from './image.ts';
import type { Origin } from './origin.ts';
import { claimsOf, type RunClaim, type Statement } from './statement.ts';

export interface JudgedProvenance {
  readonly finding: Finding;
  /** The runs that are named, each once: GitHub knows their workflows. None where it failed. */
  readonly runs: readonly RunClaim[];
}

/** @param statements by the manifest that they are about */
export function judgeProvenance(
  { platforms }: VerifiedImage,
  statements: ReadonlyMap<string, readonly Statement[]>,
  { serverUrl, repository }: Origin,
): JudgedProvenance {
  const expected = `${serverUrl}/${repository}`;
  const isExpected = (address: string) => address.toLowerCase() === expected.toLowerCase();
  if (platforms.length === 0) return refused('there is no image in it');
  const runs = new Map<string, RunClaim>();
  const named = new Set<string>();
  for (const { platform, digest } of platforms) {
    const about = (statements.get(digest) ?? []).filter(({ predicateType }) => isProvenance(predicateType));
    if (about.length === 0) return refused(`${platform} has none`);
    const claims = about.map(claimsOf);
    const builders = claims.flatMap((one) => one.runs);
    const sources = claims.flatMap((one) => one.sources);
    // Who built is asked first: the source of a build may well be another repository than its workflow's.
    const all = builders.length > 0 ? builders.map((run) => run.repository) : sources;
    if (all.length === 0) return refused(`that of ${platform} names no repository`);
    const stranger = all.find((address) => !isExpected(address));
    if (stranger !== undefined) return refused(`that of ${platform} names ${stranger}; expected is ${expected}`);
    for (const run of builders) runs.set(run.id, run);
    for (const { predicateType } of about) named.add(predicateType);
  }
  const built = [...runs.keys()].map((id) => `run ${id}`).join(', ');
  const by = built === '' ? '' : `, built by ${built}`;
  return { finding: passed(`${[...named].join(', ')} names ${expected}${by}`), runs: [...runs.values()] };
}

function refused(found: string): JudgedProvenance {
  return { finding: failed(found), runs: [] };
}
