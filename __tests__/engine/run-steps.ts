/** What the RUN steps of a build did, read from the step's log. */
import type { StepResult } from '../runner/step.ts';

/** The lines that RUN steps printed, without BuildKit's numbers and times before them. */
export function printed({ rawLog }: Pick<StepResult, 'rawLog'>): string[] {
  return rawLog.flatMap((line) => /^#\d+ \d+\.\d+ (.*)$/.exec(line)?.[1] ?? []);
}

/** The commands of the RUN steps that were carried out, those from the cache left out. */
export function carriedOut({ rawLog }: StepResult): string[] {
  // A step is announced again whenever it speaks after another one.
  const steps = new Map(
    rawLog.flatMap((line) => {
      const [, number, command = ''] = /^#(\d+) \[[^\]]+\] RUN (.*)$/.exec(line) ?? [];
      return number === undefined ? [] : [[number, command] as const];
    }),
  );
  return [...steps].filter(([number]) => !rawLog.includes(`#${number} CACHED`)).map(([, command]) => command);
}
