import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ACTIONS } from './actions.ts';
import { type Page, ROOT, readPages } from './pages.ts';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

interface Command {
  readonly page: Page;
  readonly line: number;
  readonly words: readonly string[];
}

/** Whose commands are shown. Another program is looked at by hand before it gets here. */
const PROGRAMS = new Set(['cd', 'cosign', 'cp', 'docker', 'gh', 'git', 'jq', 'mkdir', 'node', 'npm']);

/** Folders of this repository: what a command names in them has to be there. */
const OURS = /^(?:\.\/)?(?:__tests__|bench|dist|docs|examples|scripts|src)\//;

function commandsOf(page: Page): Command[] {
  const shells = page.blocks.filter(({ language }) => /^(?:sh|shell|bash|console)$/.test(language));
  return shells.flatMap(({ text, line, language }) =>
    text
      .replaceAll(/\\\n\s*/g, ' ')
      .split('\n')
      .flatMap((row, index) => {
        // In a console only what stands behind a prompt was typed.
        if (language === 'console' && !row.startsWith('$ ')) return [];
        const typed = row.replace(/^\$ /, '').replace(/(?:^|\s)#.*$/, '');
        return typed.split(/&&|\|\||[;|]/).map((command) => ({
          page,
          line: line + index,
          words: (command.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2')),
        }));
      })
      .filter(({ words }) => words.length > 0),
  );
}

/** A reader of an example has this repository beside it. */
const inRepository = (word: string) => word.replace(/^(?:.*\/)?image-build-action\//, '');

function isThere(word: string, page: Page): boolean {
  const path = inRepository(word);
  return existsSync(join(ROOT, path)) || existsSync(join(ROOT, dirname(page.path), path));
}

/** A page may say that a word "stands for" a command; what it then shows may be wrong on purpose. */
const isShorthand = (program: string, { text }: Page) => new RegExp(`\`${program}\` stands for\\s+\``).test(text);

function problemsOf({ page, words: [program = '', ...args] }: Command): string[] {
  if (/^\w+$/.test(program) && isShorthand(program, page)) return [];
  const isPath = program.includes('/');
  if (!isPath && !PROGRAMS.has(program)) return [`${program} is a program that no page has shown before`];
  const [first = '', second = ''] = args;
  const script = program === 'npm' ? (first === 'run' ? second : first === 'test' ? first : undefined) : undefined;
  const files = [...(isPath ? [program] : []), ...(program === 'node' ? [first] : [])];
  const named = [...files, ...args.filter((word) => OURS.test(inRepository(word)))];
  return [
    ...(script !== undefined && !(script in scripts) ? [`package.json has no script ${script}`] : []),
    ...named.filter((word) => !isThere(word, page)).map((word) => `${word} is not there`),
    ...(program === 'node' ? unknownOptions(inRepository(first), args.slice(1)) : []),
  ];
}

/** Options of a bundle: its inputs, and those that its help names. */
function unknownOptions(bundle: string, args: readonly string[]): string[] {
  const entry = /^dist\/([\w-]+)\/index\.js$/.exec(bundle)?.[1];
  if (entry === undefined || !existsSync(join(ROOT, 'src/actions', entry))) return [];
  const inputs = ACTIONS.find(({ folder }) => folder === (entry === 'build' ? '.' : entry))?.inputs ?? [];
  const source = sourcesOf(join(ROOT, 'src/actions', entry));
  const names = args.filter((word) => word.startsWith('--')).map((word) => word.slice(2).replace(/=.*/s, ''));
  return names
    .filter((name) => !inputs.includes(name) && !new RegExp(`(['"]|--)${name}\\b`).test(source))
    .map((name) => `${bundle} has no option --${name}`);
}

function sourcesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const pages = readPages();
const commands = pages.flatMap(commandsOf);

it('the two commands that everybody needs stay in the README', () => {
  const shown = commands.filter(({ page }) => page.path === 'README.md').map(({ words }) => words.join(' '));
  expect(shown).toEqual(expect.arrayContaining(['npm run demo', 'npm test']));
});

it.each(pages.map((page) => [page.path, page] as const))('%s shows commands that there are', (path, page) => {
  const shown = commands.filter((command) => command.page === page);
  const problems = shown.flatMap((command) =>
    problemsOf(command).map((problem) => `${path}:${command.line}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

it('prose names scripts that package.json has', () => {
  const lost = pages.flatMap(({ path, words }) =>
    words
      .filter(({ target }) => {
        const script = /^npm run (?:-s )?([\w:-]+)/.exec(target)?.[1];
        return script !== undefined && !(script in scripts);
      })
      .map(({ target, line }) => `${path}:${line}: ${target}`),
  );
  expect(lost).toEqual([]);
});
