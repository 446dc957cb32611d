import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BuildCase, runBuildAttempts } from '../../fakes/build-attempts.ts';
import { failing } from '../../fakes/docker.ts';
import { Folders } from '../../fakes/folder.ts';
import { Closing } from '../../fakes/http-server.ts';
import { pushImage } from '../../fakes/images.ts';
import { digestOfBytes, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';

const folders = new Folders();
const closing = new Closing();
afterEach(() => closing.all());
afterAll(() => folders.remove());

let registry: FakeRegistry;
let anchor: string;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  anchor = `${registry.host}/me/app:v1`;
});

const DIGEST = digestOfBytes('any');
const GOOD = `echo sha256:id > $iid; echo '{"containerimage.digest":"${DIGEST}"}' > $metadata`;
const GOOD_FACTS = expect.objectContaining({
  imageId: 'sha256:id',
  metadata: expect.objectContaining({ digest: DIGEST, json: `{"containerimage.digest":"${DIGEST}"}` }),
});

/** Progress of a build that fails at this step with this error. */
const progressOf = (step: string, error: string, before: readonly string[] = []) =>
  ['#1 [internal] load build definition from Dockerfile', '#1 DONE 0.0s', `#5 ${step}`, ...before, `#5 ERROR: ${error}`]
    .concat(['------', ` > ${step}:`, '------', `ERROR: failed to solve: ${error}`])
    .join('\n');

const OUTSIDE = 'registry.test/me/app:v1';
const status = (code: string, name = OUTSIDE) =>
  `failed to push ${name}: unexpected status from PUT request to https://registry.test/v2/me/app/manifests/v1: ${code}`;
const AWAY = failing(progressOf('exporting to image', status('503 Service Unavailable')));
const DENIED = failing(progressOf('exporting to image', status('401 Unauthorized')));
const RUN = failing(
  progressOf('[2/2] RUN false', 'process "/bin/sh -c false" did not complete successfully: exit code: 1'),
);
const PARSE = failing('ERROR: failed to solve: dockerfile parse error on line 1: unknown instruction: FORM');
const LOST = failing(
  'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
);

const run = (given: BuildCase) => runBuildAttempts(folders, given);
const numbersOf = (calls: string[][]) =>
  calls.map((call) => [call.indexOf('--iidfile'), call.indexOf('--metadata-file')].map((at) => call[at + 1]));

describe('a build that fails for a time', () => {
  it('is tried again with files of its own, and the good attempt is the one told', async () => {
    const { outcome, calls } = await run({ builds: [`echo old > $iid; ${AWAY}`, AWAY, GOOD] });
    const away = { kind: 'transient', stage: 'push', telling: status('503 Service Unavailable'), waitSeconds: 0 };
    expect(outcome).toEqual({
      facts: GOOD_FACTS,
      attempts: 3,
      argv: calls[2],
      history: [
        { number: 1, ...away },
        { number: 2, ...away },
      ],
    });
    expect(numbersOf(calls)).toEqual(
      [1, 2, 3].map((number) => [`STEP/attempt-${number}/iidfile`, `STEP/attempt-${number}/metadata.json`]),
    );
  });

  it('and leaves nothing in its last attempt has no result of an earlier one', async () => {
    const { outcome } = await run({ builds: [`${GOOD}; ${AWAY}`, 'exit 0'] });
    expect([outcome.facts, outcome.attempts]).toEqual([{}, 2]);
  });

  it('is told as a warning, with its kind, its line and what follows', async () => {
    const { log } = await run({ builds: [AWAY, GOOD] });
    expect(log.filter((line) => line.startsWith('::warning'))).toEqual([
      `::warning::Attempt 1 of 3 failed (push, transient): ${status('503 Service Unavailable')}%0AAttempt 2 of 3 follows in about 0 s or as soon as the other side is well, because it can get better.%0ASee docs/retry.md [server-fault]`,
    ]);
    expect(log.filter((line) => line.startsWith('::group'))).toEqual(['::group::Build', '::group::Build, attempt 2']);
  });

  it('is told in the log alone with warning-on-retry false', async () => {
    const { log } = await run({ builds: [AWAY, GOOD], inputs: { 'warning-on-retry': 'false' } });
    expect(log.filter((line) => line.startsWith('::warning'))).toEqual([]);
    expect(log).toContain(`Attempt 1 of 3 failed (push, transient): ${status('503 Service Unavailable')}`);
  });
});

