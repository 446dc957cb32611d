/**
 * `build_summary.json`, as generators of Dockerfiles leave it: `build_details` leads from a runtime (`17.3 LTS`,
 * `17.3 LTS_ml` for its ML variant, `non_runtime_specific`) over an image type to the paths of what was generated,
 * such as `data/python/17.3-LTS-ubuntu2404-py312/Dockerfile`. Files that are no Dockerfiles may stand among them.
 */
import type { InputProblem } from '../errors.ts';
import { quote } from '../errors.ts';
import { type Entries, type Entry, isObject, type Json } from './entry.ts';

const WITHOUT_RUNTIME = 'non_runtime_specific';
const ML = '_ml';
/** The folder of an image that is for no runtime and for no system in particular. */
const PLAIN_FOLDER = 'latest';
const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:[._-].*)?$|\.(?:Dockerfile|Containerfile)$/i;

interface Found {
  readonly entries: Entry[];
  readonly problems: InputProblem[];
  readonly warnings: string[];
}

export function entriesOfSummary(details: Json | undefined, input: string): Entries {
  const found: Found = { entries: [], problems: [], warnings: [] };
  if (!isObject(details)) {
    found.problems.push({ input, problem: 'has build_details that are no object of runtimes' });
    return found;
  }
  for (const [key, types] of Object.entries(details)) {
    if (isObject(types)) addRuntime(found, key, types, input);
    else found.problems.push({ input, problem: `has no object of image types for the runtime ${quote(key)}` });
  }
  return found;
}

function addRuntime(found: Found, key: string, types: Entry, input: string): void {
  const isMl = key !== WITHOUT_RUNTIME && key.endsWith(ML);
  const runtime = key === WITHOUT_RUNTIME ? '' : isMl ? key.slice(0, -ML.length) : key;
  for (const [imageType, files] of Object.entries(types)) {
    if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
      found.problems.push({ input, problem: `has no list of paths for ${quote(imageType)} of ${quote(key)}` });
      continue;
    }
    const dockerfiles = files.filter((file) => DOCKERFILE.test(file.split('/').at(-1) ?? ''));
    if (dockerfiles.length === 0) {
      found.warnings.push(
        `No Dockerfile was generated for ${quote(imageType)} of ${quote(key)}; it is not in the matrix.`,
      );
    }
    for (const dockerfile of dockerfiles) {
      const folder = dockerfile.split('/').at(-2) ?? '';
      const suffix = suffixOf(folder, runtime, isMl);
      if (suffix === undefined) found.problems.push(strayFile(dockerfile, runtime, input));
      else found.entries.push({ runtime, image_type: imageType, variant: isMl ? '.ml' : '', suffix, dockerfile });
    }
  }
}

/**
 * What follows the runtime in the folder's name, without `-ml`.
 *
 * @returns undefined when the folder is not one of this runtime
 */
function suffixOf(folder: string, runtime: string, isMl: boolean): string | undefined {
  if (runtime === '') return folder === PLAIN_FOLDER || folder === '' ? '' : `-${folder}`;
  const start = folderOf(runtime);
  if (!folder.toLowerCase().startsWith(start.toLowerCase())) return undefined;
  const rest = folder.slice(start.length);
  // 1.10 begins with 1.1, and is another runtime.
  if (/^\.?\d/.test(rest)) return undefined;
  return isMl ? rest.replace(/-ml(?=-|$)/i, '') : rest;
}

/** `17.3 LTS` has the folder `17.3-LTS`. */
function folderOf(runtime: string): string {
  return runtime.trim().replace(/[^A-Za-z0-9._]+/g, '-');
}

function strayFile(dockerfile: string, runtime: string, input: string): InputProblem {
  return {
    input,
    problem: `has ${quote(dockerfile)} for the runtime ${quote(runtime)}, but that file is in the folder of another one`,
    advice: `The folder's name has to begin with ${quote(folderOf(runtime))}; generate the Dockerfiles anew.`,
  };
}
