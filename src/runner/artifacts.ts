/**
 * A program of its own, with a bundle of its own: it keeps small files as artifacts of the workflow run, and finds those
 * of other jobs of the run. The library for it is as large as all the rest, and a service that does not answer can only be
 * given up from outside.
 *
 * It gets an order as JSON on standard input, works in its working folder, and says the result on one line.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { type ArtifactOrder, type ArtifactResult, artifactResultLine } from './artifact-lines.ts';

/** The name of the one file in an artifact. */
const FILE = 'leg.json';
/** In bytes; a leg has a few thousand. */
const LONGEST = 8 * 1024 * 1024;

const client = new DefaultArtifactClient();

async function carryOut(order: ArtifactOrder): Promise<ArtifactResult> {
  if (order.what === 'save') return save(order);
  return order.what === 'find' ? find(order.prefix) : load(order.id);
}

async function save({ name, content, retentionDays }: ArtifactOrder & { what: 'save' }): Promise<ArtifactResult> {
  writeFileSync(FILE, content, { mode: 0o600 });
  const { id } = await client.uploadArtifact(name, [resolve(FILE)], resolve('.'), { retentionDays });
  return { id: id ?? 0 };
}

async function find(prefix: string): Promise<ArtifactResult> {
  const { artifacts } = await client.listArtifacts();
  return { found: artifacts.filter(({ name }) => name.startsWith(prefix)).map(({ id, name }) => ({ id, name })) };
}

async function load(id: number): Promise<ArtifactResult> {
  const { downloadPath = '' } = await client.downloadArtifact(id, { path: resolve(`artifact-${id}`) });
  const files = readdirSync(downloadPath, { recursive: true, encoding: 'utf8' });
  const [file, ...others] = files.map((name) => join(downloadPath, name)).filter((path) => statSync(path).isFile());
  if (file === undefined || others.length > 0) return refuse(`it holds ${files.length} files, and one is expected`);
  if (statSync(file).size > LONGEST) return refuse(`its file is longer than ${LONGEST / 1024 / 1024} MiB`);
  return { content: readFileSync(file, 'utf8') };
}

function refuse(problem: string): ArtifactResult {
  return { problem, isTemporary: false };
}

/** The library tries again by itself; what is left is worth another try only where the service has a fault of its own. */
function problemOf(error: unknown): ArtifactResult {
  const problem = (error as Error).message.replace(/\s+/g, ' ').replace(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1');
  const isTemporary = /\b(?:429|50[0-9])\b|ECONN|ETIMEDOUT|EAI_AGAIN|socket hang up|did not respond/.test(problem);
  return { problem, isTemporary };
}

const result = await carryOut(JSON.parse(readFileSync(0, 'utf8')) as ArtifactOrder).catch(problemOf);
// Connections that are kept for later questions must not keep the program.
process.stdout.write(`${artifactResultLine(result)}\n`, () => process.exit(0));
