/**
 * What a build takes from outside its context, told from the Dockerfile alone: images, contexts with names of their own,
 * and what nobody can know beforehand. It counts too much rather than too little: what is not understood is `unknown`.
 *
 * Triggers that a base image brings along (`ONBUILD`) are in its digest. What they fetch from elsewhere is like what a
 * `RUN` fetches: it cannot be seen here.
 *
 * @see https://docs.docker.com/reference/dockerfile/
 */
import { quote } from '../errors.ts';
import { contextName, imageName } from './image-name.ts';
import { readLines } from './lines.ts';
import type { NamedNeed, Need, NeededImage, Undeclared } from './need.ts';
import { expandGlobal, globalVariables } from './scope.ts';
import { type StageFacts, stageNeeds } from './stage-needs.ts';

export type { NeededImage, Undeclared } from './need.ts';

import { reachable, type Stage, splitStages, tellStages } from './stages.ts';
import { syntaxOf } from './syntax.ts';
import { declarations, type Variables } from './variables.ts';

export interface NeedsQuestion {
  /** The stage that is built; empty for the last one. */
  readonly target: string;
  /** As asked for; empty for the native one. */
  readonly platforms: readonly string[];
  /** The builder's own; empty where it is not known. */
  readonly native: string;
  readonly buildArgs: Variables;
  /** The names of the named build contexts, as they are given. */
  readonly contexts: readonly string[];
}

export interface DockerfileNeeds {
  /** Each once, for every platform that it is pulled for. */
  readonly images: readonly NeededImage[];
  /** The named contexts that are used, by their short names. */
  readonly contexts: readonly string[];
  /** By their lines. */
  readonly undeclared: readonly Undeclared[];
  /** What is fetched from elsewhere and checked: each as a text for people. */
  readonly pinned: readonly string[];
  /** The ids of the secrets that are mounted; one that only the image knows is left out. */
  readonly secrets: readonly string[];
  readonly ssh: readonly string[];
  /** The names of the cache mounts, whose content nobody declares. */
  readonly cacheMounts: readonly string[];
  /** The lines of each `RUN` that has a network. */
  readonly networkRuns: readonly number[];
  /** The names that an `ARG` declares, before the first stage or in one that is built. */
  readonly args: readonly string[];
}

/** Reads it for every platform, because bases may differ. Pure. */
export function needsOf(text: string, question: NeedsQuestion): DockerfileNeeds {
  const { native, platforms } = question;
  const needs = (platforms.length > 0 ? platforms : [native]).flatMap((platform) =>
    platformNeeds(text, platform, question),
  );
  return collect([...frontendNeeds(text, question), ...needs]);
}

const FRONTEND = /^[^/]+\/(?:.*\/)?docker\/dockerfile(?:-upstream)?[:@]/;

function frontendNeeds(text: string, { buildArgs, native }: NeedsQuestion): Need[] {
  const { frontend, line } = syntaxOf(text, buildArgs.get('BUILDKIT_SYNTAX') ?? undefined);
  if (frontend === '') return [];
  const reference = imageName(frontend ?? '')?.full ?? '';
  if (FRONTEND.test(reference)) return [{ is: 'image', reference, platform: native, use: 'frontend', line }];
  // It may read any language.
  const why =
    frontend === undefined ? 'another language than a Dockerfile' : `${quote(frontend)}, which is not Docker's`;
  return [{ is: 'undeclared', kind: 'unknown', line, why: `the frontend is for ${why}` }];
}

function platformNeeds(text: string, platform: string, question: NeedsQuestion): Need[] {
  const { instructions, escaper } = readLines(text);
  const { buildArgs, native, target } = question;
  const given = { buildArgs, escaper };
  const written = splitStages(instructions);
  const globals = globalVariables(written.before, { target: platform, native }, given);
  const contexts = new Set(question.contexts.map(contextName).filter((name) => !/^(?:context|scratch)$/i.test(name)));
  const isReplaced = ({ name }: Stage) => contexts.has(name);
  const stages = tellStages(written, (base) => expandGlobal(base, globals, given)).map((stage) =>
    isReplaced(stage) ? replaced(stage) : stage,
  );
  const facts: StageFacts = { stages, globals, given, platform, contexts };
  const reached = reachable(stages, target);
  const args = [...written.before, ...reached.flatMap((stage) => stage.instructions)]
    .filter(({ name }) => name === 'ARG')
    .flatMap((instruction) => declarations(instruction).map(({ name }): Need => ({ is: 'arg', name })));
  const lost: Need = {
    is: 'undeclared',
    kind: 'unknown',
    line: 0,
    why: `there is no stage${target === '' ? '' : ` ${quote(target)}`}`,
  };
  const needs = reached.flatMap((stage): Need[] =>
    isReplaced(stage) ? [{ is: 'context', name: stage.name }] : stageNeeds(stage, facts),
  );
  return [...(reached.length === 0 ? [lost] : []), ...needs, ...args];
}

/** A context takes the place of the stage whose name it has: nothing that the stage says is done. */
function replaced(stage: Stage): Stage {
  return { ...stage, base: 'scratch', instructions: [] };
}

function collect(needs: readonly Need[]): DockerfileNeeds {
  const names = (is: NamedNeed['is']) => [
    ...new Set(needs.flatMap((need) => (need.is === is && 'name' in need ? [need.name] : []))),
  ];
  const images = needs.filter((need) => need.is === 'image').map(({ is: _, ...image }): NeededImage => image);
  const undeclared = needs.filter((need) => need.is === 'undeclared').map(({ is: _, ...each }): Undeclared => each);
  const lines = needs.filter((need) => need.is === 'network-run').map(({ line }) => line);
  return {
    images: once(images, ({ reference, platform }) => `${platform} ${reference}`),
    contexts: names('context'),
    undeclared: once(undeclared, ({ line, why }) => `${line} ${why}`).sort((a, b) => a.line - b.line),
    pinned: names('pinned'),
    secrets: names('secret'),
    ssh: names('ssh'),
    cacheMounts: names('cache-mount'),
    networkRuns: [...new Set(lines)].sort((a, b) => a - b),
    args: names('arg'),
  };
}

/** The first of each. */
function once<T>(items: readonly T[], identity: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [identity(item), item])).values()].toReversed();
}
