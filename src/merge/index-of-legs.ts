/**
 * The index over the images of all legs. What an image of one machine has, this has too: each platform's manifest and
 * what BuildKit attests of it, with their descriptors as they came. Pure.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 */
import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';
import {
  type Annotations,
  type Descriptor,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  isAttestation,
  isIndex,
  OCI_INDEX,
  parseManifest,
} from '../image/manifest.ts';
import { formatPlatform, parsePlatform } from '../image/platform.ts';
import type { ServedManifest } from '../registry/manifests.ts';
import { isForIndex } from '../tags/annotations.ts';
import { annotationsOf } from '../tags/index-annotations.ts';

/** The image of one leg, as the registry serves it. */
export interface ServedLeg {
  /** The platform that the leg was built for. */
  readonly platform: string;
  /** `name@sha256:…`, for messages. */
  readonly pinned: string;
  readonly manifest: ServedManifest;
  /** The platforms that the image itself says it is for. */
  readonly ownPlatforms: readonly string[];
}

export interface IndexAnnotations {
  /** Of the index itself. */
  readonly index: Annotations;
  /** What was asked for, `LEVEL:KEY=VALUE` of all levels. */
  readonly asked: readonly string[];
}

/**
 * @param legs in the order in which the index shall name them
 * @returns what is to be put: by this digest, which is the image's
 * @throws {ActionError} `merge`, when a leg holds something else than the image of its platform
 */
export function indexOfLegs(legs: readonly ServedLeg[], annotations: IndexAnnotations): ServedManifest {
  const problems = legs.flatMap(platformProblem);
  if (problems.length > 0) {
    throw new ActionError('legs-mixed', ['Not every leg is an image of its platform:', ...problems].join('\n'));
  }
  const manifests = legs.flatMap((leg) => descriptorsOf(leg, annotations.asked));
  // Docker's kind has no annotations: it is made where nobody asked for any.
  const isAsked = annotations.asked.some(isForIndex);
  const isDocker = !isAsked && manifests.every(({ mediaType }) => mediaType === DOCKER_MANIFEST);
  const mediaType = isDocker ? DOCKER_LIST : OCI_INDEX;
  const hasAnnotations = !isDocker && Object.keys(annotations.index).length > 0;
  const index = {
    schemaVersion: 2,
    mediaType,
    manifests,
    ...(hasAnnotations && { annotations: annotations.index }),
  };
  const bytes = Buffer.from(JSON.stringify(index, null, 2));
  return { mediaType, bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function platformProblem({ platform, pinned, ownPlatforms }: ServedLeg): string[] {
  if (ownPlatforms.length === 1 && ownPlatforms[0] === platform) return [];
  const what = ownPlatforms.length === 0 ? 'is no image' : `is for ${ownPlatforms.join(' and ')}`;
  return [`- ${pinned} was left for ${platform}, and ${what}.`];
}

function descriptorsOf({ platform, pinned, manifest }: ServedLeg, asked: readonly string[]): Descriptor[] {
  const { digest, mediaType, bytes } = manifest;
  const content = parseManifest(bytes.toString('utf8'));
  if (isIndex(mediaType)) {
    const parts = content.manifests ?? [];
    const nested = parts.filter((part) => isIndex(part.mediaType));
    const images = parts.filter((part) => !isAttestation(part));
    if (nested.length > 0 || images.length !== 1) {
      const what = nested.length > 0 ? 'an index in its index' : `${images.length} images`;
      throw new ActionError('legs-mixed', `${pinned} was left for ${platform}, and has ${what}.`, {
        advice: 'A leg is what one build with distribute: true has pushed.',
      });
    }
    return [...parts];
  }
  const annotations = descriptorAnnotations(asked, platform);
  const shown = Object.keys(annotations).length > 0;
  const parsed = parsePlatform(platform);
  return [
    { mediaType, digest, size: bytes.length, ...(parsed && { platform: parsed }), ...(shown && { annotations }) },
  ];
}

/** Where a leg has an index of its own, the builder has put them there. */
function descriptorAnnotations(asked: readonly string[], platform: string): Annotations {
  return annotationsOf(asked, (level, only) => {
    return level === 'manifest-descriptor' && (only === undefined || samePlatform(only, platform));
  });
}

function samePlatform(text: string, platform: string): boolean {
  return formatPlatform(parsePlatform(text) ?? {}) === platform;
}