describe('a build whose attempts are used up', () => {
  it('fails with the last error, and says how often it was tried', async () => {
    const { outcome, log } = await run({ builds: [AWAY, AWAY], inputs: { 'max-attempts': '2' } });
    expect(outcome.outputs).toEqual({ attempts: '2', 'failure-class': 'transient' });
    expect(outcome.history.map(({ number, waitSeconds }) => [number, waitSeconds])).toEqual([
      [1, 0],
      [2, undefined],
    ]);
    expect(outcome.error).toContain('The build failed (exit code 1):');
    expect(outcome.error).not.toContain('The first attempt');
    // The reason of an earlier decision is not told as the reason of the end.
    expect(log.filter((line) => line.startsWith('Not tried again'))).toEqual([]);
  });

  it('tells what its last attempt had from the cache', async () => {
    const steps = progressOf('[3/3] RUN false', 'process "x" did not complete successfully: exit code: 1', [
      '#4 [2/3] COPY a /',
      '#4 CACHED',
    ]);
    const { outcome } = await run({ builds: [failing(steps)] });
    expect(outcome.cacheReport).toMatchObject({ steps: 2, cached: 1 });
  });

  it('tells the first failure too where it was another', async () => {
    const { outcome } = await run({ builds: [LOST, RUN] });
    expect(outcome.error).toContain(
      'did not complete successfully: exit code: 1\nThe first attempt had failed otherwise: ',
    );
    expect(outcome.outputs).toEqual({ attempts: '2', 'failure-class': 'permanent' });
  });
});

describe('a build that cannot get better', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['at a RUN fails at once', RUN, {}, "a RUN step's own command failed"],
    ['at a wrong Dockerfile fails at once', PARSE, {}, 'the Dockerfile or an option is wrong'],
    [
      'at a wrong Dockerfile fails at once, whatever is asked for',
      PARSE,
      { 'retry-on': 'any' },
      'the Dockerfile or an option is wrong',
    ],
    ['at a missing permission fails at once', DENIED, {}, 'another attempt would fail in the same way'],
    ['by what was asked for fails at once', AWAY, { 'retry-on': 'never' }, 'retry-on is never'],
  ])('%s', async (_, build, inputs, why) => {
    const { outcome, calls, log } = await run({ builds: [build, GOOD], inputs });
    expect([outcome.outputs?.['attempts'], calls.length]).toEqual(['1', 1]);
    expect(log.filter((line) => line.startsWith('Not tried again'))).toEqual([`Not tried again: ${why}.`]);
  });

  it('is tried again by the old habit', async () => {
    const { outcome } = await run({ builds: [RUN, GOOD], inputs: { 'retry-on': 'error' } });
    expect(outcome.attempts).toBe(2);
  });
});

describe('a RUN step that lost its network', () => {
  const words = ['#5 1.2 npm error code ECONNRESET', '#5 1.2 npm error network read ECONNRESET'];
  const step = failing(
    progressOf('[2/2] RUN npm ci', 'process "/bin/sh -c npm ci" did not complete successfully: exit code: 1', words),
  );

  it.each<[string, Record<string, string>, number]>([
    ['fails at once', {}, 1],
    ['is tried once more with retry-run', { 'retry-run': 'network' }, 2],
  ])('%s', async (_, inputs, attempts) => {
    expect((await run({ builds: [step, step, GOOD], inputs })).outcome.outputs?.['attempts']).toBe(String(attempts));
  });
});

describe('a push that reported a failure', () => {
  const pushing = (digest: string) =>
    failing(
      progressOf('exporting to image', status('503 Service Unavailable', anchor), [
        `#5 pushing manifest for ${anchor}@${digest}`,
      ]),
    );

  it('and landed is not repeated', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    const { outcome, calls, log } = await run({ builds: [pushing(digest), GOOD], anchor });
    expect([outcome.facts?.metadata?.digest, outcome.attempts, outcome.history, calls.length]).toEqual([
      digest,
      1,
      [],
      1,
    ]);
    expect(outcome.argv).toEqual(calls[0]);
    expect(log.find((line) => line.startsWith('::warning'))).toContain('yet the registry serves the image');
  });

  it('and landed, as the registry tells when it is back, is not repeated', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    registry.script('GET /v2/me/app/manifests/v1', { status: 503 });
    const { outcome, calls } = await run({ builds: [pushing(digest), GOOD], anchor });
    expect([outcome.facts?.metadata?.digest, outcome.attempts, outcome.history.length, calls.length]).toEqual([
      digest,
      1,
      1,
      1,
    ]);
    expect(outcome.argv).toEqual(calls[0]);
  });

  it('and landed is repeated where the image shall be loaded too', async () => {
    const digest = pushImage(registry, 'me/app', 'image', 'v1');
    const { outcome } = await run({ builds: [pushing(digest), GOOD], anchor, plan: { load: true } });
    expect([outcome.facts, outcome.attempts]).toEqual([GOOD_FACTS, 2]);
  });

  it('and did not land is repeated when the registry is well', async () => {
    pushImage(registry, 'me/app', 'earlier', 'v1');
    const { outcome } = await run({ builds: [pushing(DIGEST), GOOD], anchor });
    expect([outcome.facts, outcome.attempts]).toEqual([GOOD_FACTS, 2]);
  });
});

