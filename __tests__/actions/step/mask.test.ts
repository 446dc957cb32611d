import { describe, expect, it } from '@jest/globals';
import { runModule } from '../../fakes/module.ts';

const masks = async (env: Record<string, string>) => {
  const code = "import { maskSecrets } from 'SRC/actions/step/mask.ts'; maskSecrets('octocat');";
  return (await runModule(code, env)).stdout.split('\n').slice(0, -1);
};

describe('what is hidden', () => {
  it('is the password, the token, and the form in which each travels', async () => {
    const env = { INPUT_USERNAME: 'me', INPUT_PASSWORD: ' s3cret\n', 'INPUT_GITHUB-TOKEN': 'ghs_x' };
    const pair = Buffer.from('me:s3cret').toString('base64');
    const jobPair = Buffer.from('octocat:ghs_x').toString('base64');
    expect(await masks(env)).toEqual(['s3cret', 'ghs_x', jobPair, pair].map((secret) => `::add-mask::${secret}`));
  });

  it('is every line of every secret', async () => {
    const said = await masks({ INPUT_SECRETS: 'A=first\n"B=second\nthird"\n' });
    for (const secret of ['first', 'second', 'third']) expect(said).toContain(`::add-mask::${secret}`);
  });

  it('is what quotes leave of a secret, and its lines that look like a name', async () => {
    const said = await masks({
      INPUT_SECRETS: '"k=-----BEGIN\nMIIBabcdef\nlastbase64line=\n-----END"\nj=pa"ss,"word",x',
    });
    expect(said).toContain('::add-mask::lastbase64line=');
    expect(said).toContain('::add-mask::pa"ss,word,x');
  });

  it('is no sign of YAML', async () => {
    const said = await masks({
      'INPUT_REGISTRY-AUTH': '- registry: a.test\n  username: me\n  password: |\n    t0kent0ken\n',
    });
    expect(said).toContain('::add-mask::t0kent0ken');
    expect(said.filter((line) => line === '::add-mask::|')).toEqual([]);
  });

  it('is nothing when nothing is given, not every empty text', async () => {
    expect(await masks({ INPUT_USERNAME: 'me', INPUT_PASSWORD: '' })).toEqual([]);
  });
});
