import { describe, expect, it } from '@jest/globals';
import { BASE_IMAGE, build, expectSuccess, imageName, tagsOf } from './job.ts';

const LINTED = { Dockerfile: 'FROM scratch as base\nCOPY hello.txt /hello.txt\nMAINTAINER me\n', 'hello.txt': 'x' };
const CLEAN = { Dockerfile: 'FROM scratch\nCOPY hello.txt /hello.txt\n', 'hello.txt': 'x' };

type Step = Awaited<ReturnType<typeof build>>;

function places({ annotations }: Step, wanted = 'warning') {
  return annotations.filter(({ level }) => level === wanted).map(({ title, file, line }) => ({ title, file, line }));
}

const FOUND = (file: string) => [
  { title: 'Build check: FromAsCasing', file, line: 1 },
  { title: 'Build check: MaintainerDeprecated', file, line: 3 },
];

describe('what a build warns of', () => {
  it('is shown at its lines', async () => {
    // Without a terminal buildx would refuse this.
    const env = { BUILDKIT_PROGRESS: 'tty' };
    const step = await build({ files: LINTED, with: { images: imageName(), push: 'true' }, env });
    expectSuccess(step);
    expect(step.log).toMatch(/^#\d+ DONE /m);
    expect(places(step)).toEqual(FOUND('Dockerfile'));
    expect(step.annotations[0]?.message).toMatch(/^FromAsCasing: .*\nhttps:\/\/docs\.docker\.com\//);
  });

  it('is shown in the file that was named', async () => {
    const files = { 'docker/App.Dockerfile': LINTED.Dockerfile, 'hello.txt': 'x' };
    const step = await build({ files, with: { images: imageName(), push: 'true', file: 'docker/App.Dockerfile' } });
    expect(places(step)).toEqual(FOUND('docker/App.Dockerfile'));
  });

  it('is left in the log on request', async () => {
    const step = await build({
      files: LINTED,
      with: { images: imageName(), push: 'true' },
      env: { DOCKER_BUILD_CHECKS_ANNOTATIONS: 'false', BUILDKIT_PROGRESS: 'quiet' },
    });
    expectSuccess(step);
    expect(step.log).not.toMatch(/^#\d+ /m);
    expect(step.log).toContain('MaintainerDeprecated');
    expect(places(step)).toEqual([]);
  });

  it('is five annotations at most', async () => {
    const stages = Array.from({ length: 12 }, (_, n) => `FROM scratch as s${n}`).join('\n');
    const files = { ...LINTED, Dockerfile: `${stages}\nCOPY hello.txt /hello.txt\n` };
    const step = await build({ files, with: { images: imageName(), push: 'true' } });
    expectSuccess(step);
    expect(places(step)).toHaveLength(5);
    expect(step.log).toMatch(/shows \d+ more/);
  });
});

describe('call: check', () => {
  it('fails for a Dockerfile with warnings, shows them, and pushes nothing', async () => {
    const images = imageName();
    const step = await build({ files: LINTED, with: { images, tags: 'a', push: 'true', call: 'check' } });
    expect(step.outcome).toBe('failure');
    expect(places(step)).toEqual(FOUND('Dockerfile'));
    expect(places(step, 'error').length).toBe(1);
    expect(step.log).toMatch(/The check of the Dockerfile found 2 warnings/);
    expect(step.log).not.toMatch(/attempt 2/i);
    expect(await tagsOf(images)).toEqual([]);
  });

  it('passes for one without', async () => {
    const images = imageName();
    const step = await build({ files: CLEAN, with: { images, tags: 'a', push: 'true', call: 'check' } });
    expectSuccess(step);
    expect(step.annotations).toEqual([]);
    expect(step.outputs).toMatchObject({ pushed: 'false', digest: '' });
    expect(await tagsOf(images)).toEqual([]);
  });

  it('fails for what is no Dockerfile, at its line', async () => {
    const step = await build({ files: { Dockerfile: 'FROM scratch\nFORM x\n' }, with: { call: 'check' } });
    expect(step.outcome).toBe('failure');
    expect(places(step, 'error')).toEqual([{ title: 'Build check', file: 'Dockerfile', line: 2 }]);
  });
});

describe('a step of the Dockerfile that fails', () => {
  it('is the one error, at its line and with its own last words', async () => {
    const Dockerfile = [
      `FROM ${BASE_IMAGE} AS other`,
      'RUN for n in 1 2 3 4 5 6 7 8 9; do echo of another one; sleep 0.2; done',
      `FROM ${BASE_IMAGE}`,
      'COPY --from=other /etc /other',
      `FROM ${BASE_IMAGE}`,
      'RUN sleep 0.5 && \\',
      '    echo "::error::of the step" && exit 3',
      'COPY --from=1 /other /other',
    ].join('\n');
    const step = await build({
      files: { 'app/docker/App.Dockerfile': Dockerfile },
      with: { context: 'app', file: 'app/docker/App.Dockerfile' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.annotations).toEqual([
      expect.objectContaining({ level: 'error', file: 'app/docker/App.Dockerfile', line: 6 }),
    ]);
    const [{ title, message } = { title: '', message: '' }] = step.annotations;
    expect(title).toMatch(/^\[stage-2 2\/3\] RUN sleep/);
    expect(message).toMatch(/exit code: 3\n(?:.*\n)*The last lines of this step:\n::error::of the step$/);
  });
});

describe.each(['outline', 'targets'])('call: %s', (call) => {
  it('prints what it is asked for and builds nothing', async () => {
    const step = await build({ files: CLEAN, with: { images: imageName(), call, push: 'true' } });
    expectSuccess(step);
    expect(step.outputs['pushed']).toBe('false');
    if (call === 'targets') expect(step.log).toMatch(/^TARGET\b/m);
  });
});
