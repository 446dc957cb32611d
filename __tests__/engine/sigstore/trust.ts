/** Verifies bundles as whoever trusts the authorities of the test would. */
import { Bundle, HashAlgorithm, PublicKeyDetails, type TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { ISSUER, WORKFLOW } from './identity.ts';
import { type HeldAttestation, statementOf } from './store.ts';

/** Certificates in DER and keys in SPKI, all as base64. */
export interface Trust {
  readonly ca: string;
  /** The one that signs first. */
  readonly tsa: readonly string[];
  readonly ctLog: { readonly id: string; readonly key: string };
}

const bytes = (base64: string) => Buffer.from(base64, 'base64');

function authority(uri: string, certificates: readonly string[]) {
  return {
    subject: { commonName: 'test', organization: 'test' },
    uri,
    certChain: { certificates: certificates.map((one) => ({ rawBytes: bytes(one) })) },
    validFor: { start: new Date(0) },
    operator: '',
  };
}

export function rootOf({ ca, tsa, ctLog }: Trust): TrustedRoot {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority('https://fulcio.githubapp.com', [ca])],
    timestampAuthorities: [authority('https://timestamp.githubapp.com', tsa)],
    tlogs: [],
    ctlogs: [
      {
        baseUrl: 'https://ctfe.example',
        hashAlgorithm: HashAlgorithm.SHA2_256,
        logId: { keyId: bytes(ctLog.id) },
        publicKey: {
          rawBytes: bytes(ctLog.key),
          keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
          validFor: { start: new Date(0) },
        },
        checkpointKeyId: undefined,
        operator: '',
      },
    ],
  };
}

/**
 * Checks the signature, who made it and when, and that the statement is about the image.
 *
 * @throws {Error} when any of it does not hold
 */
export function verify(bundle: HeldAttestation['bundle'], digest: string, trust: Trust, workflow = WORKFLOW): void {
  const verifier = new Verifier(toTrustMaterial(rootOf(trust)), { tlogThreshold: 0 });
  const entity = toSignedEntity(Bundle.fromJSON(bundle) as Parameters<typeof toSignedEntity>[0]);
  verifier.verify(entity, { subjectAlternativeName: workflow, extensions: { issuer: ISSUER } });
  const { subject } = statementOf(bundle);
  if (!subject.some((one) => `sha256:${one.digest.sha256}` === digest))
    throw new Error(`the statement is not about ${digest}`);
}
