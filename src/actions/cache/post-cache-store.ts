/** Saves what main left for later runs. Part of the post bundle, so what does it is loaded where there is something. */
import { log } from '../../runner/log.ts';

/** Never fails: the credentials are still to be removed. */
export async function saveStore(saved: string): Promise<void> {
  try {
    const { saveCaches } = await import('./cache-store/save.ts');
    await saveCaches(saved);
  } catch (error) {
    log.warning(`The cache could not be saved: ${(error as Error).message}`);
  }
}
