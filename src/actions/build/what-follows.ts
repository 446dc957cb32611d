/** While the build runs there is time to load what comes after it. What cannot be loaded is told when it is needed. */
export function loadWhatFollows(pushes: boolean): void {
  const parts: Array<Promise<unknown>> = [
    import('./after-build.ts'),
    loadEnding().then(({ getReadyToReport }) => getReadyToReport()),
    // The delimiters of outputs are made by it.
    import('node:crypto'),
  ];
  if (pushes) parts.push(import('node:http'), import('node:https'));
  for (const part of parts) part.catch(() => {});
}

/** From here it comes without what the build has loaded already. */
export const loadEnding = () => import('./ending.ts');
