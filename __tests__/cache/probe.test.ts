import { describe, expect, it } from '@jest/globals';
import type { CachePlan } from '../../src/cache/plan.ts';
import {
  type Finding,
  findOut,
  type PlaceState,
  type ProbeAnswer,
  placesToAsk,
  withoutBroken,
} from '../../src/cache/probe.ts';

const GHA: CachePlan = {
  backend: 'gha',
  from: ['type=registry,ref=given', 'type=gha,scope=app'],
  to: ['type=local,dest=given', 'type=gha,scope=app,mode=max'],
  scope: 'app',
  mode: 'max',
  isReading: true,
  isWriting: true,
  reads: ['refs/heads/topic', 'refs/heads/main'],
  writes: 'refs/heads/topic',
  timeoutSeconds: 60,
  reasons: ['GitHub Actions cache.', 'Reads it.', 'Writes it.', 'Besides, more.'],
  warnings: ['before'],
};
const [OWN, MAIN] = ['r.test/app-cache:branch-topic', 'r.test/app-cache:branch-main'];
const REGISTRY: CachePlan = {
  ...GHA,
  backend: 'registry',
  from: ['type=gha', `type=registry,ref=${OWN}`, `type=registry,ref=${MAIN}`],
  to: [`type=registry,ref=${OWN},mode=max`],
  reads: [OWN, MAIN],
  writes: OWN,
  reasons: ['Registry cache.', 'Reads two.', `Writes ${OWN}.`],
};
const NOTHING_WRITTEN = { isWriting: false, to: [], writes: undefined };

const found = (state: PlaceState, said = 'it answered 500'): Finding => ({ state, said, seconds: 2.04 });
const findings = (...all: readonly (readonly [string, PlaceState])[]) =>
  new Map(all.map(([place, state]) => [place, found(state)]));

describe('before the build', () => {
  const off: CachePlan = { ...GHA, backend: 'off', isReading: false, isWriting: false, reads: [] };
  it.each<[string, CachePlan, readonly string[]]>([
    ['the service is asked once', GHA, ['gha']],
    ['the service is asked where it is only written', { ...GHA, isReading: false, reads: [] }, ['gha']],
    ['each place in a registry is asked', REGISTRY, [OWN, MAIN]],
    ['each former image is asked', { ...REGISTRY, backend: 'inline' }, [OWN, MAIN]],
    ['nobody is asked about a folder', { ...REGISTRY, backend: 'local' }, []],
    ['nobody is asked where nothing is read', { ...REGISTRY, isReading: false, reads: [] }, []],
    ['nobody is asked without a cache', off, []],
  ])('%s', (_, plan, places) => {
    expect(placesToAsk(plan)).toEqual(places);
  });
});

describe('a service of GitHub', () => {
  it.each<[string, PlaceState | undefined]>([
    ['that is well changes nothing', 'good'],
    ['that was not asked changes nothing', undefined],
  ])('%s', (_, state) => {
    expect(withoutBroken(GHA, state === undefined ? new Map() : findings(['gha', state]))).toBe(GHA);
  });

  it.each<PlaceState>(['throttled', 'failing', 'hanging', 'denied', 'missing'])(
    'that is %s is left out; what was given stays',
    (state) => {
      expect(withoutBroken(GHA, findings(['gha', state]))).toEqual({
        ...GHA,
        from: ['type=registry,ref=given'],
        to: ['type=local,dest=given'],
        isReading: false,
        isWriting: false,
        reads: [],
        writes: undefined,
        reasons: ['GitHub Actions cache.', 'Left out: it answered 500.', 'Besides, more.'],
        warnings: ['before', 'The GitHub Actions cache is left out of this build: it answered 500 (2.0 s lost).'],
      });
    },
  );

  it('that is only written loses nothing that was given', () => {
    const plan = { ...GHA, isReading: false, reads: [], from: ['type=registry,ref=given'] };
    expect(withoutBroken(plan, findings(['gha', 'hanging'])).from).toEqual(['type=registry,ref=given']);
  });
});

