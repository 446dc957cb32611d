/** The machine's real cosign, with keys of its own and no service of the world: no log, no authorities. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { ENGINE, workspaceWith } from './job.ts';

/** Tests that are left out on a machine without cosign, as the setup has said. */
export const withCosign = isThere() ? describe : describe.skip;

function isThere(): boolean {
  return spawnSync('cosign', ['version'], { stdio: 'ignore' }).status === 0;
}

const PASSWORD = 'pass word';
export const COSIGN_ENV = { COSIGN_PASSWORD: PASSWORD };

export interface KeyPair {
  /** The text of the private key, encrypted. */
  readonly privateKey: string;
  /** Path of the public key. */
  readonly publicKey: string;
}

export function makeKeyPair(): KeyPair {
  const cwd = workspaceWith({});
  execFileSync('cosign', ['generate-key-pair'], { cwd, env: { ...process.env, ...COSIGN_ENV }, stdio: 'ignore' });
  return { privateKey: readFileSync(join(cwd, 'cosign.key'), 'utf8'), publicKey: join(cwd, 'cosign.pub') };
}

/**
 * What tells cosign to ask nobody but the registry.
 *
 * @param authorities the address of those that it asks besides, for a certificate and a time stamp
 */
export function signingConfig(authorities?: string): string {
  const out = join(workspaceWith({}), 'signing-config.json');
  const at = (path: string) => `url=${authorities}${path},api-version=1,start-time=2020-01-01T00:00:00Z,operator=test`;
  const services = [`--fulcio=${at('/fulcio')}`, `--tsa=${at('/timestamp/api/v1/timestamp')}`, '--tsa-config=ANY'];
  const options = authorities === undefined ? [] : services;
  execFileSync('cosign', ['signing-config', 'create', ...options, '--out', out], { stdio: 'ignore' });
  return out;
}

/** @param dockerConfig folder with the credentials, where the registry asks for some */
export function verifies(pinned: string, { publicKey }: KeyPair, dockerConfig?: string): boolean {
  const args = ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', pinned];
  const env = { ...process.env, ...ENGINE, ...(dockerConfig !== undefined && { DOCKER_CONFIG: dockerConfig }) };
  return spawnSync('cosign', args, { env, stdio: 'ignore' }).status === 0;
}