describe('a push that was refused by an old token', () => {
  const refused = () =>
    failing(
      progressOf(
        'exporting to image',
        `failed to push ${anchor}: unexpected status from PUT request to http://${registry.host}/v2/me/app/manifests/v1: 401 Unauthorized`,
      ),
    );

  it('has one more attempt, which is told as what it is', async () => {
    const { outcome } = await run({ builds: [refused(), GOOD], anchor });
    expect(outcome.attempts).toBe(2);
    expect(outcome.history.map(({ kind }) => kind)).toEqual(['ambiguous']);
  });

  it('and then by the new one has none', async () => {
    const { outcome } = await run({ builds: [refused(), refused(), GOOD], anchor });
    expect(outcome.outputs).toEqual({ attempts: '2', 'failure-class': 'permanent' });
    expect(outcome.history.map(({ kind }) => kind)).toEqual(['ambiguous', 'permanent']);
  });

  it('has none when the registry refuses us too, and is asked nothing where it changes nothing', async () => {
    registry.guard = ({ method }) => (method === 'POST' ? { status: 401 } : undefined);
    expect((await run({ builds: [refused(), GOOD], anchor })).outcome.outputs?.['attempts']).toBe('1');
    const before = registry.requests.length;
    await run({ builds: [refused(), GOOD], anchor, inputs: { 'retry-on': 'never' } });
    expect(registry.requests.length).toBe(before);
  });
});

describe('a push that was throttled', () => {
  const throttled = () =>
    failing(
      progressOf(
        'exporting to image',
        `failed to push ${anchor}: unexpected status from HEAD request to http://${registry.host}/v2/me/app/manifests/v1: 429 Too Many Requests`,
      ),
    );
  const answer = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds } });

  it('waits as long as the registry asks, also without waits of our own', async () => {
    registry.script('GET /v2/me/app/manifests/v1', answer('1'));
    const { outcome } = await run({ builds: [throttled(), GOOD], anchor });
    const [first] = outcome.history;
    expect(outcome.attempts).toBe(2);
    expect(first?.waitSeconds).toBeGreaterThanOrEqual(1);
    expect(first?.waitSeconds).toBeLessThan(1.5);
  });

  it('fails at once when that is too long, and says so', async () => {
    registry.script('GET /v2/me/app/manifests/v1', answer('3600'));
    const { outcome, calls } = await run({ builds: [throttled(), GOOD], anchor });
    expect(calls).toHaveLength(1);
    expect(outcome.error).toContain('The registry asks to wait 3600 s, which is too long for a run.');
  });
});

