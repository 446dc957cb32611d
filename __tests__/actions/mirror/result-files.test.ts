import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { runStep } from '../../runner/step.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

it('a pattern for result files is looked up by the bundle too', async () => {
  const done = await runStep({
    action: resolve(ROOT, 'mirror'),
    with: { 'result-file': 'x/*.json', to: 'registry.test/me' },
    github: { workspace: resolve(ROOT, '__tests__/cases') },
  });
  done.close();
  expect(done.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('Input result-file: "x/*.json" fits no file'),
  ]);
});
