import { describe, expect, it } from '@jest/globals';
import type { FailureClass, FailureStage } from '../../src/retry/classification.ts';
import { decideRetry, type RetryOn, type RetryPolicy } from '../../src/retry/policy.ts';
import { failure } from '../fakes/classification.ts';

const CLASSES: FailureClass[] = ['cancelled', 'permanent', 'ambiguous', 'transient', 'timeout'];
const STAGES: FailureStage[] = [
  ...(['parse', 'context', 'builder', 'solve', 'run', 'export', 'auth', 'push', 'cache', 'cancel', 'unknown'] as const),
];

/** Which kinds get another attempt after the first failure, in each place that is not named below. */
const TRIED: Record<RetryOn, FailureClass[]> = {
  auto: ['ambiguous', 'transient', 'timeout'],
  any: ['permanent', 'ambiguous', 'transient', 'timeout'],
  error: ['permanent', 'ambiguous', 'transient'],
  timeout: ['timeout'],
  never: [],
};

function expected(retryOn: RetryOn, stage: FailureStage): FailureClass[] {
  if (stage === 'parse') return [];
  // What somebody ended from outside stays ended; only our own time limit is no such end.
  if (stage === 'cancel') return TRIED[retryOn].filter((kind) => kind === 'timeout');
  return retryOn === 'auto' && stage === 'run' ? [] : TRIED[retryOn];
}

const auto: RetryPolicy = { retryOn: 'auto', retryRun: 'never' };

describe('what is tried again after the first failure', () => {
  const rows = (Object.keys(TRIED) as RetryOn[]).flatMap((retryOn) =>
    STAGES.map((stage) => [retryOn, stage, expected(retryOn, stage)] as const),
  );

  it.each(rows)('with retry-on %s, at %s: %j', (retryOn, stage, tried) => {
    const again = CLASSES.filter((kind) => decideRetry([failure({ class: kind, stage })], { ...auto, retryOn }).again);
    expect(again).toEqual(tried);
  });

  it('is nothing where nothing has failed', () => {
    expect(decideRetry([], { ...auto, retryOn: 'any' })).toEqual({ again: false, why: 'nothing has failed' });
  });
});

/** Failures are told apart by their fingerprints. */
const [one, other] = [{ fingerprint: 'one' }, { fingerprint: 'other' }];

describe('what is tried again after several failures', () => {
  it.each<[string, Array<Partial<ReturnType<typeof failure>>>, boolean, string]>([
    [
      'a doubtful failure is repeated once',
      [
        { class: 'ambiguous', ...one },
        { class: 'ambiguous', ...other },
      ],
      false,
      'it may be lasting, and was tried once more already',
    ],
    [
      'a doubtful failure that comes back the same is told as such',
      [
        { class: 'ambiguous', ...one },
        { class: 'ambiguous', ...one },
      ],
      false,
      'it failed in the same way twice',
    ],
    [
      'a doubtful failure after a passing one may be passing',
      [{ ...one }, { class: 'ambiguous', ...other }],
      true,
      'it may be passing',
    ],
    [
      'a doubtful failure that looks like the passing one before it is lasting',
      [{ ...one }, { class: 'ambiguous', ...one }],
      false,
      'it failed in the same way twice',
    ],
    [
      'a doubtful failure counts also when another came between',
      [{ class: 'ambiguous', ...one }, { ...other }, { class: 'ambiguous', ...one }],
      false,
      'it may be lasting, and was tried once more already',
    ],
    ['a passing failure may come back the same', [one, one], true, 'it can get better'],
    [
      'a passing failure after a doubtful one counts as itself',
      [{ class: 'ambiguous', ...one }, one],
      true,
      'it can get better',
    ],
    [
      'a builder that is lost in the same way twice is not asked a third time',
      [
        { stage: 'builder', ...one },
        { stage: 'builder', ...one },
      ],
      false,
      'the builder failed in the same way twice',
    ],
    [
      'a builder that is lost in two ways is',
      [
        { stage: 'builder', ...one },
        { stage: 'builder', ...other },
      ],
      true,
      'it can get better',
    ],
    [
      'what hangs twice may go through',
      [
        { class: 'timeout', ...one },
        { class: 'timeout', ...one },
      ],
      true,
      'what hung may go through',
    ],
    [
      'a permanent failure ends it, whatever came before',
      [one, { class: 'permanent', ...other }],
      false,
      'another attempt would fail in the same way',
    ],
    ['a cancel ends it', [one, { class: 'cancelled' }], false, 'the build was ended from outside'],
  ])('%s', (_, failures, again, why) => {
    expect(decideRetry(failures.map(failure), auto)).toEqual({ again, why });
  });
});

describe('a RUN step that failed', () => {
  const lost = failure({ class: 'permanent', stage: 'run', isNetworkInRun: true });
  const own = failure({ class: 'permanent', stage: 'run' });
  const hung = failure({ class: 'timeout', stage: 'run' });
  const network: RetryPolicy = { retryOn: 'auto', retryRun: 'network' };

  it.each<[string, ReturnType<typeof failure>[], RetryPolicy, boolean, string]>([
    ['by its own command is never repeated', [own], network, false, "a RUN step's own command failed"],
    [
      'by its network is not repeated unasked',
      [lost],
      auto,
      false,
      'RUN steps are only repeated with retry-run: network',
    ],
    [
      'by its network is repeated when asked',
      [lost],
      network,
      true,
      'a RUN step lost its network, and retry-run is network',
    ],
    ['by its network twice is not', [lost, lost], network, false, 'the RUN step was tried once more already'],
    [
      'by its network and had its attempt is not, also when a push failed between',
      [lost, failure(), lost],
      network,
      false,
      'the RUN step was tried once more already',
    ],
    [
      'by its network after a push failed is',
      [failure(), lost],
      network,
      true,
      'a RUN step lost its network, and retry-run is network',
    ],
    [
      'by the time limit is not repeated unasked',
      [hung],
      auto,
      false,
      'RUN steps are only repeated with retry-run: network',
    ],
    [
      'and retry-on is never is not, whatever retry-run says',
      [lost],
      { ...network, retryOn: 'never' },
      false,
      'retry-on is never',
    ],
    ['is repeated by the old habit', [own], { ...auto, retryOn: 'any' }, true, 'retry-on is any'],
  ])('%s', (_, failures, policy, again, why) => {
    expect(decideRetry(failures, policy)).toEqual({ again, why });
  });
});