describe('between two attempts', () => {
  const CACHE = failing(
    progressOf(
      'exporting cache to registry',
      'error writing layer blob: unexpected status from PUT request to https://c.test/v2/c/blobs/uploads/1: 503 Service Unavailable',
    ),
  );

  it('a cache that could not be written is left out', async () => {
    const plan = { cacheTo: ['type=registry,ref=c.test/c'], cacheFrom: ['type=registry,ref=c.test/c'] };
    const { calls, log, outcome } = await run({ builds: [CACHE, GOOD], plan });
    expect(calls.map((call) => [call.includes('--cache-to'), call.includes('--cache-from')])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(log).toContain('The next attempt writes no cache.');
    expect(outcome.argv).toEqual(calls[1]);
  });

  it.each<[string, Record<string, string>]>([
    ['no retry', { 'retry-on': 'never' }],
    ['a single attempt', { 'max-attempts': '1' }],
  ])('there is one without the cache that failed, also where %s was asked for', async (_, inputs) => {
    const plan = { cacheTo: ['type=registry,ref=c.test/c'] };
    const { log, outcome } = await run({ builds: [CACHE, GOOD], plan, inputs });
    expect([outcome.facts, outcome.attempts]).toEqual([GOOD_FACTS, 2]);
    expect(log.find((line) => line.startsWith('::warning'))).toContain('(cache, transient)');
  });

  it('there is no second one for a cache that is left out already', async () => {
    const plan = { cacheTo: ['type=registry,ref=c.test/c'] };
    const { outcome } = await run({ builds: [CACHE, AWAY, GOOD], plan, inputs: { 'max-attempts': '1' } });
    expect(outcome.outputs).toEqual({ attempts: '2', 'failure-class': 'transient' });
  });

  it('a builder that was lost is booted, by its name', async () => {
    const { calls } = await run({ builds: [LOST, GOOD], inputs: { builder: 'mine' } });
    expect(calls.map((call) => call.slice(0, 4))).toEqual([
      ['buildx', 'build', '--iidfile', 'STEP/attempt-1/iidfile'],
      ['buildx', 'inspect', '--bootstrap', 'mine'],
      ['buildx', 'build', '--iidfile', 'STEP/attempt-2/iidfile'],
    ]);
  });

  it('the user’s command runs, after each failure that is followed by another attempt', async () => {
    const { calls } = await run({ builds: [AWAY, AWAY, RUN], inputs: { 'on-retry-command': 'docker\nsystem\ndf' } });
    expect(calls.map((call) => call.slice(0, 2).join(' '))).toEqual([
      ...['buildx build', 'system df', 'buildx build', 'system df', 'buildx build'],
    ]);
  });

  it('a cancel ends the wait at once: nothing more is run', async () => {
    const own = failing(progressOf('exporting to image', 'failed to push x: EOF'));
    const { calls, outcome } = await run({
      builds: [own, GOOD],
      anchor,
      cancels: true,
      inputs: { 'retry-wait-seconds': '3600', 'on-retry-command': 'docker\nversion' },
    });
    expect([calls.length, outcome.history.length]).toEqual([1, 1]);
    expect(registry.requests).toEqual([]);
  });
});

describe('the leave to push, asked for while it builds', () => {
  const leave = 'answer';
  const given = ': > answer';
  const known = 'until [ -e answer.known ]; do sleep 0.01; done';
  const refused = 'printf "It may not be pushed." > answer.new; mv answer.new answer';
  const between = (log: string[]) => log.filter((line) => !/^::(stop-commands::)?[\w-]{36}/.test(line));

  it('is given: what the build said meanwhile follows it', async () => {
    const { outcome, log } = await run({ builds: [`echo early; ${given}; ${known}; echo late; ${GOOD}`], leave });
    expect(outcome).toMatchObject({ facts: GOOD_FACTS, attempts: 1, history: [] });
    expect(between(log)).toEqual(['It may be pushed.', '::group::Build', 'early', 'late', '::endgroup::']);
  });

  it('is refused: the build is stopped, tells nothing and is not tried again', async () => {
    const { outcome, log, calls } = await run({
      builds: [`echo early; ${refused}; exec sleep 1000`, GOOD],
      inputs: { 'retry-on': 'any' },
      leave,
    });
    expect(outcome.error).toMatch(/^It may not be pushed\./);
    expect(outcome.outputs).toEqual({});
    expect([log, calls.length]).toEqual([[], 1]);
  });

  it('is refused after the build has failed by itself: the refusal explains it', async () => {
    const { outcome, log } = await run({ builds: [`(sleep 0.2; ${refused}) >&- 2>&- & ${DENIED}`, GOOD], leave });
    expect(outcome.error).toMatch(/^It may not be pushed\./);
    expect(log).toEqual([]);
  });

  it('is given after the build has failed: that is told and tried again as ever', async () => {
    const { outcome, log } = await run({ builds: [`(sleep 0.2; ${given}) >&- 2>&- & ${AWAY}`, GOOD], leave });
    expect(outcome).toMatchObject({ attempts: 2, history: [{ number: 1, kind: 'transient' }] });
    const told = between(log);
    expect(told.slice(0, 2)).toEqual(['It may be pushed.', '::group::Build']);
    expect(told.filter((line) => line.startsWith('::group::'))).toEqual([
      '::group::Build',
      '::group::Build, attempt 2',
    ]);
  });

  it('is not answered before the build has pushed: the push was the answer', async () => {
    const { outcome, log } = await run({ builds: [`echo all; ${GOOD}`], leave });
    expect(outcome.attempts).toBe(1);
    expect(between(log)).toEqual(['::group::Build', 'all', '::endgroup::', 'It may be pushed.']);
  });
});

describe('a fault that is not the build’s', () => {
  it('such as half a result is not tried again, and is told as it is', async () => {
    const { outcome, calls } = await run({ builds: ['echo "{" > $metadata', GOOD], inputs: { 'retry-on': 'any' } });
    expect(outcome.error).toMatch(/^the metadata file holds no JSON object\n.*\[internal\]$/s);
    expect([outcome.outputs, calls.length]).toEqual([{}, 1]);
  });

  it('such as a time limit that is met counts as a failure of the build', async () => {
    const { outcome } = await run({
      builds: ['exec sleep 60', GOOD],
      inputs: { 'timeout-minutes': '0.05', 'retry-on': 'timeout' },
    });
    expect(outcome.attempts).toBe(2);
    expect(outcome.history).toEqual([
      {
        number: 1,
        kind: 'timeout',
        stage: outcome.history[0]?.stage,
        telling: 'The build took longer than 0.05 min (timeout-minutes) and was stopped.',
        waitSeconds: 0,
      },
    ]);
  });
});
