import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { executeBuild } from '../../src/build/execute.ts';
import {
  type BuildSecret,
  hasGitToken,
  removeSecrets,
  secretArguments,
  secretVariables,
  variableArgument,
  writeSecrets,
} from '../../src/build/secrets.ts';
import { buildFiles } from '../../src/result/build-files.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';
import { makeDocker } from '../fakes/docker.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const SECRETS: BuildSecret[] = [
  { id: 'own', path: 'keys/own' },
  { id: 'value', value: ' s3cret\r\nof two lines\n' },
];
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the files of secrets', () => {
  it('hold each value as it is, for us alone, and go again', async () => {
    const files = buildFiles(join(folders.make(), 'step'), 1);
    const folder = join(files.iidFile, '../secrets');
    await writeSecrets(SECRETS, files);
    expect(readdirSync(folder)).toEqual(['2']);
    expect(readFileSync(join(folder, '2'), 'utf8')).toBe(' s3cret\r\nof two lines\n');
    expect([mode(folder), mode(join(folder, '2'))]).toEqual(['700', '600']);
    expect(secretArguments(SECRETS, files)).toEqual(['id=own,src=keys/own', `id=value,src=${join(folder, '2')}`]);
    await removeSecrets(SECRETS, files);
    expect(existsSync(folder)).toBe(false);
  });

  it('are not made for nothing', async () => {
    const files = buildFiles(join(folders.make(), 'step'), 1);
    await writeSecrets(SECRETS.slice(0, 1), files);
    expect(existsSync(join(files.iidFile, '..'))).toBe(false);
  });

  it.each([
    ['a build that succeeds', 'exit 0'],
    ['a build that fails', 'echo "ERROR: x" >&2; exit 1'],
  ])('are there for %s, and not after it', async (_, end) => {
    const { bin } = makeDocker(folders, [`cat "$(dirname "$iid")/secrets/2"; ${end}`]);
    const folder = join(folders.make(), 'step');
    let said = '';
    const build = executeBuild({ ...PLAIN_PLAN, secrets: SECRETS }, buildFiles(folder, 1), {
      cwd: bin,
      env: { PATH: `${bin}:${process.env['PATH']}` },
      onOutput: (chunk) => {
        said += chunk;
      },
      timeoutMs: undefined,
      signal: new AbortController().signal,
      now: () => performance.now(),
    });
    await build.catch(() => undefined);
    expect(said).toContain(' s3cret\r\nof two lines\n');
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('secrets'))).toEqual([]);
  });
});

describe('the option for a secret', () => {
  it.each([
    ['a', 'B', 'id=a,env=B'],
    ['a,b', 'B', '"id=a,b",env=B'],
    ['a"b', 'B', '"id=a""b",env=B'],
  ])('%s from the variable %s', (id, variable, option) => {
    expect(variableArgument({ id, variable })).toBe(option);
  });
});

describe('a variable for a secret', () => {
  it('reaches buildx, also one that no other child gets', () => {
    const secrets = [{ id: 'a', variable: 'INPUT_X' }];
    expect(secretVariables(secrets, { INPUT_X: 's3cret', INPUT_Y: 'other' })).toEqual({ INPUT_X: 's3cret' });
  });
});

describe('a token for Git', () => {
  it.each<[string[], boolean]>([
    [['GIT_AUTH_TOKEN'], true],
    [['GIT_AUTH_TOKEN.github.com'], true],
    [['GIT_AUTH_TOKEN.gitlab.com', 'other'], false],
    [[], false],
  ])('among %j: %s', (ids, expected) => {
    expect(hasGitToken(ids, 'GIT_AUTH_TOKEN.github.com')).toBe(expected);
  });
});
