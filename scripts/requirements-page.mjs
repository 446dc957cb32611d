/** docs/requirements.md, made from the one list of what pipelines asked for. `npm run readme` writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIST = '__tests__/cases/requirements.yaml';
export const REQUIREMENTS_PAGE = 'docs/requirements.md';

/**
 * The sections of the list, in its order. A requirement has a `number`, a `text`, `proofs` and `outside`, the reason why
 * something is not proven here. A proof has a `file` (below `__tests__`), a `title` (`a › b` for the test b in the group a)
 * and, for one row of a table test, a `row`.
 */
export function readRequirements(root = ROOT) {
  return parse(readFileSync(join(root, LIST), 'utf8')).map(({ requirements, ...section }) => ({
    ...section,
    requirements: requirements.map(({ proofs = [], outside = '', ...requirement }) => ({
      ...requirement,
      outside,
      proofs: proofs.flatMap((proof) =>
        Object.entries(proof).map(([file, words]) => {
          const [title, row] = [words].flat();
          return { file, title, row };
        }),
      ),
    })),
  }));
}

const cell = (text) => text.replace(/[|<*]/g, '\\$&');

/** Numbers of requirements, which stand in the line already. */
const NUMBERS = /^(?:requirements? )?\d[\d, and]*: |^%d: | \(requirements? \d[\d, andto]*\)/g;

/** A title as people read it, with its row in the place that it is for. */
function spoken({ title, row = '…' }) {
  const plain = title
    .split(' › ')
    .map((part) => part.replaceAll(NUMBERS, ''))
    .join(' › ');
  return `“${cell(plain.replace(/%s/, () => row).replaceAll('%s', '…'))}”`;
}

function placeOf({ proofs, outside }) {
  const byFile = Map.groupBy(proofs, ({ file }) => file);
  const tests = [...byFile].map(([file, found]) => {
    const name = file.replace(/(?:\.test)?\.ts$/, '');
    return `[${name}](../__tests__/${file}): ${found.map(spoken).join(', ')}`;
  });
  return [...tests, ...(outside === '' ? [] : [`outside: ${outside}`])].join('<br>');
}

function sectionOf({ title, about, requirements }) {
  const rows = requirements.map((each) => `| ${each.number} | ${cell(each.text)} | ${placeOf(each)} |`);
  const table = ['| No. | What is asked | Where it is proven |', '| --- | --- | --- |', ...rows].join('\n');
  return `## ${title}\n\n${about}\n\n${table}\n`;
}

/** The page's text. */
export function freshRequirementsPage(root = ROOT) {
  const sections = readRequirements(root);
  const all = sections.flatMap(({ requirements }) => requirements);
  const whole = all.filter(({ proofs }) => proofs.some(({ file }) => file.startsWith('engine/example-')));
  const proven = all.filter(({ proofs }) => proofs.length > 0);
  return `# Requirements

Five real pipelines were taken apart before this action was written: what they do, what they wish for, and what goes wrong in
them. Each of the ${all.length} lines below is something that one of them asks for, with the tests that prove it. ${whole.length} lines are
shown by an [example](README.md#examples), which the tests run as a whole workflow on a real engine; ${proven.length - whole.length} more by other
tests. Where something belongs to the workflow, or to another tool, the line says "outside" and why.

This page is made of [a list](../${LIST}). A test fails when a line has no place, when a test that it
names is gone, or when a test names a line that does not name it.

${sections.map(sectionOf).join('\n')}`;
}
