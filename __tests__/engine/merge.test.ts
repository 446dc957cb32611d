/** One platform per job, and one image of all: with both ways to push without a tag, on real registries. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { type ArtifactService, startArtifactService } from './artifact-service/service.ts';
import { startHtpasswdRegistry } from './htpasswd-registry.ts';
import { build, docker, expectSuccess, imageName, SHA, served, TINY, tagsOf } from './job.ts';
import { leg, merge, runLeg } from './merge-runs.ts';
import type { Run } from './options.ts';
import { createRemoteBuilder, type RemoteBuilder } from './remote-builder.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64'] as const;
const BOTH = PLATFORMS.join(',');
const MAIN = { ref: 'refs/heads/main' };
const errorOf = ({ annotations }: StepResult) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

interface Part {
  readonly digest: string;
  readonly mediaType: string;
  readonly platform: { readonly os: string; readonly architecture: string };
  readonly annotations?: Record<string, string>;
}

const nameOf = ({ platform }: Part) => `${platform.os}/${platform.architecture}`;

/** Both platforms, each as a job of its own. */
async function bothLegs(inputs: Record<string, string>, run: Run = build) {
  const [amd64, arm64] = await Promise.all(
    PLATFORMS.map((platform) => leg({ platform, run, with: inputs, github: MAIN })),
  );
  if (amd64 === undefined || arm64 === undefined) throw new Error('two legs were run');
  return { amd64, arm64 };
}

function mergesWell(run: Run): void {
  it.each([
    ['with provenance', 'mode=max', 4],
    ['without attestations', 'false', 2],
  ])('%s', async (_, provenance, count) => {
    const images = imageName();
    const annotations = 'index:com.example.team=core\ncom.example.part=one';
    const { amd64, arm64 } = await bothLegs({ images, provenance, annotations }, run);
    // Nobody can pull half an image by a tag.
    expect(await tagsOf(images)).toEqual([]);
    for (const { step } of [amd64, arm64]) {
      const { digest = '' } = step.outputs;
      expect(step.outputs).toMatchObject({ pushed: 'true', skipped: 'false', tags: '', image: `${images}@${digest}` });
      expect(JSON.parse(step.outputs['images'] ?? '')).toEqual([
        { name: images, tags: [], digest, state: 'published', error: '' },
      ]);
    }

    const legs = { arm64: arm64.leg, amd64: amd64.leg };
    const step = await merge({
      legs,
      with: { platforms: BOTH, annotations: 'com.example.merged=yes' },
      github: MAIN,
    });
    expectSuccess(step);
    const { digest = '' } = step.outputs;
    const tags = ['latest', 'main', `sha-${SHA.slice(0, 7)}`];
    expect(await tagsOf(images)).toEqual(tags);
    for (const tag of tags) expect((await served(`${images}:${tag}`))?.digest).toBe(digest);

    const index = await served(`${images}@${digest}`);
    const parts: Part[] = index?.manifest.manifests;
    // Annotations of the index were asked for, which Docker's own kind does not have.
    expect(index?.mediaType).toBe('application/vnd.oci.image.index.v1+json');
    expect(parts).toHaveLength(count);
    expect(parts.map(nameOf).filter((name) => name !== 'unknown/unknown')).toEqual([...PLATFORMS]);
    // What a leg has of its own is here, as it came.
    for (const one of [amd64, arm64]) {
      const top = await served(`${images}@${one.step.outputs['digest']}`);
      if (top?.manifest.manifests === undefined) expect(parts.map((part) => part.digest)).toContain(top?.digest);
      else expect(parts).toEqual(expect.arrayContaining(top.manifest.manifests));
    }
    expect(index?.manifest.annotations).toMatchObject({
      'org.opencontainers.image.revision': SHA,
      'org.opencontainers.image.title': 'App',
      'com.example.team': 'core',
      'com.example.merged': 'yes',
    });
    expect(index?.manifest.annotations).not.toHaveProperty(['com.example.part']);

    const digests = Object.fromEntries(
      parts.filter((part) => nameOf(part) !== 'unknown/unknown').map((part) => [nameOf(part), part.digest]),
    );
    expect(JSON.parse(step.outputs['digests'] ?? '')).toEqual(digests);
    expect(step.outputs).toMatchObject({
      ...{ pushed: 'true', skipped: 'false', image: `${images}@${digest}`, version: 'main', 'tags-left': '[]' },
      tags: tags.map((tag) => `${images}:${tag}`).join('\n'),
    });
    expect(step.problems).toEqual([]);
    for (const platform of PLATFORMS) {
      docker('pull', '--quiet', '--platform', platform, `${images}:latest`);
      const found = ['image', 'inspect', '--platform', platform, '--format', '{{.Os}}/{{.Architecture}}'];
      expect(docker(...found, `${images}:latest`)).toBe(platform);
      docker('image', 'rm', '--force', `${images}:latest`);
    }
  });
}

