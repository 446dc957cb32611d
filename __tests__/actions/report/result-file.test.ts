import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { formatResult, readResultDocument, resultDocument } from '../../../src/result/result-file.ts';
import { pullRequest } from '../../events/pull-request.ts';
import { MERGE } from '../../events/repository.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';
import { DIGEST, EVERYTHING, OTHER } from '../../result/facts.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const document = resultDocument(EVERYTHING);

/** Writes in a process of its own. */
function write(path: string) {
  const code = `
    import { writeResultFile } from 'SRC/actions/report/result-file.ts';
    try { await writeResultFile(process.env.RESULT, JSON.parse(process.env.DOCUMENT)); }
    catch (error) { console.log(error.code); }`;
  return runModule(code, { RESULT: path, DOCUMENT: JSON.stringify(document) });
}

describe('a result file', () => {
  it('is written as a whole, with its folder', async () => {
    const folder = folders.make();
    const path = join(folder, 'a/b/image.json');
    expect(await write(path)).toMatchObject({ stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe(formatResult(document));
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['image.json']);
  });

  it('takes the place of an older one', async () => {
    const folder = folders.make({ 'image.json': 'old', target: 'old' });
    symlinkSync('target', join(folder, 'link.json'));
    for (const name of ['image.json', 'link.json']) {
      await write(join(folder, name));
      expect(readFileSync(join(folder, name), 'utf8')).toBe(formatResult(document));
      expect(lstatSync(join(folder, name)).isFile()).toBe(true);
    }
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old');
  });

  it.each<[string, (folder: string) => string, string]>([
    ['whose folder is a file', (folder) => join(folder, 'file/image.json'), 'EEXIST'],
    ['whose place is a folder', (folder) => join(folder, 'folder'), 'EISDIR'],
  ])('%s leaves nothing behind', async (_, pathIn, code) => {
    const folder = folders.make({ file: '' });
    mkdirSync(join(folder, 'folder'));
    expect((await write(pathIn(folder))).stdout).toBe(`${code}\n`);
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
    expect(readdirSync(join(folder, 'folder'))).toEqual([]);
  });
});

interface End {
  /** What the dry run's result is changed by, as code. */
  readonly result?: string;
  /** An error, as code. */
  readonly error?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What happens before the end, as code; `image` is the path of the file. */
  readonly before?: string;
}

/** Prepares a step and a dry run of it in a process of its own, and lets it end in some way. */
async function end({ result = '{}', error, inputs = {}, env = {}, before = '' }: End) {
  const folder = folders.make({ Dockerfile: 'FROM scratch', 'image.json': '' });
  const code = `
    import { existsSync, mkdirSync } from 'node:fs';
    import { join } from 'node:path';
    import { FailedBuild, FailedPublish } from 'SRC/actions/attempts/failed-build.ts';
    import { maskSecrets } from 'SRC/actions/step/mask.ts';
    import { prepare } from 'SRC/actions/build/prepare.ts';
    import { clearResult, keepResult } from 'SRC/actions/report/result-file.ts';
    import { run } from 'SRC/actions/build/run.ts';
    import { ActionError } from 'SRC/errors.ts';
    const DIGEST = '${DIGEST}', OTHER = '${OTHER}';
    const record = { number: 1, seconds: 1.5, kind: 'transient', stage: 'push', telling: 'no h3llo', fingerprint: 'x', waitSeconds: 10 };
    const environment = { all: process.env, workspace: process.env.WORKSPACE, temp: process.env.WORKSPACE, event: JSON.parse(process.env.EVENT) };
    await maskSecrets('mona');
    const prepared = await prepare({ ...environment });
    await clearResult(prepared, environment);
    const planned = await run(prepared, { environment, folder: '/step', signal: new AbortController().signal });
    const isDone = ${error === undefined};
    const image = join(process.env.WORKSPACE, 'image.json');
    ${before};
    const real = { ...prepared, inputs: { ...prepared.inputs, dryRun: !isDone || ${result === '{}'} } };
    const end = isDone ? { result: { ...planned, ...${result} } } : { error: ${error ?? '0'} };
    const path = await keepResult(real, environment, { ...end, started: new Date('2026-05-04T10:14:30Z'), seconds: 3.5 });
    console.log(JSON.stringify(path));`;
  const given = { 'dry-run': 'true', 'result-file': 'image.json', ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { stdout, stderr } = await runModule(code, {
    ...Object.fromEntries(variables),
    ...{ GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'image', GITHUB_ACTION_REPOSITORY: 'org/build' },
    ...env,
    EVENT: JSON.stringify(pullRequest()),
    WORKSPACE: folder,
  });
  if (stderr !== '') throw new Error(stderr);
  const lines = stdout.trim().split('\n');
  const path = join(folder, 'image.json');
  const text = existsSync(path) && lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  return {
    said: lines.slice(0, -1).join('\n'),
    output: JSON.parse(lines.at(-1) ?? '').replace(folder, 'WORKSPACE'),
    text,
    document: text === '' ? undefined : readResultDocument(text),
  };
}

/** A place that serves the image. */
const PLACE = `{ name: 'ghcr.io/octo-org/app', tags: ['pr-12-6dcb09b'], digest: DIGEST, state: 'published', error: '' }`;

describe('the result of a step', () => {
  it('that was a dry run tells what was decided', async () => {
    const { document: planned, output, said } = await end({ inputs: { target: 'app', platforms: 'linux/arm64' } });
    expect(output).toBe('WORKSPACE/image.json');
    expect(said).toContain('Result file: ');
    expect(planned).toMatchObject({
      outcome: 'planned',
      error: null,
      action: { name: 'build', repository: 'org/build', ref: null },
      source: {
        repository: 'Octo-Org/App',
        event: 'pull_request',
        runCommit: MERGE,
        pullRequest: 12,
        tag: null,
      },
      run: { id: '17', attempt: 2, url: expect.stringMatching(/\/actions\/runs\/17\/attempts\/2$/), job: 'image' },
      names: {
        version: 'pr-12-6dcb09b',
        images: ['ghcr.io/octo-org/app'],
        references: [
          {
            reference: 'ghcr.io/octo-org/app:pr-12-6dcb09b',
            name: 'ghcr.io/octo-org/app',
            tag: 'pr-12-6dcb09b',
            kind: 'immutable',
          },
        ],
      },
      image: { digest: null, platforms: [] },
      images: [],
      push: { pushed: false, why: expect.stringContaining('push is false'), way: null },
      build: { attempts: 0, context: '.', dockerfile: null, target: 'app', platforms: ['linux/arm64'], builder: null },
      timing: { started: '2026-05-04T10:14:30.000Z', seconds: 3.5 },
    });
  });

  it('that pushed tells what every registry serves', async () => {
    const published = `{
      image: { mediaType: 'application/vnd.oci.image.index.v1+json', digest: DIGEST, size: 1 },
      platforms: [{ platform: 'linux/amd64', digest: OTHER, size: 7 }], gateSeconds: 2.5,
      attested: { id: '42', url: 'https://x.test/42', bundlePath: '/tmp/b', storedIn: ['ghcr.io/octo-org/app'] },
      signed: ['ghcr.io/octo-org/app'], images: [], leftAlone: [],
    }`;
    const result = `{
      pushed: true, way: 'digest', digest: DIGEST, imageId: OTHER, attempts: 2, history: [record], published: ${published},
      images: [${PLACE}, { name: 'else.where/app', tags: [], digest: '', state: 'failed', error: 'h3llo is away' },
        { name: 'by.digest/app', tags: [], digest: DIGEST, state: 'published', error: '' },
        { name: 'newer.there/app', tags: [], digest: DIGEST, state: 'published', error: '' }],
      leftAlone: [{ reference: 'newer.there/app:latest', serves: OTHER, why: 'it is newer' }],
      builder: { name: 'b', machine: { builder: { name: 'b', driver: 'docker', nodes: [{ platforms: ['linux/amd64'] }] } } },
      kept: { metadataFile: '/tmp/m', archive: process.env.WORKSPACE + '/out/image.tar' },
      stages: [{ name: 'build', seconds: 1 }],
      reuse: { key: 'k', moved: [{ image: 'docker.io/library/alpine:3', from: OTHER, to: DIGEST }], labels: {}, places: {} },
    }`;
    const { document: pushed, text } = await end({
      result,
      inputs: { gate: 'true\n--token=hunter2', sign: 'cosign', secrets: 'greeting=h3llo' },
    });
    expect(pushed).toMatchObject({
      outcome: 'pushed',
      image: {
        digest: DIGEST,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        imageId: OTHER,
        archive: 'out/image.tar',
        platforms: [{ platform: 'linux/amd64', digest: OTHER, size: 7 }],
      },
      images: [
        { name: 'ghcr.io/octo-org/app', registry: 'ghcr.io', path: 'octo-org/app', state: 'published', digest: DIGEST },
        { name: 'else.where/app', state: 'failed', error: '*** is away', digest: null },
        { name: 'by.digest/app', state: 'untagged' },
        { name: 'newer.there/app', state: 'left' },
      ],
      leftAlone: [{ reference: 'newer.there/app:latest', serves: OTHER, why: 'it is newer' }],
      push: { pushed: true, way: 'digest' },
      build: {
        attempts: 2,
        history: [{ number: 1, class: 'transient', stage: 'push', message: 'no ***', waitSeconds: 10 }],
        builder: { name: 'b', driver: 'docker', platforms: ['linux/amd64'] },
      },
      reuse: { key: 'k', basesMoved: [{ image: 'docker.io/library/alpine:3', from: OTHER, to: DIGEST }] },
      gate: { command: 'true', seconds: 2.5, passed: true },
      attestation: { id: '42', url: 'https://x.test/42', storedIn: ['ghcr.io/octo-org/app'] },
      signatures: [{ tool: 'cosign', images: [`ghcr.io/octo-org/app@${DIGEST}`] }],
      timing: { stages: [{ name: 'build', seconds: 1 }] },
    });
    expect(text).not.toMatch(/hunter2|h3llo|\/tmp\//);
  });

  it('that found its image there tells so', async () => {
    const result = `{ skipped: 'It is there.', pushed: true, digest: DIGEST, images: [${PLACE}] }`;
    expect((await end({ result })).document).toMatchObject({
      outcome: 'skipped',
      skipped: 'It is there.',
      image: { digest: DIGEST },
      images: [{ state: 'present', tags: ['pr-12-6dcb09b'] }],
    });
  });

  it('whose build had nowhere to go is built', async () => {
    expect((await end({ result: '{ attempts: 1 }' })).document).toMatchObject({
      outcome: 'built',
      build: { attempts: 1 },
    });
  });

  it('that failed after its push tells what the registries serve, and no digest', async () => {
    const soFar = `{ images: [${PLACE}, { name: 'else.where/app', tags: [], digest: '', state: 'failed', error: 'away' }] }`;
    const error = `new FailedPublish(new ActionError('server-fault', 'It is away.', { advice: 'Wait.' }), { attempts: 2, history: [record], cacheReport: { steps: 3, cached: 1, fetchedBytes: 0, imports: [], exports: [] }, soFar: ${soFar} })`;
    expect((await end({ error })).document).toMatchObject({
      outcome: 'failed',
      error: { code: 'registry', message: 'It is away.', advice: 'Wait.', failureClass: 'permanent' },
      image: { digest: null },
      images: [
        { name: 'ghcr.io/octo-org/app', state: 'published', digest: DIGEST },
        { name: 'else.where/app', state: 'failed', digest: null },
      ],
      push: { pushed: true, why: null, way: null },
      build: { attempts: 2, history: [{ message: 'no h3llo' }], context: '.', cache: { mode: null, hitRatio: 0.33 } },
      gate: null,
    });
  });

  it('that did not pass its gate names it', async () => {
    const error = "new ActionError('gate-refused', 'It did not pass.')";
    const { document: failed } = await end({ error, inputs: { gate: 'true\n--token=hunter2' } });
    expect(failed).toMatchObject({
      error: { code: 'gate', id: 'gate-refused', failureClass: null },
      gate: { command: 'true', seconds: null, passed: false },
      images: [],
      push: { pushed: false },
    });
  });

  it('that failed by a fault of our own says so', async () => {
    expect((await end({ error: "new TypeError('x is not a function')" })).document).toMatchObject({
      outcome: 'failed',
      error: { code: 'internal', message: 'x is not a function' },
    });
  });

  it('hides what came by a variable too', async () => {
    const { document: failed } = await end({
      error: "new ActionError('build-failed', 'it said first line and second')",
      inputs: { 'secret-envs': 'x=TOKEN' },
      env: { TOKEN: 'first line\nsecond\n' },
    });
    expect(failed?.error?.message).toBe('it said *** and ***');
  });

  it('hides what is called a secret, and not the words that such a name may have', async () => {
    const { document: failed } = await end({
      error: "new ActionError('gate-refused', 'abcdefgh, ijklmnop and yes')",
      inputs: { 'build-args': 'NPM_AUTH=ijklmnop\nVERSION=1.2.3' },
      env: { MY_API_KEY: 'abcdefgh', USE_TOKEN: 'yes' },
    });
    expect(failed?.error?.message).toBe('***, *** and yes');
  });

  it('takes the place of an older one as soon as the step begins', async () => {
    const { said, text } = await end({ before: 'console.log(existsSync(image))' });
    expect(said).toMatch(/^false$/m);
    expect(text).not.toBe('');
  });

  it('that cannot be written is a warning', async () => {
    const { output, said } = await end({ before: 'mkdirSync(image)' });
    expect(output).toBe('');
    expect(said).toMatch(/::warning::The result file \S+ cannot be written: EISDIR/);
  });

  it('that nobody asked for is none', async () => {
    const { output, said, text } = await end({ inputs: { 'result-file': '' } });
    expect([output, text]).toEqual(['', '']);
    expect(said).not.toContain('Result file');
  });
});
