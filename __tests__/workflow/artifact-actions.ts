/**
 * Stand-ins for the actions around artifacts.
 *
 * https://github.com/actions/upload-artifact and https://github.com/actions/download-artifact
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { ArtifactStore } from './artifacts.ts';
import type { StandIn, StandInCall, StandInResult } from './stand-in.ts';

const UPLOAD_INPUTS = [
  ...['name', 'path', 'if-no-files-found', 'retention-days', 'compression-level'],
  ...['overwrite', 'include-hidden-files'],
];
const DOWNLOAD_INPUTS = ['name', 'path', 'pattern', 'merge-multiple'];

/** `actions/upload-artifact` for one attempt of a run. */
export function uploadArtifact(store: ArtifactStore, attempt: number): StandIn {
  return (call) => {
    const inputs = knownInputs(call, UPLOAD_INPUTS);
    const { root, files } = findFiles(call.workspace, inputs.path ?? '', isTrue(inputs['include-hidden-files']));
    if (files.length === 0) {
      return noFiles(call, inputs['if-no-files-found'] ?? 'warn');
    }
    const name = inputs.name ?? 'artifact';
    const artifact = store.upload({ name, root, files, attempt, overwrite: isTrue(inputs.overwrite) });
    call.log(`Artifact ${name} with ${files.length} file(s) has been uploaded, id ${artifact.id}`);
    return { outputs: { 'artifact-id': String(artifact.id) } };
  };
}

/** `actions/download-artifact`, for the artifacts of the same run. */
export function downloadArtifact(store: ArtifactStore): StandIn {
  return (call) => {
    const inputs = knownInputs(call, DOWNLOAD_INPUTS);
    const folder = resolve(call.workspace, inputs.path ?? '');
    if (inputs.name !== undefined && inputs.name !== '') {
      const artifact = store.find(inputs.name);
      if (artifact === undefined) {
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${inputs.name}`);
      }
      store.download(artifact, folder);
      return { outputs: { 'download-path': folder } };
    }
    const matches = picomatch(inputs.pattern || '*', { dot: true });
    const artifacts = store.all.filter(({ name }) => matches(name));
    for (const artifact of artifacts) {
      store.download(artifact, isTrue(inputs['merge-multiple']) ? folder : join(folder, artifact.name));
    }
    call.log(`Total of ${artifacts.length} artifact(s) downloaded: ${artifacts.map(({ name }) => name).join(', ')}`);
    return { outputs: { 'download-path': folder } };
  };
}

function noFiles(call: StandInCall, policy: string): StandInResult {
  const message = `No files were found with the provided path: ${call.with.path}. No artifacts will be uploaded.`;
  if (policy === 'error') {
    throw new Error(message);
  }
  call.log(policy === 'warn' ? `::warning::${message}` : message);
  return {};
}

/** The files of `path`, one pattern on each line, `!` before what is left out; from the deepest folder they share. */
function findFiles(workspace: string, path: string, hidden: boolean): { root: string; files: string[] } {
  const lines = path.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const patterns = lines.filter((line) => !line.startsWith('!')).map((line) => resolve(workspace, line));
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => resolve(workspace, line.slice(1)));
  const skip = excluded.map(under);
  const found = new Set(patterns.flatMap((pattern) => filesUnder(searchFolder(pattern)).filter(under(pattern))));
  const root = commonFolder(patterns.map((pattern) => searchFolder(pattern)));
  const files = [...found]
    .filter((file) => !skip.some((matches) => matches(file)))
    .map((file) => relative(root, file))
    .filter((file) => hidden || !file.split(sep).some((part) => part.startsWith('.')));
  return { root, files };
}

/** What a pattern means: the files that it fits, and those in folders that it fits. */
function under(pattern: string): (file: string) => boolean {
  return picomatch([pattern, `${pattern}/**`], { dot: true });
}

function filesUnder(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((item) => !item.isDirectory()).map((item) => join(item.parentPath, item.name));
}

/** The folder a pattern starts from: what stands before its first wildcard, or the folder of a single file. */
function searchFolder(pattern: string): string {
  const parts = pattern.split(sep);
  const wildcard = parts.findIndex((part) => /[*?[]/.test(part));
  if (wildcard >= 0) {
    return parts.slice(0, wildcard).join(sep) || sep;
  }
  const entry = statSync(pattern, { throwIfNoEntry: false });
  return entry?.isFile() ? dirname(pattern) : pattern;
}

function commonFolder(folders: string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common;
    while (relative(shared, folder).startsWith('..') || isAbsolute(relative(shared, folder))) {
      shared = dirname(shared);
    }
    return shared;
  });
}

/** What is given; throws for an input that is not imitated. */
function knownInputs(call: StandInCall, known: string[]): Record<string, string | undefined> {
  const unknown = Object.keys(call.with).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`The stand-in does not know ${unknown.join(', ')}; it knows ${known.join(', ')}.`);
  }
  return call.with;
}

function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true';
}
