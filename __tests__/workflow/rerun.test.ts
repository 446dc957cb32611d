import { describe, expect, it } from '@jest/globals';
import { job, rerun, results, run } from './test-runs.ts';
import { expectResult } from './workflow.ts';

const text = `  plan:
    runs-on: ubuntu-latest
    outputs: { matrix: '\${{ steps.plan.outputs.matrix }}' }
    steps:
      - id: plan
        run: echo 'matrix=["amd64","arm64"]' >> "$GITHUB_OUTPUT"
  build:
    needs: plan
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        arch: \${{ fromJSON(needs.plan.outputs.matrix) }}
    outputs:
      amd64: \${{ steps.out.outputs.amd64 }}
      arm64: \${{ steps.out.outputs.arm64 }}
    steps:
      - run: test "\${{ matrix.arch }}" != "$BROKEN"
      - id: out
        run: echo "\${{ matrix.arch }}=\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT" && echo "$GITHUB_RUN_ID" > id
      - uses: actions/upload-artifact@v4
        with: { name: "\${{ matrix.arch }}", path: id }
  merge:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v5
        with: { merge-multiple: false }
      - run: test "$(cat amd64/id)" = "$GITHUB_RUN_ID" && test "$(cat arm64/id)" = "$GITHUB_RUN_ID"
      - run: echo "\${{ join(needs.build.outputs.*, ' ') }} [$GITHUB_RUN_ATTEMPT]"
${job('report', 'true', { needs: 'merge', if: 'always()' })}${job('apart', 'true', { needs: 'plan' })}`;

describe('a re-run of what failed', () => {
  it('runs the failed leg and its dependents, and keeps the rest', async () => {
    const first = await run(text, { env: { BROKEN: 'arm64' } });
    expect(results(first)).toEqual({
      plan: 'success',
      build: 'failure',
      merge: 'skipped',
      report: 'success',
      apart: 'success',
    });
    const second = await rerun(first, { env: {} });
    expectResult(second, 'success');
    expect(second).toMatchObject({ id: first.id, attempt: 2, sha: first.sha });
    expect(second.job('build').outputs).toEqual({ amd64: '1', arm64: '2' });
    expect(second.leg('merge').steps[2]?.log).toMatch(/1 2 \[2\]$/);
    const attempts = second.jobs.flatMap(({ legs }) => legs.map(({ name, attempt }) => [name, attempt]));
    expect(attempts).toEqual([
      ['plan', 1],
      ['build (amd64)', 1],
      ['build (arm64)', 2],
      ['merge', 2],
      ['report', 2],
      ['apart', 1],
    ]);
    expect(second.artifacts.all.map(({ name, attempt }) => [name, attempt])).toEqual([
      ['amd64', 1],
      ['arm64', 2],
    ]);
    expect(second.describe()).toContain('build (amd64): success (attempt 1)');
  });

  it('may fail again, and may be run a third time', async () => {
    const first = await run(text, { env: { BROKEN: 'amd64' } });
    const second = await rerun(first);
    expect(second.leg('build', { arch: 'amd64' })).toMatchObject({ result: 'failure', attempt: 2 });
    const third = await rerun(second, { env: {} });
    expectResult(third, 'success');
    expect(third.leg('build', { arch: 'arm64' }).attempt).toBe(1);
    expect(third.attempt).toBe(3);
  });

  it('also of what fail-fast cancelled', async () => {
    const legs = job('a', 'test ${{ matrix.n }} != "$BROKEN"', { strategy: '{ matrix: { n: [1, 2, 3] } }' });
    const first = await run(legs, { env: { BROKEN: '2' } });
    const second = await rerun(first, { env: {} });
    expect(second.job('a').legs.map(({ result, attempt }) => [result, attempt])).toEqual([
      ['success', 1],
      ['success', 2],
      ['success', 2],
    ]);
  });

  it('may upload the names of the first attempt again', async () => {
    const upload = `  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$GITHUB_RUN_ATTEMPT" > file
      - uses: actions/upload-artifact@v4
        with: { path: file }
      - run: test "$GITHUB_RUN_ATTEMPT" != 1
`;
    const second = await rerun(await run(upload));
    expectResult(second, 'success');
    expect(second.artifacts.all).toMatchObject([{ name: 'artifact', attempt: 2 }]);
  });
});