describe('legs of the engine’s own builder, as archives of ours', () => {
  mergesWell(build);
});

describe('legs of a BuildKit of its own, by digest', () => {
  let builder: RemoteBuilder;
  beforeAll(async () => {
    builder = await createRemoteBuilder();
  });
  afterAll(() => builder.close());
  mergesWell((options) => builder.run(options));
});

describe('two registries and a floating tag', () => {
  it('all tags are in both, and what may fail is told', async () => {
    const users = await startHtpasswdRegistry();
    const [one, two] = [imageName(), imageName(users.address)];
    const away = 'localhost:9/test/app';
    const signIn = { registry: users.address, username: users.username, password: users.password };
    const images = [one, two, `name=${away},required=false`].join('\n');
    const { amd64, arm64 } = await bothLegs({ images, tags: '1.2.3\nlatest', provenance: 'false', ...signIn });
    const step = await merge({
      legs: { amd64: amd64.leg, arm64: arm64.leg },
      with: { platforms: BOTH, 'result-file': 'image.json', 'retry-on': 'never', ...signIn },
      github: MAIN,
    });
    expectSuccess(step);
    const { digest } = step.outputs;
    expect(await tagsOf(one)).toEqual(['1.2.3', 'latest']);
    expect(await tagsOf(two, users.authorization)).toEqual(['1.2.3', 'latest']);
    expect((await served(`${two}:latest`, users.authorization))?.digest).toBe(digest);
    expect(JSON.parse(step.outputs['images'] ?? '')).toMatchObject([
      { name: one, tags: ['1.2.3', 'latest'], digest, state: 'published' },
      { name: two, tags: ['1.2.3', 'latest'], digest, state: 'published' },
      { name: away, tags: [], digest: '', state: 'failed' },
    ]);
    const result = JSON.parse(readFileSync(step.outputs['result-file'] ?? '', 'utf8'));
    expect(result).toMatchObject({
      kind: 'image-build-result',
      outcome: 'pushed',
      action: { name: 'merge' },
      source: { repository: 'Octo-Org/App', commit: SHA },
      image: { digest, platforms: PLATFORMS.map((platform) => ({ platform })) },
      push: { pushed: true, way: 'digest' },
    });

    // Again, with legs of a later attempt: the version is there, so nothing is made anew.
    const again = await merge({
      legs: { amd64: amd64.leg, arm64: arm64.leg },
      with: { platforms: BOTH, 'retry-on': 'never', ...signIn },
      github: MAIN,
    });
    expectSuccess(again);
    expect(again.outputs).toMatchObject({ digest, skipped: 'true', pushed: 'true' });
    const skipped = await leg({ platform: 'linux/amd64', attempt: 2, with: { images, tags: '1.2.3', ...signIn } });
    expect(skipped.step.outputs).toMatchObject({ skipped: 'true', digest });
    expect(JSON.parse(skipped.leg)).toMatchObject({ image: null, skipped: expect.stringContaining('1.2.3') });
  });
});

