/** The table of fields in docs/result-file.md, made from the schema beside it. `npm run readme` writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const RESULT_PAGE = 'docs/result-file.md';

function rowsOf(properties, before) {
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = `${before}${name}${property.type === 'array' ? '[]' : ''}`;
    const inner = (property.items ?? property).properties ?? {};
    const cell = property.description.replace(/\|/g, '\\|');
    return [`| \`${before}${name}\` | ${cell} |`, ...rowsOf(inner, `${path}.`)];
  });
}

/** The page's text with a fresh table. */
export function freshResultPage(root = ROOT) {
  const { properties } = JSON.parse(readFileSync(join(root, 'docs/result-file.schema.json'), 'utf8'));
  const table = ['| Field | What it is |', '| --- | --- |', ...rowsOf(properties, '')].join('\n');
  const page = readFileSync(join(root, RESULT_PAGE), 'utf8');
  return page.replace(/(<!-- fields -->).*?(<!-- \/fields -->)/s, (_, start, end) => `${start}\n${table}\n${end}`);
}
