import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.ts';
import { nearMiss } from '../../src/near-miss.ts';
import type { Source } from '../../src/source/source.ts';
import { type NamingInputs, parseNaming } from '../../src/tags/request.ts';
import { NO_INPUTS, namesFor, problemsOf } from './naming.ts';
import { onBranch } from './sources.ts';

const TYPES = 'schedule, semver, pep440, match, edge, ref, pr, branch, raw, slug, sha';
const ATTRIBUTES = 'type, enable, priority, prefix, suffix, pattern, value, match, group, branch, event, format';
const ZONES = 'allowed are those of the tz database, such as UTC or Europe/Berlin';

describe('what is wrong is told with its line, before anything is built', () => {
  const rows: [name: string, inputs: Partial<NamingInputs>, problems: string[]][] = [
    [
      'a type that is nearly one',
      { tags: '# ours\ntype=smever' },
      [`tags: line 2 ("type=smever") has the unknown type "smever"; allowed are ${TYPES} | Did you mean "semver"?`],
    ],
    [
      'a type in capitals',
      { tags: 'type=SHA' },
      [`tags: line 1 ("type=SHA") has the unknown type "SHA"; allowed are ${TYPES} | Did you mean "sha"?`],
    ],
    [
      'a type that is nothing',
      { tags: 'type=whatever' },
      [`tags: line 1 ("type=whatever") has the unknown type "whatever"; allowed are ${TYPES}`],
    ],
    [
      'an attribute that is nearly one',
      { tags: 'type=sha,prefx=a' },
      [
        `tags: line 1 ("type=sha,prefx=a") has the unknown attribute "prefx"; allowed are ${ATTRIBUTES} | Did you mean "prefix"?`,
      ],
    ],
    [
      'an event that is nearly one',
      { tags: 'type=ref,event=brnach' },
      [
        'tags: line 1 ("type=ref,event=brnach") has the unknown event "brnach"; allowed are branch, tag, pr | Did you mean "branch"?',
      ],
    ],
    ['no event', { tags: 'type=ref' }, ['tags: line 1 ("type=ref") needs an event; allowed are branch, tag, pr']],
    [
      'no pattern of a version',
      { tags: 'type=semver' },
      ['tags: line 1 ("type=semver") needs a pattern, such as type=semver,pattern={{version}}'],
    ],
    [
      'no pattern to match',
      { tags: 'type=match' },
      ['tags: line 1 ("type=match") needs a pattern, such as type=match,pattern=v(.*),group=1'],
    ],
    ['no value', { tags: 'type=raw' }, ['tags: line 1 ("type=raw") needs a value, such as type=raw,value=nightly']],
    [
      'a pattern that does not compile',
      { tags: 'type=match,pattern=v(' },
      [
        'tags: line 1 ("type=match,pattern=v(") holds no regular expression: Invalid regular expression: /v(/: Unterminated group',
      ],
    ],
    [
      'a match that does not compile',
      { tags: 'type=semver,pattern={{version}},match=[' },
      [
        'tags: line 1 ("type=semver,pattern={{version}},match=[") holds no regular expression: Invalid regular expression: /[/: Unterminated character class',
      ],
    ],
    [
      'a group that is no number',
      { tags: 'type=match,pattern=v(.*),group=one' },
      ['tags: line 1 ("type=match,pattern=v(.*),group=one") must give its group as a whole number, not "one"'],
    ],
    [
      'an unknown format',
      { tags: 'type=sha,format=shrt' },
      [
        'tags: line 1 ("type=sha,format=shrt") has the unknown format "shrt"; allowed are short, long | Did you mean "short"?',
      ],
    ],
    [
      'enable that is no boolean',
      { tags: 'x,enable=yes' },
      ['tags: line 1 ("x,enable=yes") must say enable=true or enable=false, not enable=yes'],
    ],
    [
      'a priority that is no number',
      { tags: 'x,priority=high' },
      ['tags: line 1 ("x,priority=high") must give its priority as a number, not "high"'],
    ],
    [
      'quotes that do not match in a field',
      { tags: 'type=raw,value="a,b"' },
      [
        'tags: line 1 ("type=raw,value=\\"a,b\\"") has quotes that do not match | Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.',
      ],
    ],
    [
      'quotes that do not match at all',
      { tags: 'x\n"type=sha\ny' },
      [
        'tags: line 2 ("\\"type=sha") has a double quote without its partner | Put the whole entry in double quotes and write a double quote inside it twice.',
      ],
    ],
    [
      'an expression that does not compile, on an event that does not use it',
      { tags: 'type=schedule,pattern={{#if x}}' },
      [
        'tags: line 1 ("type=schedule,pattern={{#if x}}") holds an expression that does not compile: its end is missing',
      ],
    ],
    [
      'a time zone that does not exist',
      { tags: "type=schedule,pattern={{date 'YYYY' tz='Europe/Bln'}}" },
      [
        `tags: line 1 ("type=schedule,pattern={{date 'YYYY' tz='Europe/Bln'}}") names the unknown time zone "Europe/Bln"; ${ZONES}`,
      ],
    ],
    [
      'a time zone inside a block',
      { tags: "{{#if tag}}{{date 'YYYY' tz='Mars'}}{{/if}}" },
      [`tags: line 1 ("{{#if tag}}{{date 'YYYY' tz='Mars'}}{{/if}}") names the unknown time zone "Mars"; ${ZONES}`],
    ],
    [
      'a date without a format',
      { labels: 'a={{date}}' },
      ['labels: line 1 ("a={{date}}") holds {{date}} without a format'],
    ],
    [
      'an attribute that a date does not have',
      { tags: "{{date 'YYYY' zone='UTC'}}" },
      ['tags: line 1 ("{{date \'YYYY\' zone=\'UTC\'}}") gives date the unknown attribute "zone"; allowed is tz'],
    ],
    [
      'a function that does not exist',
      { tags: "{{slgu branch 'x'}}" },
      [
        'tags: line 1 ("{{slgu branch \'x\'}}") calls the unknown function "slgu"; allowed are date, commit_date, slug, if, unless, each, with, lookup, log. Did you mean "slug"?',
      ],
    ],
    [
      'two references',
      { tags: 'ghcr.io/Me//app:1\nx\nme/app:-1' },
      [
        'tags: line 1 ("ghcr.io/Me//app:1") is no image reference | Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
        'tags: line 3 ("me/app:-1") is no image reference | Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
      ],
    ],
    [
      'a reference with a digest',
      { tags: `me/app@sha256:${'a'.repeat(64)}` },
      [
        `tags: line 1 ("me/app@sha256:${'a'.repeat(64)}") is no image reference | Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.`,
      ],
    ],
    [
      'an image with a tag',
      { images: 'ghcr.io/me/app:1' },
      [
        'images: line 1 ("ghcr.io/me/app:1") is no image name | Leave out the tag "1": tags come from tags, where a full reference can stand as well.',
      ],
    ],
    [
      'an image that is none',
      { images: 'https://ghcr.io/me/app' },
      [
        'images: line 1 ("https://ghcr.io/me/app") is no image name | Write it as registry/owner/name, such as ghcr.io/me/app.',
      ],
    ],
    [
      'an attribute of an image',
      { images: 'nam=a/b' },
      [
        'images: line 1 ("nam=a/b") has the unknown attribute "nam"; allowed are name, enable and required | Did you mean "name"?',
      ],
    ],
    ['an image without a name', { images: 'enable=true' }, ['images: line 1 ("enable=true") names no image']],
    [
      'an image’s enable',
      { images: 'name=a/b,enable=1' },
      ['images: line 1 ("name=a/b,enable=1") must say enable=true or enable=false'],
    ],
    [
      'quotes in images',
      { images: 'name="a,b",enable=true' },
      ['images: line 1 ("name=\\"a,b\\",enable=true") has quotes that do not match'],
    ],
    [
      'a word of flavor',
      { flavor: 'lates=true' },
      ['flavor: line 1 ("lates=true") must be latest=auto|true|false, prefix=… or suffix=… | Did you mean "latest"?'],
    ],
    [
      'a value of flavor',
      { flavor: 'latest=maybe\nprefix=a,onlatest=1' },
      [
        'flavor: line 1 ("latest=maybe") must say latest=auto, latest=true or latest=false',
        'flavor: line 2 ("prefix=a,onlatest=1") must say onlatest=true or onlatest=false',
      ],
    ],
    ['a label without a value', { labels: 'a=1\nb' }, ['labels: line 2 ("b") must be written KEY=VALUE']],
    ['an annotation without a key', { annotations: '=b' }, ['annotations: line 1 ("=b") must be written KEY=VALUE']],
    [
      'choices',
      { latestRuntime: 'yes', created: 'never', shortShaLength: '0', annotationLevels: 'index,x' },
      [
        'latest-runtime: must be false or true, not "yes"',
        'created: must be commit or now, not "never"',
        'DOCKER_METADATA_SHORT_SHA_LENGTH: must be a whole number of digits from 1 to 64, not "0"',
        'DOCKER_METADATA_ANNOTATIONS_LEVELS: must list manifest, index, manifest-descriptor or index-descriptor, not "x"',
      ],
    ],
    [
      'everything at once',
      { images: 'A//b', tags: 'type=x', flavor: 'y', labels: 'z' },
      [
        'images: line 1 ("A//b") is no image name | Write it as registry/owner/name, such as ghcr.io/me/app.',
        `tags: line 1 ("type=x") has the unknown type "x"; allowed are ${TYPES}`,
        'flavor: line 1 ("y") must be latest=auto|true|false, prefix=… or suffix=…',
        'labels: line 1 ("z") must be written KEY=VALUE',
      ],
    ],
  ];

  it.each(rows)('%s', async (_name, inputs, problems) => {
    expect(await problemsOf(inputs)).toEqual(problems);
  });
});

