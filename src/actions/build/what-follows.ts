/** Milliseconds: until then Buildx starts, and wants the processor for itself. */
const SURELY_RUNNING = 200;

/**
 * While the build runs there is time to load what comes after it. What cannot be loaded is told when it is needed.
 *
 * @param begin called with what follows the build, as soon as it is there
 * @param getReady called a little later with what tells its end
 */
export function loadWhatFollows(
  begin: (following: Following) => void,
  getReady: (ending: Ending) => Promise<void>,
): void {
  const parts: Array<Promise<unknown>> = [
    import('./after-build.ts').then(begin),
    // The delimiters of outputs are made by it.
    import('node:crypto'),
  ];
  for (const part of parts) part.catch(() => {});
  setTimeout(
    () =>
      loadEnding()
        .then(getReady)
        .catch(() => {}),
    SURELY_RUNNING,
  ).unref();
}

type Following = typeof import('./after-build.ts');
type Ending = typeof import('./ending.ts');

/** From here it comes without what the build has loaded already. */
export const loadEnding = () => import('./ending.ts');
