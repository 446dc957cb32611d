/** Every input of the build action, read and checked once. The rest of the program never sees raw text. */
import type { PushInput } from '../../build/push.ts';
import type { InputProblem } from '../../errors.ts';
import { quote } from '../../errors.ts';
import { isPlatform } from '../../image/platform.ts';
import { parseRepository } from '../../image/reference.ts';
import type { SignIn } from '../../registry/sign-in.ts';
import type { RetryOn, RetryPolicy } from '../../retry/policy.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import type { Separators } from '../../tags/metadata.ts';
import type { NamingInputs } from '../../tags/naming-inputs.ts';
import { namingTexts, separatorsOf, wantsVariables } from './naming.ts';

export interface BuildInputs {
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  readonly buildArgs: readonly string[];
  readonly builder: string;
  readonly provenance: string;
  readonly sbom: string;
  readonly load: boolean;
  readonly push: PushInput;
  /** Raw texts of everything that names the image; `tags/` reads them, with the event beside it. */
  readonly naming: NamingInputs;
  /** What joins the lists among the outputs. */
  readonly separators: Separators;
  /** Whether the names also become environment variables of later steps. */
  readonly exportNames: boolean;
  readonly metadataContext: 'workflow' | 'git';
  readonly pullRequestSha: 'head' | 'merge';
  /** Given credentials; undefined when none were given. */
  readonly signIn: SignIn | undefined;
  /** The job's token, for ghcr.io. */
  readonly githubToken: string;
  readonly cache: 'gha' | 'off';
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly maxAttempts: number;
  readonly retryWaitSeconds: number;
  /** Minutes for each attempt; 0 for no limit. */
  readonly timeoutMinutes: number;
  readonly retryOn: RetryOn;
  readonly retryRun: RetryPolicy['retryRun'];
  /** Whether a retry is shown as an annotation. */
  readonly warningOnRetry: boolean;
  /** A command as a list of arguments, run between two attempts; empty for none. */
  readonly onRetryCommand: readonly string[];
  readonly dryRun: boolean;
}

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: BuildInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const platforms = await reader.list('platforms', { commas: true });
  for (const platform of platforms.filter((name) => !isPlatform(name))) {
    reader.problems.push({
      input: 'platforms',
      problem: `${quote(platform)} is no platform`,
      advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
    });
  }
  const inputs: BuildInputs = {
    context: reader.text('context'),
    file: reader.text('file'),
    target: reader.text('target'),
    platforms,
    buildArgs: await parseBuildArgs(reader),
    builder: reader.text('builder'),
    provenance: parseAttestation(reader, 'provenance', 'mode=max'),
    sbom: parseAttestation(reader, 'sbom', 'generator=<image>'),
    load: reader.boolean('load', false),
    push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
    naming: namingTexts(reader, variable),
    separators: separatorsOf(reader),
    exportNames: wantsVariables(reader, variable),
    metadataContext: reader.choice('metadata-context', ['workflow', 'git'], 'workflow'),
    pullRequestSha: reader.choice('pr-sha', ['head', 'merge'], 'head'),
    signIn: parseSignIn(reader),
    githubToken: reader.text('github-token'),
    cache: reader.choice('cache', ['gha', 'off'], 'off'),
    cacheFrom: await reader.list('cache-from'),
    cacheTo: await reader.list('cache-to'),
    maxAttempts: reader.number('max-attempts', { fallback: 3, min: 1, max: 10 }),
    retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 10, min: 0, max: 3600, fractions: true }),
    timeoutMinutes: reader.number('timeout-minutes', { fallback: 0, min: 0, max: 4320, fractions: true }),
    retryOn: reader.choice('retry-on', ['auto', 'any', 'error', 'timeout', 'never'], 'auto'),
    retryRun: reader.choice('retry-run', ['never', 'network'], 'never'),
    warningOnRetry: reader.boolean('warning-on-retry', true),
    onRetryCommand: reader.lines('on-retry-command'),
    dryRun: reader.boolean('dry-run', false),
  };
  return { inputs, problems: reader.problems };
}

/** `true`, `false`, or fields with their values, which BuildKit knows better. */
function parseAttestation(reader: InputReader, name: string, example: string): string {
  const value = reader.text(name);
  if (value !== '' && !/^(?:true|false|[a-z-]+=[^,]*(?:,[a-z-]+=[^,]*)*)$/.test(value)) {
    reader.problems.push({
      input: name,
      problem: `must be true, false or fields such as ${example}, not ${quote(value)}`,
    });
  }
  return value;
}

/** The value may be a secret that somebody put in the wrong place, so only the name is ever shown. */
async function parseBuildArgs(reader: InputReader): Promise<string[]> {
  const entries = await reader.list('build-args');
  entries.forEach((entry, index) => {
    if (!/^[^\s=]+(?:=|$)/.test(entry)) {
      reader.problems.push({
        input: 'build-args',
        problem: `entry ${index + 1} is not KEY=VALUE`,
        advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
      });
    }
  });
  return entries;
}

/** As docker/login-action has it: without a registry, the credentials are Docker Hub's. */
function parseSignIn(reader: InputReader): SignIn | undefined {
  const registry = reader.text('registry');
  const username = reader.text('username');
  const password = reader.text('password');
  if (username === '' && password === '') return undefined;
  if (username === '' || password === '') {
    const missing = username === '' ? 'username' : 'password';
    reader.problems.push({
      input: missing,
      problem: 'is empty, although the other half of the sign-in is given',
      advice: 'Give both username and password, or neither; an empty one is often a secret that this run cannot read.',
    });
    return undefined;
  }
  const host = registryHost(registry || 'docker.io');
  if (host === undefined) {
    reader.problems.push({
      input: 'registry',
      problem: `${quote(registry)} is no registry's address`,
      advice: 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.',
    });
    return undefined;
  }
  return { registry: host, username, password };
}

/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text: string): string | undefined {
  const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
  if (host === 'index.docker.io' || host === 'registry-1.docker.io') return 'docker.io';
  const repository = parseRepository(`${host}/probe`);
  return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}
