/** The Markdown pages of the repository, taken apart: code, headings, links and prose. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface CodeBlock {
  /** The word behind the fence; empty for none. */
  readonly language: string;
  /** Of its first line of text, from 1. */
  readonly line: number;
  /** Without its own indentation. */
  readonly text: string;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

export interface Page {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
  /** As GitHub calls the headings in an address. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** What stands between backquotes in a line of prose. */
  readonly words: readonly Link[];
}

/** Folders of what is installed, built or written by a run. */
const NOT_OURS = new Set(['node_modules', 'lib', 'dist', 'coverage', '.git']);

/** Every page, in the order of their paths. */
export function readPages(root = ROOT): Page[] {
  return markdownFiles(root)
    .sort()
    .map((file) => parsePage(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : markdownFiles(path);
    return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
  });
}

export function parsePage(path: string, text: string): Page {
  const { blocks, prose } = withoutFences(text);
  const plain = prose.map((line) => line.replace(/(`+)(.+?)\1/g, (code) => ' '.repeat(code.length)));
  return {
    path,
    text,
    blocks,
    anchors: anchorsOf(prose),
    links: linksIn(plain),
    words: prose.flatMap((line, index) =>
      [...line.matchAll(/(`+)(.+?)\1/g)].map(([, , word = '']) => ({ target: word.trim(), line: index + 1 })),
    ),
  };
}

/** @returns the code, and the lines of the page with empty ones in its place */
function withoutFences(text: string): { blocks: CodeBlock[]; prose: string[] } {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; indent: number; language: string; line: number; lines: string[] } | undefined;
  const prose = text.split('\n').map((line, index) => {
    const [, indent = '', fence = '', language = ''] = /^( *)(```+|~~~+) *([\w-]*)/.exec(line) ?? [];
    if (open === undefined) {
      if (fence === '') return line;
      open = { fence, indent: indent.length, language, line: index + 2, lines: [] };
    } else if (fence.startsWith(open.fence)) {
      blocks.push({ language: open.language, line: open.line, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    return '';
  });
  if (open !== undefined) throw new Error(`The code that begins in line ${open.line} has no end.`);
  return { blocks, prose };
}

/** `[text](target)`, `<img src="target">` and `[name]: target`. */
function linksIn(lines: readonly string[]): Link[] {
  const text = lines.join('\n');
  const forms = [
    /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
    /\b(?:src|href|srcset)="([^"]+)"/g,
    /^\[[^\]]+\]:\s+(\S+)/gm,
    /<(https?:[^>\s]+)>/g,
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 1: target = '', index }) => ({
      target,
      line: text.slice(0, index).split('\n').length,
    })),
  );
}

/** @see https://github.com/gjtorikian/html-pipeline: small letters, no punctuation, dashes for spaces, numbered twins */
function anchorsOf(prose: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  for (const line of prose) {
    const heading = /^#{1,6} +(.+?)(?: +#+)?$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const name = shown
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = name;
    for (let twin = 1; anchors.has(anchor); twin += 1) anchor = `${name}-${twin}`;
    anchors.add(anchor);
  }
  return anchors;
}
