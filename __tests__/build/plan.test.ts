import { describe, expect, it } from '@jest/globals';
import { anchorOf, buildTags, type TagOptions } from '../../src/build/plan.ts';
import { decidePush, type PushInput } from '../../src/build/push.ts';
import { formatTagged, parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { pullRequestFromFork } from '../events/pull-request.ts';
import { pushToBranch } from '../events/push.ts';

const SHA = 'abc12345678';
const references = (...texts: string[]) => texts.map((text) => parseTaggedReference(text) as TaggedReference);

describe('the reference that is pushed first', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['carries the commit, wherever it stands', ['app:latest', 'app:main-abc1234'], SHA, 'app:main-abc1234'],
    ['is the first where none carries the commit', ['app:latest', 'app:1'], SHA, 'app:latest'],
    ['is the first where the commit is unknown', ['app:latest', 'app:main-abc1234'], '', 'app:latest'],
    ['is none where there is none', [], SHA, undefined],
  ])('%s', (_, texts, sha, expected) => {
    const anchor = anchorOf(references(...texts), sha);
    expect(anchor && formatTagged(anchor)).toBe(expected);
  });
});

describe('the tags of the build', () => {
  const all = references('app:latest', 'other:1', 'app:2');
  const BY_DIGEST = 'type=image,push-by-digest=true,name-canonical=true,push=true';
  const plain: TagOptions = { push: false, outputs: [], areNamed: true };
  it.each<[string, TaggedReference | undefined, Partial<TagOptions>, string[]]>([
    ['a push has one, so that a retry moves no other', all[1], { push: true }, ['other:1']],
    ['a push without a reference has none', undefined, { push: true }, []],
    ['without a push all', all[1], {}, ['app:latest', 'other:1', 'app:2']],
    ['what is pushed by digest has repositories', all[1], { outputs: [BY_DIGEST] }, ['app', 'other']],
    ['or the name in outputs', all[1], { outputs: [`${BY_DIGEST},name=x`] }, []],
    [
      'the default names give way to those in outputs',
      all[1],
      { outputs: ['type=oci,name=x,dest=a'], areNamed: false },
      [],
    ],
    ['given ones do not', all[1], { outputs: ['type=oci,name=x,dest=a'] }, ['app:latest', 'other:1', 'app:2']],
    ['an output without a name changes nothing', all[1], { outputs: ['out'] }, ['app:latest', 'other:1', 'app:2']],
  ])('%s', (_, anchor, options, tags) => {
    expect(buildTags(all, anchor, { ...plain, ...options })).toEqual(tags);
  });
});

describe('the push', () => {
  const ours = sourceFromEvent(pushToBranch(), { pullRequestSha: 'head' });
  const strangers = sourceFromEvent(pullRequestFromFork(), { pullRequestSha: 'head' });
  it.each<[string, PushInput, typeof ours, string | undefined, boolean, string]>([
    [
      'of a stranger’s run does not happen',
      'auto',
      strangers,
      undefined,
      false,
      'the code comes from the fork stranger/App',
    ],
    ['of a stranger’s run happens when asked for', 'true', strangers, undefined, true, 'as asked for'],
    ['that is refused does not happen', 'auto', ours, 'denied', false, 'the token cannot write: denied'],
    ['of our own run happens', 'auto', ours, undefined, true, "the run is the repository's own"],
    ['that is not wanted does not happen', 'false', ours, undefined, false, 'the input push is false'],
  ])('%s', (_, input, source, refusal, push, why) => {
    expect(decidePush(input, source, refusal)).toEqual({ push, why });
  });
});
