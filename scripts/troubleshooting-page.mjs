/**
 * docs/troubleshooting.md, made from the catalogue of errors (src/errors), which says what to do, and from docs/errors,
 * which says what people see and why. `npm run readme` writes it.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CATALOGUE } from '../src/errors/catalogue.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const TROUBLESHOOTING_PAGE = 'docs/troubleshooting.md';
/** Files of docs/errors in the order of a step. */
export const STAGES = ['step', 'sign-in', 'builder', 'build', 'push', 'network', 'cache', 'trust', 'companions'];

const HEAD = `# Troubleshooting

<!-- Made by "npm run readme" from src/errors and docs/errors. -->

Every error of the action ends with its id in square brackets, such as \`[registry-denied]\`: look for it on this page. If
you have only a line of a log, look for a part of that line. The table leads to what it is, why, and what to do.

- The error on the page of the run is the short form. The log has the whole output of the build before it.
- What may pass is tried again ([retries](retry.md)); an error that you see has stayed.
- The output \`failure-class\` and \`error\` in the [result file](result-file.md) tell a later step what kind it was.
- A snippet shows what matters. Your own permissions and inputs stay beside it.
`;

/** The groups of errors with all that is said of them, in the order of the page. */
export function readStages(root = ROOT) {
  return STAGES.map((name) => {
    const { title, errors } = parse(readFileSync(join(root, 'docs/errors', `${name}.yaml`), 'utf8'));
    return { name, title, errors: Object.entries(errors).map(([id, page]) => ({ id, ...page })) };
  });
}

const code = (text) => `\`${text}\``;

function tableOf({ title, errors }) {
  const rows = errors.map(({ id, title: what, says }) => {
    return `| ${says.map(code).join('<br>')} | [${what}](#${id}) |`;
  });
  return [`**${title}**`, '', '| You see | What it is |', '| --- | --- |', ...rows, ''].join('\n');
}

function linkOf(link) {
  if (link.startsWith('https:')) return `<${link}>`;
  return `[${link.split('#')[0]}](${posix.relative('docs', link)})`;
}

function entryOf({ id, title, why, do: more, yaml }) {
  const { advice, link } = CATALOGUE[id];
  const parts = [
    `### \`${id}\``,
    `**${title}.** ${why.trim()}`,
    `**What to do.** ${advice}`,
    more?.trim(),
    yaml && `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``,
    `More: ${linkOf(link)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The page's whole text. */
export function freshTroubleshootingPage(root = ROOT) {
  const stages = readStages(root);
  const entries = stages.flatMap((stage) => [`## ${stage.title}\n`, ...stage.errors.map(entryOf)]);
  return [HEAD, '## What you see\n', ...stages.map(tableOf), ...entries].join('\n');
}
