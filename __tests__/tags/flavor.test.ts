import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/source/source.ts';
import { namesFor, tagsFor } from './naming.ts';
import { onBranch, onPullRequest, onTag } from './sources.ts';

const main = onBranch('main');
const release = onTag('v1.2.3');
const REF = 'type=ref,event=tag\ntype=ref,event=branch';

describe('flavor on rules', () => {
  const rows: [name: string, source: Source, tags: string, flavor: string, expected: string[]][] = [
    ['latest=auto leaves it to the first rule', release, REF, 'latest=auto', ['v1.2.3', 'latest']],
    ['latest=auto with a raw tag in front', release, `x,priority=700\n${REF}`, 'latest=auto', ['x', 'v1.2.3']],
    ['latest=false', release, REF, 'latest=false', ['v1.2.3']],
    ['latest=true', main, REF, 'latest=true', ['main', 'latest']],
    ['latest=true needs a tag to go with', main, 'type=pr', 'latest=true', []],
    ['latest=true beside a rule that says latest', main, 'latest', 'latest=true', ['latest']],
    ['a prefix, not on latest', release, REF, 'prefix=a-', ['a-v1.2.3', 'latest']],
    ['a prefix on latest as well', release, REF, 'prefix=a-,onlatest=true', ['a-v1.2.3', 'a-latest']],
    ['a suffix', release, REF, 'suffix=-z,onlatest=true', ['v1.2.3-z', 'latest-z']],
    ['prefix and suffix on one line', release, REF, 'prefix=a-,onlatest=true,suffix=-z', ['a-v1.2.3-z', 'a-latest']],
    ['onlatest before its word counts for nothing', release, REF, 'onlatest=true,prefix=a-', ['a-v1.2.3', 'latest']],
    ['onlatest on another line counts for nothing', release, REF, 'prefix=a-\nonlatest=true', ['a-v1.2.3', 'latest']],
    ['a rule’s own prefix wins, also an empty one', main, 'type=ref,event=branch,prefix=', 'prefix=a-', ['main']],
    [
      'the prefix never reaches sha and pull requests',
      onPullRequest(2),
      'type=sha\ntype=ref,event=pr',
      'prefix=a-',
      ['pr-2', 'sha-abc1234'],
    ],
    ['the suffix does', onPullRequest(2), 'type=sha\ntype=ref,event=pr', 'suffix=-z', ['pr-2-z', 'sha-abc1234-z']],
    ['an expression', main, 'x', 'prefix={{branch}}-', ['main-x']],
    [
      'an expression on latest stays as it is written',
      release,
      'type=ref,event=tag',
      'suffix=-{{sha}},onlatest=true',
      ['v1.2.3-860c190', 'latest--sha-'],
    ],
    [
      'unless the tag would be invalid',
      release,
      'type=ref,event=tag',
      'prefix={{sha}}-,onlatest=true',
      ['860c190-v1.2.3', '860c190-latest'],
    ],
    ['a value ends at its second equals sign', main, 'x', 'prefix=a=b', ['ax']],
    ['names in capitals, spaces and comments', main, 'x', '# ours\n PREFIX = a- ', ['a-x']],
  ];

  it.each(rows)('%s', async (_name, source, tags, flavor, expected) => {
    expect(await tagsFor(source, { tags, flavor })).toEqual(expected);
  });
});

describe('flavor on the default policy', () => {
  const rows: [name: string, source: Source, flavor: string, expected: string[]][] = [
    ['latest=false', release, 'latest=false', ['1.2.3', '1.2', '1']],
    ['latest=true', onPullRequest(2), 'latest=true', ['pr-2-860c190', 'latest']],
    ['a prefix', main, 'prefix=a-', ['latest', 'a-main', 'a-sha-860c190']],
    [
      'a suffix everywhere',
      release,
      'suffix=-alpine,onlatest=true',
      ['1.2.3-alpine', '1.2-alpine', '1-alpine', 'latest-alpine'],
    ],
    ['expressions', onBranch('x'), 'prefix={{head_sha}}-', ['860c190-x-860c190']],
  ];

  it.each(rows)('%s', async (_name, source, flavor, expected) => {
    expect(await tagsFor(source, { flavor })).toEqual(expected);
  });

  it('a suffix costs a long branch its end, never the commit', async () => {
    const [tag = ''] = await tagsFor(onBranch('x'.repeat(300)), { flavor: 'suffix=-alpine' });
    expect(tag).toHaveLength(128);
    expect(tag.endsWith('-860c190-alpine')).toBe(true);
  });
});

it('a value that was cut is told', async () => {
  expect((await namesFor(main, { tags: 'x', flavor: 'prefix=a=b' })).warnings).toEqual([
    'line 1 ("prefix=a=b"): a value of flavor ends at its second "=", so prefix is "a".',
  ]);
});
