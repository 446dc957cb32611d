/**
 * The artifacts of a run, as folders: what `actions/upload-artifact` and `actions/download-artifact` reach.
 *
 * https://github.com/actions/upload-artifact/blob/main/README.md#limitations
 */
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Artifact {
  id: number;
  name: string;
  /** The attempt of the run that uploaded it. */
  attempt: number;
  folder: string;
  /** Paths in it, sorted. */
  files: string[];
}

export class ArtifactStore {
  readonly #root: string;
  #artifacts: Artifact[] = [];
  #count = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** All artifacts; of those with the same name only the newest, as a later attempt may upload a name again. */
  get all(): Artifact[] {
    return [...new Map(this.#artifacts.map((artifact) => [artifact.name, artifact])).values()];
  }

  /** The newest one with this name. */
  find(name: string): Artifact | undefined {
    return this.all.find((artifact) => artifact.name === name);
  }

  /**
   * Keeps copies of files, without their permissions, as a zip does.
   *
   * @throws for a name that this attempt has already used, unless it is to be overwritten
   */
  upload(upload: { name: string; root: string; files: string[]; attempt: number; overwrite: boolean }): Artifact {
    const { name, root, files, attempt } = upload;
    if (/["*:<>|?\r\n\\/]/.test(name) || name === '') {
      throw new Error(`The artifact name is not valid: '${name}'.`);
    }
    const same = this.#artifacts.find((artifact) => artifact.name === name && artifact.attempt === attempt);
    if (same !== undefined && !upload.overwrite) {
      throw new Error(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: ' +
          'an artifact with this name already exists on the workflow run',
      );
    }
    const id = ++this.#count;
    const folder = join(this.#root, String(id));
    mkdirSync(folder, { recursive: true });
    for (const file of files) {
      copyPlain(join(root, file), join(folder, file));
    }
    const artifact = { id, name, attempt, folder, files: files.toSorted() };
    this.#artifacts = [...this.#artifacts.filter((other) => other !== same), artifact];
    return artifact;
  }

  /** Puts the files of an artifact into a folder. */
  download(artifact: Artifact, folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const file of artifact.files) {
      copyPlain(join(artifact.folder, file), join(folder, file));
    }
  }
}

function copyPlain(from: string, to: string): void {
  if (!existsSync(from)) {
    throw new Error(`There is no file ${from}.`);
  }
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { dereference: true });
  chmodSync(to, 0o644);
}
