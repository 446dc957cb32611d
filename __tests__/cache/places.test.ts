import { describe, expect, it } from '@jest/globals';
import { parseCacheImage } from '../../src/cache/cache-image.ts';
import { readLocal, writeLocal } from '../../src/cache/options.ts';
import { describePlace, placesOf, refOf } from '../../src/cache/places.ts';
import { distrust } from '../../src/cache/trust.ts';
import { type RunEvent, sourceFromEvent } from '../../src/source/from-event.ts';
import { mergeGroup, pullRequest } from '../events/pull-request.ts';
import { pushOfTag, pushToBranch, pushToDefaultBranch } from '../events/push.ts';

const sourceOf = (event: RunEvent) => sourceFromEvent(event, { pullRequestSha: 'head' });

function namesOf(event: RunEvent): string[] {
  const { own, others } = placesOf(sourceOf(event));
  return [own === undefined ? 'none' : describePlace(own), ...others.map(describePlace)];
}

/** The payload of a repository that GitHub told nothing about. */
function without(event: RunEvent, ...keys: string[]): RunEvent {
  const payload = Object.fromEntries(Object.entries(event.payload).filter(([key]) => !keys.includes(key)));
  return { ...event, payload };
}

describe('the places of a run', () => {
  it.each<[string, RunEvent, string[]]>([
    ['the default branch has one', pushToDefaultBranch(), ['branch main']],
    ['another one looks into it', pushToBranch('x'), ['branch x', 'branch main']],
    [
      'a branch that was made from another one looks there first',
      { ...pushToBranch('x'), payload: { ...pushToBranch('x').payload, base_ref: 'refs/heads/next' } },
      ['branch x', 'branch next', 'branch main'],
    ],
    ['a tag shares one with all tags', pushOfTag(), ['all tags', 'branch main']],
    [
      'a pull request looks into its base',
      pullRequest({ base: 'next' }),
      ['pull request 12', 'branch next', 'branch main'],
    ],
    ['the merge queue has none', mergeGroup('next'), ['none', 'branch next', 'branch main']],
    ['without a default branch there is one less', without(pushToBranch('x'), 'repository'), ['branch x']],
  ])('%s', (_, event, names) => {
    expect(namesOf(event)).toEqual(names);
  });

  it.each<[RunEvent, string]>([
    [pushToBranch('a/b'), 'refs/heads/a/b'],
    [pushOfTag('v1'), 'refs/tags/v1'],
    [pullRequest(), 'refs/pull/12/merge'],
    [mergeGroup(), mergeGroup().ref],
  ])('stand for a ref of GitHub', (event, ref) => {
    expect(refOf(sourceOf(event))).toBe(ref);
  });
});

describe('trust', () => {
  it.each(['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'])(
    'is not for %s, which anybody can cause',
    (event) => expect(distrust({ event, untrusted: undefined })).toContain(`the event ${event}`),
  );

  it.each(['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_run', 'release', 'merge_group'])(
    'is for %s of our own',
    (event) => expect(distrust({ event, untrusted: undefined })).toBeUndefined(),
  );
});

describe('a cache image', () => {
  it.each([
    ['ghcr.io/Me/App-Cache', 'ghcr.io/me/app-cache', ''],
    ['localhost:5000/cache', 'localhost:5000/cache', ''],
    ['localhost:5000/app:Cache_1', 'localhost:5000/app', 'Cache_1'],
    ['me/cache', 'me/cache', ''],
  ])('may be %s', (text, name, prefix) => {
    expect(parseCacheImage(text)).toMatchObject({ repository: { name }, prefix });
  });

  it.each([
    `ghcr.io/me/app@sha256:${'a'.repeat(64)}`,
    'ghcr.io/me/app:',
    `ghcr.io/me/app:${'a'.repeat(31)}`,
    'ghcr.io/me/app:-a',
    'type=registry,ref=a/b',
    'https://ghcr.io/me/app',
    'a b',
  ])('may not be %s', (text) => {
    expect(parseCacheImage(text)).toBeUndefined();
  });
});

describe('a folder', () => {
  it('may have a name that needs quotes', () => {
    expect(readLocal('/a b/c')).toBe('type=local,src=/a b/c');
    expect(readLocal('/a,b/"c"')).toBe('type=local,"src=/a,b/""c"""');
    expect(writeLocal('/a,b', { mode: 'min' })).toBe('type=local,"dest=/a,b",mode=min,ignore-error=true');
  });
});