describe('legs that are no whole image', () => {
  let images: string;
  let amd64: string;
  let arm64: string;
  beforeAll(async () => {
    images = imageName();
    const legs = await bothLegs({ images, tags: 'a', provenance: 'false' });
    [amd64, arm64] = [legs.amd64.leg, legs.arm64.leg];
  });
  const refused = async (legs: Record<string, string>, platforms = BOTH) => {
    const step = await merge({ legs, with: { platforms }, github: MAIN });
    expect(step.outcome).toBe('failure');
    expect(step.outputs['digest']).toBeUndefined();
    return errorOf(step).join('\n');
  };
  const changed = (text: string, change: (leg: Leg) => void) => {
    const parsed = JSON.parse(text);
    change(parsed);
    return JSON.stringify(parsed);
  };

  it('one is missing', async () => {
    const error = await refused({ amd64 });
    expect(error).toContain('- linux/arm64 is missing: its job left no leg in this run.');
    expect(error).toContain('What there is:\n- legs/amd64.json: linux/amd64');
  });

  it('one is there twice, and a newer attempt is no double', async () => {
    expect(await refused({ amd64, arm64, twin: arm64 })).toContain(
      '- linux/arm64 was built twice in attempt 1: legs/arm64.json of job platform and legs/twin.json of job platform.',
    );
  });

  it('one is of another run, commit or repository', async () => {
    const other = (change: (leg: Leg) => void) => refused({ amd64, arm64: changed(arm64, change) });
    expect(await other(({ run }) => void Object.assign(run, { id: '4712' }))).toContain(
      'is foreign: it is of run 4712, and this is run 4711.',
    );
    const commit = 'f'.repeat(40);
    expect(await other(({ source }) => void Object.assign(source, { commit }))).toContain(
      `is foreign: it is of commit ${commit}, and linux/amd64 is of ${SHA}.`,
    );
    expect(await other(({ source }) => void Object.assign(source, { repository: 'x/y' }))).toContain(
      'is foreign: it is of the repository x/y, and this is Octo-Org/App.',
    );
  });

  it('one is an image of another platform, or is gone', async () => {
    const [ours, theirs] = [JSON.parse(amd64), JSON.parse(arm64)];
    const error = await refused({
      amd64,
      arm64: changed(arm64, (one) => void Object.assign(one, { image: ours.image })),
    });
    expect(error).toContain(`- ${images}@${ours.image.digest} was left for linux/arm64, and is for linux/amd64.`);
    const digest = `sha256:${'0'.repeat(64)}`;
    const gone = changed(arm64, (one) => void Object.assign(one, { image: { ...theirs.image, digest } }));
    expect(await refused({ amd64, arm64: gone })).toContain(`${images} does not serve every leg:\n- linux/arm64: `);
  });

  it('and nothing was tagged; with a leg of a second attempt it is whole', async () => {
    expect(await tagsOf(images)).toEqual([]);
    const again = await leg({
      platform: 'linux/arm64',
      attempt: 2,
      with: { images, tags: 'a', provenance: 'false' },
      files: { ...TINY, 'hello.txt': 'hello again\n' },
      github: MAIN,
    });
    const step = await merge({ legs: { amd64, arm64, again: again.leg }, with: { platforms: BOTH }, github: MAIN });
    expectSuccess(step);
    expect(JSON.parse(step.outputs['digests'] ?? '')).toEqual({
      'linux/amd64': JSON.parse(amd64).image.digest,
      'linux/arm64': again.step.outputs['digest'],
    });
    expect(await tagsOf(images)).toEqual(['a']);
  });
});

describe('before the tags', () => {
  const images = imageName();
  let built: Awaited<ReturnType<typeof bothLegs>>;
  const legs = () => ({ amd64: built.amd64.leg, arm64: built.arm64.leg });
  beforeAll(async () => {
    built = await bothLegs({ images, tags: 'a', provenance: 'false', gate: 'true' });
  });

  it('a dry run shows the tags, and writes nothing', async () => {
    const before = await tagsOf(images);
    const step = await merge({ legs: legs(), with: { platforms: BOTH, 'dry-run': 'true' }, github: MAIN });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ digest: '', pushed: 'false', tags: `${images}:a` });
    expect(step.log).toContain(
      `Leg: linux/arm64, ${images}@${built.arm64.step.outputs['digest']} (attempt 1, job platform).`,
    );
    expect(await tagsOf(images)).toEqual(before);
  });

  it('a gate judges one platform in its job, and the image when it is merged', async () => {
    const refusing = await runLeg({
      platform: 'linux/amd64',
      with: { images, tags: 'a', provenance: 'false', gate: 'false' },
      github: MAIN,
    });
    expect(refusing.step.outcome).toBe('failure');
    expect(JSON.parse(refusing.leg ?? '{}')).toMatchObject({ kind: 'image-build-result', outcome: 'failed' });

    const step = await merge({ legs: legs(), with: { platforms: BOTH, gate: 'false' }, github: MAIN });
    expect(step.outcome).toBe('failure');
    expect(await tagsOf(images)).toEqual([]);
    const good = await merge({ legs: legs(), with: { platforms: BOTH, gate: 'true' }, github: MAIN });
    expectSuccess(good);
    expect(await tagsOf(images)).toEqual(['a']);
  });
});

