/** Text to data: JSON, or YAML 1.2, which is loaded only when the text is not JSON. */
import { quote } from '../errors.ts';
import type { Json } from './entry.ts';

/** Either the data, or why there is none: a clause that follows the name of the input. */
export type Read = { readonly value: Json } | { readonly problem: string };

/** One anchor may serve thousands of entries, but anchors of anchors of anchors are an attack. */
const MAX_ALIASES = 10_000;
/** More values than this are no matrix: it is what anchors that refer to each other, or themselves, expand to. */
const MAX_VALUES = 2_000_000;
const MAX_DEPTH = 64;
const WITHOUT_END = `holds more than ${MAX_VALUES} values, or lists in lists without an end`;

/** @param isJson whether the name says that it is JSON and nothing else */
export async function readData(text: string, isJson: boolean): Promise<Read> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return { problem: 'is empty' };
  try {
    const read = readJson(plain);
    const data = 'problem' in read && !isJson ? await readYaml(plain) : read;
    return 'value' in data && isTooMuch(data.value) ? { problem: WITHOUT_END } : data;
  } catch (error) {
    // Lists in lists that are too deep for the parsers themselves.
    if (error instanceof RangeError) return { problem: WITHOUT_END };
    throw error;
  }
}

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text, keepWritten) as Json };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { problem: `is not JSON: ${quote((error as Error).message, 200)}` };
  }
}

/** A version such as 3.10 would become 3.1: numbers that are written in another way than they are shown stay text. */
function keepWritten(_name: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value;
}

async function readYaml(text: string): Promise<Read> {
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { merge: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    return { problem: `is neither JSON nor YAML: ${quote(fault.message.split('\n')[0] ?? '', 200)}` };
  visit(document, {
    Scalar(_key, node) {
      node.value = keepWritten('', node.value, node);
    },
  });
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as Json };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { problem: `cannot be read as YAML: ${quote((error as Error).message, 200)}` };
  }
}

/** Without recursion: what has no end must not end us. */
function isTooMuch(value: Json): boolean {
  let level: Json[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > MAX_DEPTH || count > MAX_VALUES) return true;
    const next: Json[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const child of Object.values(one)) next.push(child as Json);
      if (next.length > MAX_VALUES) return true;
    }
    level = next;
  }
  return false;
}
