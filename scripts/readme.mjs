/**
 * Keeps the README's tables of inputs and outputs the same as action.yml, which is the one source.
 * `node scripts/readme.mjs` writes them; `--check` only says whether they are fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function cell(text) {
  return String(text).trim().replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => {
    const shown = value === undefined || value === '' ? '' : `\`${cell(value)}\``;
    return `| \`${name}\` | ${cell(description)} | ${shown} |`;
  });
  return ['| Input | What it is | Default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| Output | What it is |', '| --- | --- |', ...rows].join('\n');
}

/** Puts a table between its two marker comments. */
function replaceBetween(text, name, table) {
  const pattern = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md lacks the markers for ${name}`);
  return text.replace(pattern, (_, start, end) => `${start}\n${table}\n${end}`);
}

/** The README's text with fresh tables. */
export function freshReadme(root = ROOT) {
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return replaceBetween(replaceBetween(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = freshReadme();
  const path = join(ROOT, 'README.md');
  if (fresh !== readFileSync(path, 'utf8')) {
    if (process.argv.includes('--check')) {
      console.error('README.md: the tables differ from action.yml; run "npm run readme".');
      process.exit(1);
    }
    writeFileSync(path, fresh);
  }
}
