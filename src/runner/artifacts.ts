/**
 * A program of its own (`services.ts`): it keeps small texts as artifacts of the workflow run, and reads those of other
 * jobs of the run. Each is one file as it is, without an archive around it: what somebody else has put there is never
 * unpacked.
 *
 * It gets an order as JSON on standard input, works in its working folder, and says the result on one line.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Artifact, DefaultArtifactClient } from '@actions/artifact';
import { type ArtifactOrder, type ArtifactResult, artifactResultLine, type LoadedArtifact } from './artifact-lines.ts';
import { isTaken, problemOf } from './artifact-problem.ts';

type Order<What extends ArtifactOrder['what']> = Extract<ArtifactOrder, { what: What }>;

/** In bytes; a result has a few thousand. */
const LONGEST = 8 * 1024 * 1024;
const TOO_LONG: LoadedArtifact = { problem: `it is longer than ${LONGEST / 1024 / 1024} MiB`, kind: 'refused' };
/** The library calls the file as the service calls the artifact. */
const FILE_NAME = /^[A-Za-z0-9][\w.-]*$/;
/** Milliseconds between two looks at what has come. */
const WATCH = 100;

const client = new DefaultArtifactClient();

async function carryOut(order: ArtifactOrder): Promise<ArtifactResult> {
  if (order.what === 'save') return save(order);
  return order.what === 'find' ? find(order) : load(order);
}

async function save(order: Order<'save'>): Promise<ArtifactResult> {
  const { name, spare, content } = order;
  // What an attempt has sent is there, also when its answer was lost.
  if (spare !== undefined && (await holds([name, spare], content))) return { saved: name };
  try {
    return await upload(name, order);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (await holds([name], content)) return { saved: name };
    if (spare !== undefined) return upload(spare, order);
    const isWhole = (await list()).some((artifact) => artifact.name === name);
    const { problem } = problemOf(error);
    // A name without an artifact is that of an upload that broke off: the library's own attempts leave such too.
    return { problem, kind: isWhole ? 'refused' : 'temporary' };
  }
}

async function upload(name: string, { content, retentionDays }: Order<'save'>): Promise<ArtifactResult> {
  writeFileSync(name, content, { mode: 0o600 });
  await client.uploadArtifact(name, [resolve(name)], resolve('.'), { retentionDays, skipArchive: true });
  return { saved: name };
}

async function holds(names: readonly string[], content: string): Promise<boolean> {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return (await list()).some((artifact) => names.includes(artifact.name) && artifact.digest === digest);
}

async function list(): Promise<readonly Artifact[]> {
  return (await client.listArtifacts()).artifacts;
}

async function find({ prefix }: Order<'find'>): Promise<ArtifactResult> {
  const artifacts = (await list()).filter(({ name }) => name.startsWith(prefix));
  const found = artifacts.map(({ id, name, size, digest, createdAt }) => {
    return { id, name, size, digest: digest || undefined, createdAt: createdAt?.toISOString() };
  });
  return { found };
}

async function load({ ids }: Order<'load'>): Promise<ArtifactResult> {
  const known = new Map((await list()).map((artifact) => [artifact.id, artifact]));
  const loaded: LoadedArtifact[] = ids.map(() => ({ problem: 'it was not read to its end', kind: 'temporary' }));
  const flood = watchForFlood(ids);
  const all = ids.map(async (id, at) => {
    loaded[at] = await loadOne(known.get(id)).catch(problemOf);
  });
  const flooded = await Promise.race([flood.seen, Promise.all(all)]);
  if (typeof flooded === 'number') loaded[flooded] = TOO_LONG;
  flood.end();
  return { loaded };
}

async function loadOne(artifact: Artifact | undefined): Promise<LoadedArtifact> {
  if (artifact === undefined) return { problem: 'this run has no such artifact', kind: 'refused' };
  const { id, name, size, digest } = artifact;
  if (!FILE_NAME.test(name)) return { problem: 'its name is none of ours', kind: 'refused' };
  if (size > LONGEST) return TOO_LONG;
  const path = folderOf(id);
  mkdirSync(path, { mode: 0o700 });
  const { digestMismatch } = await client.downloadArtifact(id, {
    path,
    skipDecompress: true,
    ...(digest && { expectedHash: digest }),
  });
  const [file = ''] = readdirSync(path);
  const content = readFileSync(join(path, file));
  if (content.length > LONGEST) return TOO_LONG;
  if (digestMismatch) return { problem: 'it came with another content than it was kept with', kind: 'temporary' };
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { problem: 'it is no text', kind: 'refused' };
  }
}

/** The library takes as many bytes as come, whatever the service says of the size. */
function watchForFlood(ids: readonly number[]): { readonly seen: Promise<number>; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const seen = new Promise<number>((found) => {
    timer = setInterval(() => {
      const at = ids.findIndex((id) => sizeOf(folderOf(id)) > LONGEST);
      if (at >= 0) found(at);
    }, WATCH).unref();
  });
  return { seen, end: () => clearInterval(timer) };
}

function folderOf(id: number): string {
  return resolve(`artifact-${id}`);
}

function sizeOf(folder: string): number {
  const options = { throwIfNoEntry: false } as const;
  if (statSync(folder, options) === undefined) return 0;
  return readdirSync(folder).reduce((sum, file) => sum + (statSync(join(folder, file), options)?.size ?? 0), 0);
}

function say(result: ArtifactResult): void {
  // Connections that are kept for later questions must not keep the program.
  process.stdout.write(`${artifactResultLine(result)}\n`, () => process.exit(0));
}

// The library waits for ever for the rest of an answer whose connection was cut, and then nothing is left to do.
process.once('beforeExit', () =>
  say({ problem: 'the connection was lost in the middle of an answer', kind: 'temporary' }),
);
carryOut(JSON.parse(readFileSync(0, 'utf8')) as ArtifactOrder)
  .catch(problemOf)
  .then(say);
