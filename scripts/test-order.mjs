/**
 * The order in which Jest takes the files: the long ones first, so that at the end no worker is alone with one of them.
 * Jest itself goes by the time of earlier runs, which a fresh clone does not have.
 */
import { statSync } from 'node:fs';

/** Seconds on a quiet machine with two cores, of those that take much more than others. */
const SECONDS = {
  'engine/cache-store': 90,
  'engine/cache-faults': 75,
  'engine/merge': 65,
  'engine/tags-floating': 55,
  'engine/example-pull-request-images': 50,
  'engine/builder-container': 50,
  'engine/cache-warm': 50,
  'engine/attest': 50,
  'engine/retry-push': 45,
  'engine/mirror': 40,
  'engine/example-base-and-children': 40,
  'engine/legs-store': 40,
  'engine/example-layer-cache': 40,
  'engine/example-dbx-runtime': 40,
  'engine/verify': 35,
  'engine/cache-service': 35,
  'engine/sign-in-registries': 35,
  'engine/options-remote': 35,
  'engine/gate-faults': 35,
  'engine/gate': 30,
  'engine/options-docker': 30,
  'engine/archive': 30,
  'engine/tags-fixed': 25,
  'engine/example-multi-platform': 25,
  'engine/events': 25,
  'engine/sign': 25,
  'engine/retry-away': 25,
  'engine/retry-tags': 25,
  'engine/builder-remote': 20,
  'actions/attempts/attempts': 15,
  'tags/robustness': 10,
  'workflow/artifacts': 10,
  'actions/publish/gate': 10,
  'actions/sign-in/session': 5,
};

const secondsOf = (path) =>
  Object.entries(SECONDS).find(([end]) => path.endsWith(`/__tests__/${end}.test.ts`))?.[1] ?? 0;

/** As `@jest/test-sequencer` has it. */
export default class LongestFirst {
  sort(tests) {
    const known = tests.map((test) => ({ test, seconds: secondsOf(test.path), size: statSync(test.path).size }));
    return known.sort((a, b) => b.seconds - a.seconds || b.size - a.size).map(({ test }) => test);
  }

  allFailedTests() {
    return [];
  }

  cacheResults() {}
}
