import { describe, expect, it } from '@jest/globals';
import { runModule } from '../fakes/module.ts';

const ACTION = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'me/image-build',
  GITHUB_ACTION_REF: 'v1',
};

async function printed(expression: string, env: Record<string, string> = {}): Promise<string> {
  const code = `
    import { ActionError } from 'SRC/errors.ts';
    import { explained, withPage } from 'SRC/runner/explained.ts';
    process.stdout.write(${expression});`;
  return (await runModule(code, env)).stdout;
}

describe('what people read of an error and of a warning ends with its page and its id', () => {
  it.each<[string, string, string]>([
    ['an error', "explained(new ActionError('prune-limit', 'Too much.', { advice: '' }))", 'Too much.'],
    ['a warning', "withPage('It may be too much.', 'prune-limit')", 'It may be too much.'],
  ])('%s', async (_, expression, text) => {
    expect(await printed(expression, ACTION)).toBe(
      `${text}\nSee https://github.com/me/image-build/blob/v1/docs/troubleshooting.md#prune-limit [prune-limit]`,
    );
    expect(await printed(expression)).toBe(`${text}\nSee prune/README.md [prune-limit]`);
  });
});
