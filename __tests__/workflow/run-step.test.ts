import { describe, expect, it } from '@jest/globals';
import { run, steps } from './test-runs.ts';
import { expectResult } from './workflow.ts';

describe('run', () => {
  it.each([
    ['no shell: a pipe may fail', 'false | cat', '', 'success'],
    ['no shell: a command may not', 'false; true', '', 'failure'],
    ['bash: a pipe may not fail', 'false | cat', 'bash', 'failure'],
    ['bash: the first failure ends it', 'false; echo never', 'bash', 'failure'],
    ['sh', 'test -z "$BASH_VERSION" || test "$POSIXLY_CORRECT" = y', 'sh', 'success'],
    ['a command of its own', 'echo here', 'bash -c "exit 3" {0}', 'failure'],
    ['an unknown one', 'echo here', 'pwsh', 'failure'],
  ])('with %s', async (_, script, shell, result) => {
    const text = steps(`- run: ${script}`, ...(shell === '' ? [] : [`  shell: ${shell}`]));
    expect((await run(text)).result).toBe(result);
  });

  it('hands variables, folders, outputs and summaries on', async () => {
    const text = steps(
      '- id: first',
      '  run: |',
      '    mkdir "$RUNNER_TEMP/bin"',
      '    printf "#!/bin/sh\\necho tool" > "$RUNNER_TEMP/bin/own-tool"; chmod +x "$RUNNER_TEMP/bin/own-tool"',
      '    echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"',
      '    echo "A=changed" >> "$GITHUB_ENV"',
      '    { echo "text<<END"; echo one; echo two; echo END; } >> "$GITHUB_OUTPUT"',
      '    echo "## One" >> "$GITHUB_STEP_SUMMARY"',
      '    echo "::add-mask::hidden-word"',
      '- id: second',
      '  env:',
      '    TEXT: ${{ steps.first.outputs.text }}',
      '  run: |',
      '    echo "$(own-tool) $A $B ${{ env.A }} hidden-word $GITHUB_ACTION $GITHUB_JOB"',
      '    echo "$TEXT" >> "$GITHUB_STEP_SUMMARY"',
    );
    const finished = await run(`on: push\nenv: { A: workflow, B: of-workflow }\njobs:\n${text}`);
    expectResult(finished, 'success');
    const leg = finished.leg('a');
    expect(leg.step('first').outputs).toEqual({ text: 'one\ntwo' });
    expect(leg.step('second').log).toContain('\ntool changed of-workflow changed *** second a');
    expect(leg.summary).toBe('## One\none\ntwo\n');
  });

  it('knows folders and their defaults', async () => {
    const text = `on: push
defaults: { run: { working-directory: sub } }
jobs:
${steps(
  '- run: mkdir sub other',
  '  working-directory: .',
  '- run: touch here && pwd',
  '- run: test -f ../sub/here',
  '  working-directory: other',
  '- run: "true"',
  '  working-directory: missing',
)}`;
    const finished = await run(text);
    expect(finished.leg('a').steps.map(({ outcome }) => outcome)).toEqual(['success', 'success', 'success', 'failure']);
    expect(finished.leg('a').steps[3]?.log).toContain('does not exist');
  });

  it('gets a text of several lines as YAML means it', async () => {
    const text = steps(
      '- env:',
      '    FOLDED: >-',
      '      one',
      "      ${{ 'two' }}",
      '    QUOTED: "three',
      "      ${{ 'four' }}\\tfive\"",
      '  run: |',
      '    cat <<END',
      "    $FOLDED $QUOTED ${{ 'six' }}",
      '    END',
      '- if: >-',
      "    ${{ github.ref == 'refs/heads/other' &&",
      '    always() }}',
      '  run: exit 1',
    );
    const finished = await run(text);
    expectResult(finished, 'success');
    expect(finished.leg('a').steps[0]?.log).toMatch(/\none two three four\tfive six$/);
    expect(finished.leg('a').steps[1]?.outcome).toBe('skipped');
  });
});
