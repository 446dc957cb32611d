import { describe, expect, it } from '@jest/globals';
import { decideStore } from '../../src/cache/store.ts';
import { pullRequest, pullRequestFromFork, pullRequestTarget } from '../events/pull-request.ts';
import { pushOfTag, pushToBranch, pushToDefaultBranch } from '../events/push.ts';
import { BOTH, factsOf, READ, REQUEST } from './facts.ts';

const MAIN = 'refs/heads/main';
const PULL = 'refs/pull/12/merge';
const TAG = 'refs/tags/v1.2.3';
const FEATURE = 'refs/heads/feature/Login';

describe('what is kept between runs as files', () => {
  it.each<[string, Parameters<typeof factsOf>[0], Record<string, number>, string | undefined]>([
    ['of the default branch', pushToDefaultBranch(), { [MAIN]: BOTH }, undefined],
    ['of another branch', pushToBranch(), { [FEATURE]: BOTH, [MAIN]: READ }, undefined],
    ['of a pull request', pullRequest(), { [PULL]: BOTH, [MAIN]: READ }, undefined],
    ['of a fork', pullRequestFromFork(), { [PULL]: BOTH }, 'the code comes from the fork stranger/App'],
    ['of a tag', pushOfTag(), { [TAG]: BOTH }, 'GitHub gives the cache of a tag to no other run'],
    ['with a token that only reads', pushToBranch(), { [MAIN]: READ }, "the runner's token may write no cache"],
    [
      'of another ref than that of the token',
      pushToBranch(),
      { [MAIN]: BOTH },
      `what is built is ${FEATURE}, and the runner's token writes for ${MAIN}`,
    ],
    [
      "with the base's rights",
      pullRequestTarget(),
      { [MAIN]: BOTH },
      "pull_request_target has the base branch's rights, and a pull request may have chosen the code",
    ],
  ])('%s', (_, event, rights, noSave) => {
    expect(decideStore(REQUEST, factsOf(event, rights))).toEqual({ noRestore: undefined, noSave });
  });

  it('is only read with cache-write: false', () => {
    const decision = decideStore({ ...REQUEST, write: 'false' }, factsOf(pushToDefaultBranch(), { [MAIN]: BOTH }));
    expect(decision).toEqual({ noRestore: undefined, noSave: 'cache-write is false' });
  });

  it('is neither read nor written without the service', () => {
    const why = 'this runner offers no cache service';
    expect(decideStore(REQUEST, factsOf(pushToDefaultBranch(), undefined))).toEqual({ noRestore: why, noSave: why });
  });
});
