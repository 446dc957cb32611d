/**
 * What the runner's token says about GitHub's cache: which refs' entries this run may read, and which it may write.
 * GitHub gives a pull request its own ref to write and its base to read; a run that it does not trust gets nothing to
 * write. The token is not verified here: the service does that, and BuildKit reads the same list.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 * @see https://datatracker.ietf.org/doc/html/rfc7519
 */

/** The rights on the entries of one ref. */
export interface CacheScope {
  /** A full ref, such as `refs/heads/main` or `refs/pull/12/merge`. */
  readonly ref: string;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

const READ = 1;
const WRITE = 2;
/** With another signing method, or none, BuildKit's client cannot read the token and fails the build. */
const SIGNING_METHOD = /^(?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA|none)$/;

/**
 * Reads the claim `ac`, a text that holds a JSON list of `{Scope, Permission}`.
 *
 * @returns undefined when BuildKit could not make sense of the token either
 */
export function parseAccessList(token: string): readonly CacheScope[] | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  const [header, claims] = parts.slice(0, 2).map(decode);
  if (!SIGNING_METHOD.test(String(property(header, 'alg')))) return undefined;
  const times = ['exp', 'nbf'].map((name) => property(claims, name));
  const list = property(claims, 'ac');
  if (!times.every((time) => typeof time === 'number') || typeof list !== 'string') return undefined;
  const scopes = parseJson(list);
  if (!Array.isArray(scopes)) return undefined;
  const read = scopes.map(scopeOf);
  return read.every((scope) => scope !== undefined) ? read : undefined;
}

function scopeOf(entry: unknown): CacheScope | undefined {
  const ref = property(entry, 'Scope');
  const permission = property(entry, 'Permission');
  if (typeof ref !== 'string' || !Number.isSafeInteger(permission)) return undefined;
  const bits = permission as number;
  return { ref, mayRead: (bits & READ) !== 0, mayWrite: (bits & WRITE) !== 0 };
}

function decode(part: string): unknown {
  return /^[A-Za-z0-9_-]+$/.test(part) ? parseJson(Buffer.from(part, 'base64url').toString('utf8')) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The parser's message quotes the text, and that is part of a token.
  }
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