describe('among the artifacts of the run', () => {
  let service: ArtifactService;
  beforeAll(async () => {
    service = await startArtifactService();
  });
  afterAll(() => service.close());
  /** Without a file, as people use it. */
  const leave = async (run: string, platform: string, inputs: Record<string, string>, attempt = 1) => {
    const { step, leg: file } = await runLeg({
      platform,
      attempt,
      with: { provenance: 'false', 'result-file': '', ...inputs },
      env: service.env(run),
      github: MAIN,
    });
    expectSuccess(step);
    expect(file).toBeUndefined();
    return step.outputs['digest'] ?? '';
  };
  const mergeIn = (run: string, inputs: Record<string, string> = {}, attempt = '1') =>
    merge({
      with: { platforms: BOTH, ...inputs },
      env: service.env(run),
      github: { ...MAIN, run_attempt: attempt },
    });

  it('the images of one run are told apart by the inputs that the builds had', async () => {
    const images = imageName();
    const types = ['python', 'gpu'];
    await Promise.all(
      types.flatMap((type) =>
        PLATFORMS.map((platform) => leave('families', platform, { images, 'image-type': type, runtime: '17.3 LTS' })),
      ),
    );
    const unclear = await mergeIn('families');
    expect(errorOf(unclear).join('\n')).toContain('choose it by image-type: "gpu"');
    expect(await tagsOf(images)).toEqual([]);
    for (const type of types) {
      const step = await mergeIn('families', { 'image-type': type });
      expectSuccess(step);
      expect(step.outputs['version']).toBe(`${type}-17.3-lts`);
    }
    expect(await tagsOf(images)).toEqual(['gpu-17.3-lts', 'python-17.3-lts']);
  });

  it('a job that is run again joins those that are there', async () => {
    const inputs = { images: imageName(), tags: 'a' };
    const amd64 = await leave('again', 'linux/amd64', inputs);
    await leave('another', 'linux/arm64', inputs);
    const incomplete = await mergeIn('again');
    expect(errorOf(incomplete).join('\n')).toContain('- linux/arm64 is missing');
    const arm64 = await leave('again', 'linux/arm64', { ...inputs, labels: 'x=2' }, 2);
    const whole = await mergeIn('again', {}, '2');
    expectSuccess(whole);
    expect(JSON.parse(whole.outputs['digests'] ?? '')).toEqual({ 'linux/amd64': amd64, 'linux/arm64': arm64 });
    await leave('again', 'linux/arm64', inputs, 2);
    expect(errorOf(await mergeIn('again', {}, '2')).join('\n')).toContain(
      '- linux/arm64 was built twice in attempt 2: ',
    );
  });

  it('a stranger’s run leaves none, and its merge ends well', async () => {
    const event = { name: 'pull_request', payload: strangersPullRequest() };
    const inputs = { images: imageName(), push: 'auto', 'result-file': '' };
    const { step } = await runLeg({ platform: 'linux/amd64', with: inputs, env: service.env('fork'), event });
    expectSuccess(step);
    expect(step.log).toContain('Nothing is left for the merge, because nothing is pushed.');
    expect(service.artifacts().filter(({ run }) => run === 'fork')).toEqual([]);
    const merged = await merge({ with: { platforms: BOTH }, env: service.env('fork'), event });
    expectSuccess(merged);
    expect(merged.outputs).toMatchObject({ pushed: 'false', skipped: 'true', digest: '', tags: '' });
    const ours = await mergeIn('fork');
    expect(errorOf(ours).join('\n')).toContain('There are no legs among the artifacts of this run');
  });
});

/** Of a fork. */
function strangersPullRequest(): Record<string, unknown> {
  const head = { sha: SHA, ref: 'patch', repo: { full_name: 'stranger/app', fork: true } };
  return { pull_request: { number: 7, head, base: { ref: 'main', repo: { full_name: 'Octo-Org/App' } } } };
}

interface Leg {
  readonly run: object;
  readonly source: object;
  readonly image: object;
}
