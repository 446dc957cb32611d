/** What decides the image, gathered: the Dockerfile and what it takes from outside, the context, the options. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildPlan } from '../../build/plan.ts';
import { hashContext } from '../../context/content-hash.ts';
import { ContextProblem } from '../../context/problem.ts';
import { imageName } from '../../dockerfile/image-name.ts';
import { type DockerfileNeeds, needsOf } from '../../dockerfile/needs.ts';
import { ageWindow } from '../../reuse/age-window.ts';
import { type BasesMeans, recordBases, resolveBases } from '../../reuse/bases.ts';
import { annotationsThatCount, argumentsThatCount, labelsThatCount } from '../../reuse/counting.ts';
import { explainKey, type KeyFacts, reuseKey } from '../../reuse/key.ts';
import type { Declared } from '../../reuse/materials.ts';
import { sortNamedContexts } from '../../reuse/named-contexts.ts';
import type { ReuseRecord } from '../../reuse/record.ts';
import { nativePlatform } from '../builder/ask.ts';
import { buildArgumentsOf, type FoundDockerfile, readDockerfile } from '../step/dockerfile.ts';
import type { Prepared } from '../step/prepared.ts';
import { namedContents } from './named-contents.ts';

export interface ContentMeans extends BasesMeans {
  readonly workspace: string;
  readonly variable: (name: string) => string | undefined;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** What is known of the image before it is built. */
export interface Content {
  /** What the image is to keep; undefined where an obstacle is in the way. */
  readonly record: ReuseRecord | undefined;
  /** Why it cannot be told what decides the image, each as a clause. */
  readonly obstacles: readonly string[];
  /** To be seen after the build, before the image is left under its key; undefined with `record`. */
  readonly afterwards: Afterwards | undefined;
}

export interface Afterwards {
  readonly declared: Declared;
  /** Whether the contexts still hold what the key is made of: BuildKit has read them later than we have. */
  readonly isUnchanged: () => Promise<boolean>;
}

/** @param plan as the inputs alone decide it: who builds is no part of the image */
export async function contentOf(prepared: Prepared, plan: BuildPlan, means: ContentMeans): Promise<Content> {
  const unwanted = unwantedReuse(plan);
  if (unwanted.length > 0) return blocked(unwanted);
  const dockerfile = await readDockerfile(plan.context, plan.file, means.workspace);
  if (dockerfile === undefined || plan.context.kind === 'remote') {
    return blocked(['the Dockerfile is not checked out, so what it takes from outside is not known']);
  }
  const question = questionOf(plan, means);
  const needs = needsOf(dockerfile.bytes.toString('utf8'), question);
  const undeclared = needs.undeclared.map(({ line, why }) => (line > 0 ? `line ${line}: ${why}` : why));
  if (undeclared.length > 0) return blocked(undeclared);
  try {
    return await gather({ prepared, plan, means, dockerfile, needs, ...question });
  } catch (error) {
    if (error instanceof ContextProblem) return blocked([error.message]);
    throw error;
  }
}

interface Gathering {
  readonly prepared: Prepared;
  readonly plan: BuildPlan;
  readonly means: ContentMeans;
  readonly dockerfile: FoundDockerfile;
  readonly needs: DockerfileNeeds;
  readonly platforms: readonly string[];
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
}

