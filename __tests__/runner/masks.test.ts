import { afterAll, describe, expect, it } from '@jest/globals';
import { FixtureActions } from './fixture-action.ts';
import { SecretMasks } from './masks.ts';

const actions = new FixtureActions();
afterAll(() => actions.remove());

function masksOf(...secrets: string[]): SecretMasks {
  const masks = new SecretMasks();
  for (const secret of secrets) {
    masks.add(secret);
  }
  return masks;
}

describe('variations', () => {
  const secret = `p&ss "w'rd" <ü>/\\(x)`;

  it.each([
    ['as it is', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['URI', 'p%26ss%20%22w%27rd%22%20%3C%C3%BC%3E%2F%5C%28x%29'],
    ['XML', 'p&amp;ss &quot;w&apos;rd&quot; &lt;ü&gt;/\\(x)'],
    ['command line', secret.replaceAll('"', '\\"')],
    ['expression', secret.replaceAll("'", "''")],
  ])('%s', (_, text) => {
    expect(masksOf(secret).mask(`<${text}>`)).toBe('<***>');
  });

  it('base64 of a longer text, at any offset', () => {
    const password = 'correct-horse-battery';
    for (const user of ['a', 'ab', 'abc', 'abcd']) {
      const masked = masksOf(password).mask(Buffer.from(`${user}:${password}`).toString('base64'));
      const rest = Buffer.from(masked.replace('***', ''), 'base64').toString('latin1');
      expect(masked).toContain('***');
      expect(rest).not.toContain('horse');
    }
  });

  it('a text without its double quotes', () => {
    expect(masksOf('"quoted-secret"').mask('quoted-secret')).toBe('***');
  });
});

describe('masking', () => {
  it('joins what touches or overlaps', () => {
    expect(masksOf('abc', 'cde').mask('xabcdex')).toBe('x***x');
    expect(masksOf('abc', 'def').mask('xabcdefx')).toBe('x***x');
    expect(masksOf('abcd', 'bc').mask('abcd bc abcdabcd')).toBe('*** *** ***');
    expect(masksOf('aa').mask('aaa')).toBe('***');
  });

  it('knows each line of a secret and ignores an empty one', () => {
    const masks = masksOf('-----BEGIN KEY-----\r\nMIIEpQ\n\n-----END KEY-----', '');
    expect(masks.mask('line MIIEpQ')).toBe('line ***');
    expect(masks.values).toContain('MIIEpQ');
    expect(masks.values).not.toContain('');
    expect(masks.hides('MIIEp')).toBe(false);
  });
});

describe('secrets of a step', () => {
  it('are hidden from the start and from the moment they are added, also from post', async () => {
    const main = `
      console.log('token is ' + env.INPUT_TOKEN);
      console.log('late before');
      console.log('::add-mask::late%0Alines');
      console.log('late after lines');`;
    const post = "console.log('late', env.INPUT_PASSWORD, Buffer.from(env.INPUT_PASSWORD).toString('base64'));";
    const inputs = { token: { default: '${{ github.token }}' }, password: {} };
    const options = { post: true, secrets: ['hunter2hunter2'], with: { password: 'hunter2hunter2' } };
    const step = await actions.run({ main, post, inputs }, options);
    expect(step.log).toContain('token is ***\nlate before');
    expect(step.log).toContain('*** after ***');
    expect(step.log).not.toContain('hunter2');
    expect(step.log).not.toContain('add-mask');
    expect(step.post?.log).toBe('Post job cleanup.\n*** *** ***');
    expect(step.masks).toEqual(expect.arrayContaining(['hunter2hunter2', 'late', 'lines', 'late\nlines']));
  });

  it('can be looked for in the raw log', async () => {
    const quiet = await actions.run("console.log('::add-mask::' + env.INPUT_P);", { with: { p: 's3cretvalue' } });
    expect(quiet.rawLog.join('\n')).not.toContain('s3cretvalue');
    expect(quiet.lines[0]?.text).toBe('::add-mask::s3cretvalue');
    const loud = await actions.run('console.log(env.INPUT_P);', {
      with: { p: 's3cretvalue' },
      secrets: ['s3cretvalue'],
    });
    expect(loud.rawLog).toContain('s3cretvalue');
    expect(loud.log).not.toContain('s3cretvalue');
  });

  it('cannot be empty', async () => {
    const step = await actions.run("console.log('::add-mask:: ');");
    expect(step.annotations[0]?.message).toBe("Can't add secret mask for empty string in ##[add-mask] command.");
  });
});
