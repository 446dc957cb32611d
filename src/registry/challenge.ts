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
  // Several may stand in one header; each has parameters of its own.
  const challenges = header.split(/,?\s*(?=\b(?:basic|bearer|digest|negotiate|ntlm)\b(?:\s|,|$))/i);
  for (const challenge of challenges.filter((one) => /^bearer\s/i.test(one))) {
    const parameters = new Map(
      [...challenge.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    );
    const realm = parameters.get('realm');
    if (realm !== undefined && URL.canParse(realm) && /^https?:\/\//i.test(realm)) {
      return { scheme: 'bearer', realm, service: parameters.get('service') };
    }
  }
  return challenges.some((one) => /^basic\b/i.test(one)) ? { scheme: 'basic' } : undefined;
}
