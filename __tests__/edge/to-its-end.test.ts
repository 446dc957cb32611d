import { expect, it } from '@jest/globals';
import { runModule } from '../fakes/module.ts';

const run = (program: string) =>
  runModule(`import { toItsEnd } from 'SRC/runner/to-its-end.ts'; toItsEnd(async () => { ${program} });`);

it.each([
  ['goes well', '', 0],
  ['has failed, and says so', 'process.exitCode = 1;', 1],
  ['waits for what never comes', 'await new Promise(() => {});', 13],
  ['has failed, and then waits for what never comes', 'process.exitCode = 1; await new Promise(() => {});', 1],
])('a program that %s ends with its exit code', async (_, program, exitCode) => {
  expect(await run(program)).toEqual({ exitCode, stdout: '', stderr: '' });
});

it('a program that throws ends with what it threw', async () => {
  const { exitCode, stderr } = await run("throw new Error('broken');");
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Error: broken');
});
