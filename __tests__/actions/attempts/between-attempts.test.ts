import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { FailureStage } from '../../../src/retry/classification.ts';
import { failure } from '../../fakes/classification.ts';
import { makeDocker } from '../../fakes/docker.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

interface Given {
  readonly stage?: FailureStage;
  readonly isFrozen?: true;
  readonly builder?: string;
  readonly command?: string;
  /** What `docker` does for each of these. */
  readonly docker?: string;
  /** When the step is cancelled: before all, or at the first output. */
  readonly cancelled?: 'before' | 'meanwhile';
  /** Milliseconds for the command. */
  readonly limit?: number;
}

/** Prepares the next attempt in a process of its own. */
async function prepare(given: Given) {
  const { stage = 'push', isFrozen, builder = '', command = '', docker: lines = '', cancelled, limit } = given;
  const docker = makeDocker(folders, [], lines);
  const cwd = folders.make();
  const code = `
    import { prepareNextAttempt } from 'SRC/actions/attempts/between-attempts.ts';
    import { parseInputs } from 'SRC/actions/inputs/inputs.ts';
    import { withoutInputs } from 'SRC/runner/command.ts';
    import { inputText } from 'SRC/runner/input.ts';
    const { CLASSIFICATION, CANCELLED, CWD, LIMIT } = process.env;
    const { inputs } = await parseInputs(inputText, () => '');
    const controller = new AbortController();
    if (CANCELLED === 'before') controller.abort();
    if (CANCELLED === 'meanwhile') {
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = (...all) => {
        if (String(all[0]).includes('ready')) controller.abort();
        return write(...all);
      };
    }
    const limit = LIMIT === '' ? {} : { commandLimitMs: Number(LIMIT) };
    const means = { env: withoutInputs(process.env), cwd: CWD, signal: controller.signal, ...limit };
    await prepareNextAttempt(JSON.parse(CLASSIFICATION), inputs, means);
    console.log('the end');`;
  const { stdout, stderr } = await runModule(code, {
    PATH: `${docker.bin}:${process.env['PATH']}`,
    CLASSIFICATION: JSON.stringify(failure({ stage, ...(isFrozen && { isFrozen }) })),
    CWD: cwd,
    CANCELLED: cancelled ?? '',
    LIMIT: limit === undefined ? '' : String(limit),
    INPUT_BUILDER: builder,
    'INPUT_ON-RETRY-COMMAND': command,
    INPUT_PASSWORD: 's3cret',
    OTHER: 'kept',
  });
  const log = (stdout + stderr)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'TOKEN')
    .split('\n')
    .slice(0, -1);
  return { log, calls: docker.calls(), cwd };
}

const groupOf = (command: string, ...said: string[]) => [
  `::group::On retry: ${command}`,
  ...(said.length > 0 ? ['::stop-commands::TOKEN', ...said, '::TOKEN::'] : []),
  '::endgroup::',
];

describe('before the next attempt', () => {
  it.each<[string, Given, string[][]]>([
    ['a builder that was lost is booted', { stage: 'builder' }, [['buildx', 'inspect', '--bootstrap']]],
    [
      'a builder that was lost is booted by its name',
      { stage: 'builder', builder: 'mine' },
      [['buildx', 'inspect', '--bootstrap', 'mine']],
    ],
    [
      'a builder that stands still is started again',
      { stage: 'cache', isFrozen: true, builder: 'mine' },
      [
        ['buildx', 'stop', 'mine'],
        ['buildx', 'inspect', '--bootstrap', 'mine'],
      ],
    ],
    ['nothing is run after another failure of a cache', { stage: 'cache', builder: 'mine' }, []],
    ['nothing is run after another failure', { stage: 'push', builder: 'mine' }, []],
    ['nothing is run when the step is cancelled', { stage: 'builder', command: 'docker\ndf', cancelled: 'before' }, []],
    [
      'the builder comes before the user’s command',
      { stage: 'builder', command: 'docker\ndf' },
      [['buildx', 'inspect', '--bootstrap'], ['df']],
    ],
  ])('%s', async (_, given, calls) => {
    expect((await prepare(given)).calls).toEqual(calls);
  });

  it('a builder that does not boot is left to the attempt, without a word', async () => {
    const { log } = await prepare({ stage: 'builder', docker: 'echo "no builder" >&2; exit 1' });
    expect(log).toEqual(['the end']);
  });
});

describe('the user’s command', () => {
  it('gets each line as one argument, and no shell reads it', async () => {
    const { calls } = await prepare({ command: 'docker\n system df \n$HOME `x` "y" ; z\n\n--flag=a, b' });
    expect(calls).toEqual([['system df', '$HOME `x` "y" ; z', '--flag=a, b']]);
  });

  it('says what it says in a group, and none of it is a command of ours', async () => {
    const { log } = await prepare({ command: 'docker', docker: 'echo "::error::x"; echo two >&2' });
    // What is printed to two pipes at the same moment comes in any order.
    const orders = [
      ['::error::x', 'two'],
      ['two', '::error::x'],
    ];
    expect(orders.map((said) => [...groupOf('docker', ...said), 'the end'])).toContainEqual(log);
  });

  it('runs in the workspace, and sees no input', async () => {
    const { log, cwd } = await prepare({ command: 'docker', docker: 'pwd; env > "$(dirname "$0")/env"; dirname "$0"' });
    const [, , folder, bin = ''] = log;
    const variables = readFileSync(join(bin, 'env'), 'utf8');
    expect(folder).toBe(cwd);
    expect(variables).toContain('OTHER=kept');
    expect(variables).not.toMatch(/INPUT_|s3cret/);
  });

  it.each<[string, Given, string[], string]>([
    ['that fails', { command: 'docker', docker: 'exit 3' }, groupOf('docker'), 'exit code 3'],
    ['that is killed', { command: 'docker', docker: 'kill -9 $$' }, groupOf('docker'), 'ended by SIGKILL'],
    [
      'that takes too long',
      { command: 'docker', docker: 'exec sleep 60', limit: 300 },
      groupOf('docker'),
      'stopped after 0.005 min',
    ],
    ['that is not there', { command: 'no-such-command' }, groupOf('no-such-command'), 'spawn no-such-command ENOENT'],
  ])('%s is a warning and no more', async (_, given, group, problem) => {
    expect((await prepare(given)).log).toEqual([
      ...group,
      `::warning::on-retry-command failed (${problem}); the next attempt follows all the same.`,
      'the end',
    ]);
  });

  it('is stopped by a cancel, and that is no failure of it', async () => {
    const { log } = await prepare({ command: 'docker', docker: 'echo ready; exec sleep 60', cancelled: 'meanwhile' });
    expect(log).toEqual([...groupOf('docker', 'ready'), 'the end']);
  });
});
