/** What decides the content of each named build context. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashFolder } from '../../context/content-hash.ts';
import { unreadable } from '../../context/problem.ts';
import type { NamedContext } from '../../reuse/named-contexts.ts';

interface NamedContents {
  readonly contexts: ReadonlyMap<string, string>;
  /** Each as a clause. */
  readonly obstacles: readonly string[];
}

/** @throws {ContextProblem} when a folder cannot be read */
export async function namedContents(
  named: readonly NamedContext[],
  workspace: string,
  signal: AbortSignal,
  hash: typeof hashFolder = hashFolder,
): Promise<NamedContents> {
  const contexts = new Map<string, string>();
  const obstacles: string[] = [];
  for (const context of named) {
    const { name } = context;
    if (context.kind === 'undeclared') obstacles.push(`the build context ${name} ${context.why}`);
    else contexts.set(name, await contentOf(context, workspace, signal, hash));
  }
  return { contexts, obstacles };
}

async function contentOf(
  context: Exclude<NamedContext, { kind: 'undeclared' }>,
  workspace: string,
  signal: AbortSignal,
  hash: typeof hashFolder,
): Promise<string> {
  switch (context.kind) {
    case 'image':
      return context.reference;
    case 'fixed':
      return context.content;
    case 'folder':
      return (await hash(resolve(workspace, context.path), { signal })).digest;
    case 'layout': {
      // It names everything in the folder by its digest.
      const path = join(resolve(workspace, context.path), 'index.json');
      const index = await readFile(path).catch((error: unknown) => {
        throw unreadable(path, error);
      });
      return `${context.tag} ${createHash('sha256').update(index).digest('hex')}`;
    }
  }
}
