/** The place where legs meet, by the program that users run, and with the service played by an emulator. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LegStore, openLegStore } from '../../src/actions/legs/legs-store.ts';
import { type ArtifactService, startArtifactService } from './artifact-service/service.ts';
import type { Fault } from './cache-service/faults.ts';
import { ACTION } from './job.ts';

const RUN = 'run';
const NAME = 'image-leg-0123-linux-amd64-1-ab';
const ran = process.argv[1];
const folder = mkdtempSync(join(tmpdir(), 'legs-'));
// The program is looked for beside the bundle that runs.
beforeAll(() => {
  process.argv[1] = join(ACTION, 'dist/build/index.js');
});
afterAll(() => {
  if (ran !== undefined) process.argv[1] = ran;
  rmSync(folder, { recursive: true, force: true });
});

let service: ArtifactService;
beforeEach(async () => {
  service = await startArtifactService();
});
afterEach(() => service.close());

/** For a new job. */
function open({ run = RUN, attempt = 1, limit = 60_000, env = {}, signal = new AbortController().signal } = {}) {
  const all = { ...process.env, GITHUB_SERVER_URL: '', ...service.env({ run, attempt }), ...env };
  return openLegStore({ all }, folder, signal, { limit, wait: 0 });
}

const named = (found: Awaited<ReturnType<LegStore['find']>>) => found.map(({ id, name }) => [id, name]);
const asked = () => service.log().map(({ operation, status }) => `${operation} ${status}`);

