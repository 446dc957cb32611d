import { describe, expect, it } from '@jest/globals';
import type { CachePlan } from '../../src/cache/plan.ts';
import { type Finding, findOut, type PlaceState, type ProbeAnswer, placesToAsk } from '../../src/cache/probe.ts';

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
  from: ['type=gha', `type=registry,ref=${MAIN}`, `type=registry,ref=${OWN}`],
  to: [`type=registry,ref=${OWN},mode=max`],
  reads: [OWN, MAIN],
  writes: OWN,
  reasons: ['Registry cache.', 'Reads two.', `Writes ${OWN}.`],
};
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

/** An answer, and the seconds that it takes. */
type Timed = readonly [seconds: number, answer: ProbeAnswer | Error];

describe('a question', () => {
  /** Answers in turn, each after so many seconds of a clock that nobody has to wait for. */
  async function ask(...answers: readonly Timed[]) {
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

  it.each<[string, readonly Timed[], PlaceState, string, number, number]>([
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
