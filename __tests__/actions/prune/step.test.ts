import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Closing } from '../../fakes/http-server.ts';
import { startGitHubApi, startImageHost, tagsIn } from '../../fakes/image-host.ts';
import { pushImage, pushIndex } from '../../fakes/images.ts';
import { runStep } from '../../runner/step.ts';

const ACTION = resolve(import.meta.dirname, '../../../prune');
const REPOSITORY = 'octo/app';
const closing = new Closing();
afterEach(() => closing.all());

async function start() {
  const registry = closing.add(await startImageHost());
  const api = closing.add(await startGitHubApi(registry));
  const used = new Date().toISOString();
  api.pulls = [2];
  api.branches = ['main', 'dev'];
  api.caches = [
    { id: 1, ref: 'refs/pull/1/merge', key: 'layers-1', last_accessed_at: used },
    { id: 2, ref: 'refs/pull/2/merge', key: 'layers-2', last_accessed_at: used },
    { id: 3, ref: 'refs/heads/gone', key: 'layers-3', last_accessed_at: used },
    { id: 4, ref: 'refs/heads/main', key: 'layers-4', last_accessed_at: used },
  ];
  pushIndex(registry, REPOSITORY, 'pr-1-aaaaaaa');
  pushImage(registry, REPOSITORY, 'x', 'pr-2-aaaaaaa');
  pushImage(registry, REPOSITORY, 'y', 'latest');
  for (const place of ['pr-1', 'pr-2', 'branch-main', 'branch-gone']) {
    const tag = `${place}-app-5d41402abc4b2a76`;
    pushImage(registry, `${REPOSITORY}-cache`, tag, tag);
  }
  return { registry, api };
}

interface Given {
  readonly with?: Record<string, string>;
  readonly event?: { name: string; payload?: Record<string, unknown> };
}

async function prune({ registry, api }: Awaited<ReturnType<typeof start>>, given: Given) {
  const done = await runStep({
    action: ACTION,
    post: true,
    with: { images: `${registry.host}/${REPOSITORY}`, packages: 'true', ...given.with },
    event: given.event ?? { name: 'schedule' },
    github: { repository: 'octo/app', api_url: api.url },
  });
  closing.add({ close: done.close });
  const plan = JSON.parse(done.outputs['plan'] ?? '{}');
  const errors = done.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  return { ...done, plan, errors };
}

const RULES = 'pr-*: 0s\n<untagged>: 7d';
const closed = (number: number) => ({
  name: 'pull_request',
  payload: { action: 'closed', number, pull_request: { number, head: { ref: 'x', sha: 'a'.repeat(40) } } },
});

