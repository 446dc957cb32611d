/** Whether a gate could be run, by the files of this machine. */
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import type { ProgramFiles } from '../../gate/program.ts';

/** Enough for the first line of a script: systems read 128 or 256 bytes of it. */
const FIRST_LINE = 256;

/** The machine's own files. */
export const programFiles: ProgramFiles = {
  kindOf(path) {
    try {
      return statSync(path).isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined; // A line that is no name at all, being too long, is not there either.
    }
  },
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  beginningOf(path) {
    try {
      const file = openSync(path, 'r');
      try {
        const bytes = Buffer.alloc(FIRST_LINE);
        return bytes.subarray(0, readSync(file, bytes, 0, FIRST_LINE, 0)).toString('latin1');
      } finally {
        closeSync(file);
      }
    } catch {
      return '';
    }
  },
};
