/**
 * While the build runs there is time to load what comes after it. What cannot be loaded is told when it is needed.
 *
 * @param begin called with what follows the build, as soon as it is there
 */
export function loadWhatFollows(begin: (following: Following) => void): void {
  const parts: Array<Promise<unknown>> = [
    import('./after-build.ts').then(begin),
    loadEnding().then(({ getReadyToReport }) => getReadyToReport()),
    // The delimiters of outputs are made by it.
    import('node:crypto'),
  ];
  for (const part of parts) part.catch(() => {});
}

type Following = typeof import('./after-build.ts');

/** From here it comes without what the build has loaded already. */
export const loadEnding = () => import('./ending.ts');
