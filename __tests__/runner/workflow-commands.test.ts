import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import { parseCommand } from './workflow-commands.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

/** A script which prints the lines. */
function print(...lines: string[]): string {
  return lines.map((line) => `console.log(${JSON.stringify(line)});`).join('\n');
}

/** The log without the lines the runner prints before the action. */
function actionLog(step: { log: string }): string[] {
  return step.log.split('\n').slice(2);
}

describe('syntax', () => {
  const registered = new Set(['warning', 'set-output']);
  const parse = (line: string): unknown => {
    const command = parseCommand(line, registered);
    return command && [command.name, Object.fromEntries(command.properties), command.data];
  };

  it.each([
    ['::warning::text', ['warning', {}, 'text']],
    ['  ::Warning::text', ['warning', {}, 'text']],
    ['::warning file=a%2Cb%3A%25,LINE=3::x%0Ay%0D%250A::z', ['warning', { file: 'a,b:%', line: '3' }, 'x\ny\r%0A::z']],
    ['::warning file=,line==1=2, title=::x', ['warning', { line: '1=2' }, 'x']],
    ['::set-output name=a::', ['set-output', { name: 'a' }, '']],
    ['text ##[warning file=a%3Bb;line=1]x%5D%0Ay', ['warning', { file: 'a;b', line: '1' }, 'x]\ny']],
    ['text ::warning::x', undefined],
    ['::unknown::x', undefined],
    ['::warning x', undefined],
    ['##[warning', undefined],
    ['::warning file=a\\,b::', ['warning', { file: 'a\\' }, '']],
  ])('parses %j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('annotations', () => {
  it('come from errors, warnings and notices on both streams', async () => {
    const main = `${print('::error title=T,file=a/b.c,line=2,endLine=4::m%0An', '::notice::n')}
      console.error('::warning file=' + env.GITHUB_WORKSPACE + '/Dockerfile,line=3,col=1,endColumn=9::w');`;
    const step = await actions.run(main);
    expect(step.outcome).toBe('success');
    expect(step.annotations).toHaveLength(3);
    expect(step.annotations).toContainEqual({
      level: 'error',
      message: 'm\nn',
      title: 'T',
      file: 'a/b.c',
      line: 2,
      endLine: 4,
    });
    expect(step.annotations).toContainEqual({ level: 'notice', message: 'n' });
    const place = { file: 'Dockerfile', line: 3, col: 1, endColumn: 9 };
    expect(step.annotations).toContainEqual({ level: 'warning', message: 'w', ...place });
    expect(step.log).toContain('##[error]m\nn');
    expect(step.log).toContain('##[notice]n');
  });

  it('drop places which contradict themselves', async () => {
    const step = await actions.run(
      print(
        '::notice line=2,endLine=1::a',
        '::notice line=1,endLine=2,col=3::b',
        '::notice endLine=5::c',
        '::notice col=5::d',
        '::notice line=1,col=5,endColumn=4::e',
        '::notice line=x::f',
      ),
    );
    expect(step.annotations).toEqual([
      { level: 'notice', message: 'a' },
      { level: 'notice', message: 'b', line: 1, endLine: 2 },
      { level: 'notice', message: 'c', line: 5, endLine: 5 },
      { level: 'notice', message: 'd' },
      { level: 'notice', message: 'e', line: 1 },
      { level: 'notice', message: 'f' },
    ]);
  });

  it('are ten of a level, the others are only in the log', async () => {
    const step = await actions.run("for (let i = 1; i <= 12; i++) console.log('::warning::w' + i);");
    expect(step.annotations).toHaveLength(10);
    expect(step.log).toContain('##[warning]w12');
    expect(step.problems).toHaveLength(2);
  });

  it('are masked', async () => {
    const main = print('::error title=of s3cretvalue,file=s3cretvalue.txt::is s3cretvalue');
    const step = await actions.run(main, { secrets: ['s3cretvalue'] });
    expect(step.annotations).toEqual([{ level: 'error', message: 'is ***', title: 'of ***', file: '***.txt' }]);
    expect(step.log).not.toContain('s3cretvalue');
  });
});

describe('log', () => {
  it('shows groups, and debug lines only with step debugging', async () => {
    const main = print('::group::Build', 'x', '::endgroup::', '##[group]V1', '##[endgroup]', '::debug::a%0Ab');
    const groups = ['##[group]Build', 'x', '##[endgroup]', '##[group]V1', '##[endgroup]'];
    expect(actionLog(await actions.run(main))).toEqual(groups);
    const debugged = await actions.run(print('::debug::a%0Ab'), { runnerDebug: true });
    expect(actionLog(debugged)).toEqual(['##[debug]a', '##[debug]b']);
  });

  it('shows commands when echo is on', async () => {
    const step = await actions.run(
      print('::echo::on', '::group::a', '::add-mask::s3cretvalue', '::warning::w', '::echo::off', '::group::b'),
    );
    const echoed = ['::group::a', '##[group]a', '::add-mask::***', '##[warning]w', '::echo::off', '##[group]b'];
    expect(actionLog(step)).toEqual(echoed);
    const wrong = await actions.run(print('::echo::maybe'));
    expect(wrong.outcome).toBe('failure');
  });

  it('shows lines which only look like commands', async () => {
    const lines = ['::set-foo::x', 'a ::warning::x', '::error x', 'std::vector<int>::size', '##[section]x'];
    expect(actionLog(await actions.run(print(...lines)))).toEqual(lines);
  });
});

describe('stop-commands', () => {
  it('keeps commands from being carried out until its token comes', async () => {
    const stopped = ['::set-output name=a::1', '::add-mask::visible', '::error::no', '##[error]no', '::other::'];
    const main = print('::stop-commands::tok-12', ...stopped, '::TOK-12::', '::warning::yes', '::tok-12::');
    const step = await actions.run(main);
    expect(actionLog(step)).toEqual([
      '::stop-commands::tok-12',
      ...stopped,
      '::TOK-12::',
      '##[warning]yes',
      '::tok-12::',
    ]);
    expect(step).toMatchObject({ outputs: {}, annotations: [{ level: 'warning', message: 'yes' }] });
  });

  it('masks a long token', async () => {
    const step = await actions.run(print('::stop-commands::long-token', '::long-token::'));
    expect(actionLog(step)).toEqual(['::stop-commands::***', '::***::']);
  });

  it.each(['', 'pause-logging', 'warning'])('refuses the token %j', async (token) => {
    const step = await actions.run(print(`::stop-commands::${token}`, '::notice::still'));
    expect(step.outcome).toBe('failure');
    expect(step.annotations.at(-1)).toEqual({ level: 'notice', message: 'still' });
  });
});

describe('deprecated commands', () => {
  it('set outputs and state, and are reported', async () => {
    const step = await actions.run(print('::set-output name=a::1%0A2', '::save-state name=b::3'));
    expect(step).toMatchObject({ outcome: 'success', outputs: { a: '1\n2' }, state: { b: '3' } });
    expect(step.problems).toEqual(['deprecated command set-output', 'deprecated command save-state']);
    expect(step.annotations[0]?.message).toContain('The `set-output` command is deprecated');
  });

  it('fail without a name', async () => {
    const step = await actions.run(print('::set-output::1'));
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: {} });
    expect(step.annotations[1]?.message).toBe("Required field 'name' is missing in ##[set-output] command.");
  });

  it('which are disabled fail the step unless the job allows them', async () => {
    const main = print('::set-env name=A::1', '::add-path::/x');
    expect(await actions.run(main)).toMatchObject({ outcome: 'failure', env: {}, path: [] });
    const allowed = await actions.run(main, { env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' } });
    expect(allowed).toMatchObject({ outcome: 'success', env: { A: '1' }, path: ['/x'] });
  });
});

describe('injection', () => {
  it('through a printed value is seen as the runner sees it', async () => {
    const value = 'harmless\n::set-output name=owned::yes\r::add-mask::l';
    const step = await actions.run('console.log(env.INPUT_VALUE);', { with: { value } });
    expect(step.outputs).toEqual({ owned: 'yes' });
    expect(step.masks).toContain('l');
    expect(step.problems).toContain('deprecated command set-output');
  });

  it('through an escaped value or a delimited output stays a value', async () => {
    const value = 'harmless\n::set-output name=owned::yes';
    const main = `
      console.log('::warning::' + env.INPUT_VALUE.replace(/%/g, '%25').replace(/\\n/g, '%0A'));
      append('OUTPUT', 'value<<ghadelimiter_1\\n' + env.INPUT_VALUE + '\\nowned2=yes\\nghadelimiter_1\\n');`;
    const step = await actions.run({ main, inputs: { value: {} } }, { with: { value } });
    expect(step.outputs).toEqual({ value: `${value}\nowned2=yes` });
    expect(step.annotations).toEqual([{ level: 'warning', message: value }]);
    expect(step.problems).toEqual([]);
  });

  it('through an output written without a delimiter is seen', async () => {
    const main = "append('OUTPUT', 'value=' + env.INPUT_VALUE + '\\n');";
    const step = await actions.run(main, { with: { value: 'a\nowned=yes' } });
    expect(step.outputs).toEqual({ value: 'a', owned: 'yes' });
  });
});
