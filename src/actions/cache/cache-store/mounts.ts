/** The contents of cache mounts: brought back as archives, and put into the builder. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHIVE } from '../../../cache/mounts-builds.ts';
import { mountName, mountPrefix } from '../../../cache/mounts-content.ts';
import type { Environment } from '../../../runner/environment.ts';
import { log } from '../../../runner/log.ts';
import type { Prepared } from '../../step/prepared.ts';
import { tellBrought } from './brought.ts';
import { type MountsPlan, planMounts } from './dockerfile.ts';
import { fillMounts } from './mount-builds.ts';
import { mountsFolder, type StoredMount, type StoredMounts } from './state.ts';
import type { StoreMeans } from './store.ts';

export class MountStore {
  readonly #place: MountsPlan['place'];
  readonly #folder: string;
  #mounts: readonly StoredMount[];
  #reached: { builder: string; env: StoredMounts['env'] } | undefined;

  private constructor({ mounts, place }: MountsPlan, scope: string, folder: string) {
    this.#place = place;
    this.#folder = mountsFolder(folder);
    this.#mounts = mounts.map((mount) => ({
      mount,
      name: mountName(mount, place.namespace),
      prefix: mountPrefix(scope, mount, place.namespace),
      restored: undefined,
    }));
  }

  /** Undefined, and told, when there is none. */
  static async find(
    prepared: Prepared,
    { workspace, all }: Environment,
    scope: string,
    folder: string,
  ): Promise<MountStore | undefined> {
    const plan = await planMounts(prepared, workspace, (name) => all[name]);
    if (typeof plan === 'string') {
      log.warning(`cache-mounts is true, but nothing is kept. ${plan}`);
      return undefined;
    }
    for (const sentence of plan.leftOut) log.warning(sentence);
    return new MountStore(plan, scope, folder);
  }

  async restore({ bring, reasons }: StoreMeans): Promise<void> {
    const entries = this.#mounts.map(({ name, prefix }) => ({ path: name, prefix }));
    const brought = await bring(this.#folder, entries);
    this.#mounts = this.#mounts.map((mount, at) => ({ ...mount, restored: brought.keys[at] }));
    const paths = entries.map(({ path }) => join(this.#folder, path));
    await tellBrought('Contents of cache mounts', brought, paths, reasons);
  }

  async fill(builder: string, env: StoredMounts['env'], reasons: string[], signal: AbortSignal): Promise<void> {
    this.#reached = { builder, env };
    const whole = this.#mounts.filter(({ name, restored }) => restored && existsSync(this.#archive(name)));
    if (whole.length === 0 || signal.aborted) return;
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    const names = whole.map(({ name }) => name);
    try {
      const mounts = whole.map(({ mount }) => mount);
      const states = await fillMounts({ ...this.#place, builder, env }, mounts, names, this.#folder, signal);
      for (const [at, state] of states.entries()) {
        const { mount, restored } = whole[at] ?? {};
        const id = mount?.id;
        if (state === 'failed') log.warning(`The cache mount ${id} could not be filled; the build goes on without it.`);
        else
          say(
            `Mount ${id} ${state === 'filled' ? `is filled from ${restored}` : 'is not empty, and left as it is'}.`,
            reasons,
          );
      }
      log.info(`Cache: the mounts were ready after ${seconds()} s.`);
    } catch (error) {
      if (!signal.aborted) log.warning(fillWarning((error as Error).message, seconds()));
    }
    // The lists of what is in them stay, to compare with.
    await Promise.all(names.map((name) => rm(this.#archive(name), { force: true })));
  }

  /** Undefined before the mounts were to be reached. */
  kept(): StoredMounts | undefined {
    if (this.#reached === undefined) return undefined;
    const { builder, env } = this.#reached;
    const { DOCKER_CONFIG, BUILDX_CONFIG } = env;
    return { ...this.#place, builder, env: { DOCKER_CONFIG, BUILDX_CONFIG }, mounts: this.#mounts };
  }

  #archive(name: string): string {
    return join(this.#folder, name, ARCHIVE);
  }
}

function say(sentence: string, reasons: string[]): void {
  reasons.push(sentence);
  log.info(`Cache: ${sentence}`);
}

/** What most often is the matter: an image without what is needed. */
function fillWarning(problem: string, seconds: string): string {
  return (
    `The cache mounts could not be filled: ${problem}. ${seconds} s were lost; the build goes on without them. ` +
    'It takes an image with a shell and tar; cache-mounts-image names one where that of the Dockerfile has none.'
  );
}
