/**
 * The file that `docker buildx build --metadata-file` writes. It is the only place that tells the digest which the
 * registry was given: the iidfile may hold the configuration's digest instead, which no registry serves.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */
import { type Digest, isDigest } from '../image/digest.ts';
import { isIndex } from '../image/manifest.ts';
import { type BuildWarning, type CheckReport, checkReport, warningsOfBuild } from './build-warnings.ts';

export interface BuildMetadata {
  /** `containerimage.digest`: the manifest or index; undefined when the build kept no image. */
  readonly digest: Digest | undefined;
  /** Whether that is an index; undefined where the file does not tell. */
  readonly isIndex?: boolean | undefined;
  /** The names that the image was given, as the builder tells them; none when it was given none. */
  readonly names?: readonly string[];
  /** The output `metadata`: what the file holds as JSON without line breaks, without what is too long for it. */
  readonly json: string;
  readonly warnings?: readonly BuildWarning[];
  /** What a call of `check` found; undefined for a build. */
  readonly check?: CheckReport | undefined;
}

/** In bytes. A later step often gets the value as one variable of its environment, which has little room. */
const LONGEST_OUTPUT = 32 * 1024;
/** Parts that grow with the build or the Dockerfile, in the order in which they are left out. */
const BULKY: readonly RegExp[] = [/^buildx\.build\.provenance/, /^buildx\.build\.warnings$/, /^result\./];

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
  const values = metadata as Record<string, unknown>;
  const digest = values['containerimage.digest'];
  if (digest !== undefined && !isDigest(digest)) throw new Error(`the metadata file's digest is malformed: ${digest}`);
  const descriptor = values['containerimage.descriptor'] as { mediaType?: unknown } | undefined;
  const mediaType = descriptor?.mediaType;
  return {
    digest,
    isIndex: typeof mediaType === 'string' ? isIndex(mediaType) : undefined,
    names: namesIn(values['image.name']),
    json: slim(values),
    warnings: warningsOfBuild(values['buildx.build.warnings']),
    check: checkReport(values['result.json']),
  };
}

/** Half a file, left by a builder that went away, is told like any other that holds no object. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',').filter(Boolean) : [];
}

/** Each platform has a provenance of its own, with the platform behind the name. */
function slim(metadata: Record<string, unknown>): string {
  let kept = Object.entries(metadata);
  let json = JSON.stringify(metadata);
  for (const bulky of BULKY) {
    if (Buffer.byteLength(json) <= LONGEST_OUTPUT) break;
    kept = kept.filter(([key]) => !bulky.test(key));
    json = JSON.stringify(Object.fromEntries(kept));
  }
  return json;
}
