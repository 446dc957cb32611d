/**
 * A content digest, as `sha256:` and 64 lower-case hex digits. Other algorithms exist in the specification,
 * yet no engine or registry serves one, so here anything else is a fault and not a digest.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
 */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[a-f0-9]{64}$/;

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && DIGEST.test(text);
}
