import { describe, expect, it } from '@jest/globals';
import { build, expectSuccess, imageName, labelsOf, SHA, served, tagsOf } from './job.ts';

const HEAD = 'aaaaaaabbbbbbbcccccccdddddddeeeeeeefffff';

function pullRequest(number: number, from: string, branch = 'topic') {
  return {
    name: 'pull_request',
    payload: {
      number,
      pull_request: {
        number,
        head: { ref: branch, sha: HEAD, repo: { full_name: from } },
        base: { ref: 'main', repo: { full_name: 'Octo-Org/App' } },
      },
      repository: { default_branch: 'main' },
    },
  };
}

const push = {
  name: 'push',
  payload: { repository: { default_branch: 'main', description: 'An app, "quoted" = yes' } },
};

describe('a push to the default branch', () => {
  it('serves one digest under latest, the branch and the commit', async () => {
    const images = imageName();
    const step = await build({ with: { images, push: 'true' }, event: push, github: { ref: 'refs/heads/main' } });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual(['latest', 'main', 'sha-0123456']);
    const digests = await Promise.all(
      (await tagsOf(images)).map(async (tag) => (await served(`${images}:${tag}`))?.digest),
    );
    expect(new Set(digests)).toEqual(new Set([step.outputs['digest']]));
    expect(step.outputs).toMatchObject({
      pushed: 'true',
      attempts: '1',
      image: `${images}@${step.outputs['digest']}`,
      tags: `${images}:latest\n${images}:main\n${images}:sha-0123456`,
    });
    expect(JSON.parse(step.outputs['images'] ?? '')).toEqual([
      {
        name: images,
        tags: ['latest', 'main', 'sha-0123456'],
        digest: step.outputs['digest'],
        state: 'published',
        error: '',
      },
    ]);
  });

  it('labels the image with where it comes from', async () => {
    const images = imageName();
    const step = await build({
      with: { images, push: 'true', labels: 'com.example.text=a "b" = c, d' },
      event: push,
      github: { ref: 'refs/heads/main' },
    });
    expect(labelsOf(step.outputs['image'] ?? '')).toMatchObject({
      'org.opencontainers.image.title': 'App',
      'org.opencontainers.image.description': 'An app, "quoted" = yes',
      'org.opencontainers.image.url': 'https://github.com/Octo-Org/App',
      'org.opencontainers.image.source': 'https://github.com/Octo-Org/App',
      'org.opencontainers.image.revision': SHA,
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'org.opencontainers.image.version': expect.any(String),
      'io.github.image-build-action.branch': 'main',
      'com.example.text': 'a "b" = c, d',
    });
  });

  it('names the image after the repository when no image is given, and signs in there with the job token', async () => {
    const step = await build({
      with: { push: 'false' },
      event: push,
      github: { ref: 'refs/heads/main', repository: 'Octo-Org/App' },
    });
    expectSuccess(step);
    expect(step.outputs['tags']?.split('\n')[0]).toBe('ghcr.io/octo-org/app:latest');
    expect(step.outputs).toMatchObject({ pushed: 'false', digest: '' });
  });
});

describe('a push to another branch', () => {
  it.each([
    ['a plain name', 'feature/Add_New-Feature', 'feature-add-new-feature-0123456'],
    ['shell metacharacters', 'x;$(touch hacked)`id`|&>', 'x-touch-hacked-id-0123456'],
    ['quotes', `it's "so"`, 'it-s-so-0123456'],
  ])('pushes %s as one safe tag', async (_, branch, tag) => {
    const images = imageName();
    const step = await build({ with: { images, push: 'true' }, event: push, github: { ref: `refs/heads/${branch}` } });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual([tag]);
    expect(labelsOf(step.outputs['image'] ?? '')['io.github.image-build-action.branch']).toBe(branch);
  });

  it.each([
    ['line breaks and workflow commands', 'a\n::set-output name=digest::x\r\nb'],
    ['emoji only', '🚀🚀'],
    ['250 characters', `long/${'x'.repeat(245)}`],
    ['options', '--push=false --tag=evil'],
  ])('survives %s', async (_, branch) => {
    const images = imageName();
    const step = await build({ with: { images, push: 'true' }, event: push, github: { ref: `refs/heads/${branch}` } });
    expectSuccess(step);
    expect(step.problems).toEqual([]);
    const [tag = '', ...others] = await tagsOf(images);
    expect(others).toEqual([]);
    expect(tag).toMatch(/^[a-z0-9][a-z0-9.-]{0,127}$/);
    expect((await served(`${images}:${tag}`))?.digest).toBe(step.outputs['digest']);
    expect(labelsOf(step.outputs['image'] ?? '')['io.github.image-build-action.branch']).toBe(branch);
  });
});

describe('a pull request', () => {
  it('is tagged with its number and its head commit', async () => {
    const images = imageName();
    const step = await build({ with: { images, push: 'auto' }, event: pullRequest(12, 'Octo-Org/App') });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual(['pr-12-aaaaaaa']);
    expect(labelsOf(step.outputs['image'] ?? '')).toMatchObject({
      'org.opencontainers.image.revision': HEAD,
      'io.github.image-build-action.merge-revision': SHA,
      'io.github.image-build-action.pull-request': '12',
      'io.github.image-build-action.branch': 'topic',
    });
  });

  it('of a fork is built and not pushed, and the log says why', async () => {
    const images = imageName();
    const step = await build({ with: { images, push: 'auto' }, event: pullRequest(13, 'stranger/App', 'main') });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ pushed: 'false', digest: '', attempts: '1' });
    expect(step.log).toContain('Push: no, the code comes from the fork stranger/App.');
    expect(await tagsOf(images)).toEqual([]);
  });

  it('of Dependabot is built and not pushed', async () => {
    const images = imageName();
    const step = await build({
      with: { images, push: 'auto' },
      event: pullRequest(14, 'Octo-Org/App'),
      github: { actor: 'dependabot[bot]' },
    });
    expect(step.outputs['pushed']).toBe('false');
    expect(step.log).toContain('Dependabot');
    expect(await tagsOf(images)).toEqual([]);
  });
});

describe('a version tag', () => {
  it('is published as the version, its lines, and latest', async () => {
    const images = imageName();
    const step = await build({ with: { images, push: 'true' }, event: push, github: { ref: 'refs/tags/v1.2.3' } });
    expectSuccess(step);
    expect(await tagsOf(images)).toEqual(['1', '1.2', '1.2.3', 'latest']);
    expect(step.outputs['version']).toBe('1.2.3');
  });
});
