import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { filesWith, stored } from './credential-files.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { EVERYTHING, requireUser } from './faults.ts';
import { build, expectSuccess, imageName, served, tagsOf, workspaceWith } from './job.ts';
import { startProxy } from './proxy.ts';

const USERNAME = 'robot$ci';
const PASSWORD = 'correct "horse" battery';
const AUTHORIZATION = { authorization: `Basic ${Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64')}` };

let proxy: FaultProxy;
beforeAll(async () => {
  proxy = await startProxy([{ on: EVERYTHING, do: requireUser(USERNAME, PASSWORD) }]);
});

/** The log without the runner's own echo of the inputs, which shows what is no secret of the job. */
function said({ log }: StepResult): string {
  return log.slice(log.indexOf('##[endgroup]'));
}

const STORED = stored(USERNAME, PASSWORD);

async function push(options: { password?: string; post?: 'later'; env?: Record<string, string>; signIn?: boolean }) {
  const images = imageName(proxy.address);
  const credentials = { registry: proxy.address, username: USERNAME, password: options.password ?? PASSWORD };
  const step = await build({
    with: { images, tags: 'a\nb', push: 'true', ...(options.signIn !== false && credentials) },
    ...(options.post && { post: options.post }),
    ...(options.env && { env: options.env }),
  });
  return { images, step };
}

describe('a push with username and password', () => {
  let images: string;
  let step: StepResult;
  let during: string[];
  beforeAll(async () => {
    ({ images, step } = await push({ post: 'later' }));
    during = filesWith(step.folders.temp, STORED);
    await step.runPost();
  });

  it('is signed in for the build, the tags and the read-back', async () => {
    expectSuccess(step);
    expect((await served(`${images}:b`, AUTHORIZATION))?.digest).toBe(step.outputs['digest']);
  });

  it('keeps the credential in a private folder that post removes', () => {
    expect(during).toHaveLength(1);
    expect(filesWith(step.folders.temp, STORED)).toEqual([]);
    expect(filesWith(step.folders.home, STORED)).toEqual([]);
  });

  it('never shows the password, neither plain nor as it travels', () => {
    for (const secret of [PASSWORD, STORED]) {
      expect(said(step)).not.toContain(secret);
      expect(JSON.stringify(step.outputs)).not.toContain(secret);
      expect(step.summary).not.toContain(secret);
    }
  });
});

describe('a refused sign-in', () => {
  it('fails with what to do, pushes nothing, and leaves no output and no credential', async () => {
    const { images, step } = await push({ password: 'wrong-password-value' });
    expect(step.outcome).toBe('failure');
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(step.annotations[0]?.message).toMatch(/Signing in to localhost:\d+ as robot\$ci failed/);
    expect(step.annotations[0]?.message).toContain('username and password');
    expect(said(step)).not.toContain('wrong-password-value');
    expect(step.outputs).toEqual({});
    expect(await tagsOf(images, AUTHORIZATION)).toEqual([]);
    expect(filesWith(step.folders.temp, 'auth')).toEqual([]);
  });
});

describe('a credential that is there already', () => {
  it('is used without any input', async () => {
    const home = workspaceWith({});
    mkdirSync(join(home, '.docker'));
    writeFileSync(
      join(home, '.docker', 'config.json'),
      JSON.stringify({ auths: { [proxy.address]: { auth: STORED } } }),
    );
    const { images, step } = await push({ signIn: false, env: { HOME: home } });
    expectSuccess(step);
    expect((await served(`${images}:b`, AUTHORIZATION))?.digest).toBe(step.outputs['digest']);
  });

  it('is missing: the push fails with what to do', async () => {
    const { step } = await push({ signIn: false });
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'permanent' });
    expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(step.annotations[0]?.message).toContain('Check the sign-in');
  });
});

describe('the job token', () => {
  it('signs in to ghcr.io by standard input when the image goes there', async () => {
    const bin = workspaceWith({});
    const seen = join(bin, 'seen');
    // Stands in for the Docker client only because ghcr.io cannot be reached from a test.
    writeFileSync(join(bin, 'docker'), `#!/bin/sh\necho "$@" >>${seen}\ncat >>${seen}\nexit 1\n`, { mode: 0o755 });
    const step = await build({
      with: { push: 'true' },
      token: 'ghs_tokenOfThisVeryJob1234567890',
      env: { PATH: `${bin}:/usr/bin:/bin`, HTTPS_PROXY: 'http://127.0.0.1:1' },
      github: { actor: 'octocat' },
    });
    expect(readFileSync(seen, 'utf8')).toContain(
      'login --username octocat --password-stdin ghcr.io\nghs_tokenOfThisVeryJob1234567890',
    );
    expect(step.outcome).toBe('failure');
    expect(step.annotations[0]?.message).toContain('packages: write');
    expect(step.log).not.toContain('ghs_tokenOfThisVeryJob1234567890');
  });
});
