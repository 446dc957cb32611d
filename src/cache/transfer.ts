/** Whether a transfer to or from the cache service still gets on, by what the library says of it. */

export interface TransferWatch {
  /** Takes a line of what the program prints. */
  readonly hear: (line: string) => void;
  /** Whether nothing has got on for too long. */
  readonly isStalled: () => boolean;
}

/** The library says it every second, also when the number stays the same. */
const TRANSFERRED = /^(?:Received|Sent) (\d+) of (\d+)\b/;

/**
 * A service that is asked again, and fails again, does not get on; bytes that come do.
 *
 * @param isProgress tells of other lines whether they mean that something got on
 * @param limit milliseconds
 * @param now milliseconds of a clock that only goes forward
 */
export function watchTransfer(isProgress: (line: string) => boolean, limit: number, now: () => number): TransferWatch {
  // Several transfers at once are told apart by their length.
  const most = new Map<string, number>();
  let last = now();
  return {
    hear(line) {
      const [, bytes = '', length] = TRANSFERRED.exec(line) ?? [];
      if (length === undefined) {
        if (isProgress(line)) last = now();
        return;
      }
      if (Number(bytes) <= (most.get(length) ?? 0)) return;
      most.set(length, Number(bytes));
      last = now();
    },
    isStalled: () => now() - last > limit,
  };
}
