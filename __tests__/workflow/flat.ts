/**
 * Every text of a workflow on one line, and the places where things were.
 *
 * The parser is made for editors: of a text of several lines that has an expression it keeps the source, with its
 * indentation and quotes, in the place of the value that YAML gives it. In JSON there are no such texts.
 */
import type { Node } from 'yaml';
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Keys and indexes from the root. */
export type Path = (string | number)[];

/** The same workflow as JSON; what is no YAML stays as it is. */
export function flatten(content: string): string {
  const document = parseDocument(content);
  return document.errors.length > 0 ? content : JSON.stringify(document.toJS(), undefined, 1);
}

/** Finds `line:column` of what is at a path, or of the last on the way that is written out. */
export function placesIn(content: string): (path: Path) => string {
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter });
  return (path) => {
    let place: Node | null = document.contents;
    let node: Node | null = place;
    for (const part of path) {
      const holder: Node | undefined = isAlias(node) ? node.resolve(document) : (node ?? undefined);
      node = isCollection(holder) ? below(holder, part) : null;
      place = node ?? place;
    }
    const { line, col } = lineCounter.linePos(place?.range?.[0] ?? 0);
    return `${line}:${col}`;
  };
}

function below(holder: Node, part: string | number): Node | null {
  if (isSeq(holder)) {
    return (holder.items[Number(part)] ?? null) as Node | null;
  }
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === part) : undefined;
  return (pair?.value ?? null) as Node | null;
}
