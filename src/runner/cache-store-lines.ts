/** How the program that speaks to the cache service is told what to do, and what it says of it. */

export interface CacheOrderEntry {
  /** Relative to the program's working folder; it is part of what finds the entry again. */
  readonly path: string;
  readonly key: string;
  /** Beginnings of keys, for a restore. */
  readonly restoreKeys: readonly string[];
}

export interface CacheOrder {
  readonly what: 'restore' | 'save';
  readonly entries: readonly CacheOrderEntry[];
}

export interface CacheOrderResult {
  /** Of the entry in the order. */
  readonly index: number;
  /** The entry that was found or made; undefined when there is none. */
  readonly key?: string | undefined;
  readonly problem?: string;
}

const MARK = 'image-build-cache-store: ';

/** Files are being packed or unpacked. */
export const WORKING_LINE = `${MARK}working`;

export function resultLine(result: CacheOrderResult): string {
  return `${MARK}${JSON.stringify(result)}`;
}

/** @returns undefined when the line is no result */
export function readResult(line: string): CacheOrderResult | undefined {
  return line.startsWith(`${MARK}{`) ? (JSON.parse(line.slice(MARK.length)) as CacheOrderResult) : undefined;
}
