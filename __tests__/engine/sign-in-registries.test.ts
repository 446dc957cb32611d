import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { filesWith, stored } from './credential-files.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { answer, EVERYTHING, hang, MANIFEST_PUT, requireUser, WRITES } from './faults.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import {
  BASE_IMAGE,
  build,
  docker,
  expectSuccess,
  imageName,
  type JobOptions,
  REGISTRY,
  served,
  tagsOf,
  workspaceWith,
} from './job.ts';
import { startProxy } from './proxy.ts';
import { behind, told } from './recovery.ts';
import { tokenService } from './token-service.ts';

const TOKEN_USER = { username: 'octocat', password: 'hubber-and-more' };

let users: HtpasswdRegistry;
let tokens: FaultProxy;
const service = tokenService(1000);
beforeAll(async () => {
  users = await startHtpasswdRegistry();
  tokens = await startProxy([
    { on: /^GET \/token\b/, do: requireUser(TOKEN_USER.username, TOKEN_USER.password) },
    // The token runs out just when it is needed most.
    { on: MANIFEST_PUT, do: service.refuse, times: 1 },
    ...service.faults,
  ]);
});

const secretsOf = () => [
  users.password,
  stored(users.username, users.password),
  TOKEN_USER.password,
  stored(TOKEN_USER.username, TOKEN_USER.password),
];

/** Where something of the step could be left. */
function leftIn(step: StepResult, home: string): string[] {
  return secretsOf().flatMap((secret) => [...filesWith(step.folders.root, secret), ...filesWith(home, secret)]);
}

const list = (password = TOKEN_USER.password) =>
  [
    `- registry: ${users.address}`,
    `  username: ${users.username}`,
    `  password: '${users.password}'`,
    `- registry: ${tokens.address}`,
    `  username: ${TOKEN_USER.username}`,
    `  password: ${password}`,
  ].join('\n');

/** Builds for both registries, in a home of its own. */
async function push({ with: given = {}, ...options }: JobOptions = {}) {
  const images = [imageName(users.address), imageName(tokens.address)];
  const home = workspaceWith({ '.docker/config.json': '{"auths":{"a.b":{"auth":"eDp5"}}}' });
  const step = await build({
    ...options,
    with: { images: images.join('\n'), tags: 'a', push: 'true', 'registry-auth': list(), ...given },
    env: { HOME: home },
  });
  const configFile = join(home, '.docker/config.json');
  const config = () => JSON.parse(readFileSync(configFile, 'utf8'));
  return { step, home, config, configFile, images: images as [string, string] };
}

describe('a build for two registries', () => {
  it('is pushed to both, though a token runs out on the way, and leaves nothing', async () => {
    const { step, home, images, config } = await push();
    expectSuccess(step);
    const digest = step.outputs['digest'];
    expect((await served(`${images[0]}:a`, users.authorization))?.digest).toBe(digest);
    expect((await served(`${behind(images[1])}:a`))?.digest).toBe(digest);
    expect(service.refused()).toBeGreaterThan(0);
    expect(leftIn(step, home)).toEqual([]);
    expect(config()).toEqual({ auths: { 'a.b': { auth: 'eDp5' } } });
  });

  it('never shows a password of the list', async () => {
    const { step } = await push({ with: { 'dry-run': 'true' } });
    const log = step.log.slice(step.log.indexOf('##[endgroup]'));
    for (const secret of secretsOf()) expect(log + JSON.stringify(step.outputs)).not.toContain(secret);
  });

  it('of which one refuses is not built, and leaves nothing', async () => {
    const { step, home, images } = await push({ with: { 'registry-auth': list('wr0ng') } });
    expect(step.outcome).toBe('failure');
    expect(told(step, 'error')[0]).toMatch(/^Signing in to localhost:\d+ as octocat failed: .*401/);
    expect(step.log).not.toContain('[internal] load build definition');
    expect(leftIn(step, home)).toEqual([]);
    expect(await tagsOf(images[0], users.authorization)).toEqual([]);
  });
});

