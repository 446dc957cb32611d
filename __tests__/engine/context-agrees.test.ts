/** What is hashed of a context is what a real build receives of it: file by file, for random trees and ignore files. */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseIgnoreFile } from '../../src/context/ignore-file.ts';
import { findIgnoreFile } from '../../src/context/ignore-place.ts';
import { IgnoreRules } from '../../src/context/ignore-rules.ts';
import { walkContext } from '../../src/context/walk.ts';
import { type Context, context, makeTree } from '../context/random-trees.ts';
import { readTar } from '../context/tar.ts';

/** Another one each time; printed with what does not agree. */
const SEED = Number(process.env['CONTEXT_SEED'] ?? Date.now() % 1_000_000);
/** Contexts of one build: the main one, and named ones, which are sent in the same way. */
const CONTEXTS = 12;
const BUILDS = Number(process.env['CONTEXT_BUILDS'] ?? 3);

const root = mkdtempSync(join(tmpdir(), 'contexts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** By path: kind, permissions, and a link's target or the content's digest. */
type Files = Record<string, string>;

/** A name that is no other file's first one may stand for the same file, so names are compared by their content. */
function hashed(folder: string, dockerfile: string | undefined): Files {
  const found = findIgnoreFile(folder, dockerfile);
  const lines = found === undefined ? [] : parseIgnoreFile(found.content, found.path);
  const files: Files = {};
  for (const entry of walkContext(folder, new IgnoreRules(lines, folder))) {
    if (entry === undefined) continue;
    const { kind, path, mode, size, target } = entry;
    const content = kind === 'file' ? sumOf(size === 0 ? Buffer.alloc(0) : readFileSync(join(folder, path))) : target;
    files[path] = `${kind} ${mode.toString(8)} ${content}`;
  }
  return files;
}

function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function received(archive: Buffer): Map<string, Files> {
  const byContext = new Map<string, Files>();
  for (const { kind, path, mode, target, content } of readTar(archive)) {
    const [, name = '', rest = ''] = /^([^/]+)\/(.*?)\/?$/.exec(path) ?? [];
    const files = byContext.get(name) ?? {};
    byContext.set(name, files);
    // The folder that it is all copied to.
    if (rest === '') continue;
    const shown = kind === 'file' ? sumOf(content) : kind === 'name' ? target.slice(name.length + 1) : target;
    files[rest] = `${kind} ${mode.toString(8)} ${shown}`;
  }
  return byContext;
}

/** Builds what copies the first context and the others, which are named `c1` and so on. */
async function build(folders: readonly string[], dockerfile: string): Promise<Map<string, Files>> {
  const [main = '', ...others] = folders;
  const copies = others.map((_, index) => `COPY --from=c${index + 1} . /c${index + 1}/\n`);
  writeFileSync(dockerfile, ['FROM scratch\n', 'COPY . /c0/\n', ...copies].join(''));
  const named = others.flatMap((folder, index) => ['--build-context', `c${index + 1}=${folder}`]);
  const archive = join(root, 'received.tar');
  const output = `type=tar,dest=${archive}`;
  const args = ['buildx', 'build', '--provenance=false', '--output', output, '--file', dockerfile, ...named, main];
  await promisify(execFile)('docker', args);
  return received(readFileSync(archive));
}

/** Compares what is hashed and what is received of some contexts, the first of which has the Dockerfile's ignore file. */
async function compare(
  folders: readonly string[],
  dockerfile: string,
  told: (index: number) => string,
): Promise<number> {
  const files = await build(folders, dockerfile);
  let count = 0;
  for (const [index, folder] of folders.entries()) {
    const own = hashed(folder, index === 0 ? dockerfile : undefined);
    count += Object.keys(own).length;
    expect({ context: told(index), files: own }).toEqual({ context: told(index), files: files.get(`c${index}`) ?? {} });
  }
  return count;
}

/** The first context of every second build has its rules from an ignore file beside the Dockerfile. */
async function compareRandom(round: number, contexts: readonly Context[]): Promise<number> {
  const place = join(root, String(round));
  mkdirSync(place);
  const dockerfile = join(place, 'Dockerfile');
  const folders = contexts.map(({ tree, ignore }, index) => {
    const folder = join(place, `c${index}`);
    makeTree(folder, tree);
    const isBeside = index === 0 && round % 2 === 1;
    writeFileSync(isBeside ? `${dockerfile}.dockerignore` : join(folder, '.dockerignore'), ignore);
    return folder;
  });
  return compare(folders, dockerfile, (index) => `seed ${SEED}, ${JSON.stringify(contexts[index])}`);
}

describe('the context that is hashed', () => {
  it('is the one that a build receives, for random trees and ignore files', async () => {
    const contexts = fc.sample(context, { seed: SEED, numRuns: CONTEXTS * BUILDS });
    const counts: number[] = [];
    for (let round = 0; round < BUILDS; round++) {
      counts.push(await compareRandom(round, contexts.slice(round * CONTEXTS, (round + 1) * CONTEXTS)));
    }
    // Random ignore files must not ignore nearly everything.
    expect(Math.max(...counts)).toBeGreaterThan(CONTEXTS * 3);
  });

  it('is the one that a build receives, with pipes, sockets, and its own Dockerfile', async () => {
    const folder = join(root, 'odd');
    mkdirSync(join(folder, 'empty'), { recursive: true });
    execFileSync('mkfifo', ['-m', '640', join(folder, 'pipe')]);
    const server = await listen(join(folder, 'socket'));
    writeFileSync(join(folder, '.dockerignore'), 'ignored\n');
    writeFileSync(join(folder, 'ignored'), '');
    writeFileSync(join(folder, 'large'), Buffer.alloc(3_000_000, 'x'));
    writeFileSync(join(folder, 'long '.repeat(30)), '');
    // The folder's own Dockerfile, and no Dockerfile.dockerignore that lies beside it.
    const count = await compare([folder], join(folder, 'Dockerfile'), () => 'odd files').finally(() => server.close());
    expect(count).toBe(7);
  });
});

function listen(path: string): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(path, () => resolve(server)));
}
