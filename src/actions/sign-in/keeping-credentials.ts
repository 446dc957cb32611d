/** Puts the credentials where the step's commands find them, and nobody else unless that is wanted. */
import { join, resolve } from 'node:path';
import { ActionError } from '../../errors.ts';
import { askProcess } from '../../process/ask.ts';
import { configKey } from '../../registry/credentials.ts';
import { createPrivateBuildxFolder, createPrivateConfig, writeConfigFolder } from '../../registry/private-config.ts';
import { scopedFolder } from '../../registry/scope.ts';
import { shareCredentials } from '../../registry/shared-config.ts';
import type { HelperProgram } from '../../registry/sign-out.ts';
import { log } from '../../runner/log.ts';
import type { SignInInputs } from '../inputs/sign-in.ts';
import type { SignedIn } from './signing-in.ts';

type Variables = Readonly<Record<string, string | undefined>>;

export interface Keeping {
  readonly env: Variables;
  /** The user's folder of the Docker client. */
  readonly dockerConfig: string;
  /** The step's private folder. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly program: HelperProgram;
}

/** Where the credentials are now. */
export interface Kept {
  readonly env: Variables;
  readonly buildEnv: Variables;
  /** The Docker client's folder of this step. */
  readonly configFolder: string;
  /** Buildx's folder of this step's builds. */
  readonly buildxFolder: string;
}

/** @throws {ActionError} `sign-in` */
export async function keepCredentials(
  signedIn: readonly SignedIn[],
  { credentials, logout }: SignInInputs,
  around: Keeping,
): Promise<Kept> {
  const { env, dockerConfig, folder, program } = around;
  const buildxFolder = resolve(env['BUILDX_CONFIG'] || join(dockerConfig, 'buildx'));
  const asBefore: Kept = { env, buildEnv: env, configFolder: dockerConfig, buildxFolder };
  if (signedIn.length === 0) return asBefore;
  const [whole, parts] = await divided(signedIn, around);
  if (credentials === 'shared') {
    const shared = [
      ...whole.map(({ request, entry }) => ({ folder: dockerConfig, key: configKey(request.registry), entry })),
      ...parts.map(({ request, entry, place }) => ({
        folder: join(buildxFolder, place),
        key: configKey(request.registry),
        entry,
      })),
    ];
    await shareCredentials(shared, logout ? folder : undefined, program);
    return asBefore;
  }
  if (!logout)
    log.warning(
      'logout: false keeps nothing, because private credentials go with the step; set credentials to shared.',
    );
  return keepPrivately(whole, parts, asBefore, around);
}

/** A sign-in for a part of a registry. */
interface Part extends SignedIn {
  /** The folder of its `config.json`, below Buildx's own. */
  readonly place: string;
}

async function keepPrivately(
  whole: readonly SignedIn[],
  parts: readonly Part[],
  { buildxFolder }: Kept,
  { env, dockerConfig, folder }: Keeping,
): Promise<Kept> {
  const configFolder = join(folder, 'docker');
  const entries = Object.fromEntries(whole.map(({ request, entry }) => [configKey(request.registry), entry]));
  const own = await createPrivateConfig(configFolder, dockerConfig, entries);
  // What has been said already about where things are stays true; certificates too are looked for beside the file.
  const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
  const stepEnv = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
  if (parts.length === 0) return { env: stepEnv, buildEnv: stepEnv, configFolder, buildxFolder };
  const ownBuildx = join(folder, 'buildx');
  await createPrivateBuildxFolder(ownBuildx, buildxFolder);
  for (const { request, entry, place } of parts) {
    writeConfigFolder(join(ownBuildx, place), { auths: { [configKey(request.registry)]: entry } });
  }
  const buildEnv = { ...stepEnv, BUILDX_CONFIG: ownBuildx };
  return { env: stepEnv, buildEnv, configFolder, buildxFolder: ownBuildx };
}

/**
 * Parts go with the wholes where Buildx is too old to look for them: the step signs in to more than was asked for, yet
 * only for itself.
 */
async function divided(signedIn: readonly SignedIn[], around: Keeping): Promise<[SignedIn[], Part[]]> {
  const whole = signedIn.filter(({ request }) => request.scope === undefined);
  const parts = signedIn.flatMap((one) => {
    const { registry, scope } = one.request;
    return scope === undefined ? [] : [{ ...one, place: scopedFolder(registry, scope) }];
  });
  if (parts.length === 0 || (await knowsScopes(around))) return [whole, parts];
  const registries = [...whole, ...parts].map(({ request }) => request.registry);
  const twice = registries.find((registry, index) => registries.indexOf(registry) !== index);
  if (twice !== undefined) {
    throw new ActionError('sign-in-scopes', `Several sign-ins to ${twice} with scopes need Buildx 0.31 or newer.`);
  }
  log.warning('This Buildx does not know scopes, which came with 0.31: the sign-in holds for the whole registry.');
  return [[...whole, ...parts], []];
}

/** A Buildx that does not tell its version was made by somebody who knows. */
async function knowsScopes({ env, signal }: Keeping): Promise<boolean> {
  const question = { command: 'docker', args: ['buildx', 'version'], env, signal, timeoutMs: 30_000 };
  const { stdout } = await askProcess(question).catch(() => ({ stdout: '' }));
  const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(stdout) ?? [];
  return major === undefined || Number(major) > 0 || Number(minor) >= 31;
}
