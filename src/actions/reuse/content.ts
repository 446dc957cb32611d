/** What decides the image, gathered: the Dockerfile and what it takes from outside, the context, the options. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { BuildPlan } from '../../build/plan.ts';
import { hashContext, hashFolder } from '../../context/content-hash.ts';
import { ContextProblem } from '../../context/problem.ts';
import { type DockerfileNeeds, needsOf } from '../../dockerfile/needs.ts';
import { ageWindow } from '../../reuse/age-window.ts';
import { type BasesMeans, recordBases, resolveBases } from '../../reuse/bases.ts';
import { annotationsThatCount, argumentsThatCount, labelsThatCount } from '../../reuse/counting.ts';
import { explainKey, type KeyFacts, reuseKey } from '../../reuse/key.ts';
import type { Declared } from '../../reuse/materials.ts';
import { sortNamedContexts } from '../../reuse/named-contexts.ts';
import type { ReuseRecord } from '../../reuse/record.ts';
import { type FoundDockerfile, readDockerfile } from '../step/dockerfile.ts';
import type { Prepared } from '../step/prepared.ts';
import { namedContents } from './named-contents.ts';
import { generatorsOf, questionOf, unwantedReuse } from './plan-facts.ts';

export interface ContentMeans extends BasesMeans {
  readonly workspace: string;
  readonly variable: (name: string) => string | undefined;
  readonly now: Date;
  readonly signal: AbortSignal;
  /** The platform of the machine that builds; left out for this one. */
  readonly native?: string;
  /** How folders are read; left out for reading each anew. */
  readonly hash?: FolderHashes;
}

/** Reads what a main context holds, and what a folder that is a named one. */
export interface FolderHashes {
  readonly context: typeof hashContext;
  readonly folder: typeof hashFolder;
}

const READ_ANEW: FolderHashes = { context: hashContext, folder: hashFolder };

/** What is known of the image before it is built. */
export interface Content {
  /** What the image is to keep; undefined where an obstacle is in the way. */
  readonly record: ReuseRecord | undefined;
  /** Why it cannot be told what decides the image, each as a clause. */
  readonly obstacles: readonly string[];
  /** To be seen after the build, before the image is left under its key; undefined with `record`. */
  readonly afterwards: Afterwards | undefined;
  /** What keeps the key from being the same ever again, as sentences. */
  readonly warnings: readonly string[];
}

export interface Afterwards {
  readonly declared: Declared;
  /** Whether Dockerfile and contexts still hold what the key is made of: BuildKit has read them later than we have. */
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
  readonly native: string;
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
}

/** The context is read while registries are asked for the base images. */
async function gather({ prepared, plan, means, dockerfile, needs, ...question }: Gathering): Promise<Content> {
  const { workspace, signal, hash = READ_ANEW } = means;
  const { platforms, native, buildArgs } = question;
  const root = plan.context.kind === 'path' ? resolve(workspace, plan.context.path) : '';
  const named = sortNamedContexts(plan.buildContexts).filter(({ name }) => needs.contexts.includes(name));
  const ofContexts = named.flatMap((each) =>
    each.kind === 'image' ? platforms.map((platform) => ({ reference: each.reference, platform })) : [],
  );
  const readContexts = () =>
    Promise.all([
      hash.context(root, { dockerfile: dockerfile.path, signal }),
      namedContents(named, workspace, signal, hash.folder),
    ]);
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
    ignoreFile: context.ignoreRules,
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
    const [again, [now, { contexts }]] = await Promise.all([
      // It may be ignored, or lie elsewhere.
      readDockerfile(plan.context, plan.file, workspace),
      readContexts(),
    ]);
    const isSame = ([name, content]: [string, string]) => contents.contexts.get(name) === content;
    return (
      again?.bytes.equals(dockerfile.bytes) === true && now.digest === context.digest && [...contexts].every(isSame)
    );
  };
  const hasPinned = needs.pinned.length > 0 || named.some(({ kind }) => kind === 'fixed');
  const declared = {
    bases,
    hasPinned,
    onlookers: generatorsOf(plan.attests),
    native: plan.platforms.length > 0 ? undefined : native,
  };
  const warnings = context.hasGit ? [GIT_FOLDER] : [];
  return { record, obstacles: [], afterwards: { declared, isUnchanged }, warnings };
}

const GIT_FOLDER =
  'The context has the folder .git, which is another one in each checkout: no later run finds this image. Put .git into .dockerignore.';

function blocked(obstacles: readonly string[]): Content {
  return { record: undefined, obstacles, afterwards: undefined, warnings: [] };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
