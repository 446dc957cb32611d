import { describe, expect, it } from '@jest/globals';
import { buildVariables, decideEpoch, wantsAnnotations, wantsSummary } from '../../src/build/variables.ts';

const COMMIT = new Date('2024-05-06T07:08:09.900Z');

describe('the time stamp of the image', () => {
  it.each<[string, Parameters<typeof decideEpoch>, string | undefined, string]>([
    ['is the commit’s', ['commit', COMMIT, ['A=1'], {}], '1714979289', "the commit's own, 2024-05-06T07:08:09.900Z"],
    ['is now when asked for', ['now', COMMIT, [], {}], undefined, 'now, as the input created says'],
    [
      'is now when nobody knows',
      ['commit', undefined, [], {}],
      undefined,
      "now, because the commit's own is not known here",
    ],
    [
      'is the user’s in the environment',
      ['commit', COMMIT, [], { SOURCE_DATE_EPOCH: '0' }],
      undefined,
      'SOURCE_DATE_EPOCH of the environment',
    ],
    [
      'is nothing where the user says so',
      ['commit', COMMIT, [], { SOURCE_DATE_EPOCH: '' }],
      undefined,
      'SOURCE_DATE_EPOCH of the environment',
    ],
    [
      'is the user’s argument',
      ['commit', COMMIT, ['SOURCE_DATE_EPOCH=5'], { SOURCE_DATE_EPOCH: '0' }],
      undefined,
      'SOURCE_DATE_EPOCH of the build arguments',
    ],
    [
      'is the environment’s by the user’s argument',
      ['now', COMMIT, ['SOURCE_DATE_EPOCH'], {}],
      undefined,
      'SOURCE_DATE_EPOCH of the build arguments',
    ],
    [
      'is not another argument',
      ['now', COMMIT, ['SOURCE_DATE_EPOCH_2=1'], {}],
      undefined,
      'now, as the input created says',
    ],
  ])('%s', (_, args, value, why) => {
    expect(decideEpoch(...args)).toEqual({ value, why });
  });
});

describe('the annotations of build checks', () => {
  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['', true],
    ['true', true],
    ['True', true],
    ['false', false],
    ['FALSE', false],
    ['0', false],
  ])('with %j: %s', (value, wants) => {
    expect(wantsAnnotations({ DOCKER_BUILD_CHECKS_ANNOTATIONS: value })).toEqual({ wants, problems: [] });
  });

  it('of the job summary are read in the same way', () => {
    expect(wantsSummary({ DOCKER_BUILD_SUMMARY: 'False' })).toEqual({ wants: false, problems: [] });
    expect(wantsSummary({ DOCKER_BUILD_SUMMARY: 'no' }).problems).toEqual([
      { input: 'DOCKER_BUILD_SUMMARY', problem: 'must be true or false, not "no"' },
    ]);
  });

  it('refuse what is neither', () => {
    expect(wantsAnnotations({ DOCKER_BUILD_CHECKS_ANNOTATIONS: 'off' }).problems).toEqual([
      { input: 'DOCKER_BUILD_CHECKS_ANNOTATIONS', problem: 'must be true or false, not "off"' },
    ]);
  });
});

describe('the variables of a build', () => {
  it.each<[string, Parameters<typeof buildVariables>, Record<string, string>]>([
    ['say both', [{ value: '5', why: '' }, true, {}], { SOURCE_DATE_EPOCH: '5', BUILDX_METADATA_WARNINGS: '1' }],
    ['say nothing', [{ value: undefined, why: '' }, false, {}], {}],
    ['leave the user’s', [{ value: undefined, why: '' }, true, { BUILDX_METADATA_WARNINGS: 'false' }], {}],
  ])('%s', (_, args, expected) => {
    expect(buildVariables(...args)).toEqual(expected);
  });
});
