/**
 * What the runner hides in a log: every registered value, and the forms the value commonly takes once encoded.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/SecretMasker.cs and ValueEncoders.cs,
 * with the encoders HostContext.cs registers.
 */

type Encoder = (value: string) => string;

const XML_ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

/** Base64 of the value after `shift` bytes: how the rest looks inside the base64 of a longer text (`user:password`). */
function base64Shifted(value: string, shift: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

/** As Newtonsoft's JsonConvert: JSON.stringify, and besides it U+0085, U+2028 and U+2029. */
function jsonEscape(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1);
  return escaped.replace(/[\u0085\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As .NET's Uri.EscapeDataString, which leaves only the unreserved characters of RFC 3986. */
function uriEscape(value: string): string {
  const escaped = encodeURIComponent(value.toWellFormed());
  return escaped.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const ENCODERS: Encoder[] = [
  (value) => base64Shifted(value, 0),
  (value) => base64Shifted(value, 1),
  (value) => base64Shifted(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  (value) => value.replace(/[<>"'&]/g, (c) => XML_ENTITIES[c] ?? c),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
];

/** The registered secrets of one job. */
export class SecretMasks {
  readonly #originals = new Set<string>();
  readonly #variations = new Set<string>();

  /** The registered values, without their encoded forms, in the order they came. */
  get values(): string[] {
    return [...this.#originals];
  }

  /** Registers a secret and, when it has several lines, each line: a tool prints a key or a certificate by lines. */
  add(secret: string): void {
    this.#addValue(secret);
    for (const line of secret.split(/[\r\n]/)) {
      this.#addValue(line);
    }
  }

  #addValue(value: string): void {
    if (value === '' || this.#originals.has(value)) {
      return;
    }
    this.#originals.add(value);
    this.#variations.add(value);
    for (const encode of ENCODERS) {
      const variation = encode(value);
      if (variation !== '') {
        this.#variations.add(variation);
      }
    }
  }

  /** Replaces what is registered by `***`. Found ranges which touch or overlap become one. */
  mask(text: string): string {
    const ranges = [...this.#variations].flatMap((value) => occurrences(text, value));
    ranges.sort((a, b) => a.start - b.start);
    let masked = '';
    let position = 0;
    let end = -1;
    for (const range of ranges) {
      if (range.start > end) {
        masked += `${text.slice(position, range.start)}***`;
      }
      end = Math.max(end, range.end);
      position = end;
    }
    return masked + text.slice(position);
  }

  /** Whether the text has something to hide. */
  hides(text: string): boolean {
    return this.mask(text) !== text;
  }
}

/** All places of the value, also those which overlap each other. */
function occurrences(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push({ start, end: start + value.length });
  }
  return found;
}
