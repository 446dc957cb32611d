/** An input that is a YAML list of mappings, with texts as their values: to YAML `3.10` is a number, and not that one. */

/** By its keys in their order. A value is a text, trimmed and empty for none, or several; undefined for anything else. */
export type YamlFields = readonly (readonly [key: string, value: string | readonly string[] | undefined])[];

/**
 * @param refuse gets what is wrong, as a clause that follows the name of the input; never a text of the list
 * @param read makes of an entry what it stands for; its number begins with 1
 */
export async function readYamlList<T>(
  text: string,
  refuse: (problem: string) => unknown,
  read: (fields: YamlFields, number: number) => readonly T[],
): Promise<T[]> {
  if (text === '') return [];
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    refuse(`is no valid YAML, see its line ${lines.linePos(error.pos[0]).line}`);
    return [];
  }
  if (!isSeq(document.contents)) {
    refuse('is no list');
    return [];
  }
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const textOf = (node: unknown) => (isScalar(node) ? String(node.value ?? '').trim() : undefined);
  const valueIn = (node: unknown): string | readonly string[] | undefined => {
    const value = resolved(node) ?? undefined;
    // What is only misspelt is not the same as nothing.
    if (value === undefined) return isAlias(node) ? undefined : '';
    if (!isSeq(value)) return textOf(value);
    const texts = value.items.map((item) => textOf(resolved(item))).filter((one) => one !== undefined);
    return texts.length === value.items.length ? texts : undefined;
  };
  return document.contents.items.flatMap((item, index) => {
    const map = resolved(item);
    if (isMap(map)) {
      const fields = map.items.map(
        ({ key, value }) => [isScalar(key) ? String(key.value) : '', valueIn(value)] as const,
      );
      return read(fields, index + 1);
    }
    refuse(`entry ${index + 1} is no mapping of keys to values`);
    return [];
  });
}
