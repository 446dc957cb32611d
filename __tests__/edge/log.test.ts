import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { harmless } from '../../src/runner/log.ts';
import { Folders } from '../fakes/folder.ts';
import { runModule } from '../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const lines = async (code: string, env = {}) =>
  (await runModule(`import { log } from 'SRC/runner/log.ts'; ${code}`, env)).stdout.split('\n').slice(0, -1);

describe('a line of the log', () => {
  it.each([
    ['a command of the old kind, anywhere', 'refused: ##[add-mask]x', 'refused: # #[add-mask]x'],
    ['a command at its start', '::error::x', '. ::error::x'],
    ['a command after white space', '\t ::error::x', '. \t ::error::x'],
    ['a second line', 'a\n::error::b\r\nc', 'a ::error::b c'],
    ['plain text', 'Tag: a::b (## x).', 'Tag: a::b (## x).'],
  ])('with %s is text', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });
});

describe('the log', () => {
  it('writes what the runner reads, escaped', async () => {
    expect(
      await lines(`
        log.info('::plain');
        log.debug('a%b');
        log.notice('n');
        log.warning('two\\nlines', { title: 'T,1:2', file: 'a.ts', line: 3 });
        log.error('##[x]');
        log.group('G')();`),
    ).toEqual([
      '. ::plain',
      '::debug::a%25b',
      '::notice::n',
      '::warning title=T%2C1%3A2,file=a.ts,line=3::two%0Alines',
      '::error::##[x]',
      '::group::G',
      '::endgroup::',
    ]);
  });

  it('masks secrets of several lines as one, and no white space', async () => {
    expect(await lines("log.mask('a\\nb'); log.mask(' '); log.mask('');")).toEqual(['::add-mask::a%0Ab']);
  });

  it('lets text through between two words that nobody can guess', async () => {
    const [stop = '', text, end] = await lines(
      "const output = log.passThrough(); output.write(Buffer.from('::error::x\\n')); output.end();",
    );
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop)?.[1];
    expect([text, end]).toEqual(['::error::x', `::${token}::`]);
  });

  it('says when somebody who reads slowly has caught up', async () => {
    const { stdout, stderr } = await runModule(`
      import { log } from 'SRC/runner/log.ts';
      const output = log.passThrough();
      let [count, room] = [0, undefined];
      // Nobody can read as long as nothing else is done.
      while (room === undefined && count++ < 100) room = output.write(Buffer.alloc(1024 * 1024, 'x'));
      await room;
      console.error(count, process.stdout.writableLength, output.write(Buffer.from('y')));`);
    const [count = '', ...rest] = stderr.trim().split(' ');
    expect(rest).toEqual(['0', 'undefined']);
    expect(Number(count)).toBeGreaterThanOrEqual(16);
    expect(Number(count)).toBeLessThan(20);
    expect(stdout.length).toBeGreaterThan(Number(count) * 1024 * 1024);
  });

  it('needs no such words where nothing is said', async () => {
    expect(await lines('log.passThrough().end();')).toEqual([]);
  });

  it('ends what was cut off in the middle of a line before it takes commands again', async () => {
    const [, text, end] = await lines(
      "const output = log.passThrough(); output.write(Buffer.from('half a line')); output.end();",
    );
    expect([text, end]).toEqual(['half a line', expect.stringMatching(/^::[0-9a-f-]{36}::$/)]);
  });
});

describe('a word of our own in the middle of a text from outside', () => {
  it('is heard by the runner, and the rest of the text is none again', async () => {
    const told = await lines(`
      const output = log.passThrough(); const other = log.passThrough();
      output.write(Buffer.from('one\\nhalf')); log.warning('w');
      output.write(Buffer.from(' more\\n::error::x\\n')); other.write(Buffer.from('y\\n')); output.end();
      other.write(Buffer.from('::error::z\\n')); other.end(); log.debug('d');`);
    const tokens = told.flatMap((line) => /^::stop-commands::(.+)$/.exec(line)?.[1] ?? []);
    expect(new Set(tokens).size).toBe(2);
    const [first, second] = tokens;
    expect(told).toEqual([
      ...[`::stop-commands::${first}`, 'one', 'half', `::${first}::`, '::warning::w'],
      ...[`::stop-commands::${second}`, ' more', '::error::x', 'y', '::error::z', `::${second}::`, '::debug::d'],
    ]);
  });
});

describe('a run that is debugged', () => {
  it('shows every program with its arguments, and how it ended', async () => {
    const told = await lines(`
      import { tellPrograms } from 'SRC/actions/step/debugging.ts';
      import { askProcess } from 'SRC/process/ask.ts';
      import { runCommand } from 'SRC/runner/command.ts';
      tellPrograms();
      await askProcess({ command: 'sh', args: ['-c', 'exit 3'], env: process.env, stdin: 'a secret', timeoutMs: 9000 });
      await runCommand('sh', ['-c', ':']);
      await askProcess({ command: '/not/here', args: [], env: {}, timeoutMs: 9000 }).catch(() => {});`);
    expect(told.map((line) => line.replaceAll(/\d+\.\d+ s/g, 'N s'))).toEqual([
      '::debug::Program 1: ["sh","-c","exit 3"]',
      '::debug::Program 1 ended after N s: exit code 3.',
      '::debug::Program 2: ["sh","-c",":"]',
      '::debug::Program 2 ended after N s: exit code 0.',
      '::debug::Program 3: ["/not/here"]',
      '::debug::Program 3 ended after N s: spawn /not/here ENOENT.',
    ]);
  });
});

describe('a command file', () => {
  it('takes any value, also one that looks like its own syntax', async () => {
    const file = join(folders.make({ out: '', summary: '' }), 'out');
    const code = `import { addToFile, addToSummary } from 'SRC/runner/commands.ts';
      import { saveState, STATE } from 'SRC/runner/state.ts';
      addToFile('OUTPUT', 'a', 'x\\nEOF\\nb=c'); saveState(STATE.privateFolder, '/t=<<x');
      saveState(STATE.privateFolder, 'a\\nb=c'); addToSummary('# S\\n');`;
    const summary = file.replace(/out$/, 'summary');
    await runModule(code, { GITHUB_OUTPUT: file, GITHUB_STATE: file, GITHUB_STEP_SUMMARY: summary });
    const text = readFileSync(file, 'utf8');
    expect(text.replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'END')).toBe(
      'a<<END\nx\nEOF\nb=c\nEND\nprivate-folder=/t=<<x\nprivate-folder<<END\na\nb=c\nEND\n',
    );
    expect(readFileSync(summary, 'utf8')).toBe('# S\n\n');
  });

  it('for a summary is left out where the runner has none', async () => {
    const { exitCode } = await runModule("import { addToSummary } from 'SRC/runner/commands.ts'; addToSummary('x');");
    expect(exitCode).toBe(0);
  });
});
