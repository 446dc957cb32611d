/**
 * The configuration of an image: what it is made for, and its labels.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties
 */
import { createHash } from 'node:crypto';
import type { Labels } from '../image/label.ts';
import { type Descriptor, textsIn } from '../image/manifest.ts';
import { formatPlatform, type Platform } from '../image/platform.ts';
import type { Repository } from '../image/reference.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom, RegistryFault } from './fault.ts';

export interface ImageConfig {
  /** As BuildKit writes it; undefined when the configuration names none. */
  readonly platform: string | undefined;
  readonly labels: Labels;
}

const CONFIG_MEDIA_TYPES = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];

/** Whether it is the configuration of an image: charts, signatures and other artifacts have one of another kind. */
export function isImageConfig(config: Descriptor | undefined): config is Descriptor {
  return config !== undefined && CONFIG_MEDIA_TYPES.includes(config.mediaType);
}

/** @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says */
export async function readImageConfig(
  client: RegistryClient,
  { name, path }: Repository,
  { digest }: Descriptor,
): Promise<ImageConfig> {
  const what = `reading the configuration ${digest} of ${name}`;
  const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
  if (answer.status !== 200) throw faultFrom(what, answer);
  const found = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`;
  if (found !== digest) throw new RegistryFault(`${what}: the registry served other content, ${found}`, 200);
  try {
    return parseConfig(answer.body.toString('utf8'));
  } catch (cause) {
    throw new RegistryFault(`${what}: ${(cause as Error).message}`, 200, { cause });
  }
}

function parseConfig(text: string): ImageConfig {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('it is no JSON object');
  const { config, ...platform } = parsed as Platform & { config?: { Labels?: unknown } | null };
  return { platform: formatPlatform(platform), labels: textsIn(config?.Labels) };
}