it('a repository whose name is no image name is told so', async () => {
  const { problems } = await parseNaming(NO_INPUTS, 'ghcr.io/Owner/.github');
  expect(problems).toEqual([
    {
      input: 'images',
      problem: 'is empty, and the repository\'s own name "ghcr.io/Owner/.github" is no image name',
      advice: 'Name the image in images, such as ghcr.io/me/app.',
    },
  ]);
});

/** What naming says about inputs that are right in form, but not for this source. */
async function faultsOf(source: Source, inputs: Partial<NamingInputs>): Promise<string[]> {
  try {
    await namesFor(source, inputs);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ input, problem }) => `${input}: ${problem}`);
  }
}

describe('what does not work for a source is told with its line', () => {
  const main = onBranch('main');
  const rows: [name: string, inputs: Partial<NamingInputs>, faults: string[]][] = [
    [
      'a value that is no semantic version',
      { tags: 'x\ntype=semver,pattern={{version}},value=dev' },
      [
        'tags: line 2 ("type=semver,pattern={{version}},value=dev") has a value that does not fit: "dev" is no semantic version',
      ],
    ],
    [
      'a value that is no PEP 440 version',
      { tags: 'type=pep440,pattern={{version}},value=dev' },
      [
        'tags: line 1 ("type=pep440,pattern={{version}},value=dev") has a value that does not fit: "dev" is no PEP 440 version',
      ],
    ],
    [
      'such a value in a rule that is not enabled',
      { tags: 'type=semver,pattern={{version}},value=dev,enable=false' },
      [],
    ],
    [
      'an expression that enables by neither true nor false',
      { tags: 'x,enable={{branch}}' },
      ['tags: line 1 ("x,enable={{branch}}") must be enabled by true or false, not by "main"'],
    ],
    [
      'an image that is none for this branch',
      { images: 'a/{{head_branch}}/{{tag}}', tags: 'x' },
      ['images: line 1 ("a/{{head_branch}}/{{tag}}") becomes "a/main/", which is no image name'],
    ],
    [
      'an image that is enabled by neither',
      { images: 'name=a/b,enable={{branch}}', tags: 'x' },
      ['images: line 1 ("name=a/b,enable={{branch}}") must be enabled by true or false, not by "main"'],
    ],
    [
      'a reference whose tag is empty',
      { tags: 'me/app:{{tag}}' },
      ['tags: line 1 ("me/app:{{tag}}") is no image reference'],
    ],
    [
      'a date in a pattern of a version',
      { tags: "type=semver,pattern={{date 'YYYY'}},value=1.0.0" },
      [
        'tags: line 1 ("type=semver,pattern={{date \'YYYY\'}},value=1.0.0") has a pattern with a date, which versions do not have',
      ],
    ],
    [
      'an expression that flavor cut in two',
      { tags: 'x', flavor: "prefix={{date 'YYYY' tz='UTC'}}" },
      ['tags: line 1 ("x") holds an expression without its end: {{date \'YYYY\' tz'],
    ],
  ];

  it.each(rows)('%s', async (_name, inputs, faults) => {
    expect(await faultsOf(main, inputs)).toEqual(faults);
  });
});

