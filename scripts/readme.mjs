/**
 * Keeps the tables of inputs and outputs in every action's README the same as the action.yml beside it, which is the one
 * source, and the pages that are made of other sources. `node scripts/readme.mjs` writes them; `--check` only says whether they are fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { freshRequirementsPage, REQUIREMENTS_PAGE } from './requirements-page.mjs';
import { freshResultPage, RESULT_PAGE } from './result-page.mjs';
import { freshTroubleshootingPage, TROUBLESHOOTING_PAGE } from './troubleshooting-page.mjs';

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
  if (!pattern.test(text)) throw new Error(`The README lacks the markers for ${name}`);
  return text.replace(pattern, (_, start, end) => `${start}\n${table}\n${end}`);
}

/** The folders of the actions, from the root: the build action in the root itself, and its companions. */
export function actionFolders(root = ROOT) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['.', ...folders.map(({ name }) => name).sort()].filter((name) => existsSync(join(root, name, 'action.yml')));
}

/** The text of an action's README with fresh tables. */
export function freshReadme(folder = '.', root = ROOT) {
  const { inputs, outputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
  return replaceBetween(replaceBetween(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
}

function refresh(file, source, fresh) {
  const path = join(ROOT, file);
  if (fresh === readFileSync(path, 'utf8')) return;
  if (process.argv.includes('--check')) {
    console.error(`${file}: it differs from ${source}; run "npm run readme".`);
    process.exitCode = 1;
  } else writeFileSync(path, fresh);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of actionFolders()) refresh(join(folder, 'README.md'), 'action.yml', freshReadme(folder));
  refresh(RESULT_PAGE, 'its schema', freshResultPage());
  refresh(REQUIREMENTS_PAGE, 'the list of requirements', freshRequirementsPage());
  refresh(TROUBLESHOOTING_PAGE, 'the catalogue of errors', freshTroubleshootingPage());
}
