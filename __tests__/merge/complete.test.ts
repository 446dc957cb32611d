import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeFound, judgeLegs } from '../../src/merge/complete.ts';
import type { FoundLeg } from '../../src/merge/families.ts';
import type { Leg } from '../../src/merge/leg.ts';
import { digestOf, legOf, RUN } from './legs.ts';

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x'];
const found = (leg: Leg, from = `leg-${leg.platform}-${leg.run.attempt}`): FoundLeg => ({ leg, from });
const attempt = (leg: Leg, number: number): Leg => ({ ...leg, run: { ...leg.run, attempt: number } });
const problemsOf = (legs: readonly FoundLeg[], platforms = ['linux/amd64', 'linux/arm64']) => {
  const judged = judgeLegs(legs, platforms, RUN);
  return 'problems' in judged ? judged.problems : [];
};
const AMD64 = legOf('linux/amd64');
const ARM64 = legOf('linux/arm64', { image: { name: 'ghcr.io/octo-org/app', digest: digestOf('b') } });

describe('a whole set', () => {
  it('comes in the order of the platforms, whatever order it was found in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PLATFORMS, { minLength: 1 }), fc.nat(), (platforms, seed) => {
        const legs = [...platforms]
          .sort((a, b) => ((a.length + seed) % 3) - ((b.length + seed) % 3))
          .map((p) => legOf(p));
        expect(
          judgeLegs(
            legs.map((leg) => found(leg)),
            platforms,
            RUN,
          ),
        ).toEqual({
          legs: platforms.map((platform) => legOf(platform)),
        });
      }),
    );
  });

  it('takes the newest attempt of each platform', () => {
    const newer = attempt(ARM64, 3);
    const all = [attempt(ARM64, 2), newer, ARM64, AMD64].map((leg) => found(leg));
    expect(judgeLegs(all, ['linux/arm64', 'linux/amd64'], RUN)).toEqual({ legs: [newer, AMD64] });
  });

  it('may have labels of several moments, and legs that were skipped', () => {
    const skipped: Leg = { ...ARM64, image: null, skipped: 'it is there' };
    const labels = { 'org.opencontainers.image.created': 'later' };
    expect(problemsOf([found({ ...AMD64, names: { ...AMD64.names, labels } }), found(skipped)])).toEqual([]);
  });

  it('asks for no run where nobody numbers runs', () => {
    const local = { ...AMD64, run: { ...AMD64.run, id: null } };
    expect(judgeLegs([found(local)], ['linux/amd64'], { ...RUN, id: null })).toEqual({ legs: [local] });
    expect(judgeLegs([found(AMD64)], ['linux/amd64'], { ...RUN, repository: 'octo-org/app' })).toEqual({
      legs: [AMD64],
    });
  });
});

describe('what is wrong', () => {
  it('is told by name, all of it', () => {
    fc.assert(
      fc.property(
        fc.subarray(PLATFORMS, { minLength: 1 }),
        fc.subarray(PLATFORMS),
        fc.subarray(PLATFORMS),
        fc.subarray(PLATFORMS),
        (wanted, there, doubled, foreign) => {
          const legs = [
            ...there.map((platform) => found(legOf(platform))),
            ...doubled.filter((platform) => there.includes(platform)).map((platform) => found(legOf(platform), 'twin')),
            ...foreign.map((platform) => {
              const leg = legOf(platform);
              return found({ ...leg, run: { ...leg.run, id: '1' } }, 'stranger');
            }),
          ];
          const problems = problemsOf(legs, wanted).join('\n');
          const expectTold = (platforms: readonly string[], told: (platform: string) => string) => {
            for (const platform of PLATFORMS) {
              expect(`${platform} ${problems.includes(told(platform))}`).toBe(
                `${platform} ${platforms.includes(platform)}`,
              );
            }
          };
          expectTold(
            wanted.filter((platform) => !there.includes(platform)),
            (platform) => `- ${platform} is missing`,
          );
          expectTold(
            doubled.filter((platform) => there.includes(platform)),
            (platform) => `- ${platform} was built twice`,
          );
          expectTold(foreign, (platform) => `- stranger (${platform}) is foreign`);
          expectTold(
            there.filter((platform) => !wanted.includes(platform)),
            (platform) => `- ${platform} was built (`,
          );
          const isWhole = problems === '';
          expect(isWhole).toBe(
            foreign.length === 0 &&
              wanted.every((platform) => there.includes(platform)) &&
              there.every((platform) => wanted.includes(platform) && !doubled.includes(platform)),
          );
        },
      ),
    );
  });

  it.each<[string, Leg, string]>([
    [
      'another commit',
      { ...ARM64, source: { ...ARM64.source, commit: 'f'.repeat(40) } },
      `- linux/arm64 (x) is foreign: it is of commit ${'f'.repeat(40)}, and linux/amd64 is of ${AMD64.source.commit}.`,
    ],
    [
      'another repository',
      { ...ARM64, source: { ...ARM64.source, repository: 'x/y' } },
      '- x (linux/arm64) is foreign: it is of the repository x/y, and this is Octo-Org/App.',
    ],
    [
      'other tags',
      { ...ARM64, names: { ...ARM64.names, references: ARM64.names.references.slice(0, 3) } },
      '- linux/arm64 (x) has other names than linux/amd64: it lacks quay.io/octo/app:sha-0123456 (immutable).',
    ],
    [
      'another kind of tag',
      {
        ...ARM64,
        names: {
          ...ARM64.names,
          references: ARM64.names.references.map((each) => ({ ...each, kind: 'other' as const })),
        },
      },
      'lacks ghcr.io/octo-org/app:latest (floating), ',
    ],
    [
      'another place',
      { ...ARM64, image: { name: 'quay.io/octo/app', digest: digestOf('b') } },
      'it lacks the repository ghcr.io/octo-org/app and has the repository quay.io/octo/app.',
    ],
    [
      'other options',
      { ...ARM64, names: { ...ARM64.names, optional: [] } },
      'it lacks the option required=false of quay.io/octo/app.',
    ],
  ])('%s', (_, leg, problem) => {
    expect(problemsOf([found(AMD64), found(leg, 'x')]).join('\n')).toContain(problem);
  });

  it('comes with what there is', () => {
    expect(describeFound([])).toBe('There are no legs at all.');
    expect(describeFound([found(ARM64), found({ ...AMD64, image: null, skipped: 'it is there' })])).toBe(
      [
        'What there is:',
        '- leg-linux/amd64-1: linux/amd64 of ghcr.io/octo-org/app:main, attempt 1, skipped: it is there',
        `- leg-linux/arm64-1: linux/arm64 of ghcr.io/octo-org/app:main, attempt 1, ${digestOf('b')}`,
      ].join('\n'),
    );
  });
});
