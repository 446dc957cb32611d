/**
 * What a statement says of its subjects.
 *
 * @see https://github.com/in-toto/attestation/tree/main/spec/predicates
 */

/** A predicate that comes as a file: its type, and its content. */
export interface Predicate {
  readonly type: string;
  readonly content: object;
}

/** Of every provenance, whatever its version. */
const PROVENANCE = 'https://slsa.dev/provenance/';

export function isProvenance(predicateType: string): boolean {
  return predicateType.startsWith(PROVENANCE);
}

/** Bytes: GitHub takes no larger predicate. */
export const LARGEST_PREDICATE = 16 * 1024 * 1024;

/**
 * Judges the text of an SBOM.
 *
 * @returns the predicate; what is wrong with the file, as a clause
 * @see https://spdx.github.io/spdx-spec/v2.3/document-creation-information/
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function sbomPredicate(text: string): Predicate | string {
  if (Buffer.byteLength(text) > LARGEST_PREDICATE) return 'is larger than 16 MiB, which is the most that GitHub takes';
  const content = objectIn(text);
  if (content === undefined) return 'is no JSON object';
  const { spdxVersion, bomFormat, specVersion } = content as Record<string, unknown>;
  const [, version] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+(?:\.\d+)+)$/.exec(spdxVersion) ?? []) : [];
  if (version !== undefined) return { type: `https://spdx.dev/Document/v${version}`, content };
  if (bomFormat === 'CycloneDX' && typeof specVersion === 'string') {
    return { type: 'https://cyclonedx.org/bom', content };
  }
  return 'is neither SPDX 2 nor CycloneDX as JSON';
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