describe('a registry', () => {
  it('that has all of them changes nothing', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'good'], [MAIN, 'good']))).toBe(REGISTRY);
  });

  it('is not asked by BuildKit for what is not there', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'missing'], [MAIN, 'good']))).toEqual({
      ...REGISTRY,
      from: ['type=gha', `type=registry,ref=${MAIN}`],
      reads: [MAIN],
      reasons: ['Registry cache.', 'Reads two.', `Not there, or not for us to read: ${OWN}.`, `Writes ${OWN}.`],
    });
  });

  it('that has nothing yet is written', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'missing'], [MAIN, 'denied']))).toEqual({
      ...REGISTRY,
      from: ['type=gha'],
      reads: [],
      isReading: false,
      reasons: [
        'Registry cache.',
        'Reads nothing: no cache was found.',
        `Not there, or not for us to read: ${OWN}, ${MAIN}.`,
        `Writes ${OWN}.`,
      ],
    });
  });

  it.each<PlaceState>(['throttled', 'failing', 'hanging'])('that is %s is neither read nor written', (state) => {
    expect(withoutBroken(REGISTRY, findings([OWN, state], [MAIN, state]))).toMatchObject({
      ...NOTHING_WRITTEN,
      from: ['type=gha'],
      isReading: false,
      reasons: ['Registry cache.', expect.any(String), 'Writes nothing: its registry is not well.'],
      warnings: ['before', `The cache in ${OWN} and ${MAIN} is left out of this build: it answered 500 (2.0 s lost).`],
    });
  });

  it('that stumbled at one place is read and written at the other', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'failing'], [MAIN, 'good']))).toMatchObject({
      isWriting: true,
      reads: [MAIN],
      warnings: ['before', `The cache in ${OWN} is left out of this build: it answered 500 (2.0 s lost).`],
    });
  });

  it('that is not well still gets the image with its embedded cache', () => {
    const inline: CachePlan = { ...REGISTRY, backend: 'inline', to: ['type=inline'], writes: 'the image' };
    const plan = withoutBroken(inline, findings([OWN, 'failing'], [MAIN, 'failing']));
    expect(plan).toMatchObject({ isReading: false, isWriting: true, to: ['type=inline'] });
  });
});

describe('a question', () => {
  /** Answers in turn, each after so many seconds of a clock that nobody has to wait for. */
  async function ask(...answers: readonly (readonly [seconds: number, answer: ProbeAnswer | Error])[]) {
    let time = 0;
    const waiting: { until: number; wake: () => void }[] = [];
    const sleep = (seconds: number) =>
      new Promise<void>((wake) => {
        waiting.push({ until: time + seconds * 1000, wake });
      });
    let asked = 0;
    const question = async (): Promise<ProbeAnswer> => {
      const [seconds, answer] = answers[asked++] ?? [0, new Error('asked too often')];
      await sleep(seconds);
      if (answer instanceof Error) throw answer;
      return answer;
    };
    let finding: Finding | undefined;
    const done = findOut(question, { limitSeconds: 4, sleep, now: () => time }).then((result) => {
      finding = result;
    });
    while (finding === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = waiting.sort((one, other) => one.until - other.until).shift();
      if (next === undefined) break;
      time = next.until;
      next.wake();
    }
    await done;
    return { finding, asked };
  }

  it.each<[string, Parameters<typeof ask>, PlaceState, string, number, number]>([
    ['that is answered well', [[0.1, { status: 200 }]], 'good', 'it answered 200', 0.1, 1],
    ['for what is not there', [[0.1, { status: 404 }]], 'missing', 'it answered 404', 0.1, 1],
    ['that is not for us', [[0.1, { status: 403 }]], 'denied', 'it answered 403', 0.1, 1],
    ['of somebody unknown', [[0.1, { status: 401 }]], 'denied', 'it answered 401', 0.1, 1],
    ['that is never answered', [[99, { status: 200 }]], 'hanging', 'it gave no answer', 4, 1],
    [
      'that fails once',
      [
        [0.1, { status: 503 }],
        [0.1, { status: 200 }],
      ],
      'good',
      'it answered 200',
      0.7,
      2,
    ],
    [
      'that fails twice',
      [
        [0.1, { status: 503 }],
        [0.1, { status: 500 }],
      ],
      'failing',
      'it answered 500',
      0.7,
      2,
    ],
    [
      'that fails and hangs',
      [
        [0.1, { status: 503 }],
        [9, { status: 200 }],
      ],
      'hanging',
      'it gave no answer',
      4,
      2,
    ],
    ['that fails late', [[3.8, { status: 503 }]], 'failing', 'it answered 503', 3.8, 1],
    [
      'that is throttled for a moment',
      [
        [0.1, { status: 429, retryAfter: 2 }],
        [0.1, { status: 200 }],
      ],
      'good',
      'it answered 200',
      2.2,
      2,
    ],
    [
      'that is throttled for long',
      [[0.1, { status: 429, retryAfter: 60 }]],
      'throttled',
      'it answered 429 and asks to wait 60 s',
      0.1,
      1,
    ],
    [
      'that is throttled at no time at all',
      [
        [0.1, { status: 429, retryAfter: 0 }],
        [0.1, { status: 429 }],
      ],
      'throttled',
      'it answered 429',
      0.7,
      2,
    ],
    [
      'that meets nobody',
      [
        [0.1, new Error('connect ECONNREFUSED')],
        [0.1, new Error('connect ECONNREFUSED')],
      ],
      'failing',
      'connect ECONNREFUSED',
      0.7,
      2,
    ],
    [
      'that something else answers',
      [
        [0.1, { status: 200, problem: 'no cache' }],
        [0.1, { status: 200, problem: 'no cache' }],
      ],
      'failing',
      'no cache',
      0.7,
      2,
    ],
  ])('%s', async (_, answers, state, said, seconds, asked) => {
    const result = await ask(...answers);
    expect(result).toEqual({ finding: { state, said, seconds: expect.closeTo(seconds, 5) }, asked });
  });
});
