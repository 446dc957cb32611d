/**
 * Text that leaves the run in a file. The runner hides secrets in its log alone, and a file may become an artifact that
 * everybody can read.
 */

const HIDDEN = '***';
/** A character or two are no secret, and hiding them would blot out the text. */
const SHORTEST_HIDDEN = 3;
/** The name and the password, or the token, before the host of an address; `docker-image://alpine@sha256:…` has none. */
const USER_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi;
/** Fields of caches and outputs that are credentials; a field in quotes may have commas in it. */
const SECRET_FIELD = /(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi;
const WITH_FIELDS = ['--cache-from', '--cache-to', '--output', '--attest'];

/** @param secrets every text that is not to be seen */
export function hideIn(text: string, secrets: readonly string[]): string {
  // The longest first: one may be a part of another.
  const known = secrets.filter((secret) => secret.length >= SHORTEST_HIDDEN).sort((a, b) => b.length - a.length);
  return known.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text).replace(USER_IN_ADDRESS, '$1***@');
}

/** The same in every text of a value of JSON; the names of its fields stay. */
export function hideInTexts<T>(value: T, secrets: readonly string[]): T {
  const hidden = (each: unknown): unknown => {
    if (typeof each === 'string') return hideIn(each, secrets);
    if (Array.isArray(each)) return each.map(hidden);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, hidden(inner)]));
  };
  return hidden(value) as T;
}

/**
 * The arguments of `docker buildx build` for everybody: people put secrets into build arguments, and credentials of a
 * cache stand among its options.
 */
export function publicArguments(argv: readonly string[], secrets: readonly string[]): string[] {
  return withoutCredentials(argv).map((word, index) =>
    hideIn(argv[index - 1] === '--build-arg' ? word.replace(/=.*$/s, `=${HIDDEN}`) : word, secrets),
  );
}

/** The same for whoever has given the build arguments: only the credentials of caches, outputs and addresses are hidden. */
export function withoutCredentials(argv: readonly string[]): string[] {
  return argv.map((word, index) =>
    WITH_FIELDS.includes(argv[index - 1] ?? '') ? withoutSecretFields(word) : hideIn(word, []),
  );
}

/** @param entry a cache or an output, such as `type=s3,secret_access_key=…` */
export function withoutSecretFields(entry: string): string {
  return hideIn(entry.replace(SECRET_FIELD, `$1$2$3=${HIDDEN}`), []);
}