/** The context is read while registries are asked for the base images. */
async function gather({ prepared, plan, means, dockerfile, needs, platforms, buildArgs }: Gathering): Promise<Content> {
  const { workspace, signal } = means;
  const root = plan.context.kind === 'path' ? resolve(workspace, plan.context.path) : '';
  const named = sortNamedContexts(plan.buildContexts).filter(({ name }) => needs.contexts.includes(name));
  const ofContexts = named.flatMap((each) =>
    each.kind === 'image' ? platforms.map((platform) => ({ reference: each.reference, platform })) : [],
  );
  const readContexts = () =>
    Promise.all([hashContext(root, { dockerfile: dockerfile.path, signal }), namedContents(named, workspace, signal)]);
  const [resolved, [context, contents]] = await Promise.all([
    resolveBases([...needs.images, ...ofContexts], means),
    readContexts(),
  ]);
  const { bases, unresolved } = resolved;
  const obstacles = [
    ...unresolved.map(({ reference, why }) => `the base image ${reference} ${why}`),
    ...contents.obstacles,
  ];
  if (obstacles.length > 0) return blocked(obstacles);
  const { inputs, names } = prepared;
  const facts: KeyFacts = {
    dockerfile: sha256(dockerfile.bytes),
    ignoreFile: context.ignoreFile === undefined ? '' : sha256(await readFile(context.ignoreFile)),
    context: context.digest,
    contexts: contents.contexts,
    bases,
    target: plan.target,
    platforms,
    buildArgs: argumentsThatCount(buildArgs, needs.args),
    secrets: needs.secrets,
    ssh: needs.ssh,
    network: plan.network,
    addHosts: plan.addHosts,
    allow: plan.allow,
    shmSize: plan.shmSize,
    ulimit: plan.ulimit,
    cgroupParent: plan.cgroupParent,
    labels: labelsThatCount(plan.labels, names.ownLabels),
    annotations: annotationsThatCount(plan.annotations, names.ownLabels),
    attests: [inputs.provenance, inputs.sbom, ...inputs.attests].filter(Boolean),
    outputs: plan.outputs.filter((output) => /^type=(?:image|registry)\b/.test(output.trim())),
    window: ageWindow({ maxAge: inputs.maxAge ?? 0, now: means.now, repository: prepared.source.repository.fullName }),
  };
  const record = { key: reuseKey(facts), parts: explainKey(facts), bases: recordBases(bases) };
  const isUnchanged = async () => {
    const [now, { contexts }] = await readContexts();
    return (
      now.digest === context.digest && [...contexts].every(([name, content]) => contents.contexts.get(name) === content)
    );
  };
  const hasPinned = needs.pinned.length > 0 || named.some(({ kind }) => kind === 'fixed');
  const declared = { bases, hasPinned, onlookers: generatorsOf(plan.attests) };
  return { record, obstacles: [], afterwards: { declared, isUnchanged } };
}

const EPOCH = 'SOURCE_DATE_EPOCH';

/** Buildx makes an argument of the time too, where the environment has it. */
function questionOf(plan: BuildPlan, { variable }: ContentMeans) {
  const native = nativePlatform();
  const buildArgs = new Map(buildArgumentsOf(plan.buildArgs, variable));
  const epoch = variable(EPOCH);
  if (epoch !== undefined && !buildArgs.has(EPOCH)) buildArgs.set(EPOCH, epoch);
  const platforms = plan.platforms.length > 0 ? plan.platforms : [native];
  const contexts = plan.buildContexts.map((entry) => entry.split('=')[0] ?? '');
  return { target: plan.target, platforms, native, buildArgs, contexts };
}

/** What says that it wants a build. */
function unwantedReuse({ noCache, noCacheFilters }: BuildPlan): string[] {
  if (noCache) return ['no-cache asks for a build'];
  return noCacheFilters.length > 0 ? ['no-cache-filters asks for a build'] : [];
}

function blocked(obstacles: readonly string[]): Content {
  return { record: undefined, obstacles, afterwards: undefined };
}

/** The images that make an SBOM: they look at the image, and are no part of it. */
function generatorsOf(attests: readonly string[]): string[] {
  return attests
    .filter((attest) => /\btype=sbom\b/.test(attest))
    .map((attest) => /\bgenerator=([^,"]+)/.exec(attest)?.[1] ?? SCANNER)
    .flatMap((generator) => imageName(generator)?.full ?? []);
}

/** BuildKit's own choice. */
const SCANNER = 'docker/buildkit-syft-scanner:stable-1';

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
