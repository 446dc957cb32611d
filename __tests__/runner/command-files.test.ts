import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import { keyValuePairs } from './key-value-file.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

function write(name: string, text: string): string {
  return `append('${name}', ${JSON.stringify(text)});\n`;
}

describe('format', () => {
  const pairs = (text: string): Record<string, string> => Object.fromEntries(keyValuePairs(text));

  it('has single lines and delimited values', () => {
    expect(pairs('a=1\n\nb==x=\nc=\nd=x<<y\n')).toEqual({ a: '1', b: '=x=', c: '', d: 'x<<y' });
    expect(pairs('a<<E\n1\n\n2=3\n\nE\nb<<E\nE\nc<<=E\nx\n=E')).toEqual({ a: '1\n\n2=3\n', b: '', c: 'x' });
  });

  it('keeps everything up to the line which is exactly the delimiter', () => {
    expect(pairs('a<<E\n E\nE \nb=2\nE\n')).toEqual({ a: ' E\nE \nb=2' });
    expect(pairs('a<<E\nx\r\nE\n')).toEqual({ a: 'x\r' });
  });

  it.each([
    ['text\n', "Invalid format 'text'"],
    ['<<E\nx\nE\n', "Invalid format '<<E'. Name must not be empty and delimiter must not be empty"],
    ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\nx', 'Invalid value. EOF marker missing new line.'],
  ])('refuses %j', (text, message) => {
    expect(() => pairs(text)).toThrow(message);
  });
});

describe('files of a step', () => {
  it('give outputs, variables, paths and state', async () => {
    const main =
      write('OUTPUT', '\uFEFFdigest=sha256:1\ntags<<X\na\nb\nX\n') +
      write('ENV', 'A=1\n') +
      write('PATH', '/a\n/b\n\n/a\n') +
      write('STATE', 's=t\n');
    const step = await actions.run(main);
    expect(step).toMatchObject({ outcome: 'success', problems: [], env: { A: '1' }, path: ['/b', '/a'] });
    expect(step.outputs).toEqual({ digest: 'sha256:1', tags: 'a\nb' });
    expect(step.state).toEqual({ s: 't' });
  });

  it('fail the step when malformed, with what came before kept', async () => {
    const step = await actions.run(write('OUTPUT', 'a=1\nsecond line of a\nb=2\n'));
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: { a: '1' } });
    expect(step.annotations.map((annotation) => annotation.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'second line of a'",
    ]);
  });

  it('cannot set an output without a name', async () => {
    const step = await actions.run(write('OUTPUT', '=1\n'));
    expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
  });

  it('cannot set NODE_OPTIONS', async () => {
    const step = await actions.run(write('ENV', 'node_options=--require=/x\nB=1\n'));
    expect(step).toMatchObject({ outcome: 'success', env: { B: '1' } });
    expect(step.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
    expect(step.problems).toHaveLength(1);
  });

  it('are taken over after a failure and a deleted one is no matter', async () => {
    const step = await actions.run(`${write('OUTPUT', 'a=1')} fs.rmSync(env.GITHUB_ENV); process.exit(1);`);
    expect(step).toMatchObject({ outcome: 'failure', outputs: { a: '1' }, problems: [] });
  });

  it('are fresh in each stage', async () => {
    const report = "console.log(fs.readFileSync(env.GITHUB_OUTPUT, 'utf8') === '', fs.existsSync(env.BEFORE));";
    const main = "append('OUTPUT', 'a=1'); append('ENV', 'BEFORE=' + env.GITHUB_OUTPUT);";
    const step = await actions.run({ main, post: report }, { post: true });
    expect(step.post?.lines[0]?.text).toBe('true false');
  });

  it('report outputs which a job would not hand on', async () => {
    const step = await actions.run(write('OUTPUT', 'login=user:s3cretvalue'), { secrets: ['s3cretvalue'] });
    expect(step.outputs.login).toBe('user:s3cretvalue');
    expect(step.problems).toEqual(["Skip output 'login' since it may contain secret."]);
  });
});

describe('summary', () => {
  it('is masked', async () => {
    const step = await actions.run(write('STEP_SUMMARY', '# Built\nby s3cretvalue\n'), { secrets: ['s3cretvalue'] });
    expect(step.summary).toBe('# Built\nby ***\n');
  });

  it('is dropped beyond 1024 KiB', async () => {
    const fits = await actions.run("append('STEP_SUMMARY', 'x'.repeat(1024 * 1024));");
    expect(fits.summary).toHaveLength(1024 * 1024);
    const step = await actions.run("append('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1));");
    expect(step).toMatchObject({ outcome: 'success', summary: '', problems: ['summary too large'] });
    expect(step.annotations[0]?.message).toContain('content up to a size of 1024k, got 1024k');
  });
});
