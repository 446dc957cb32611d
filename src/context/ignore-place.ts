/** Which ignore file a build reads, and where BuildKit finds it. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { usedDockerfile } from '../dockerfile/used-file.ts';
import { unreadable } from './problem.ts';

export interface IgnoreFile {
  /** Where it was found, before any link is followed. */
  readonly path: string;
  readonly content: Buffer;
}

const NAME = '.dockerignore';
/** A circle of links ends somewhere. */
const MOST_LINKS = 255;

/**
 * The ignore file of a main context: `<Dockerfile>.dockerignore` beside the Dockerfile, wherever that lies, and be it
 * empty; else `.dockerignore` at the root of the context. One beside a Dockerfile elsewhere says nothing.
 *
 * @param root the folder of the context
 * @param dockerfile its path; undefined when it is no file of this machine, as one by address
 * @throws {ContextProblem} when it is there and cannot be read
 */
export function findIgnoreFile(root: string, dockerfile: string | undefined): IgnoreFile | undefined {
  const own = dockerfile === undefined ? undefined : readOwn(usedDockerfile(dockerfile));
  return own ?? readBelow(root, NAME);
}

function readOwn(dockerfile: string): IgnoreFile | undefined {
  return readBelow(dirname(dockerfile), `${basename(dockerfile)}${NAME}`);
}

/**
 * Reads a file of a folder. Links are followed as if the folder were all there is, because BuildKit is sent this folder
 * alone: what leads out of it is not found.
 *
 * @throws {ContextProblem} when it is there and cannot be read
 */
function readBelow(root: string, name: string): IgnoreFile | undefined {
  const path = join(root, name);
  try {
    const found = resolveBelow(root, name);
    return found !== undefined && lstatSync(found).isFile() ? { path, content: readFileSync(found) } : undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')) return undefined;
    throw unreadable(path, error);
  }
}

function resolveBelow(root: string, path: string): string | undefined {
  let found: string[] = [];
  const rest = path.split('/');
  for (let links = 0; links <= MOST_LINKS; ) {
    const part = rest.shift();
    if (part === undefined) return join(root, ...found);
    if (part === '' || part === '.') continue;
    if (part === '..') {
      found.pop();
      continue;
    }
    const here = join(root, ...found, part);
    if (!lstatSync(here).isSymbolicLink()) {
      found.push(part);
      continue;
    }
    const target = readlinkSync(here);
    if (target.startsWith('/')) found = [];
    rest.unshift(...target.split('/'));
    links++;
  }
  return undefined;
}
