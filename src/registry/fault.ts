/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */
import { ActionError, quote } from '../errors.ts';
import { LINKS } from '../links.ts';

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
  const seconds = Number(answer.headers['retry-after']);
  return new RegistryFault(
    `${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`,
    answer.status,
    Number.isFinite(seconds) && seconds >= 0 && answer.headers['retry-after'] !== undefined
      ? { retryAfter: seconds }
      : {},
  );
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

/** The fault as the user should read it: with what to do about it. */
export function explainFault(fault: RegistryFault): ActionError {
  const message = `The registry did not do what it should: ${fault.message}.`;
  if (fault.isDenied) {
    return new ActionError('registry', message, {
      advice:
        "The sign-in is missing, wrong, or may not write here. For ghcr.io: the job needs \"permissions: packages: write\", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.",
      link: LINKS.packagePermissions,
      cause: fault,
    });
  }
  const advice = fault.isTemporary
    ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
    : 'Check the name of the image, and what the registry allows for it.';
  return new ActionError('registry', message, { advice, cause: fault });
}
