/**
 * The parts of GitHub's event payloads that we read. Payloads are data from outside: every field may be
 * missing or of another type, so each is read through a check.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export type Payload = Readonly<Record<string, unknown>>;

/** Walks into nested objects; undefined as soon as a step is missing. */
function at(payload: unknown, path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A non-empty string at the path, else undefined. */
export function textAt(payload: Payload, ...path: string[]): string | undefined {
  const value = at(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number at the path, else undefined. */
export function numberAt(payload: Payload, ...path: string[]): number | undefined {
  const value = at(payload, path);
  return Number.isInteger(value) ? (value as number) : undefined;
}

/** A boolean at the path, else undefined. */
export function booleanAt(payload: Payload, ...path: string[]): boolean | undefined {
  const value = at(payload, path);
  return typeof value === 'boolean' ? value : undefined;
}
