/** What one stage takes from outside, for one platform. */
import { posix } from 'node:path';
import { quote } from '../errors.ts';
import { formatPlatform, parsePlatform } from '../image/platform.ts';
import { imageName } from './image-name.ts';
import type { Instruction } from './lines.ts';
import { mountFields, mountsOf } from './mount-fields.ts';
import type { Need, NeededImage } from './need.ts';
import { remoteSources, whyOf } from './remote-source.ts';
import { expandGlobal, type Given, stepsOf } from './scope.ts';
import { ancestry, findStage, type Stage } from './stages.ts';
import { expand, type Variables } from './variables.ts';

export interface StageFacts {
  /** All of them. */
  readonly stages: readonly Stage[];
  readonly globals: Variables;
  readonly given: Given;
  /** The one that is built; empty where it is not known. */
  readonly platform: string;
  /** The short names of the named contexts. */
  readonly contexts: ReadonlySet<string>;
}

export function stageNeeds(stage: Stage, facts: StageFacts): Need[] {
  const steps = stepsOf(stage, facts.stages, facts.globals, facts.given);
  return [
    ...baseNeeds(stage, facts),
    ...steps.flatMap(({ instruction, variables }) => [
      ...doubtfulFlags(instruction),
      ...copyNeeds(instruction, stage, facts),
      ...(instruction.name === 'ADD' ? addNeeds(instruction, variables, facts) : []),
      ...(instruction.name === 'RUN' ? runNeeds(instruction, variables, stage, facts) : []),
    ]),
  ];
}

function unknown(line: number, why: string): Need {
  return { is: 'undeclared', kind: 'unknown', line, why };
}

function baseNeeds(stage: Stage, facts: StageFacts): Need[] {
  const { line, base, platform } = stage;
  if (ancestry(facts.stages, stage).length > 1) return [];
  if (base === undefined) return [unknown(line, 'FROM has a variable whose value cannot be told')];
  const on = platform === '' ? facts.platform : platformOf(platform, facts);
  if (on === undefined) return [unknown(line, `FROM --platform=${platform} cannot be told`)];
  return outside(base, { use: 'base', line, platform: on }, facts);
}

/** The builder's own has no name where nobody knows it. */
function platformOf(text: string, { globals, given }: StageFacts): string | undefined {
  if (/^\$(?:BUILDPLATFORM|\{BUILDPLATFORM\})$/.test(text) && globals.get('BUILDPLATFORM') === null) return '';
  return expandGlobal(text, globals, given) || undefined;
}

/** What is no stage is a context or an image. */
function outside(text: string, image: Omit<NeededImage, 'reference'>, { contexts }: StageFacts): Need[] {
  if (text === 'scratch') return [];
  const name = imageName(text);
  if (name === undefined) return [unknown(image.line, `${quote(text)} is the name of no image`)];
  if (contexts.has(name.short)) return [{ is: 'context', name: name.short }];
  return [{ is: 'image', reference: name.full, ...image, platform: normal(image.platform) }];
}

function normal(platform: string): string {
  const parsed = parsePlatform(platform);
  return (parsed && formatPlatform(parsed)) ?? platform;
}

/** Whether these take the next word as their value depends on the frontend's version. */
function doubtfulFlags({ name, flags, line }: Instruction): Need[] {
  return flags
    .filter((flag) => ['from', 'mount', 'checksum'].includes(flag))
    .map((flag) => unknown(line, `the value of --${flag} of ${name} cannot be told`));
}

function copyNeeds({ flags, line }: Instruction, stage: Stage, facts: StageFacts): Need[] {
  return flags
    .filter((flag) => flag.startsWith('from='))
    .flatMap((flag) => fromNeeds(flag.slice('from='.length), { use: 'copy', line }, stage, facts));
}

/** Neither a copy nor a mount has variables there. */
function fromNeeds(from: string, image: Pick<NeededImage, 'use' | 'line'>, stage: Stage, facts: StageFacts): Need[] {
  if (/[$"'\\`]/.test(from)) return [unknown(image.line, `--from=${from} cannot be told`)];
  const { stages, platform } = facts;
  const isStage = findStage(stages, from, stages.indexOf(stage)) !== undefined;
  // The number of a stage is one in a copy, and the name of an image in a mount.
  if (isStage && !(image.use === 'mount' && /^\d+$/.test(from))) return [];
  return outside(from, { ...image, platform }, facts);
}

function addNeeds(instruction: Instruction, variables: Variables, { given }: StageFacts): Need[] {
  const { line } = instruction;
  return remoteSources(instruction, variables, given.escaper).map((source) => {
    const { kind, address } = source;
    if (kind === 'pinned') return { is: 'pinned', name: address };
    return { is: 'undeclared', kind, line, why: whyOf(source) };
  });
}

function runNeeds(instruction: Instruction, variables: Variables, stage: Stage, facts: StageFacts): Need[] {
  const { line, flags } = instruction;
  const mounts = mountsOf(instruction).flatMap((mount) => mountNeeds(mount, line, variables, stage, facts));
  return flags.includes('network=none') ? mounts : [...mounts, { is: 'network-run', line }];
}

function mountNeeds(mount: string, line: number, variables: Variables, stage: Stage, facts: StageFacts): Need[] {
  if (mount.includes('"')) return [unknown(line, `the mount ${quote(mount)} cannot be told`)];
  const fields = mountFields(mount, (value) => expand(value, variables, { escaper: facts.given.escaper }));
  const type = fields.has('type') ? fields.get('type')?.toLowerCase() : 'bind';
  if (type === 'tmpfs') return [];
  if (type === 'secret')
    return named('secret', fields.get('source') || fields.get('id') || baseName(fields.get('target')));
  if (type === 'ssh') {
    const why = 'RUN is given an SSH agent, and what it fetches by that may change';
    return [{ is: 'undeclared', kind: 'ssh', line, why }, ...named('ssh', fields.get('id') || 'default')];
  }
  const cache = type === 'cache' ? named('cache-mount', fields.get('id') || fields.get('target')) : [];
  const from = mountFields(mount).get('from') ?? '';
  if (type === undefined) return [unknown(line, `the mount ${quote(mount)} cannot be told`)];
  return from === '' ? cache : [...cache, ...fromNeeds(from, { use: 'mount', line }, stage, facts)];
}

function baseName(target: string | undefined): string | undefined {
  return target === undefined ? undefined : posix.basename(target);
}

function named(is: 'secret' | 'ssh' | 'cache-mount', name: string | undefined): Need[] {
  return name ? [{ is, name }] : [];
}