describe('a leg', () => {
  it('that one job leaves is found and read by another', async () => {
    const text = '{"leg": "日本語", "line": "\\r\\n"}\n';
    await open().save(NAME, text);
    await open().save('other', '{}');
    const store = open();
    const found = await store.find('image-leg-');
    expect(found).toEqual([
      {
        id: 1,
        name: NAME,
        size: Buffer.byteLength(text),
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
    expect(await store.load(1)).toBe(text);
  });

  it('is kept as it is, so that whoever looks at the run can read it', async () => {
    await open().save(NAME, '{"a": 1}');
    expect(service.artifacts().map(({ name, content }) => [name, content.toString()])).toEqual([[NAME, '{"a": 1}']]);
  });

  it('that is asked for with others comes with them', async () => {
    for (const text of ['a', 'b', 'c']) service.put({ run: RUN, attempt: 1, name: `image-leg-${text}`, content: text });
    const store = open();
    expect(await Promise.all([3, 1, 2].map((id) => store.load(id)))).toEqual(['c', 'a', 'b']);
    // One list for all, and one for each: the library looks whose it is.
    expect(asked().filter((line) => line.startsWith('ListArtifacts'))).toHaveLength(4);
  });

  it('leaves no file behind on the way', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('runs and attempts', () => {
  it('of another run nothing is seen', async () => {
    await open().save(NAME, '{}');
    const another = open({ run: 'another' });
    expect(await another.find('image-leg-')).toEqual([]);
    await expect(another.load(1)).rejects.toMatchObject({
      code: 'artifact',
      message: expect.stringContaining('this run has no such artifact'),
    });
  });

  it('a re-run of failed jobs sees what is there, and may leave the same name again', async () => {
    await open().save(NAME, 'first');
    const second = open({ attempt: 2 });
    await second.save(NAME, 'second');
    expect(named(await second.find('image-leg-'))).toEqual([
      [1, NAME],
      [2, NAME],
    ]);
    expect(await Promise.all([second.load(1), second.load(2)])).toEqual(['first', 'second']);
    expect(named(await open().find('image-leg-'))).toEqual([[1, NAME]]);
  });

  it('a name with another content is refused and left as it is', async () => {
    await open().save(NAME, 'first');
    await expect(open().save(NAME, 'second')).rejects.toMatchObject({
      code: 'artifact',
      message:
        'Leaving the leg failed at the service for workflow artifacts: ' +
        'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run.',
    });
    expect(service.artifacts().map(({ content }) => content.toString())).toEqual(['first']);
  });

  it('a name with the same content is what was wanted', async () => {
    await open().save(NAME, 'first');
    await open().save(NAME, 'first');
    expect(service.artifacts()).toHaveLength(1);
  });
});

describe('a service that has a fault', () => {
  it.each<[string, Fault]>([
    ['throttles', { on: 'ListArtifacts', do: { status: 429 }, times: 1 }],
    ['is away', { on: 'ListArtifacts', do: { status: 503 }, times: 1 }],
    ['hangs up', { on: 'ListArtifacts', do: 'cut', times: 1 }],
    ['is hidden by a page', { on: 'ListArtifacts', do: 'not-json', times: 1 }],
  ])('and %s is asked again', async (_, fault) => {
    service.put({ run: RUN, attempt: 1, name: NAME, content: '{}' });
    const hits = service.inject(fault);
    expect(named(await open().find('image-leg-'))).toEqual([[1, NAME]]);
    expect(hits()).toBe(1);
  });

  it('and breaks a download off is asked again', async () => {
    service.put({ run: RUN, attempt: 1, name: NAME, content: 'x'.repeat(100_000) });
    const hits = service.inject({ on: 'download', do: { status: 503 }, times: 1 });
    expect(await open().load(1)).toHaveLength(100_000);
    expect(hits()).toBe(1);
  });

  // The name belongs to what broke off, for as long as the attempt lasts.
  it.each<[string, Fault, string]>([
    ['loses its answer to the first call', { on: 'CreateArtifact', do: 'truncate', times: 1 }, `${NAME}-2`],
    ['loses its answer to the last call', { on: 'FinalizeArtifact', do: 'truncate', times: 1 }, NAME],
    ['hangs up before the last call', { on: 'FinalizeArtifact', do: 'cut', times: 1 }, `${NAME}-2`],
  ])('and %s has the leg once', async (_, fault, name) => {
    const hits = service.inject(fault);
    await open().save(NAME, '{}');
    expect(hits()).toBe(1);
    expect(service.artifacts().map((artifact) => [artifact.name, artifact.content.toString()])).toEqual([[name, '{}']]);
  });

  it('and ends what it was asked for after it was given up shows the leg once', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    service.inject({ on: 'FinalizeArtifact', do: { cutThenServe: promise }, times: 1 });
    await open().save(NAME, '{}');
    resolve();
    await new Promise(setImmediate);
    expect(service.artifacts().map(({ name }) => name)).toEqual([NAME, `${NAME}-2`]);
    expect(named(await open().find('image-leg-'))).toEqual([[1, NAME]]);
  });

  it('and leaves legs that only look alike shows all', async () => {
    for (const [name, content] of Object.entries({ a: '1', 'a-2': '2', b: '1' })) await open().save(name, content);
    expect(named(await open().find('')).map(([, name]) => name)).toEqual(['a', 'a-2', 'b']);
  });

  it('and keeps the name of a job that broke off lets another one have an ending', async () => {
    service.inject({ on: 'upload', do: { status: 403 }, times: 1 });
    await expect(open().save(NAME, '{}')).rejects.toMatchObject({ code: 'artifact' });
    await open().save(NAME, '{}');
    expect(service.artifacts().map(({ name }) => name)).toEqual([`${NAME}-2`]);
  });

  it('and refuses is told at once, with the way around', async () => {
    const hits = service.inject({ on: 'CreateArtifact', do: { status: 403 } });
    await expect(open().save(NAME, '{}')).rejects.toMatchObject({
      code: 'artifact',
      message: expect.stringContaining('Failed to CreateArtifact: (403) Forbidden: by the test.'),
      advice: expect.stringContaining('the merge takes the files by its input results'),
    });
    expect(hits()).toBe(1);
  });

  it('and has no room is told in its own words', async () => {
    service.inject({ on: 'CreateArtifact', do: { status: 403, message: 'insufficient usage to create artifact' } });
    await expect(open().save(NAME, '{}')).rejects.toThrow('Artifact storage quota has been hit');
  });

  it('and does not answer is given up, again and again, and its program ended', async () => {
    const hits = service.inject({ on: 'ListArtifacts', do: 'hang' });
    await expect(open({ limit: 2_000 }).find('')).rejects.toMatchObject({
      code: 'artifact',
      message: 'Looking for legs failed at the service for workflow artifacts: there was no answer for 2 s.',
      advice: expect.stringContaining('Run the job again'),
    });
    expect(hits()).toBeLessThanOrEqual(3);
  });

  it('and does not answer ends with the step that is cancelled', async () => {
    const cancel = new AbortController();
    const hits = service.inject({ on: 'ListArtifacts', do: 'hang' });
    const found = open({ signal: cancel.signal }).find('');
    const watch = setInterval(() => hits() > 0 && cancel.abort(), 50);
    await expect(found.finally(() => clearInterval(watch))).rejects.toMatchObject({ code: 'cancelled' });
    expect(hits()).toBe(1);
  });
});

describe('no service', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'outside of a runner',
      { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' },
      'the runner does not offer them here',
    ],
    ['without an address', { ACTIONS_RESULTS_URL: '' }, 'the runner does not offer them here'],
    [
      'at an Enterprise Server',
      { GITHUB_SERVER_URL: 'https://github.example.com' },
      "GitHub Enterprise Server has no artifacts of this version's kind",
    ],
  ])('%s is told, with the way around', async (_, env, why) => {
    for (const task of [(store: LegStore) => store.save(NAME, '{}'), (store: LegStore) => store.find('')]) {
      await expect(task(open({ env }))).rejects.toMatchObject({
        code: 'artifact',
        message: `The legs of an image meet among the workflow run's artifacts, and there are none: ${why}.`,
        advice: expect.stringContaining('the merge takes the files by its input results'),
      });
    }
    expect(service.log()).toEqual([]);
  });
});

describe('what somebody else has left under such a name', () => {
  const from = (content: Buffer | string, more = {}) =>
    service.put({ run: RUN, attempt: 1, name: NAME, content, ...more });
  const HUGE = Buffer.alloc(32 * 1024 * 1024, 'x');

  it('as an archive is not unpacked', async () => {
    const zip = Buffer.from('UEsDBBQAAAAAAAAAIQDJ1CD8BAAAAAQAAAAQAAAALi4vLi4vZXNjYXBlZC50eHSBgoOE', 'base64');
    from(zip, { mimeType: 'application/zip' });
    await expect(open().load(1)).rejects.toThrow(
      'Reading artifact 1 failed at the service for workflow artifacts: it is no text.',
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(tmpdir())).not.toContain('escaped.txt');
  });

  it.each([
    ['as it says', {}],
    ['and says another size', { size: 2 }],
  ])('in great length is refused, %s', async (_, more) => {
    const id = from(HUGE, more);
    service.put({ run: RUN, attempt: 1, name: 'image-leg-good', content: '{}' });
    const store = open();
    const [huge, good] = await Promise.allSettled([store.load(id), store.load(2)]);
    expect(huge).toMatchObject({ reason: { message: expect.stringContaining('it is longer than 8 MiB') } });
    expect(good).toEqual({ status: 'fulfilled', value: '{}' });
  });

  it('with the digest of something else is refused', async () => {
    from('{}', { digest: `sha256:${'0'.repeat(64)}` });
    await expect(open().load(1)).rejects.toThrow('it came with another content than it was kept with');
  });

  it('that is no text is refused', async () => {
    from(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    await expect(open().load(1)).rejects.toThrow('it is no text');
  });

  it('under a name that leads away stays in its folder', async () => {
    from('{}', { name: '..' });
    const found = await open().find('..');
    expect(named(found)).toEqual([[1, '..']]);
    await expect(open().load(1)).rejects.toThrow('its name is none of ours');
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('its own folder is where the program works, whatever is there already', async () => {
  writeFileSync(join(folder, NAME), 'not this');
  await open().save(NAME, 'this');
  expect(service.artifacts().map(({ content }) => content.toString())).toEqual(['this']);
});
