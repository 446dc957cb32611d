import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pushToDefaultBranch } from '../../events/push.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';
import { DIGEST } from '../../result/facts.ts';

const folders = new Folders();
afterAll(() => folders.remove());

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What is in the file already. */
  readonly before?: string;
}

const IMPORTS = `
  import { FailedBuild, FailedPublish } from 'SRC/actions/attempts/failed-build.ts';
  import { prepare } from 'SRC/actions/build/prepare.ts';
  import { run } from 'SRC/actions/build/run.ts';
  import { reportFailure, reportResult } from 'SRC/actions/report/report.ts';
  import { ActionError } from 'SRC/errors.ts';
  import { log } from 'SRC/runner/log.ts';
  const DIGEST = '${DIGEST}';
  const environment = { all: process.env, workspace: process.env.WORKSPACE, temp: process.env.WORKSPACE, event: JSON.parse(process.env.EVENT) };
  const fault = new ActionError('registry-refused', 'It is away.');
  const record = { number: 1, seconds: 1.5, kind: 'transient', stage: 'push', telling: '503', fingerprint: 'x' };
  const place = { name: 'ghcr.io/octo-org/app', tags: ['latest'], digest: DIGEST, state: 'published', error: '' };
  const timeline = [{ name: '[1/1] RUN x', startedAt: 0, seconds: 2, isCached: false, isFailed: true }];
  const stages = [{ name: 'build', seconds: 2.5 }];
  const cacheReport = { steps: 4, cached: 3, fetchedBytes: 0, imports: [], exports: [] };
  const known = { push: { push: true, why: 'as asked for' }, stages };
  const ended = { error: fault, known, seconds: 3.5, isCancelled: false };`;

