import { describe, expect, it } from '@jest/globals';
import { chooseFamily, type FoundLeg } from '../../src/merge/families.ts';
import type { LegFamily } from '../../src/merge/leg.ts';
import { legOf } from './legs.ts';

const NOTHING: LegFamily = { images: [], tags: '', flavor: '', imageType: '', runtime: '', variant: '', suffix: '' };
const OURS = legOf('linux/amd64');

function legs(family: Partial<LegFamily>, version: string): FoundLeg[] {
  return ['linux/amd64', 'linux/arm64'].map((platform) => ({
    leg: legOf(platform, { family: { ...OURS.family, ...family }, names: { ...OURS.names, version } }),
    from: `${version}-${platform}`,
  }));
}

const PYTHON = legs({ imageType: 'python', runtime: '17.3 LTS' }, 'python-17.3-lts');
const OLDER = legs({ imageType: 'python', runtime: '15.4 LTS' }, 'python-15.4-lts');
const GPU = legs({ imageType: 'gpu', runtime: '17.3 LTS' }, 'gpu-17.3-lts');
const ALL = [...PYTHON, ...OLDER, ...GPU];

describe('of the images of a run', () => {
  it('the only one needs no choice', () => {
    expect(chooseFamily(PYTHON, NOTHING)).toEqual({ legs: PYTHON });
  });

  it.each<[string, Partial<LegFamily>, FoundLeg[]]>([
    ['by what tells it from the others', { imageType: 'gpu' }, GPU],
    ['by all that is known', { imageType: 'python', runtime: ' 17.3 LTS\n', images: OURS.family.images }, PYTHON],
    ['by a part', { runtime: '15.4 LTS' }, OLDER],
  ])('one is chosen %s', (_, selectors, expected) => {
    expect(chooseFamily(ALL, { ...NOTHING, ...selectors })).toEqual({ legs: expected });
  });

  it('several that are not told apart are listed, with what to write', () => {
    expect(chooseFamily(ALL, { ...NOTHING, runtime: '17.3 LTS' })).toEqual({
      problem: [
        'There are legs of several images, and it is not said which of them is to be merged:',
        '- ghcr.io/octo-org/app:python-17.3-lts; choose it by image-type: "python"',
        '- ghcr.io/octo-org/app:gpu-17.3-lts; choose it by image-type: "gpu"',
      ].join('\n'),
    });
  });

  it('none that fits lists what there is', () => {
    const chosen = chooseFamily(ALL, { ...NOTHING, imageType: 'r', images: ['x.io/y'] });
    expect(chosen).toEqual({ problem: expect.stringContaining('No leg fits images="x.io/y", image-type="r"; these') });
    expect(chosen).toEqual({
      problem: expect.stringContaining(
        '- ghcr.io/octo-org/app:python-15.4-lts; choose it by image-type: "python", runtime: "15.4 LTS"',
      ),
    });
  });

  it('a long list is cut', () => {
    const many = Array.from({ length: 30 }, (_, place) => legs({ suffix: `-${place}` }, `v${place}`)).flat();
    const chosen = chooseFamily(many, NOTHING);
    expect(chosen).toEqual({ problem: expect.stringMatching(/… and 10 more\.$/) });
  });
});
