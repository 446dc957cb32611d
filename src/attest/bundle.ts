/**
 * Sigstore bundles, as GitHub and registries keep them.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md
 */
import { X509Certificate } from 'node:crypto';
import type { Digest } from '../image/digest.ts';
import type { Artifact } from '../registry/referrers.ts';

/** A bundle's JSON, of which only the statement is read here. */
export type Bundle = Readonly<Record<string, unknown>>;

export interface Statement {
  readonly predicateType: string;
  /** The hex digits of the subjects' SHA-256. */
  readonly sums: readonly string[];
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** @returns undefined when the bundle holds no statement, or one that is no JSON */
export function statementIn(bundle: unknown): Statement | undefined {
  try {
    const { payload } = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope;
    const { predicateType, subject } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    if (typeof predicateType !== 'string' || !Array.isArray(subject)) return undefined;
    return { predicateType, sums: subject.map(({ digest }) => String(digest?.sha256)) };
  } catch {
    return undefined;
  }
}

/** Whether a bundle is about the image; signatures are for those to check who want to trust it. */
export function isAbout(statement: Statement, digest: Digest): boolean {
  return statement.sums.includes(digest.replace('sha256:', ''));
}

/**
 * What a registry keeps beside an image: one layer with the bundle, found by the artifact's type. It is the same for the
 * same bundle, wherever it comes from and whenever it is made: a registry that has it already gets
 * no second one.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md#oci-bundle-format
 */
export function bundleArtifact(bundle: Bundle): Artifact {
  const mediaType = typeof bundle['mediaType'] === 'string' ? bundle['mediaType'] : MEDIA_TYPE;
  const created = signingTime(bundle);
  return {
    artifactType: mediaType,
    layers: [{ mediaType, content: Buffer.from(bundleText(bundle)) }],
    annotations: {
      ...(created !== undefined && { 'org.opencontainers.image.created': created }),
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': statementIn(bundle)?.predicateType ?? '',
    },
  };
}

/** On one line, its keys in order: GitHub gives them in another than the library. */
export function bundleText(bundle: Bundle): string {
  return JSON.stringify(bundle, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** The certificate is made for this one signature. In whole seconds, as RFC 3339 has them. */
function signingTime(bundle: Bundle): string | undefined {
  try {
    const { rawBytes } = (bundle as { verificationMaterial: { certificate: { rawBytes: string } } })
      .verificationMaterial.certificate;
    const { validFromDate } = new X509Certificate(Buffer.from(rawBytes, 'base64'));
    return validFromDate.toISOString().replace(/\.\d+Z$/, 'Z');
  } catch {
    return undefined;
  }
}
