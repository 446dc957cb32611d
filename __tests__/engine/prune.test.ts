import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { type GitHubApi, startGitHubApi } from '../fakes/image-host.ts';
import { startRegistry } from '../fakes/registry.ts';
import { runStep } from '../runner/step.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import {
  ACTION,
  build,
  docker,
  ENGINE,
  expectSuccess,
  imageName,
  later,
  REGISTRY,
  served,
  TINY,
  tagsOf,
  workspaceWith,
} from './job.ts';
import { startThrowAwayEngine } from './throw-away-engine.ts';

let api: GitHubApi;
let users: HtpasswdRegistry;
let fixed: HtpasswdRegistry;
beforeAll(async () => {
  const nothing = await startRegistry();
  api = await startGitHubApi(nothing);
  later(() => void Promise.all([api.close(), nothing.close()]));
  [users, fixed] = await Promise.all([startHtpasswdRegistry({ deletes: true }), startHtpasswdRegistry()]);
});

const signIn = ({ address, username, password }: HtpasswdRegistry) =>
  JSON.stringify([{ registry: address, username, password }]);

/** Builds and pushes an index with provenance; what it holds is told by the text. */
async function push(images: readonly string[], tags: string, text: string, registryAuth: string): Promise<string> {
  const files = { ...TINY, 'hello.txt': text };
  const given = {
    images: images.join('\n'),
    tags,
    push: 'true',
    provenance: 'mode=max',
    'registry-auth': registryAuth,
  };
  const step = await build({ files, with: given });
  expectSuccess(step);
  return step.outputs['digest'] ?? '';
}

async function prune(given: Record<string, string>, number: number) {
  const pull = { number, head: { ref: 'x', sha: 'a'.repeat(40) } };
  const done = await runStep({
    action: resolve(ACTION, 'prune'),
    post: true,
    with: { confirm: 'true', ...given },
    event: { name: 'pull_request', payload: { action: 'closed', number, pull_request: pull } },
    github: { repository: 'octo/app', api_url: api.url },
  });
  later(done.close);
  return done;
}

/** Everything that a reference needs and that the registry does not serve. */
async function missing(image: string, reference: string, headers: Record<string, string>): Promise<string[]> {
  const found = await served(`${image}${reference}`, headers);
  if (found === undefined) return [reference];
  const { manifests = [], layers = [], config } = found.manifest;
  const below = await Promise.all(
    manifests.map(({ digest }: { digest: string }) => missing(image, `@${digest}`, headers)),
  );
  const [host, ...path] = image.split('/');
  const blobs = [config, ...layers].filter((blob) => blob !== undefined);
  const absent = await Promise.all(
    blobs.map(async ({ digest }) => {
      const { ok } = await fetch(`http://${host}/v2/${path.join('/')}/blobs/${digest}`, { method: 'HEAD', headers });
      return ok ? [] : [digest];
    }),
  );
  return [...below, ...absent].flat();
}

it('the images of a closed pull request go from two registries, and the others stay whole', async () => {
  const auth = signIn(users);
  const images = [imageName(), imageName(users.address)];
  const gone = await push(images, 'pr-7-aaaaaaa\nweb-pr-7-aaaaaaa', 'of the pull request', auth);
  await push(images, 'pr-8-aaaaaaa', 'of another one', auth);
  const both = await push(images, 'latest\npr-7-bbbbbbb', 'of both', auth);
  const children = (await served(`${images[0]}@${gone}`))?.manifest.manifests.map(
    ({ digest }: { digest: string }) => digest,
  );
  expect(children).toHaveLength(2);

  const done = await prune({ images: images.join('\n'), 'registry-auth': auth }, 7);
  expectSuccess(done);
  expect(done.outputs).toMatchObject({ deleted: '6', untagged: '2', 'dry-run': 'false' });
  expect(done.log).not.toContain(users.password);
  for (const image of images) {
    const headers: Record<string, string> = image.startsWith(REGISTRY) ? {} : users.authorization;
    expect(await tagsOf(image, headers)).toEqual(['latest', 'pr-8-aaaaaaa']);
    expect((await served(`${image}:latest`, headers))?.digest).toBe(both);
    for (const tag of [':latest', ':pr-8-aaaaaaa']) expect(await missing(image, tag, headers)).toEqual([]);
    for (const digest of [gone, ...children]) expect(await served(`${image}@${digest}`, headers)).toBeUndefined();
  }
  const again = await prune({ images: images.join('\n'), 'registry-auth': auth }, 7);
  expect(again.outputs).toMatchObject({ deleted: '0', untagged: '0' });
});

