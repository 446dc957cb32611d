/** Asks about the builder while other things go on, and only where the answer changes anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuilderFacts } from '../../builder/facts.ts';
import { buildxVersionOf, parseInspect } from '../../builder/inspect.ts';
import { type Feature, mattersFor, type NeedsSource, needsOf } from '../../builder/needs.ts';
import { type BuilderRequest, describesBuilder } from '../../builder/request.ts';
import { askProcess } from '../../process/ask.ts';
import { withoutInputs } from '../../runner/child-environment.ts';
import type { Environment } from '../../runner/environment.ts';

/** What is known before a builder is chosen. */
export interface Asked {
  readonly needs: readonly Feature[];
  /** Undefined when nobody had to ask, or there was no answer. */
  readonly facts: BuilderFacts | undefined;
  /** `0.29.1`; undefined when nobody had to ask. */
  readonly buildxVersion: string | undefined;
}

/**
 * The Docker context whose engine the driver `docker` builds with.
 *
 * @see https://docs.docker.com/engine/manage-resources/contexts/
 */
export function ownContext({ all, dockerConfig }: Environment): string {
  if (all['DOCKER_HOST']) return 'default';
  if (all['DOCKER_CONTEXT']) return all['DOCKER_CONTEXT'];
  const { currentContext } = jsonOf(join(dockerConfig, 'config.json'));
  return typeof currentContext === 'string' && currentContext !== '' ? currentContext : 'default';
}

/** The folder in which buildx keeps its builders. */
export function buildxFolder({ all, dockerConfig }: Environment): string {
  return all['BUILDX_CONFIG'] || join(dockerConfig, 'buildx');
}

/** A BuildKit that hangs is given 20 s by buildx itself. */
const TIME_LIMIT_MS = 60_000;

/** Starts to ask; the answer never throws, because a build that cannot work says why by itself. */
export async function askBuilder(
  plan: NeedsSource,
  request: BuilderRequest,
  environment: Environment,
  signal: AbortSignal,
): Promise<Asked> {
  const needs = needsOf(plan);
  // One that will be made can only be asked when it is there.
  if (describesBuilder(request) && request.driver !== 'docker') {
    return { needs, facts: undefined, buildxVersion: await versionOfBuildx(environment, signal) };
  }
  const isNamed = request.builder !== '' || request.driver === 'docker';
  const matters = isNamed || !isSurelyTheEngine(environment) || mattersFor(needs, plan, nativePlatform());
  if (!matters) return { needs, facts: undefined, buildxVersion: undefined };
  const name = request.driver === 'docker' ? request.builder || ownContext(environment) : request.builder;
  const [facts, buildxVersion] = await Promise.all([
    inspect(name, environment, signal),
    versionOfBuildx(environment, signal),
  ]);
  return { needs, facts, buildxVersion };
}

/**
 * Whether the current builder is the engine itself, by buildx's own files: nobody has chosen another. That is the
 * machine as it comes, and there asking would be the longest part of a small build.
 */
function isSurelyTheEngine(environment: Environment): boolean {
  if (environment.all['BUILDX_BUILDER']) return false;
  const folder = buildxFolder(environment);
  const { Name: chosen = '' } = jsonOf(join(folder, 'current'));
  return chosen === '' && isEmpty(join(folder, 'defaults'));
}

async function inspect(name: string, environment: Environment, signal: AbortSignal): Promise<BuilderFacts | undefined> {
  const args = ['buildx', 'inspect', ...(name === '' ? [] : ['--builder', name])];
  const text = await outputOf(args, environment, signal);
  return text === undefined ? undefined : parseInspect(text);
}

async function versionOfBuildx(environment: Environment, signal: AbortSignal): Promise<string | undefined> {
  const text = await outputOf(['buildx', 'version'], environment, signal);
  return text === undefined ? undefined : buildxVersionOf(text);
}

/** Its standard output; undefined when it did not end well. */
async function outputOf(args: readonly string[], { all }: Environment, signal: AbortSignal) {
  const question = { command: 'docker', args, env: withoutInputs(all), timeoutMs: TIME_LIMIT_MS, signal };
  const answer = await askProcess(question).catch(() => undefined);
  return answer?.exitCode === 0 ? answer.stdout : undefined;
}

/** @see https://nodejs.org/api/process.html#processarch */
export function nativePlatform(): string {
  const architectures: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', arm: 'arm/v7' };
  return `linux/${architectures[process.arch] ?? process.arch}`;
}

function jsonOf(path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}
