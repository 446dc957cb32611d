/** What is verified: an image by its name, or what a build says that it has pushed. */
import { type InputProblem, quote } from '../errors.ts';
import type { Digest } from '../image/digest.ts';
import { type ImageReference, parseImageReference } from '../image/image-reference.ts';
import type { Repository } from '../image/reference.ts';
import type { ResultDocument } from '../result/result-document.ts';

export interface Subject {
  /** Every repository that has to serve it, the first one to be looked into. */
  readonly places: readonly [SubjectPlace, ...SubjectPlace[]];
  /** Undefined where only a tag says which image it is. */
  readonly digest: Digest | undefined;
  /** Platforms that a build has made; none where that is not known. */
  readonly platforms: readonly string[];
}

export interface SubjectPlace {
  readonly repository: Repository;
  /** What has to serve the image. */
  readonly tags: readonly string[];
}

type Refusal = Pick<InputProblem, 'problem' | 'advice'>;

/** Reads `name:tag`, `name@sha256:…` or both. */
export function subjectOfImage(text: string): Subject | Refusal {
  const reference = parseImageReference(text);
  const advice = 'Write name:tag, name@sha256:…, or both as name:tag@sha256:….';
  if (reference === undefined) return { problem: `${quote(text)} is no image`, advice };
  if (isBare(reference)) return { problem: `${quote(text)} says neither a tag nor a digest`, advice };
  const { repository, tag, digest } = reference;
  return { places: [{ repository, tags: tag === undefined ? [] : [tag] }], digest, platforms: [] };
}

function isBare({ tag, digest }: ImageReference): boolean {
  return tag === undefined && digest === undefined;
}

/** @param name the file's, for the message */
export function subjectOfResult({ outcome, images, image }: ResultDocument, name: string): Subject | Refusal {
  if (outcome === 'failed') return { problem: `${quote(name)} is of a build that failed` };
  const served = images.filter(({ state, digest }) => state !== 'failed' && digest !== null);
  const digest = image.digest ?? served[0]?.digest ?? undefined;
  const [first, ...others] = served
    .filter((one) => one.digest === digest)
    .map(({ name: text, registry, path, tags }) => ({ repository: { name: text, registry, path }, tags }));
  if (first === undefined || digest === undefined) {
    const advice = 'Verify after a build that pushes, and write its file with the input result-file.';
    return { problem: `${quote(name)} names no image that a registry serves (${outcome})`, advice };
  }
  return { places: [first, ...others], digest, platforms: image.platforms.map(({ platform }) => platform) };
}
