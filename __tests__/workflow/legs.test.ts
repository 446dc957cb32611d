import { afterAll, describe, expect, it } from '@jest/globals';
import { Folders } from '../fakes/folder.ts';
import { job, results, run } from './test-runs.ts';
import type { WorkflowRun } from './workflow.ts';
import { expectResult } from './workflow.ts';

const folders = new Folders();
afterAll(() => folders.remove());

function legResults(finished: WorkflowRun, id = 'a'): Record<string, string> {
  return Object.fromEntries(finished.job(id).legs.map(({ name, result }) => [name, result]));
}

function matrixJob(strategy: string, script: string, extra = ''): string {
  return `  a:
    runs-on: \${{ matrix.on || 'ubuntu-latest' }}
${extra}    strategy: ${strategy}
    steps:
      - run: ${script}
`;
}

describe('legs of a matrix', () => {
  it('are cancelled by one that fails, unless told otherwise', async () => {
    const script = 'test ${{ matrix.n }} != 2';
    const fast = await run(matrixJob('{ matrix: { n: [1, 2, 3] } }', script));
    expect(legResults(fast)).toEqual({ 'a (1)': 'success', 'a (2)': 'failure', 'a (3)': 'cancelled' });
    const slow = await run(matrixJob('{ fail-fast: false, matrix: { n: [1, 2, 3] } }', script));
    expect(legResults(slow)).toEqual({ 'a (1)': 'success', 'a (2)': 'failure', 'a (3)': 'success' });
    expect([fast.result, slow.result]).toEqual(['failure', 'failure']);
  });

  it('that run already are cancelled too', async () => {
    const script = '|\n          [ ${{ matrix.n }} != 1 ] || exit 1\n          exec sleep 60';
    const finished = await run(matrixJob('{ matrix: { n: [1, 2] } }', script), { parallel: 2 });
    expect(legResults(finished)).toEqual({ 'a (1)': 'failure', 'a (2)': 'cancelled' });
  });

  it('that may fail cancel none', async () => {
    const extra = '    continue-on-error: ${{ matrix.n == 1 }}\n';
    const finished = await run(matrixJob('{ matrix: { n: [1, 2] } }', 'test ${{ matrix.n }} != 1', extra));
    expect(legResults(finished)).toEqual({ 'a (1)': 'success', 'a (2)': 'success' });
    expect(finished.leg('a', { n: 1 }).outcome).toBe('failure');
    expect(finished.result).toBe('success');
  });

  it('come from the outputs of another job', async () => {
    const plan = `  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
    steps:
      - id: plan
        run: |
          echo 'matrix={"include":[{"image":"x","on":["arm","big"]},{"image":"y"}]}' >> "$GITHUB_OUTPUT"
`;
    const legs = matrixJob(
      '{ matrix: "${{ fromJSON(needs.plan.outputs.matrix) }}" }',
      "echo '${{ matrix.image }} ${{ toJSON(strategy) }}'",
      '    needs: plan\n    name: Build ${{ matrix.image }}\n',
    );
    const finished = await run(plan + legs);
    expectResult(finished, 'success');
    expect(legResults(finished)).toEqual({ 'Build x': 'success', 'Build y': 'success' });
    expect(finished.leg('a', { image: 'x' }).runsOn).toEqual(['arm', 'big']);
    expect(finished.leg('a', { image: 'y' }).runsOn).toBe('ubuntu-latest');
    expect(finished.leg('a', { image: 'y' }).steps[0]?.log).toMatch(/"job-index": 1,\s+"job-total": 2/);
  });

  it('are never more at once than allowed', async () => {
    /** The most that ran at the same time, as the legs themselves count. */
    async function most(limit: string, wait: (met: string) => string): Promise<number> {
      const [here, met] = [folders.make(), folders.make()];
      const counts: number[] = [];
      const onLine = (line: string) => counts.push(Number(/^now (\d+)$/.exec(line)?.[1] ?? 0));
      const lines = [`touch ${here}/$$ ${met}/$$`, wait(met), `echo now $(ls ${here} | wc -l)`, `rm ${here}/$$`];
      const script = `|\n${lines.map((line) => `          ${line}`).join('\n')}`;
      const finished = await run(matrixJob(`{ ${limit} matrix: { n: [1, 2, 3] } }`, script), { parallel: 2, onLine });
      expectResult(finished, 'success');
      return Math.max(...counts);
    }
    expect(await most('max-parallel: 1,', () => 'sleep 0.3')).toBe(1);
    // Nobody ends before a second one has begun.
    const meet = (met: string) => `until [ "$(ls ${met} | wc -l)" -ge 2 ]; do sleep 0.05; done`;
    expect(await most('', meet)).toBe(2);
  });

  it('write over the outputs of each other, but not by nothing', async () => {
    const text = `  a:
    runs-on: ubuntu-latest
    outputs:
      output_1: \${{ steps.gen.outputs.output_1 }}
      output_2: \${{ steps.gen.outputs.output_2 }}
      last: \${{ steps.gen.outputs.last }}
      secret: \${{ steps.gen.outputs.secret }}
    strategy:
      matrix:
        version: [1, 2]
    steps:
      - id: gen
        env:
          SECRET: \${{ secrets.KEY }}
        run: |
          echo "output_\${{ matrix.version }}=\${{ matrix.version }}" >> "$GITHUB_OUTPUT"
          echo "last=\${{ matrix.version }}" >> "$GITHUB_OUTPUT"
          echo "secret=x $SECRET" >> "$GITHUB_OUTPUT"
  b:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ join(needs.a.outputs.*, ' ') }}" = '1 2 2'
`;
    const finished = await run(text, { secrets: { KEY: 'very-secret' } });
    expect(finished.job('a').outputs).toEqual({ output_1: '1', last: '2', output_2: '2' });
    expect(finished.leg('a', { version: 1 }).outputs).toEqual({ output_1: '1', last: '1' });
  });

  it.each([
    ['an empty list', '[]', "Matrix vector 'n' does not contain any values"],
    ['no JSON', 'x', 'fromJSON'],
  ])('fail before they exist for %s', async (_, list, problem) => {
    const text = matrixJob('{ matrix: { n: "${{ fromJSON(vars.LIST) }}" } }', 'true');
    const finished = await run(text + job('b', 'true', { needs: 'a' }), { vars: { LIST: list } });
    expect(results(finished)).toEqual({ a: 'failure', b: 'skipped' });
    expect(finished.job('a').problem).toContain(problem);
    expect(finished.describe()).toContain(problem);
  });
});