describe('a step', () => {
  it('plans first, and deletes nothing until that is confirmed', async () => {
    const host = await start();
    const { outcome, outputs, plan, summary, log } = await prune(host, { with: { rules: RULES } });
    expect(outcome).toBe('success');
    expect(outputs).toMatchObject({ deleted: '6', untagged: '0', caches: '2', 'dry-run': 'true' });
    expect(JSON.parse(outputs['counts'] ?? '')).toEqual({ deleted: 6, untagged: 0, kept: 4, caches: 2 });
    expect(tagsIn(host.registry, REPOSITORY)).toEqual(['latest', 'pr-1-aaaaaaa', 'pr-2-aaaaaaa']);
    expect(host.api.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(host.registry.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
    const [images] = plan.repositories;
    expect(images.versions[0]).toMatchObject({ tags: ['pr-1-aaaaaaa'], action: 'delete', state: 'planned' });
    expect(plan.caches.map(({ id, action }: { id: number; action: string }) => [id, action])).toEqual([
      [1, 'delete'],
      [3, 'delete'],
      [2, 'keep'],
      [4, 'keep'],
    ]);
    expect(summary).toContain('### Clean-up planned (dry run): nothing was deleted');
    expect(summary).toContain('`pr-2-aaaaaaa` | stays | pull request 2 is open');
    expect(log).toContain('This was a dry run, and nothing was deleted.');
  });

  it('deletes by a schedule what the rules say when it is confirmed (requirement 175)', async () => {
    const host = await start();
    const { outcome, outputs, plan, summary, errors } = await prune(host, { with: { rules: RULES, confirm: 'true' } });
    expect([outcome, errors]).toEqual(['success', []]);
    expect(outputs).toMatchObject({ deleted: '6', caches: '2', 'dry-run': 'false' });
    expect(tagsIn(host.registry, REPOSITORY)).toEqual(['latest', 'pr-2-aaaaaaa']);
    expect(tagsIn(host.registry, `${REPOSITORY}-cache`)).toEqual([
      'branch-main-app-5d41402abc4b2a76',
      'pr-2-app-5d41402abc4b2a76',
    ]);
    expect(host.api.caches.map(({ id }) => id)).toEqual([2, 4]);
    expect(plan.repositories[0].versions.map(({ state }: { state: string }) => state)).toEqual([
      ...Array(4).fill('done'),
      'kept',
      'kept',
    ]);
    expect(JSON.parse(readFileSync(outputs['plan-file'] ?? '', 'utf8'))).toEqual(plan);
    expect(summary).toContain('### Cleaned up');
  });

  it.each(['pull_request', 'pull_request_target'])(
    'knows what a closed pull request leaves (requirement 125): %s',
    async (name) => {
      const host = await start();
      const { outcome, outputs } = await prune(host, { with: { confirm: 'true' }, event: { ...closed(1), name } });
      expect(outcome).toBe('success');
      expect(outputs).toMatchObject({ deleted: '5', caches: '1' });
      expect(tagsIn(host.registry, REPOSITORY)).toEqual(['latest', 'pr-2-aaaaaaa']);
      expect(tagsIn(host.registry, `${REPOSITORY}-cache`)).toHaveLength(3);
      expect(host.api.caches.map(({ id }) => id)).toEqual([2, 3, 4]);
    },
  );

  it('deletes caches of open pull requests that lie still (requirement 126)', async () => {
    const host = await start();
    const used = new Date(Date.now() - 15 * 86_400_000).toISOString();
    host.api.caches.push(
      { id: 5, ref: 'refs/pull/2/merge', key: 'still', last_accessed_at: used },
      { id: 6, ref: 'refs/heads/main', key: 'still', last_accessed_at: used },
    );
    const given = { images: '', caches: 'github', 'cache-max-age': '14d', confirm: 'true' };
    const { outcome } = await prune(host, { with: given });
    expect([outcome, host.api.caches.map(({ id }) => id)]).toEqual(['success', [2, 4, 6]]);
  });

  it('takes all pr- images back, over several pages, the plan first (requirement 176)', async () => {
    const host = await start();
    const { registry, api } = host;
    for (let number = 3; number < 240; number++) pushImage(registry, REPOSITORY, `x${number}`, `pr-${number}-aaaaaaa`);
    pushImage(registry, REPOSITORY, 'y', 'pr-9-bbbbbbb');
    const before = tagsIn(registry, REPOSITORY);
    const given = { rules: 'pr-*: 0s', caches: 'none', 'max-deletions': '1000' };
    const planned = await prune(host, { with: given });
    expect(planned.outputs).toMatchObject({ deleted: '241', untagged: '1', 'dry-run': 'true' });
    expect(tagsIn(registry, REPOSITORY)).toEqual(before);
    expect(api.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(api.requests.filter(({ url }) => /versions\?per_page=100/.test(url))).toHaveLength(3);
    const { outcome, outputs, errors } = await prune(host, { with: { ...given, confirm: 'true' } });
    expect([outcome, errors]).toEqual(['success', []]);
    expect(outputs).toMatchObject({ deleted: '241', untagged: '1' });
    // The open pull request keeps its image, and a version with another tag is only untagged.
    expect(tagsIn(registry, REPOSITORY)).toEqual(['latest', 'pr-2-aaaaaaa']);
  });

  it('leaves a pull request alone that was opened again', async () => {
    const host = await start();
    const { outputs } = await prune(host, { with: { confirm: 'true' }, event: closed(2) });
    expect(outputs).toMatchObject({ deleted: '0', caches: '0' });
  });

  it('stops at a rule that means too much, before anything is deleted', async () => {
    const host = await start();
    const given = { rules: RULES, confirm: 'true', 'max-deletions': '7' };
    const { outcome, errors, outputs, plan } = await prune(host, { with: given });
    expect([outcome, outputs['deleted']]).toEqual(['failure', '0']);
    expect(errors).toEqual([expect.stringContaining('The plan has 8 deletions, and max-deletions is 7')]);
    expect(plan.repositories[0].versions[0]).toMatchObject({ action: 'delete', state: 'planned' });
    expect(host.api.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it.each([
    ['pull-requests: read', 'pulls', 'pr-1-aaaaaaa'],
    ['packages: write', 'deletePackages', 'pr-1-aaaaaaa'],
    ['actions: write', 'caches', undefined],
  ] as const)('names the right that is missing: %s', async (right, what, left) => {
    const host = await start();
    host.api.may[what] = false;
    const { outcome, errors, outputs } = await prune(host, { with: { rules: RULES, confirm: 'true' } });
    expect([outcome, errors]).toEqual(['failure', [expect.stringContaining(right)]]);
    expect(tagsIn(host.registry, REPOSITORY).includes('pr-1-aaaaaaa')).toBe(left !== undefined);
    expect(outputs['deleted']).toBe(what === 'pulls' ? undefined : left === undefined ? '6' : '0');
  });

  it('tells of every wrong input at once, and asks nobody', async () => {
    const host = await start();
    const given = {
      images: 'ghcr.io/Me/app:latest',
      rules: 'pr-*: soon\n*: 1d',
      'keep-newest': 'some',
      caches: 'local',
      'cache-image': 'x@y',
      'cache-max-age': 'old',
      confirm: 'yes',
      'dry-run': 'false',
      'max-deletions': '0',
      repository: 'octo',
      username: 'me',
    };
    const { errors, outcome } = await prune(host, { with: given });
    expect(outcome).toBe('failure');
    const named = [...(errors[0] ?? '').matchAll(/^Input ([a-z-]+):/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([
      'cache-image',
      'cache-max-age',
      'caches',
      'confirm',
      'images',
      'keep-newest',
      'max-deletions',
      'password',
      'repository',
      'rules',
    ]);
    expect([...host.api.requests, ...host.registry.requests]).toEqual([]);
  });

  it.each<[Record<string, string>, string]>([
    [{ rules: '' }, 'Input rules: is empty, so nothing says which images may go'],
    [{ rules: '*: 1d', confirm: 'true' }, 'Input rules: has "*", which fits every tag'],
    [{ rules: 'pr-*: 1d', 'dry-run': 'false' }, 'Input dry-run: is false, but confirm does not say'],
    [{ images: '', rules: 'pr-*: 1d' }, 'Input images: is empty'],
    [{ images: '', caches: 'none' }, 'there is nothing to look at'],
  ])('refuses what does not fit together: %j', async (given, problem) => {
    const { errors } = await prune(await start(), { with: given });
    expect(errors).toEqual([expect.stringContaining(problem)]);
  });

  it('deletes by a pattern that fits everything when it is named', async () => {
    const host = await start();
    const given = { rules: 'latest: keep\n*: 0s', confirm: '*', caches: 'none', 'existing-branches': 'none' };
    const { outcome } = await prune(host, { with: given });
    expect([outcome, tagsIn(host.registry, REPOSITORY)]).toEqual(['success', ['latest', 'pr-2-aaaaaaa']]);
  });
});
