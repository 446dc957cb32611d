/** What many entries ask for is asked for once: the same folders are read, the same images looked up. */
import { hashContext, hashFolder } from '../../../context/content-hash.ts';
import { findIgnoreFile } from '../../../context/ignore-place.ts';
import type { BasesMeans } from '../../../reuse/bases.ts';
import { createPersist } from '../../attempts/persist.ts';
import type { FolderHashes } from '../../reuse/content.ts';
import type { Session } from '../../sign-in/session.ts';

/** Of the Dockerfile only its ignore file counts for a context: Dockerfiles without one of their own share the folder. */
export function hashesOnce(): FolderHashes {
  const contexts = new Map<string, ReturnType<typeof hashContext>>();
  const folders = new Map<string, ReturnType<typeof hashFolder>>();
  return {
    async context(root, options = {}) {
      const ignoreFile = findIgnoreFile(root, options.dockerfile)?.path;
      return once(contexts, JSON.stringify([root, ignoreFile]), () => hashContext(root, options));
    },
    folder: (root, options) => once(folders, root, () => hashFolder(root, options)),
  };
}

/** Small questions: what cannot be told is built. */
const RETRIES = { maxAttempts: 4, retryWaitSeconds: 1 };

/** @returns how registries are asked: by the name of what is asked for, which is the same for all that ask for it */
export function questionsOnce({ clientFor }: Pick<Session, 'clientFor'>, signal: AbortSignal): BasesMeans {
  const persist = createPersist(RETRIES, signal);
  const answers = new Map<string, Promise<unknown>>();
  return {
    clientFor,
    // What is asked of all registries counts together: where one of them is down, the others are asked once.
    persist: <T>(what: string, task: () => Promise<T>) =>
      once(answers, what, () => persist(what, '', task)) as Promise<T>,
  };
}

function once<T>(known: Map<string, Promise<T>>, name: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(name) ?? find();
  known.set(name, found);
  return found;
}