/** The summary of a step that ends by this code; `prepared` and `planned` are at hand. */
async function summaryOf(code: string, { inputs = {}, env = {}, before = '' }: Step = {}): Promise<string> {
  const folder = folders.make({ Dockerfile: 'FROM scratch', summary: before });
  const given = { 'dry-run': 'true', platforms: 'linux/arm64', ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const start = `
    const prepared = await prepare(environment);
    const planned = await run(prepared, { environment, folder: '/step', signal: new AbortController().signal });
    const real = { ...prepared, inputs: { ...prepared.inputs, dryRun: false } };`;
  const { stderr } = await runModule(
    `${IMPORTS}${code.includes('prepared') || code.includes('real') ? start : ''}\n${code}`,
    {
      ...Object.fromEntries(variables),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...env,
      EVENT: JSON.stringify(pushToDefaultBranch()),
      WORKSPACE: folder,
    },
  );
  if (stderr !== '') throw new Error(stderr);
  return readFileSync(join(folder, 'summary'), 'utf8');
}

const DRY = 'await reportResult(prepared, environment, planned, 0.5);';
const ended = (result: string, step = 'real') =>
  `await reportResult(${step}, environment, { ...planned, ...${result} }, 12.3);`;
const failed = (more: string) => `await reportFailure('build', { prepared, environment }, { ...ended, ...${more} });`;

describe('the job summary', () => {
  it('of a dry run shows what would be', async () => {
    const shown = await summaryOf(DRY, { inputs: { push: 'true' } });
    expect(shown).toContain('### Image planned (dry run): `ghcr.io/octo-org/app:latest`');
    expect(shown).toContain('Nothing was built or pushed. A real run would push: ');
    expect(shown).toContain('#### Planned tags\n\n| Tag | Why |\n| --- | --- |\n| `ghcr.io/octo-org/app:latest` |');
    expect(shown).toContain('| Context | . |');
    expect(shown).toContain('| linux/arm64 | 0.5 s |');
  });

  it('of a push has what the registry serves, and no more', async () => {
    const image = `{ mediaType: 'x', digest: DIGEST, size: 1 }`;
    const published = `{ images: [place], leftAlone: [], image: ${image}, attested: undefined, signed: [], gateSeconds: 2,
      platforms: [{ platform: 'linux/arm64', digest: DIGEST, size: 1_500_000 }] }`;
    const shown = await summaryOf(
      ended(
        `{ pushed: true, digest: DIGEST, images: [place], published: ${published}, attempts: 1, timeline, stages }`,
      ),
    );
    expect(shown).toContain('### Image pushed: `ghcr.io/octo-org/app:latest`');
    expect(shown).toContain(`docker pull ghcr.io/octo-org/app@${DIGEST}`);
    expect(shown.match(/\| \[`ghcr\.io\/octo-org\/app:[a-z0-9-]+`\]/g)).toHaveLength(1);
    expect(shown).toContain('| linux/arm64 | 1.5 MB | `sha256:aaaaaaaaaaaa` |');
    expect(shown).toContain('| Gate | passed after 2.0 s |');
    expect(shown).toContain('[1/1] RUN x\n  2.0 s :crit, 0, 2000');
  });

  it.each<[string, string, string, Step]>([
    ['built and not pushed says why', "{ push: { push: false, why: 'x' } }", 'Nothing was pushed: x.', {}],
    ['skipped says why', "{ skipped: 'It is there.' }", '\n\nIt is there.\n\n', {}],
    [
      'left for the merge has no tag',
      '{ pushed: true, images: [place] }',
      'It has no tag yet',
      { inputs: { distribute: 'true', push: 'true', 'github-token': 'x' } },
    ],
    [
      'loaded says where it is',
      '{ imageId: DIGEST }',
      'The engine of this job has it as ghcr.io/octo-org/app:latest.',
      { inputs: { load: 'true' } },
    ],
    [
      'only asked about built nothing',
      '{}',
      '### Dockerfile looked at, nothing built\n',
      { inputs: { call: 'check' } },
    ],
  ])('of an image %s', async (_, result, expected, step) => {
    expect(await summaryOf(ended(result), step)).toContain(expected);
  });

  it('of a failed build keeps what was known', async () => {
    const error = `new FailedBuild(Object.assign(new Error('It broke.'), { id: 'step-failed', classification: { fingerprint: 'x' } }), [record], { timeline, cacheReport })`;
    const shown = await summaryOf(failed(`{ error: ${error} }`));
    expect(shown).toMatch(/^### Image build failed: `ghcr\.io\/octo-org\/app:latest`\n\n```\nIt broke\./);
    expect(shown).toContain('| 1 | 1.5 s | push, transient | `503` |');
    expect(shown).toContain('| build |\n| --- |\n| 2.5 s |');
    expect(shown).toContain(':crit, 0, 2000');
    expect(shown).toContain('| `ghcr.io/octo-org/app:latest` |');
    expect(shown).toContain('| Push | yes, as asked for |');
    expect(shown).toMatch(/\| From the cache \|[^\n]*\n[^\n]*\n\|.* 3 of 4 steps, 75 % \|/);
    expect(shown).toContain('#### Cache\n\n- 3 of 4 steps were there already.\n');
  });

  it('of a failed step has its own last lines', async () => {
    const marked = `{ file: 'Dockerfile', line: 2, endLine: 2, step: '[2/2] RUN make', output: ['cc x.c', 'x.c:1: no  '] }`;
    const error = `new FailedBuild(Object.assign(new Error('It broke.'), { id: 'step-failed', classification: { fingerprint: 'x' }, marked: ${marked} }), [record])`;
    const shown = await summaryOf(failed(`{ error: ${error} }`));
    expect(shown).toContain('[step-failed]\n\nThe last lines of this step:\ncc x.c\nx.c:1: no\n```');
  });

  it('of a failure after the push says what the registries serve', async () => {
    const error = 'new FailedPublish(fault, { attempts: 1, history: [], soFar: { images: [place] } })';
    const shown = await summaryOf(failed(`{ error: ${error} }`));
    expect(shown).toContain('### Image built, but the step failed: ');
    expect(shown).toContain('| `ghcr.io/octo-org/app` | published | `latest` |  |');
  });

  it('of a cancel says what was done by then', async () => {
    const shown = await summaryOf(failed('{ isCancelled: true }'));
    expect(shown).toMatch(/^### Image build cancelled: `ghcr\.io\/octo-org\/app:latest`\n\n\| Commit \|/);
    expect(shown).not.toContain('It is away.');
  });

  it.each([
    ['build', 'Image build failed'],
    ['merge', 'Merge failed'],
  ])('of a %s that failed before anything was known says why', async (action, heading) => {
    const shown = await summaryOf(`await reportFailure('${action}', undefined, { ...ended, known: {} });`);
    expect(shown).toMatch(new RegExp(`^### ${heading}\n\n\`\`\`\nIt is away\\.\n`));
    expect(shown).toContain('| Time |');
  });

  it('shows no secret, although Markdown writes it another way than the runner looks for', async () => {
    const [first, second] = ['hunter|<2>&`', 'to:ken#1;%'];
    const error = `new FailedBuild(Object.assign(new Error('It broke: ${first}'), { id: 'step-failed', classification: { fingerprint: 'x' } }),
      [{ ...record, telling: 'said ${first}' }], { timeline: [{ ...timeline[0], name: 'RUN x ${second}' }] })`;
    const shown = await summaryOf(
      `log.mask('${first}'); log.mask('${second}');
      ${failed(`{ error: ${error}, known: { ...known, cache: { reasons: ['Reads ${first}'] } } }`)}`,
    );
    expect(shown).toContain('It broke: ***');
    expect(shown).toContain('| `said ***` |');
    expect(shown).toContain('Reads &#42;&#42;&#42;');
    expect(shown).toContain('section RUN x ***');
  });

  it('stays away where it is not wanted', async () => {
    expect(await summaryOf(DRY, { env: { DOCKER_BUILD_SUMMARY: 'false' } })).toBe('');
  });

  it('that cannot be written is a warning, of whichever action', async () => {
    const code = `import { addToSummary } from 'SRC/runner/commands.ts'; addToSummary('x'); console.log('goes on');`;
    const { stdout, stderr } = await runModule(code, { GITHUB_STEP_SUMMARY: join(folders.make(), 'not', 'there') });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^::warning::The job summary cannot be written: .*\ngoes on\n$/);
  });

  it('follows what other programs of the step have written, and takes the room that is left', async () => {
    const shown = await summaryOf(DRY, { before: 'open' });
    expect(shown).toMatch(/^open\n### Image planned/);
    const full = await summaryOf(DRY, { before: 'x'.repeat(1024 * 1024 - 300) });
    expect(full.length).toBeGreaterThan(1024 * 1024 - 300);
    expect(Buffer.byteLength(full)).toBeLessThanOrEqual(1024 * 1024);
  });
});
