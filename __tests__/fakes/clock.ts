/** A clock that goes on only when somebody sleeps by it. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (seconds: number) => Promise<void>;
  /** How long was slept, in seconds, each time. */
  readonly slept: number[];
}

export function startClock(): Clock {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(seconds) {
      slept.push(seconds);
      time += seconds * 1000;
    },
  };
}
