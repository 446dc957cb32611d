/**
 * Runtime variants: one repository that holds an image for each runtime, kind and flavour of it, as a matrix
 * publishes them. `python`, `17.3 LTS`, `.ml` and `-ubuntu2404-py312` become `python-17.3-lts-ml-ubuntu2404-py312`.
 */
import { safeName } from './safe-name.ts';

/** The four inputs that name a variant, as given; empty where they were left out. */
export interface Variant {
  readonly imageType: string;
  readonly runtime: string;
  readonly variant: string;
  readonly suffix: string;
  /** Whether this is the newest runtime of its type, and so also `<image-type>-latest`. */
  readonly isLatestRuntime: boolean;
}

/** So long may a variant's name be that branch and commit still fit behind it. */
const NAME_MAX_LENGTH = 80;

/**
 * The variant's name: each part made safe, joined by dashes.
 *
 * @returns an empty string when no part was given
 */
export function variantName({ imageType, runtime, variant, suffix }: Variant): string {
  const parts = [imageType, runtime, variant, suffix].filter((part) => part.trim() !== '');
  if (parts.length === 0) return '';
  return safeName(parts.map((part) => safeName(part)).join('-'), NAME_MAX_LENGTH);
}

/** `python-latest`, or `latest` where the variant has no image type. */
export function latestRuntimeName({ imageType }: Variant): string {
  return imageType.trim() === '' ? 'latest' : `${safeName(imageType, NAME_MAX_LENGTH)}-latest`;
}
