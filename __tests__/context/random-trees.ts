/** Random contexts: folders with files, links and an ignore file that often speaks of what is there. */
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

export type Tree = Readonly<Record<string, Node>>;

type Node =
  | { readonly kind: 'file'; readonly content: string; readonly mode: number }
  | { readonly kind: 'link'; readonly target: string }
  /** A second name for the file that was made last. */
  | { readonly kind: 'name' }
  | { readonly kind: 'folder'; readonly entries: Tree; readonly mode: number };

export interface Context {
  readonly tree: Tree;
  readonly ignore: string;
}

const NAMES = [
  'a',
  'b',
  'ab',
  'a.b',
  '.a',
  'c',
  'a b',
  'ü',
  '😀',
  '\ue000',
  'a-b',
  'a0',
  '[a]',
  'a|b',
  'A',
  '-',
  'a\\b',
];
const JOKERS = ['*', '**', '?', 'a*', '*b', '[ab]', '[^a]', 'ab?', '*.b', '**b', 'a**', '*|b', '?{2}', '\\a', '\\[a]'];

const name = fc.constantFrom(...NAMES);
const { tree } = fc.letrec<{ tree: Tree; node: Node }>((tie) => ({
  tree: fc.dictionary(name, tie('node'), { minKeys: 2, maxKeys: 6, size: 'max', noNullPrototype: true }),
  node: fc.oneof(
    { maxDepth: 4 },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('file' as const), content: fc.string(), mode: modeOf(0o600) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('link' as const), target: fc.constantFrom('a', '../b', '/x y') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('name' as const) }) },
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('folder' as const), entries: tie('tree'), mode: modeOf(0o700) }),
    },
  ),
}));

/** Permissions that leave the owner these at least, now and then with the three bits above them. */
function modeOf(least: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.constantFrom(0, 0, 0, 0o1000, 0o2000, 0o4000, 0o7000), fc.integer({ min: 0, max: 0o777 }))
    .map(([special, permissions]) => special | permissions | least);
}

const part = fc.oneof({ weight: 2, arbitrary: name }, fc.constantFrom(...JOKERS));
const line = fc
  .tuple(
    fc.constantFrom('', '', '!', '!', '/', '# '),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '/', '/*', '/**', ' '),
  )
  .map(([before, parts, after]) => before + parts.join('/') + after);

const ignore = fc
  .tuple(
    fc.constantFrom('', '', '', '', '*\n', '**\n'),
    fc.array(line, { maxLength: 6, size: 'max' }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([first, lines, end]) => first + lines.map((each) => each + end).join(''));

/** A context whose ignore file BuildKit takes. */
export const context: fc.Arbitrary<Context> = fc.record({ tree, ignore });

/** Makes the files of a tree, with exactly their permissions. */
export function makeTree(folder: string, entries: Tree): void {
  mkdirSync(folder, { recursive: true });
  makeEntries(folder, entries, { last: undefined });
}

function makeEntries(folder: string, entries: Tree, made: { last: string | undefined }): void {
  for (const [each, node] of Object.entries(entries)) {
    const path = join(folder, each);
    if (node.kind === 'link') symlinkSync(node.target, path);
    else if (node.kind === 'name' && made.last !== undefined) linkSync(made.last, path);
    else if (node.kind === 'folder') {
      mkdirSync(path);
      makeEntries(path, node.entries, made);
      chmodSync(path, node.mode);
    } else {
      writeFileSync(path, node.kind === 'file' ? node.content : '');
      chmodSync(path, node.kind === 'file' ? node.mode : 0o644);
      made.last = path;
    }
  }
}
