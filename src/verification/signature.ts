/**
 * Verifies a Sigstore bundle: who signed it, when, and that the authorities are those that are trusted. Everything that
 * it needs is given; nobody is asked.
 *
 * @see https://github.com/sigstore/protobuf-specs
 */
import type { SignerIdentity } from './origin.ts';

/** A trusted root as JSON. */
export type TrustedRootJson = Readonly<Record<string, unknown>>;

/** The repository that a workflow ran for. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const UTF8_STRING = 0x0c;

/**
 * Reads roots: one JSON object, or one on each line as GitHub's command line writes them.
 *
 * @throws {Error} when it holds no root
 */
export function parseTrustedRoots(text: string): TrustedRootJson[] {
  const roots = objectsIn(text);
  const isRoot = (root: TrustedRootJson) => Array.isArray(root['certificateAuthorities']);
  if (roots.length === 0 || !roots.every(isRoot)) throw new Error('it holds no trusted root as Sigstore writes them');
  return roots;
}

function objectsIn(text: string): TrustedRootJson[] {
  try {
    return [JSON.parse(text) as TrustedRootJson];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line) as TrustedRootJson);
    } catch {
      return [];
    }
  }
}

/**
 * Checks the signature by each root until one holds. A root with a transparency log wants an entry there.
 *
 * @returns who has signed
 * @throws {Error} when it holds by none, with the reasons
 */
export async function verifySignature(bundle: object, roots: readonly TrustedRootJson[]): Promise<SignerIdentity> {
  const [{ Bundle, TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
  ]);
  const reasons = new Set<string>();
  for (const json of roots) {
    try {
      const root = TrustedRoot.fromJSON(json);
      const verifier = new Verifier(toTrustMaterial(root), {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      });
      const entity = toSignedEntity(Bundle.fromJSON(bundle) as Parameters<typeof toSignedEntity>[0]);
      const { identity } = verifier.verify(entity);
      if (identity?.subjectAlternativeName === undefined)
        throw new Error('it was signed by a key and not by a workflow');
      return {
        subject: identity.subjectAlternativeName,
        issuer: identity.extensions?.issuer ?? '',
        source: textOf(identity.oids ?? [], SOURCE_REPOSITORY),
      };
    } catch (error) {
      reasons.add((error as Error).message);
    }
  }
  throw new Error([...reasons].join('; '));
}

interface Extension {
  readonly oid: { readonly id: readonly number[] } | undefined;
  readonly value: Buffer;
}

/** A short text in DER. */
function textOf(extensions: readonly Extension[], wanted: string): string | undefined {
  const value = extensions.find(({ oid }) => oid?.id.join('.') === wanted)?.value;
  if (value === undefined || value[0] !== UTF8_STRING) return undefined;
  const [start, length] = (value[1] ?? 0) < 0x80 ? [2, value[1] ?? 0] : [3, value[2] ?? 0];
  return value.subarray(start, start + length).toString('utf8');
}