describe('what is probably not meant is told, and stops nothing', () => {
  it.each([
    [
      'a name that nobody knows',
      { tags: 'type=sha,prefix={{brnach}}-' },
      [
        'line 1 ("type=sha,prefix={{brnach}}-"): {{brnach}} is not known there and stays empty. Did you mean {{branch}}?',
      ],
    ],
    [
      'the same where only the engine can read it',
      { labels: 'a={{{brnach}}}' },
      ['line 1 ("a={{{brnach}}}"): {{brnach}} is not known there and stays empty. Did you mean {{branch}}?'],
    ],
    [
      'a fact in a pattern, which knows only its version',
      { tags: 'type=semver,pattern={{branch}}' },
      ['line 1 ("type=semver,pattern={{branch}}"): {{branch}} is not known there and stays empty.'],
    ],
    [
      'an attribute of another type',
      { tags: 'type=sha,event=branch' },
      ['line 1 ("type=sha,event=branch"): type=sha does not use event, so it has no effect.'],
    ],
    ['nothing', { tags: 'type=sha,prefix={{branch}}-' }, []],
  ])('%s', async (_name, inputs, warnings) => {
    expect((await namesFor(onBranch('main'), inputs)).warnings).toEqual(warnings);
  });
});

describe('the likely spelling', () => {
  const known = ['semver', 'sha', 'schedule'];
  it.each([
    ['two letters swapped', 'smever', 'semver'],
    ['a letter too many', 'semmver', 'semver'],
    ['a letter missing', 'schedul', 'schedule'],
    ['another letter', 'sba', 'sha'],
    ['capitals', 'SemVer', 'semver'],
    ['nothing near', 'other', undefined],
    ['an empty word', '', undefined],
    ['a very long word', 'x'.repeat(10_000), undefined],
  ])('%s', (_name, word, meant) => {
    expect(nearMiss(word, known)).toBe(meant);
  });
});
