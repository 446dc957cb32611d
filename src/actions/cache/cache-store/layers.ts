/** The layers of `cache: local`, brought back into the folder that BuildKit reads and writes. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { localPrefix, tidyLocalCache } from '../../../cache/local-files.ts';
import type { CachePlan } from '../../../cache/plan.ts';
import { log } from '../../../runner/log.ts';
import { tellBrought } from './brought.ts';
import type { StoredLayers } from './state.ts';
import type { StoreMeans } from './store.ts';

export class LayerStore {
  readonly #root: string;
  readonly #scope: string;
  readonly #prefix: string;
  #restored: string | undefined;

  constructor(root: string, scope: string, mode: CachePlan['mode']) {
    this.#root = root;
    this.#scope = scope;
    this.#prefix = localPrefix(scope, mode);
  }

  async restore({ bring, reasons }: StoreMeans): Promise<void> {
    // An earlier step of this job has left a newer one.
    const folder = join(this.#root, this.#scope);
    if (existsSync(join(folder, 'index.json'))) return;
    const brought = await bring(this.#root, [{ path: this.#scope, prefix: this.#prefix }]);
    const [key] = brought.keys;
    try {
      // BuildKit believes an index, and the build would fail at the first layer that is not there.
      if (key === undefined) await rm(folder, { recursive: true, force: true });
      else await tidyLocalCache(folder);
      this.#restored = key;
      await tellBrought('Layers', brought, [folder], reasons);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      log.warning(`The layers of ${key} are not used, because ${(error as Error).message}; the build goes on without.`);
    }
  }

  kept(): StoredLayers {
    return { root: this.#root, scope: this.#scope, prefix: this.#prefix, restored: this.#restored };
  }
}
