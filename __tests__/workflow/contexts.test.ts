import { describe, expect, it } from '@jest/globals';
import { job, run, steps } from './test-runs.ts';

describe('contexts', () => {
  it('are those of the event, the run and the test', async () => {
    const text = `on: { workflow_dispatch: { inputs: { dry: { type: boolean, default: true }, name: { default: x } } } }
name: Contexts
permissions: { id-token: write }
jobs:
${steps(
  '- run: >-',
  '    echo "${{ github.workflow }} ${{ github.event_name }} ${{ github.repository }} ${{ github.sha }}',
  "    ${{ inputs.dry && 'dry' }} ${{ github.event.inputs.dry }} ${{ inputs.name }} ${{ vars.V }} ${{ secrets.S }}",
  '    ${{ runner.os }} ${{ github.run_attempt }} $GITHUB_RUN_ID $MACHINE [${{ env.MACHINE }}]',
  '    ${{ github.token }} $ACTIONS_ID_TOKEN_REQUEST_URL"',
)}`;
    const finished = await run(text, {
      inputs: { name: 'y' },
      vars: { V: 'var' },
      secrets: { S: 'top-secret' },
      env: { MACHINE: 'machine' },
      github: { repository: 'mona/cat' },
      idToken: { url: 'http://id.example', token: 'id-request' },
      token: (permissions) => `token-${permissions['id-token']}`,
    });
    const line = finished.leg('a').steps[0]?.log.split('\n').at(-1);
    const { id, sha } = finished;
    expect(line).toBe(
      `Contexts workflow_dispatch mona/cat ${sha} dry true y var *** Linux 1 ${id} machine [] *** http://id.example`,
    );
  });

  it.each([
    ['', '', ''],
    ['permissions: read-all\n', '', ''],
    ['permissions: write-all\n', '', 'http://id.example'],
    ['permissions: { id-token: write }\n', '    permissions: { contents: read }\n', ''],
    ['permissions: { contents: read }\n', '    permissions: { id-token: write }\n', 'http://id.example'],
  ])('give an id token only to who may (%j, %j)', async (workflow, ofJob, expected) => {
    const text = steps(`- run: echo "[$ACTIONS_ID_TOKEN_REQUEST_URL]"`).replace('  a:\n', `  a:\n${ofJob}`);
    const options = { idToken: { url: 'http://id.example', token: 'id-request' } };
    const finished = await run(`on: push\n${workflow}jobs:\n${text}`, options);
    expect(finished.leg('a').steps[0]?.log.split('\n').at(-1)).toBe(`[${expected}]`);
  });

  it('know which files of the workspace there are', async () => {
    const shown = "\"[${{ hashFiles('a*.txt') }}] [${{ hashFiles('none') }}]\"";
    const finished = await run(steps('- run: echo x > a1.txt && mkdir a2.txt', `- run: echo ${shown}`));
    expect(finished.leg('a').steps[1]?.log.split('\n').at(-1)).toMatch(/^\[[0-9a-f]{64}\] \[\]$/);
  });

  it.each([
    [{ event: { name: 'release' } }, "it does not run on 'release' but on: push, workflow_dispatch"],
    [{ inputs: { b: 'x' } }, "it has no input 'b'"],
    [{ inputs: {} }, "its input 'a' is required"],
    [{ inputs: { a: 'x' } }, "'x' is not an option of the input 'a': one, two"],
  ])('refuse what the workflow does not know: %j', async (options, problem) => {
    const text =
      'on: { push: , workflow_dispatch: { inputs: { a: { type: choice, required: true, options: [one, two] } } } }\njobs:\n';
    await expect(run(text + job('a', 'true'), options)).rejects.toThrow(problem);
  });
});
