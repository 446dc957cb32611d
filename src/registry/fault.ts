/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */
import { ActionError, type ErrorId, meaningOf, quote } from '../errors.ts';
import { atKnownPlace } from '../retry/known-place.ts';

/** A registry's answer that was not the one asked for. */
export class RegistryFault extends Error {
  /** The HTTP status; undefined when there was no answer at all. */
  readonly status: number | undefined;
  /** Seconds that the registry asks us to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(message: string, status: number | undefined, options: { retryAfter?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RegistryFault';
    this.status = status;
    this.retryAfter = options.retryAfter;
  }

  /** No answer, a throttle, or the registry's own trouble: a later attempt has a fair chance. */
  get isTemporary(): boolean {
    return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
  }

  /** The registry knows us and says no, or does not know us. */
  get isDenied(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

/** Makes the fault from an answer: the registry's own codes and messages first, the bare status otherwise. */
export function faultFrom(
  what: string,
  answer: { status: number; headers: Readonly<Record<string, string | string[] | undefined>>; body: Buffer },
): RegistryFault {
  const retryAfter = retryAfterOf(answer.headers);
  return new RegistryFault(
    `${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`,
    answer.status,
    retryAfter === undefined ? {} : { retryAfter },
  );
}

/**
 * Seconds that an answer asks to wait. A date is read against the answer's own, because clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function retryAfterOf(headers: Readonly<Record<string, string | string[] | undefined>>): number | undefined {
  const [value, date] = [headers['retry-after'], headers['date']];
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  // Some send parts of seconds, which Date.parse would take for a month and a day.
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value);
  if (!/^\s*[a-z]/i.test(value)) return undefined;
  const seconds = (Date.parse(value) - Date.parse(String(date))) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** `{"errors":[{"code":…,"message":…}]}`, else the start of whatever came. */
function errorTexts(body: Buffer): string {
  const text = body.toString('utf8').trim();
  if (text === '') return '';
  try {
    const { errors } = JSON.parse(text) as { errors?: Array<{ code?: unknown; message?: unknown }> };
    const texts = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    if (texts.length > 0) return ` (${quote(texts.join('; '), 300)})`;
  } catch {
    // Not every proxy before a registry speaks JSON.
  }
  return ` (${quote(text, 200)})`;
}

const AWAY =
  'The registry did not answer well after several attempts. Look at its status page, then run the job again.';

/** The fault as the user should read it: with what to do about it. */
export function explainFault(fault: RegistryFault): ActionError {
  const message = `The registry did not do what it should: ${fault.message}.`;
  const id = atKnownPlace(idOf(fault), fault.message);
  return new ActionError(id, message, { advice: id === 'server-fault' ? AWAY : meaningOf(id), cause: fault });
}

function idOf({ status, isDenied, isTemporary }: RegistryFault): ErrorId {
  if (isDenied) return 'registry-denied';
  if (status === 413) return 'layer-too-large';
  if (status === 429) return 'rate-limit';
  return isTemporary ? 'server-fault' : 'registry-refused';
}
