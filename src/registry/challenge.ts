/**
 * The `WWW-Authenticate` header of a 401.
 *
 * @see https://distribution.github.io/distribution/spec/auth/token/
 */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined };

/**
 * Reads a challenge; the better one where a registry offers several.
 *
 * @example parseChallenge('Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="…"')
 * @returns undefined for a scheme that we do not speak
 */
export function parseChallenge(header: string | undefined): Challenge | undefined {
  if (header === undefined) return undefined;
  if (/^\s*bearer\s/i.test(header)) {
    const parameters = new Map(
      [...header.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    );
    const realm = parameters.get('realm');
    if (realm === undefined || !/^https?:\/\//i.test(realm)) return undefined;
    return { scheme: 'bearer', realm, service: parameters.get('service') };
  }
  return /^\s*basic\b/i.test(header) ? { scheme: 'basic' } : undefined;
}
