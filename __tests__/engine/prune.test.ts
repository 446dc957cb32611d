import { resolve } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { type GitHubApi, startGitHubApi } from '../fakes/image-host.ts';
import { startRegistry } from '../fakes/registry.ts';
import { runStep } from '../runner/step.ts';
import { type HtpasswdRegistry, startHtpasswdRegistry } from './htpasswd-registry.ts';
import { ACTION, build, expectSuccess, imageName, later, REGISTRY, served, TINY, tagsOf } from './job.ts';

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
  expect(errors).toEqual([expect.stringMatching(/does not delete manifests of .*Nothing was deleted anywhere\.$/s)]);
  expect(await tagsOf(images[0] ?? '')).toEqual(['pr-7-aaaaaaa']);
  expect(await tagsOf(images[1] ?? '', fixed.authorization)).toEqual(['pr-7-aaaaaaa']);
});
