/**
 * The cache mounts of a Dockerfile: `RUN --mount=type=cache`. BuildKit keeps what is in them on the machine that builds
 * and exports it to no cache, so a fresh machine has to be given it before the build, and asked for it after it.
 *
 * @see https://docs.docker.com/reference/dockerfile/#run---mounttypecache
 */
import { posix } from 'node:path';
import { type Instruction, readLines } from '../dockerfile/lines.ts';
import { ancestry, reachable, type Stage, splitStages } from '../dockerfile/stages.ts';
import { declarations, environmentOf, expand, platformVariables, type Variables } from '../dockerfile/variables.ts';

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
  const { before, stages } = splitStages(instructions);
  const mounts = new Map<string, CacheMount>();
  const leftOut = new Set<string>();
  let base: MountImage | undefined;
  for (const platform of platforms.length > 0 ? platforms : [native]) {
    const globals = declared(before, platformVariables(platform, native), { buildArgs, escaper });
    for (const stage of reachable(stages, target)) {
      const found = mountsOf(stage, stages, globals, { buildArgs, escaper });
      for (const mount of found.mounts) mounts.set(mountIdentity(mount), mounts.get(mountIdentity(mount)) ?? mount);
      for (const sentence of found.leftOut) leftOut.add(sentence);
      if (found.mounts.length > 0) base ??= imageOf(ancestry(stages, stage).at(-1) ?? stage, globals, escaper);
    }
  }
  return { mounts: [...mounts.values()], base, syntax, leftOut: [...leftOut] };
}

/** What sets a mount apart for BuildKit. */
export function mountIdentity({ id, owner }: CacheMount): string {
  return JSON.stringify(owner === undefined ? [id] : [id, owner.uid, owner.gid, owner.mode]);
}

interface Given {
  readonly buildArgs: Variables;
  readonly escaper: string;
}

/** The variables before the first stage, which count in FROM, and in a stage that declares them again. */
function declared(before: readonly Instruction[], start: Map<string, string | undefined>, given: Given): Variables {
  const variables = new Map(start);
  for (const instruction of before) {
    if (instruction.name === 'ARG') declare(variables, instruction, { inherited: variables, all: variables, ...given });
  }
  return variables;
}

interface Known extends Given {
  /** What an `ARG` without a value has. */
  readonly inherited: Variables;
  /** What its value may use. */
  readonly all: Variables;
}

function declare(to: Map<string, string | undefined>, instruction: Instruction, known: Known): void {
  for (const { name, value } of declarations(instruction)) {
    if (known.buildArgs.has(name)) to.set(name, known.buildArgs.get(name));
    else if (value === undefined) to.set(name, known.inherited.get(name));
    else assign(to, name, value, known);
  }
}

/** A value that cannot be told is one that nobody has declared, as far as we know. */
function assign(to: Map<string, string | undefined>, name: string, value: string, { all, escaper }: Known): void {
  const expanded = expand(value, all, escaper);
  if (expanded === undefined) to.delete(name);
  else to.set(name, expanded);
}

/** A stage has the variables of the stages that it is made from. What ENV says counts more than an ARG. */
function mountsOf(stage: Stage, stages: readonly Stage[], globals: Variables, given: Given) {
  const [args, env] = [new Map<string, string | undefined>(), new Map<string, string | undefined>()];
  const found: (CacheMount | string)[] = [];
  for (const current of ancestry(stages, stage).toReversed()) {
    for (const instruction of current.instructions) {
      const all: Variables = new Map([...args, ...env]);
      const known = { inherited: globals, all, ...given };
      if (instruction.name === 'ARG') declare(args, instruction, known);
      if (instruction.name === 'ENV') setEnvironment(args, env, instruction, known);
      if (instruction.name === 'RUN' && current === stage) found.push(...mountsIn(instruction, all, given.escaper));
    }
  }
  return {
    mounts: found.filter((mount) => typeof mount !== 'string'),
    leftOut: found.filter((mount) => typeof mount === 'string'),
  };
}

function setEnvironment(
  args: Map<string, string | undefined>,
  env: Map<string, string | undefined>,
  instruction: Instruction,
  known: Known,
): void {
  for (const { name, value } of environmentOf(instruction)) {
    assign(env, name, value, known);
    if (!env.has(name)) args.delete(name);
  }
}

/** A sentence for each that cannot be kept. */
function mountsIn({ flags }: Instruction, variables: Variables, escaper: string): (CacheMount | string)[] {
  const mounts = flags.filter((flag) => flag.startsWith('mount='));
  return mounts
    .map((flag) => readMount(flag.slice('mount='.length), variables, escaper))
    .filter((mount) => mount !== undefined);
}

/** @returns undefined for another kind of mount; a sentence for a cache that cannot be kept */
function readMount(text: string, variables: Variables, escaper: string): CacheMount | string | undefined {
  const fields = new Map<string, string | undefined>();
  for (const field of text.split(',')) {
    const [key = '', value = ''] = field.split(/=(.*)/s);
    fields.set(NAMES[key.toLowerCase()] ?? key.toLowerCase(), expand(value, variables, escaper));
  }
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

const NAMES: Readonly<Record<string, string>> = { dst: 'target', destination: 'target', src: 'source' };

/** As BuildKit names a mount without an id. */
function clean(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const path = posix.normalize(target === '' ? '.' : target);
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** Whoever gives one of them gives BuildKit's usual value for the others. */
function ownerOf(fields: ReadonlyMap<string, string | undefined>): CacheMount['owner'] | 'unknown' {
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

function imageOf({ from, platform }: Stage, globals: Variables, escaper: string): MountImage | undefined {
  const image = expand(from, globals, escaper);
  // BuildKit knows better than we do which machine it builds on.
  const on = OF_BUILDKIT.test(platform) ? platform : expand(platform, globals, escaper);
  const isGood = image !== undefined && image !== 'scratch' && PLAIN.test(image);
  return isGood && on !== undefined && (on === '' || OF_BUILDKIT.test(on) || PLAIN.test(on))
    ? { image, platform: on }
    : undefined;
}
