/**
 * The cache mounts of a Dockerfile: `RUN --mount=type=cache`. BuildKit keeps what is in them on the machine that builds
 * and exports it to no cache, so a fresh machine has to be given it before the build, and asked for it after it.
 *
 * @see https://docs.docker.com/reference/dockerfile/#run---mounttypecache
 */
import { posix } from 'node:path';
import { type Instruction, readLines } from '../dockerfile/lines.ts';
import { type MountFields, mountFields, mountsOf } from '../dockerfile/mount-fields.ts';
import { expandGlobal, type Given, globalVariables, stepsOf } from '../dockerfile/scope.ts';
import { ancestry, reachable, type Stage, splitStages, tellStages } from '../dockerfile/stages.ts';
import { expand, type Variables } from '../dockerfile/variables.ts';

export interface CacheMount {
  /** The name by which BuildKit knows it: its `id`, or else its target. */
  readonly id: string;
  readonly sharing: 'shared' | 'private' | 'locked';
  /** Who has it from the start, where the mount says so. BuildKit then keeps another one than without. */
  readonly owner: { readonly uid: number; readonly gid: number; readonly mode: string } | undefined;
}

/** An image that can be run, because the build itself runs something in it. */
export interface MountImage {
  readonly image: string;
  /** For `FROM --platform`; empty for none. */
  readonly platform: string;
}

export interface FoundMounts {
  readonly mounts: readonly CacheMount[];
  /** What the first of them is used in; undefined when there is none, or it cannot be told. */
  readonly base: MountImage | undefined;
  /** The frontend that reads the Dockerfile; empty for BuildKit's own. */
  readonly syntax: string;
  /** The mounts that cannot be kept, and why, as sentences. */
  readonly leftOut: readonly string[];
}

export interface MountsQuestion {
  /** The Dockerfile. */
  readonly text: string;
  /** The stage that is built; empty for the last one. */
  readonly target: string;
  readonly buildArgs: Variables;
  /** As asked for; empty for the machine's own. */
  readonly platforms: readonly string[];
  /** The machine's own. */
  readonly native: string;
}

/** Finds the cache mounts of the stages that the build comes to, each once. Pure. */
export function findMounts({ text, target, buildArgs, platforms, native }: MountsQuestion): FoundMounts {
  const { instructions, syntax, escaper } = readLines(text);
  const given = { buildArgs, escaper };
  const written = splitStages(instructions);
  const mounts = new Map<string, CacheMount>();
  const leftOut = new Set<string>();
  let base: MountImage | undefined;
  for (const platform of platforms.length > 0 ? platforms : [native]) {
    const globals = globalVariables(written.before, { target: platform, native }, given);
    const stages = tellStages(written, (from) => expandGlobal(from, globals, given));
    for (const stage of reachable(stages, target)) {
      const found = stepsOf(stage, stages, globals, given).flatMap(({ instruction, variables }) =>
        instruction.name === 'RUN' ? mountsIn(instruction, variables, escaper) : [],
      );
      for (const mount of found) {
        if (typeof mount === 'string') leftOut.add(mount);
        else mounts.set(mountIdentity(mount), mounts.get(mountIdentity(mount)) ?? mount);
      }
      const isUsed = found.some((mount) => typeof mount !== 'string');
      if (isUsed) base ??= imageOf(ancestry(stages, stage).at(-1) ?? stage, globals, given);
    }
  }
  return { mounts: [...mounts.values()], base, syntax, leftOut: [...leftOut] };
}

/** What sets a mount apart for BuildKit. */
export function mountIdentity({ id, owner }: CacheMount): string {
  return JSON.stringify(owner === undefined ? [id] : [id, owner.uid, owner.gid, owner.mode]);
}

/** A sentence for each that cannot be kept. */
function mountsIn(instruction: Instruction, variables: Variables, escaper: string): (CacheMount | string)[] {
  return mountsOf(instruction)
    .map((mount) => readMount(mount, variables, escaper))
    .filter((mount) => mount !== undefined);
}

/** @returns undefined for another kind of mount; a sentence for a cache that cannot be kept */
function readMount(text: string, variables: Variables, escaper: string): CacheMount | string | undefined {
  const fields = mountFields(text, (value) => expand(value, variables, { escaper }));
  if (fields.get('type')?.toLowerCase() !== 'cache') return undefined;
  const named = fields.has('id') && fields.get('id') !== '' ? fields.get('id') : clean(fields.get('target'));
  if (named === undefined) {
    return `The cache mount ${text} is not kept, because its name has a variable that only the image knows; give it an id.`;
  }
  if ((fields.get('from') ?? '') !== '') {
    return `The cache mount ${named} is not kept, because BuildKit starts it from the content of ${fields.get('from')}.`;
  }
  const sharing = fields.get('sharing')?.toLowerCase();
  const owner = ownerOf(fields);
  if (owner === 'unknown') return `The cache mount ${named} is not kept, because its owner or mode cannot be told.`;
  return { id: named, sharing: sharing === 'private' || sharing === 'locked' ? sharing : 'shared', owner };
}

/** As BuildKit names a mount without an id. */
function clean(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const path = posix.normalize(target === '' ? '.' : target);
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** Whoever gives one of them gives BuildKit's usual value for the others. */
function ownerOf(fields: MountFields): CacheMount['owner'] | 'unknown' {
  if (!['uid', 'gid', 'mode'].some((name) => fields.has(name))) return undefined;
  const [uid = '', gid = '', mode = ''] = (['uid', 'gid', 'mode'] as const).map((name) =>
    fields.has(name) ? (fields.get(name) ?? '') : { uid: '0', gid: '0', mode: '0755' }[name],
  );
  if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !/^[0-7]+$/.test(mode)) return 'unknown';
  return { uid: Number(uid), gid: Number(gid), mode: mode.replace(/^0*(?=.)/, '0') };
}

/** What a Dockerfile of ours can name without quotes. */
const PLAIN = /^[A-Za-z0-9][\w.:/@-]*$/;
const OF_BUILDKIT = /^\$\{?(?:BUILD|TARGET)PLATFORM\}?$/;

function imageOf({ base: image, platform }: Stage, globals: Variables, given: Given): MountImage | undefined {
  // BuildKit knows better than we do which machine it builds on.
  const on = OF_BUILDKIT.test(platform) ? platform : expandGlobal(platform, globals, given);
  const isGood = image !== undefined && image !== 'scratch' && PLAIN.test(image);
  return isGood && on !== undefined && (on === '' || OF_BUILDKIT.test(on) || PLAIN.test(on))
    ? { image, platform: on }
    : undefined;
}
