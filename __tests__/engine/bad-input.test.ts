import { describe, expect, it } from '@jest/globals';
import { answer, WRITES } from './faults.ts';
import { build, imageName, TINY, tagsOf } from './job.ts';
import { startProxy } from './proxy.ts';

/** What a build that was tried tells, and nothing of an image. */
const TRIED_ONCE = { attempts: '1', 'failure-class': 'permanent' };

/** The one error that people see. */
async function failing(options: Parameters<typeof build>[0], outputs: Record<string, string> = {}) {
  const step = await build(options);
  expect(step.outcome).toBe('failure');
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toEqual(outputs);
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toHaveLength(1);
  return { step, message: errors[0] ?? '' };
}

describe('wrong inputs', () => {
  it('are reported all together, before anything runs, and nothing is pushed', async () => {
    const images = imageName();
    const { step, message } = await failing({
      with: {
        images,
        push: 'yes',
        load: '1',
        cache: 'github',
        'max-attempts': 'three',
        'timeout-minutes': '-1',
        'retry-on': 'sometimes',
        'metadata-context': 'event',
        platforms: 'linux amd64',
        context: '.',
        file: 'docker/Dockerfile',
        tags: 'type=nothing\nnot a tag',
        username: 'me',
      },
    });
    for (const name of [
      'push',
      'load',
      'cache',
      'max-attempts',
      'timeout-minutes',
      'retry-on',
      'metadata-context',
      'platforms',
      'file',
      'tags',
      'password',
    ]) {
      expect(message).toMatch(new RegExp(`^Input ${name}\\b`, 'm'));
    }
    expect(message).toContain('must be true, false or auto, not "yes"');
    expect(message).toContain('must be a whole number from 1 to 10, not "three"');
    expect(step.log).not.toContain('##[group]Build');
    expect(await tagsOf(images)).toEqual([]);
  });

  it('an image name that is no reference is named', async () => {
    const { message } = await failing({ with: { images: 'ghcr.io/me/app:latest:x', push: 'true' } });
    expect(message).toMatch(/^Input images/);
    expect(message).toContain('ghcr.io/me/app:latest:x');
  });

  it('a push without any tag says so', async () => {
    const { message } = await failing({
      with: { images: imageName(), push: 'true', tags: 'type=ref,event=tag' },
      github: { ref: 'refs/heads/main' },
    });
    expect(message).toMatch(/^Input push: is true, but there is no tag to push/);
  });

  it('a missing Dockerfile is found before the engine is asked', async () => {
    const { message } = await failing({
      files: { 'README.md': '' },
      with: { images: imageName(), context: '.' },
      env: { DOCKER_HOST: 'unix:///nowhere.sock' },
    });
    expect(message).toMatch(/^Input file: there is no Dockerfile at ".*\/Dockerfile"/);
  });
});

describe('a machine that cannot build', () => {
  it('without the docker command', async () => {
    const { message } = await failing({ with: { images: imageName(), push: 'true' }, env: { PATH: '/nowhere' } });
    expect(message).toContain('docker cannot be started');
    expect(message).toContain('Install Docker');
  });

  it('without an engine', async () => {
    const options = { with: { images: imageName(), push: 'true' }, env: { DOCKER_HOST: 'unix:///nowhere.sock' } };
    const { message } = await failing(options, TRIED_ONCE);
    expect(message).toContain('No Docker engine answers');
  });
});

describe('a registry that refuses', () => {
  it('is not tried again, and the error names the cure', async () => {
    const proxy = await startProxy([{ on: WRITES, do: answer(403) }]);
    const options = { with: { images: imageName(proxy.address), push: 'true' } };
    const { step, message } = await failing(options, TRIED_ONCE);
    expect(message).toMatch(/Check the sign-in.*\[registry-denied\]$/s);
    expect(step.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });
});

describe('a broken Dockerfile', () => {
  it.each([
    ['a failing RUN', 'FROM scratch\nCOPPY a b\n', 'unknown instruction'],
    ['a missing file', 'FROM scratch\nCOPY missing.txt /\n', 'missing.txt'],
  ])('(%s) is reported after one attempt', async (_, dockerfile, telling) => {
    const options = { files: { ...TINY, Dockerfile: dockerfile }, with: { images: imageName(), push: 'true' } };
    const { step, message } = await failing(options, TRIED_ONCE);
    expect(message).toContain(telling);
    expect(step.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(step.summary).toContain('failed');
  });
});
