import { describe, expect, it } from '@jest/globals';
import { job, results, run } from './test-runs.ts';

describe('jobs', () => {
  it('run in the order of needs, each in a fresh place', async () => {
    const text = [
      job('last', 'test ! -e left; test ! -e "$HOME/left"', { needs: '[first, middle]' }),
      job('middle', 'touch left "$HOME/left"', { needs: 'first' }),
      job('first', 'touch left'),
    ];
    const order: string[] = [];
    const finished = await run(text.join(''), { onLine: (line) => order.push(...(line.match(/(?<=Run ).*/) ?? [])) });
    expect(results(finished)).toEqual({ first: 'success', middle: 'success', last: 'success' });
    expect(order).toEqual(['touch left', 'touch left "$HOME/left"', 'test ! -e left; test ! -e "$HOME/left"']);
  });

  // `a` ends as told, `b` needs `a` and has no condition, `c` needs `b` and has the one told.
  it.each([
    ['true', 'success()', { a: 'success', b: 'success', c: 'success' }],
    ['false', 'success()', { a: 'failure', b: 'skipped', c: 'skipped' }],
    ['false', "github.ref != ''", { a: 'failure', b: 'skipped', c: 'skipped' }],
    ['false', 'always()', { a: 'failure', b: 'skipped', c: 'success' }],
    ['false', 'failure()', { a: 'failure', b: 'skipped', c: 'success' }],
    ['true', 'failure()', { a: 'success', b: 'success', c: 'skipped' }],
    ['false', 'cancelled()', { a: 'failure', b: 'skipped', c: 'skipped' }],
    ['false', '${{ !cancelled() }}', { a: 'failure', b: 'skipped', c: 'success' }],
    ['false', "always() && needs.b.result == 'skipped'", { a: 'failure', b: 'skipped', c: 'success' }],
    ['false', "always() && needs.b.result == 'failure'", { a: 'failure', b: 'skipped', c: 'skipped' }],
    ['true', "github.ref == 'refs/heads/main'", { a: 'success', b: 'success', c: 'success' }],
    ['true', "github.ref == 'refs/heads/other'", { a: 'success', b: 'success', c: 'skipped' }],
  ])('after %s, with the condition %s', async (script, condition, expected) => {
    const text = job('a', script) + job('b', 'true', { needs: 'a' }) + job('c', 'true', { needs: 'b', if: condition });
    const finished = await run(text);
    expect(results(finished)).toEqual(expected);
    expect(finished.result).toBe(script === 'true' ? 'success' : 'failure');
  });

  it('are skipped when anything they descend from was, and say nothing about it', async () => {
    const skipped = job('a', 'true', { if: 'false' });
    const between = job('b', 'true', { needs: 'a', if: 'always()' });
    const finished = await run(skipped + between + job('c', 'true', { needs: 'b' }));
    expect(results(finished)).toEqual({ a: 'skipped', b: 'success', c: 'skipped' });
    expect(finished.result).toBe('success');
  });

  it('that may fail do not stop others', async () => {
    const finished = await run(job('a', 'false', { 'continue-on-error': 'true' }) + job('b', 'true', { needs: 'a' }));
    expect(results(finished)).toEqual({ a: 'success', b: 'success' });
    expect(finished.leg('a').outcome).toBe('failure');
    expect(finished.result).toBe('success');
  });
});

describe('steps', () => {
  const steps = `  a:
    runs-on: ubuntu-latest
    steps:
      - id: fails
        run: exit 3
        continue-on-error: \${{ vars.FORGIVE == 'yes' }}
      - id: plain
        run: 'true'
      - id: state
        if: \${{ always() }}
        env:
          OUTCOME: \${{ steps.fails.outcome }} \${{ steps.fails.conclusion }} \${{ steps.plain.outcome }} \${{ job.status }}
        run: echo "$OUTCOME"
      - id: failure
        if: failure() && env.X == ''
        run: 'true'
      - id: unlikely
        if: always() && env.OWN == 'other'
        env:
          OWN: mine
        run: 'true'
`;

  it.each([
    ['no', 'failure', { plain: 'skipped', failure: 'success' }, 'failure failure skipped failure'],
    ['yes', 'success', { plain: 'success', failure: 'skipped' }, 'failure success success success'],
  ])('go on as they may (continue-on-error: %s)', async (forgive, result, expected, line) => {
    const finished = await run(steps, { vars: { FORGIVE: forgive } });
    const leg = finished.leg('a');
    const conclusions = Object.fromEntries(leg.steps.map(({ id, conclusion }) => [id, conclusion]));
    expect(leg.result).toBe(result);
    expect(conclusions).toEqual({ fails: result, state: 'success', unlikely: 'skipped', ...expected });
    expect(leg.step('state').log).toContain(`\n${line}`);
    expect(leg.step('fails').log).toContain('##[error]Process completed with exit code 3.');
  });

  it('that cannot be evaluated fail with their place', async () => {
    const text = job('a', "'echo ${{ fromJSON(vars.BROKEN) }}'");
    const finished = await run(text, { vars: { BROKEN: '{' } });
    expect(finished.result).toBe('failure');
    expect(finished.leg('a').steps[0]?.log).toMatch(/##\[error\]workflow\.yml:6:9: .*fromJSON/);
  });

  it('and jobs end when their time is over', async () => {
    const step = `  step:
    runs-on: ubuntu-latest
    steps:
      - run: exec sleep 60
        timeout-minutes: 0.002
      - run: echo after
        if: failure()
`;
    const late = job('job', 'exec sleep 60', { 'timeout-minutes': '0.002' });
    const finished = await run(step + late, { limits: { sigint: 2000 } });
    expect(results(finished)).toEqual({ step: 'failure', job: 'cancelled' });
    expect(finished.leg('step').step('echo after').outcome).toBe('success');
  });

  it('of a cancelled run stop, except those which ask for it', async () => {
    const controller = new AbortController();
    const text = `  a:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo ready
          exec sleep 60
      - run: echo never
      - run: echo cancelled
        if: cancelled()
${job('b', 'true', { needs: 'a' })}${job('c', 'true', { needs: 'a', if: 'always()' })}`;
    const onLine = (line: string): void => (line === 'ready' ? controller.abort() : undefined);
    const finished = await run(text, { signal: controller.signal, onLine });
    expect(results(finished)).toEqual({ a: 'cancelled', b: 'cancelled', c: 'success' });
    expect(finished.leg('a').steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success']);
    expect(finished.result).toBe('cancelled');
  });
});
