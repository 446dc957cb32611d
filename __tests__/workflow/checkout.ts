/** A stand-in for `actions/checkout`: a clone of the run's repository. https://github.com/actions/checkout */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Repository } from './repository.ts';
import { git } from './repository.ts';
import type { StandIn } from './stand-in.ts';

const KNOWN = [
  ...['repository', 'ref', 'token', 'path', 'clean', 'fetch-depth', 'fetch-tags', 'persist-credentials'],
  ...['show-progress', 'lfs', 'submodules', 'set-safe-directory'],
];

/** Clones the commit of the run, or `ref`, without credentials, whatever `persist-credentials` says. */
export function checkout(repository: Repository): StandIn {
  return ({ with: inputs, github, workspace, log }) => {
    const unknown = Object.keys(inputs).filter((name) => !KNOWN.includes(name));
    if (unknown.length > 0) {
      throw new Error(`The stand-in of actions/checkout does not know ${unknown.join(', ')}.`);
    }
    if (inputs.repository !== undefined && inputs.repository !== github.repository) {
      throw new Error(`The stand-in of actions/checkout knows only ${github.repository}, not ${inputs.repository}.`);
    }
    const folder = resolve(workspace, inputs.path ?? '.');
    empty(folder);
    const depth = inputs['fetch-depth'] ?? '1';
    const source = pathToFileURL(repository.folder).href;
    const shallow = depth === '0' ? [] : ['--depth', depth, '--no-single-branch'];
    git('.', 'clone', '--quiet', '--no-checkout', ...shallow, source, folder);
    // A `sha` or `ref` that the test chose for the run need not be in the repository: its commit stands for both.
    const ofRun = [undefined, '', github.sha, github.ref, github.ref_name].includes(inputs.ref);
    const commitOf = ofRun ? repository.sha : resolveCommit(folder, inputs.ref ?? '');
    git(folder, 'checkout', '--quiet', '--detach', commitOf);
    git(folder, 'remote', 'set-url', 'origin', `${github.server_url}/${github.repository}`);
    const commit = git(folder, 'rev-parse', 'HEAD');
    log(`HEAD is now at ${commit}`);
    return { outputs: { ref: inputs.ref ?? github.ref ?? '', commit } };
  };
}

function resolveCommit(folder: string, ref: string): string {
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  for (const candidate of [`origin/${name}`, name]) {
    try {
      return git(folder, 'rev-parse', '--verify', '--quiet', `${candidate}^{commit}`);
    } catch {
      // Not a branch; perhaps a tag or a commit.
    }
  }
  throw new Error(`A branch or tag with the name '${ref}' could not be found`);
}

function empty(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
