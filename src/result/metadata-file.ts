/**
 * The file that `docker buildx build --metadata-file` writes. It is the only place that tells the digest which the
 * registry was given: the iidfile may hold the configuration's digest instead, which no registry serves.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */
import { type Digest, isDigest } from '../image/digest.ts';

export interface BuildMetadata {
  /** `containerimage.digest`: the manifest or index; undefined when the build kept no image. */
  readonly digest: Digest | undefined;
  /** Everything that the file holds, as JSON without line breaks. */
  readonly json: string;
}

/** Longer values cannot be handed to a later step's environment. */
const LONGEST_OUTPUT = 96 * 1024;

/**
 * Reads the file's text.
 *
 * @throws {Error} when it is no JSON object or its digest is malformed
 */
export function parseMetadata(text: string): BuildMetadata {
  const metadata = parseJson(text);
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    throw new Error('the metadata file holds no JSON object');
  }
  const digest = (metadata as Record<string, unknown>)['containerimage.digest'];
  if (digest !== undefined && !isDigest(digest)) throw new Error(`the metadata file's digest is malformed: ${digest}`);
  return { digest, json: JSON.stringify(slim(metadata as Record<string, unknown>)) };
}

/** Half a file, left by a builder that went away, is told like any other that holds no object. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Provenance grows with the build; without it the rest always fits. */
function slim(metadata: Record<string, unknown>): Record<string, unknown> {
  if (Buffer.byteLength(JSON.stringify(metadata)) <= LONGEST_OUTPUT) return metadata;
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !key.startsWith('buildx.build.provenance')));
}
