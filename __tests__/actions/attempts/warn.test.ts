import { expect, it } from '@jest/globals';
import { runModule } from '../../fakes/module.ts';

async function told(count: number, isWarning: boolean): Promise<string[]> {
  const { stdout } = await runModule(`
    import { warnOfRetry } from 'SRC/actions/attempts/warn.ts';
    for (let n = 1; n <= ${count}; n++) warnOfRetry('Attempt ' + n + ' failed\\nagain', ${isWarning});`);
  return stdout.split('\n').slice(0, -1);
}

it('a retry is a warning', async () => {
  expect(await told(1, true)).toEqual(['::warning::Attempt 1 failed%0Aagain']);
});

it('a retry is lines of the log on request', async () => {
  expect(await told(2, false)).toEqual(['Attempt 1 failed', 'again', 'Attempt 2 failed', 'again']);
});

it('of many retries the first five are warnings, and the log has them all', async () => {
  const lines = await told(7, true);
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(5);
  expect(lines.slice(5)).toEqual([
    'Attempt 6 failed',
    'again',
    'This and all further attempts are told in the log alone.',
    'Attempt 7 failed',
    'again',
  ]);
});
