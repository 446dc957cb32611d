import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from '../runner/fixture-action.ts';
import { job, rerun, run, steps } from './test-runs.ts';
import { expectResult } from './workflow.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

describe('uses', () => {
  const printing = (name: string): string =>
    actions.create({
      inputs: { fail: {}, word: { default: 'default' } },
      main: `append('OUTPUT', 'word=' + env.INPUT_WORD + '\\n'); append('STATE', 'word=' + env.INPUT_WORD + '\\n');
        append('ENV', 'FROM_${name}=yes\\n');
        fs.writeFileSync(env.HOME + '/${name}', '');
        if (env.INPUT_FAIL) process.exit(1);`,
      post: `console.log('post of ${name} ' + env.STATE_word); append('STEP_SUMMARY', 'bye ${name}');`,
    });

  it('runs actions, and their post stages in reverse at the end, also after a failure', async () => {
    const order: string[] = [];
    const onLine = (line: string): void => void order.push(...(line.match(/^(post of|then) .*/) ?? []).slice(0, 1));
    const text = steps(
      '- id: x',
      '  uses: octo-org/x@v1',
      '  with: { word: "${{ github.ref_name }}" }',
      '- uses: octo-org/y@v1',
      '  with: { fail: now }',
      '- if: failure()',
      '  run: test -f "$HOME/x" && echo "then $FROM_x ${{ steps.x.outputs.word }}"',
    );
    const standIns = { 'octo-org/x': printing('x'), 'octo-org/y': printing('y') };
    const finished = await run(text, { standIns, onLine });
    expect(finished.result).toBe('failure');
    expect(order).toEqual(['then yes main', 'post of y default', 'post of x main']);
    const leg = finished.leg('a');
    expect(leg.steps.map(({ outcome, post }) => [outcome, post?.outcome])).toEqual([
      ['success', 'success'],
      ['failure', 'success'],
      ['success', undefined],
    ]);
    expect(leg.summary).toBe('bye xbye y');
    expect(leg.steps.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('runs this repository, by its name and from the workspace', async () => {
    const text = steps(
      '- uses: actions/checkout@v5',
      '- id: build',
      '  uses: org/image-build-action@v1',
      '  with: { dry-run: true, images: registry.example/app, tags: v7 }',
    );
    const finished = await run(text, { files: { Dockerfile: 'FROM scratch' } });
    expectResult(finished, 'success');
    expect(finished.leg('a').step('build').outputs.tags).toBe('registry.example/app:v7');
    const local = steps('- uses: actions/checkout@v5', '- uses: ./own');
    const files = { 'own/action.yml': 'runs: { using: node24, main: index.cjs }', 'own/index.cjs': 'process.exit(0)' };
    expectResult(await run(local, { files }), 'success');
  });

  it('gives runtime variables to actions only', async () => {
    const main = "append('OUTPUT', 'seen=' + env.ACTIONS_RUNTIME_TOKEN + env.PATH.split(':')[0])";
    const text = steps(
      '- run: echo "/first" >> "$GITHUB_PATH"; test -z "$ACTIONS_RUNTIME_TOKEN"',
      '- id: action',
      '  uses: octo-org/x@v1',
    );
    const standIns = { 'octo-org/x': actions.create({ main }) };
    const finished = await run(text, { runtime: { ACTIONS_RUNTIME_TOKEN: 'runtime:' }, standIns });
    expectResult(finished, 'success');
    expect(finished.leg('a').step('action').outputs).toEqual({ seen: 'runtime:/first' });
  });

  it('lets a service make the runtime variables of each attempt', async () => {
    const main =
      "append('OUTPUT', 'seen=' + env.ACTIONS_RUNTIME_TOKEN); process.exitCode = env.ATTEMPT === '1' ? 1 : 0";
    const text = steps('- id: action', '  uses: octo-org/x@v1');
    const standIns = { 'octo-org/x': actions.create({ main }) };
    const runtime = ({ run: id, attempt }: { run: string; attempt: number }) => {
      return { ACTIONS_RUNTIME_TOKEN: `${id}/${attempt}`, ATTEMPT: String(attempt) };
    };
    const first = await run(text, { runtime, standIns, github: { run_id: '7' } });
    expect(first.leg('a').step('action').outputs).toEqual({ seen: '7/1' });
    const second = await rerun(first);
    expect(second.leg('a').step('action').outputs).toEqual({ seen: '7/2' });
  });

  it('takes stand-ins for the actions of others', async () => {
    const text = steps(
      '- id: own',
      '  uses: octo-org/setup/deep@v1',
      '  with: { version: 3 }',
      '- run: echo "$SET ${{ steps.own.outputs.version }}"',
      '- uses: octo-org/failing@v1',
    );
    const finished = await run(text, {
      standIns: {
        'octo-org/setup/deep': ({ with: inputs, log }) => {
          log('::warning::old');
          return { outputs: { version: `v${inputs.version}` }, env: { SET: 'up' } };
        },
        'octo-org/failing': () => {
          throw new Error('no network');
        },
      },
    });
    const { steps: ran } = finished.leg('a');
    expect(ran[0]?.annotations).toEqual([{ level: 'warning', message: 'old' }]);
    expect(ran[1]?.log).toContain('\nup v3');
    expect(ran[2]).toMatchObject({ outcome: 'failure', log: expect.stringContaining('##[error]no network') });
  });

  it('refuses actions that nothing stands in for, before anything runs', async () => {
    const lines: string[] = [];
    const text = job('a', 'true') + job('b', 'true').replace('- run: true', '- uses: octo-org/other@v1');
    await expect(run(text, { onLine: (line) => lines.push(line) })).rejects.toThrow(
      "workflow.yml:10:15: nothing stands in for 'octo-org/other@v1'",
    );
    expect(lines).toEqual([]);
  });
});
