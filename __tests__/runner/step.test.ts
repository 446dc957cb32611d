import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import { readLines } from './stream-lines.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

describe('process', () => {
  it('is node 24 in the workspace, with nothing on stdin', async () => {
    const main = `
      console.log(process.version, process.cwd(), process.argv.length);
      process.stdin.on('data', () => console.log('data')).on('end', () => console.log('end of stdin'));`;
    const step = await actions.run(main);
    expect(step.lines[0]?.text).toMatch(/^v24\./);
    expect(step.lines[0]?.text).toContain(` ${step.folders.workspace} 2`);
    expect(step.lines[1]?.text).toBe('end of stdin');
  });

  it('fails the step by its exit code, by an exception and by a signal', async () => {
    expect(await actions.run('process.exitCode = 3;')).toMatchObject({ outcome: 'failure', exitCode: 3, signal: null });
    expect(await actions.run("throw new Error('x');")).toMatchObject({ outcome: 'failure', exitCode: 1 });
    const killed = await actions.run("process.kill(process.pid, 'SIGKILL');");
    expect(killed).toMatchObject({ outcome: 'failure', exitCode: 137, signal: 'SIGKILL', sentSignals: [] });
  });

  it('gives lines of stdout and stderr, ended by any line break, as they come', async () => {
    const main = "process.stdout.write('a\\r\\nb\\rc\\n\\nd €'); console.error('e');";
    const seen: string[] = [];
    const step = await actions.run(main, { onLine: (line) => seen.push(line) });
    const texts = (stream: string): string[] => step.lines.filter((l) => l.stream === stream).map((l) => l.text);
    expect(texts('stdout')).toEqual(['a', 'b', 'c', '', 'd €']);
    expect(texts('stderr')).toEqual(['e']);
    expect(seen.join('\n')).toBe(step.log);
  });

  it('gives one line for a line break which comes in two parts', async () => {
    const lines: string[] = [];
    await readLines(Readable.from(['a\r', '\nb\r', 'c\r']), (text) => lines.push(text)).closed;
    expect(lines).toEqual(['a', 'b', 'c']);
  });

  it('keeps what it writes to its home until the step is closed', async () => {
    const step = await actions.run("fs.writeFileSync(env.HOME + '/left', 'x');");
    expect(readFileSync(join(step.folders.home, 'left'), 'utf8')).toBe('x');
    step.close();
    expect(existsSync(step.folders.root)).toBe(false);
  });
});

describe('stages', () => {
  const post = `
    append('OUTPUT', 'x=1');
    console.log('post', env.STATE_id, env.FROM_MAIN, env.PATH.split(':').slice(0, 2).join(':'));`;
  const main = "append('STATE', 'id=42\\n'); append('ENV', 'FROM_MAIN=1\\n'); append('PATH', '/first\\n/second\\n');";

  it('give the state, variables and path of main to post', async () => {
    const step = await actions.run({ main, post }, { post: true });
    expect(step.post?.lines.map((line) => line.text)).toEqual(['post 42 1 /second:/first']);
    expect(step.post?.log).toBe('Post job cleanup.\npost 42 1 /second:/first');
    expect(step).toMatchObject({
      state: { id: '42' },
      env: { FROM_MAIN: '1' },
      path: ['/first', '/second'],
      outputs: {},
    });
    expect(step.post).not.toHaveProperty('outputs');
    expect(step.post?.path).toEqual([]);
  });

  it('run post after a failure as well', async () => {
    const step = await actions.run({ main: `${main} process.exit(1);`, post }, { post: true });
    expect(step.outcome).toBe('failure');
    expect(step.post?.outcome).toBe('success');
    expect(step.post?.log).toContain('post 42');
  });

  it('run post when asked for it, and not without post-if', async () => {
    const later = await actions.run({ main, post }, { post: 'later' });
    expect(later.post).toBeUndefined();
    expect((await later.runPost())?.log).toContain('post 42');
    const onFailure = { main, post, runs: { 'post-if': 'failure()' } };
    expect((await actions.run(onFailure, { post: true })).post).toBeUndefined();
    const failedLater = await actions.run(onFailure, { post: 'later' });
    expect((await failedLater.runPost('failure'))?.outcome).toBe('success');
    expect((await actions.run({ main, post })).post).toBeUndefined();
    expect((await actions.run({ main }, { post: true })).post).toBeUndefined();
  });

  it('run pre before main and keep its state to the end', async () => {
    const pre = "append('STATE', 'from=pre\\nkept=yes\\n');";
    const step = await actions.run(
      { pre, main: "console.log(env.STATE_from); append('STATE', 'from=main\\n');", post: '' },
      { post: true },
    );
    expect(step.pre?.outcome).toBe('success');
    expect(step.lines[0]?.text).toBe('pre');
    expect(step.post?.state).toEqual({ from: 'main', kept: 'yes' });
  });

  it('refuse an action which is not of node', async () => {
    await expect(actions.run({ main: '', runs: { using: 'composite' } })).rejects.toThrow("'using: composite'");
  });
});
