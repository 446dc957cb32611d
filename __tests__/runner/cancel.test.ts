import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import { hasEnded } from './orphans.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

const HANG = "setInterval(() => {}, 1000); console.log('ready');";
const cancelWhen = { output: /^ready$/ };
/** Shorter than the runner's, and long enough for a word on a machine that is busy. */
const limits = { sigint: 1500, sigterm: 1500 };

describe('cancel', () => {
  it('sends SIGINT, which ends a process that does not handle it', async () => {
    const step = await actions.run(HANG, { cancelWhen });
    expect(step).toMatchObject({ outcome: 'cancelled', signal: 'SIGINT', exitCode: 130, sentSignals: ['SIGINT'] });
    expect(step.annotations.at(-1)).toEqual({ level: 'error', message: 'The operation was canceled.' });
  });

  it('is cancelled whatever the exit code, and takes over what the action wrote last', async () => {
    const main = `process.on('SIGINT', () => { append('OUTPUT', 'a=1'); console.log('bye'); process.exit(0); }); ${HANG}`;
    const step = await actions.run(main, { cancelWhen });
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 0, signal: null, outputs: { a: '1' } });
    expect(step.log).toContain('ready\nbye');
  });

  it('goes on to SIGTERM', async () => {
    const main = `process.on('SIGINT', () => console.log('int')); ${HANG}`;
    const step = await actions.run(main, { cancelWhen, limits });
    expect(step).toMatchObject({ outcome: 'cancelled', signal: 'SIGTERM', sentSignals: ['SIGINT', 'SIGTERM'] });
    expect(step.log).toContain('int');
  });

  it('goes on to SIGKILL', async () => {
    const main = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s)); ${HANG}`;
    const step = await actions.run(main, { cancelWhen, limits });
    expect(step).toMatchObject({ signal: 'SIGKILL', exitCode: 137, sentSignals: ['SIGINT', 'SIGTERM', 'SIGKILL'] });
    expect(step.lines.map((line) => line.text)).toEqual(['ready', 'SIGINT', 'SIGTERM']);
    expect(step.durationMs).toBeGreaterThan(2990);
  });

  it('runs post afterwards, with the state', async () => {
    const post = 'console.log(env.STATE_builder);';
    const step = await actions.run(
      { main: `append('STATE', 'builder=b1'); ${HANG}`, post },
      { cancelWhen, post: true },
    );
    expect(step.outcome).toBe('cancelled');
    expect(step.post).toMatchObject({ outcome: 'success', log: 'Post job cleanup.\nb1' });
    const onSuccess = { main: HANG, post, runs: { 'post-if': 'success()' } };
    expect((await actions.run(onSuccess, { cancelWhen, post: true })).post).toBeUndefined();
  });

  it('comes after a time or from the caller', async () => {
    expect((await actions.run(HANG, { cancelWhen: { afterMs: 20 } })).outcome).toBe('cancelled');
    expect((await actions.run(HANG, { cancelWhen: { signal: AbortSignal.abort() } })).outcome).toBe('cancelled');
    const controller = new AbortController();
    const step = await actions.run(HANG, {
      cancelWhen: { signal: controller.signal },
      onLine: (line) => line === 'ready' && controller.abort(),
    });
    expect(step.outcome).toBe('cancelled');
  });

  it('which comes too late changes nothing', async () => {
    const step = await actions.run("console.log('done');", { cancelWhen });
    expect(step).toMatchObject({ outcome: 'success', sentSignals: [] });
    expect(step.problems).toEqual(['the action ended before it was cancelled']);
  });
});

describe('children', () => {
  const CHILD = '\'setInterval(() => {}, 1000); process.on("SIGINT", () => process.exit(9));\'';
  const SPAWN = `const child = spawn(process.execPath, ['-e', ${CHILD}], { stdio: 'inherit', detached: DETACHED });
    child.unref(); append('OUTPUT', 'pid=' + child.pid);`;

  it('which hold the output are waited for only a while, then ended with the job', async () => {
    const step = await actions.run(SPAWN.replace('DETACHED', 'true'), { limits: { streams: 500 } });
    const pid = Number(step.outputs.pid);
    expect(step.outcome).toBe('success');
    expect(step.durationMs).toBeGreaterThan(490);
    expect(step.orphans.map((orphan) => orphan.pid)).toEqual([pid]);
    expect(hasEnded(pid)).toBe(true);
  });

  it('are not signalled by a cancel', async () => {
    const main = `${SPAWN.replace('DETACHED', 'false')} ${HANG}`;
    const step = await actions.run(main, { cancelWhen, limits: { streams: 500 } });
    expect(step).toMatchObject({ outcome: 'cancelled', signal: 'SIGINT' });
    expect(step.orphans.map((orphan) => orphan.pid)).toEqual([Number(step.outputs.pid)]);
  });

  it('live until post is over', async () => {
    const post = "process.kill(Number(env.STATE_pid), 0); console.log('alive');";
    const main = SPAWN.replace('DETACHED', 'true').replace("'OUTPUT'", "'STATE'").replace("'inherit'", "'ignore'");
    const step = await actions.run({ main, post }, { post: 'later' });
    expect(step.orphans).toEqual([]);
    expect((await step.runPost())?.log).toContain('alive');
    expect(step.orphans).toHaveLength(1);
  });
});
