/** Real temporary folders, removed when the tests of a file are over. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Folders {
  readonly #made: string[] = [];

  /** A new folder with these files, by their paths. */
  make(files: Readonly<Record<string, string>> = {}): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'image-build-test-')));
    this.#made.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  remove(): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
