import { afterAll, describe, expect, it } from '@jest/globals';
import { type DockerLogin, loginByDocker } from '../../src/registry/docker-login.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

async function login(registry: string, answer: Awaited<ReturnType<DockerLogin>>, config = '{}') {
  const env = { DOCKER_CONFIG: folders.make({ 'config.json': config }) };
  const seen: unknown[] = [];
  const run: DockerLogin = async (args, { stdin }) => {
    seen.push(args, stdin);
    return answer;
  };
  const result = await loginByDocker({ registry, username: 'me', password: 's3cret' }, run, env).catch(
    (error) => error,
  );
  return { seen, result };
}

describe('signing in through the Docker client', () => {
  it.each([
    ['ghcr.io', 'ghcr.io', ['login', '--username', 'me', '--password-stdin', 'ghcr.io']],
    ['docker.io', 'https://index.docker.io/v1/', ['login', '--username', 'me', '--password-stdin']],
  ])('to %s sends the password by standard input and nowhere else', async (registry, key, args) => {
    const config = JSON.stringify({ auths: { [key]: { auth: 'x' } } });
    const { seen, result } = await login(registry, { exitCode: 0, stderr: 'WARNING! Stored unencrypted' }, config);
    expect(seen).toEqual([args, 's3cret']);
    expect(result).toEqual({ auth: 'x' });
  });

  it.each([
    [
      'ghcr.io',
      { exitCode: 1, stderr: 'WARNING! Using --password\n\nError response from daemon: denied\n' },
      'Error response from daemon: denied',
      /packages: write/,
    ],
    ['registry.test', { exitCode: 1, stderr: '' }, 'exit code 1', /inputs registry, username and password/],
    ['registry.test', { exitCode: 1, stderr: 'dial tcp: timeout' }, 'dial tcp: timeout', /status page/],
    ['registry.test', { exitCode: undefined, stderr: '', stopped: 'timeout' }, 'no answer in time', /status page/],
  ])('to %s that fails says what was said, and what to look at: %j', async (registry, answer, said, advice) => {
    const { result } = await login(registry, answer);
    expect(result).toMatchObject({ code: 'sign-in', message: `Signing in to ${registry} as me failed: ${said}` });
    expect(result.advice).toMatch(advice);
    expect(JSON.stringify([result, result.message, result.advice])).not.toContain('s3cret');
  });
});
