/**
 * The order in which Jest takes the files: the long ones first, so that at the end no worker is alone with one of them.
 * Jest itself goes by the time of earlier runs, which a fresh clone does not have.
 */
import { statSync } from 'node:fs';

/** Seconds on a quiet machine with two cores, of those that take much more than others. */
const SECONDS = {
  'engine/cache-store': 80,
  'engine/cache-faults': 65,
  'engine/builder-container': 60,
  'engine/tags-floating': 55,
  'engine/merge': 55,
  'engine/retry-push': 50,
  'engine/options-docker': 50,
  'engine/example-multi-platform': 50,
  'engine/attest': 45,
  'engine/sign-in-registries': 45,
  'engine/example-base-and-children': 45,
  'engine/example-pull-request-images': 45,
  'engine/cache-warm': 40,
  'engine/gate': 40,
  'engine/reuse': 40,
  'engine/archive': 35,
  'engine/example-dbx-runtime': 35,
  'engine/legs-store': 35,
  'engine/mirror': 35,
  'engine/options-remote': 35,
  'engine/tags-fixed': 35,
  'engine/cache-service': 30,
  'engine/example-layer-cache': 30,
  'engine/gate-faults': 30,
  'engine/retry-tags': 30,
  'engine/verify': 30,
  'engine/builder-remote': 25,
  'engine/events': 25,
  'engine/sign': 25,
  'engine/emulation': 20,
  'engine/gate-fails': 20,
  'engine/names': 20,
  'engine/prune': 20,
  'engine/results': 20,
  'engine/retry-away': 20,
  'engine/retry-refused': 20,
  'engine/retry-run': 20,
  'engine/several-registries': 20,
  'engine/check': 15,
  'engine/digest': 15,
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