describe('shared credentials', () => {
  it('serve later steps until the job ends, and then all is as before', async () => {
    const { step, home, config, images } = await push({ post: 'later', with: { credentials: 'shared' } });
    expectSuccess(step);
    expect(Object.keys(config().auths).sort()).toEqual(['a.b', users.address, tokens.address].sort());
    expect(docker('--config', join(home, '.docker'), 'pull', '--quiet', `${images[0]}:a`)).toBe(`${images[0]}:a`);
    const post = await step.runPost();
    expect(post?.log).toContain(`Signed out of ${users.address}.`);
    expect(config()).toEqual({ auths: { 'a.b': { auth: 'eDp5' } } });
    expect(leftIn(step, home)).toEqual([]);
  });

  it('give way to what was there before', async () => {
    const { step, config, configFile } = await push({ post: 'later', with: { credentials: 'shared' } });
    const before = { [users.address]: { auth: stored('you', 'older') } };
    writeFileSync(configFile, JSON.stringify({ auths: before }));
    await step.runPost();
    expect(config()).toEqual({ auths: before });
  });

  it('go also when the build failed', async () => {
    const { step, home, config } = await push({
      files: { Dockerfile: 'FROM scratch\nCOPY missing /\n' },
      with: { credentials: 'shared', 'retry-on': 'never' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.post?.outcome).toBe('success');
    expect(config()).toEqual({ auths: { 'a.b': { auth: 'eDp5' } } });
    expect(leftIn(step, home)).toEqual([]);
  });

  it('stay with logout false', async () => {
    const { step, config } = await push({ with: { credentials: 'shared', logout: 'false' } });
    expectSuccess(step);
    expect(Object.keys(config().auths).sort()).toEqual(['a.b', users.address, tokens.address].sort());
  });
});

describe('a sign-in service that hangs', () => {
  it('does not hold a step that is cancelled, which leaves nothing', async () => {
    const cancel = new AbortController();
    const proxy = await startProxy([
      {
        on: EVERYTHING,
        do: (exchange) => {
          cancel.abort();
          return hang(exchange);
        },
      },
    ]);
    const { step, home } = await push({
      with: { 'registry-auth': `${list()}\n- { registry: "${proxy.address}", username: x, password: y-long }` },
      cancelWhen: { signal: cancel.signal },
    });
    expect(step.outcome).toBe('cancelled');
    expect(step.sentSignals).toEqual(['SIGINT']);
    expect(step.orphans).toEqual([]);
    expect(leftIn(step, home)).toEqual([]);
    expect(existsSync(join(home, '.docker', 'config.json'))).toBe(true);
  });

  it('is given up after a time', async () => {
    const proxy = await startProxy([{ on: /^GET \/token\b/, do: hang }, ...service.faults]);
    const { step } = await push({
      with: {
        'registry-auth': `- { registry: "${proxy.address}", username: x, password: y-long }`,
        'retry-on': 'never',
      },
    });
    expect(step.outcome).toBe('failure');
    expect(told(step, 'error')[0]).toMatch(/^Signing in to localhost:\d+ as x failed: .*no answer for 30 s/);
    expect(step.durationMs).toBeLessThan(300_000);
  });
});

describe('the one registry that a build goes to is asked while it begins, and', () => {
  const { username, password } = TOKEN_USER;
  /** A build that has only begun when the registry has answered. */
  const LONG = { Dockerfile: `FROM ${BASE_IMAGE}\nRUN sleep 600\n` };

  it('takes no push: the build is stopped, and nothing is left of it', async () => {
    const proxy = await startProxy([
      { on: EVERYTHING, do: requireUser(username, password) },
      {
        on: /^POST /,
        do: ({ request, response }) => {
          request.resume();
          response.writeHead(403, { 'content-type': 'application/json' });
          response.end('{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}');
        },
      },
    ]);
    const step = await build({
      files: LONG,
      with: { images: imageName(proxy.address), push: 'true', registry: proxy.address, username, password },
      env: { HOME: workspaceWith({}) },
    });
    expect(step.outcome).toBe('failure');
    expect([step.outputs, step.orphans]).toEqual([{}, []]);
    expect(told(step, 'error')[0]).toMatch(
      /^The push would be refused, so the step ended before it\.[\s\S]*write_package/,
    );
    expect(step.log).not.toContain('[internal] load build definition');
  });

  it('does not know us: the build is stopped, and nothing is left of it', async () => {
    const step = await build({
      files: LONG,
      with: { images: imageName(users.address), push: 'true', registry: users.address, username, password },
      env: { HOME: workspaceWith({}) },
    });
    expect(step.outcome).toBe('failure');
    expect([step.outputs, step.orphans]).toEqual([{}, []]);
    expect(told(step, 'error')[0]).toMatch(/^Signing in to localhost:\d+ as octocat failed: /);
    expect(step.log).not.toContain('[internal] load build definition');
  });

  it('is away at first: it has taken the sign-in before a word of the build is shown', async () => {
    const signedIn = Promise.withResolvers<void>();
    const proxy = await startProxy([
      { on: /^GET \/v2\/$/, do: answer(503), times: 2 },
      {
        // A push that is finished would be the answer too.
        on: WRITES,
        do: ({ forward }) => {
          void signedIn.promise.then(() => forward());
          return undefined;
        },
      },
      { on: EVERYTHING, do: requireUser(username, password) },
    ]);
    const images = imageName(proxy.address);
    const given = { images, tags: 'a', push: 'true', registry: proxy.address, username, password };
    const step = await build({
      with: { ...given, 'retry-wait-seconds': '0.1' },
      env: { HOME: workspaceWith({}) },
      onLine: (line) => line.startsWith('Signed in to ') && signedIn.resolve(),
    });
    expectSuccess(step);
    expect(step.log).toMatch(
      /Attempt 1 to sign in failed[\s\S]*Attempt 2 to sign in failed[\s\S]*Signed in to [\s\S]*##\[group\]Build\n/,
    );
    expect((await served(`${images}:a`.replace(proxy.address, REGISTRY)))?.digest).toBe(step.outputs['digest']);
  });
});