it('one registry that does not delete ends it before anything is done, at the other one too', async () => {
  const auth = signIn(fixed);
  const images = [imageName(), imageName(fixed.address)];
  await push(images, 'pr-7-aaaaaaa', 'of the pull request', auth);
  const { outcome, annotations, outputs } = await prune({ images: images.join('\n'), 'registry-auth': auth }, 7);
  expect([outcome, outputs['deleted']]).toEqual(['failure', '0']);
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toEqual([
    expect.stringMatching(/does not delete manifests of .*Nothing was deleted anywhere\.\nSee .*\[prune-refused\]$/s),
  ]);
  expect(await tagsOf(images[0] ?? '')).toEqual(['pr-7-aaaaaaa']);
  expect(await tagsOf(images[1] ?? '', fixed.authorization)).toEqual(['pr-7-aaaaaaa']);
});

it('old images of this machine go, but for what a container holds, and the build cache stays (requirements 36 and 61)', async () => {
  const engine = await startThrowAwayEngine();
  const on = (...args: string[]) => docker('--host', engine.DOCKER_HOST, ...args);
  const owner = `prune-${randomUUID()}`;
  // Its record in the build cache is known by the name.
  const context = workspaceWith({ ...TINY, Dockerfile: `FROM scratch\nCOPY hello.txt /${owner}\n` });
  const buildLocally = (...tags: string[]) => {
    const options = tags.flatMap((tag) => ['--tag', tag, '--label', `of=${tag}`]);
    expect(on('buildx', 'build', '--builder', 'default', '--load', ...options, context)).not.toMatch(/^failed/);
  };
  const names = () => on('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}').split('\n').sort();
  const ofIt = ['--filter', `description~=${owner}`, '--format', '{{.ID}}'];
  const cacheOf = () => on('buildx', 'du', '--builder', 'default', ...ofIt).split('\n');
  const ours = () => names().filter((name) => name.includes(owner));
  try {
    buildLocally(`${owner}/app:pr-1`);
    buildLocally(`${owner}/app:pr-2`, `${owner}/app:latest`);
    buildLocally(`${owner}/app:pr-3`);
    buildLocally(`base-of-${owner}:pr-1`);
    const container = on('container', 'create', `${owner}/app:pr-3`, '/none');
    const step = async (given: Record<string, string>) => {
      const all = { local: 'true', images: `${owner}/*`, rules: 'pr-*: 0s', ...given };
      const env = { ...ENGINE, DOCKER_HOST: engine.DOCKER_HOST };
      const done = await runStep({ action: resolve(ACTION, 'prune'), post: true, with: all, env });
      later(done.close);
      expectSuccess(done);
      return done;
    };
    const before = ours();
    const cached = cacheOf();
    expect(cached[0]).toMatch(/^\w+$/);
    expect((await step({})).outputs).toMatchObject({ deleted: '1', untagged: '1', freed: '0', 'dry-run': 'true' });
    expect(ours()).toEqual(before);
    const { outputs, summary } = await step({ confirm: 'true' });
    expect(outputs).toMatchObject({ deleted: '1', untagged: '1', freed: expect.stringMatching(/^\d+$/) });
    expect(summary).toMatch(/the container \w+ uses it/);
    expect(ours()).toEqual([`base-of-${owner}:pr-1`, `${owner}/app:latest`, `${owner}/app:pr-3`]);
    expect(cacheOf()).toEqual(expect.arrayContaining(cached));
    on('container', 'rm', container);
  } finally {
    on('image', 'rm', '--force', ...ours());
    await engine.close();
  }
});
