import { describe, expect, it } from '@jest/globals';
import { withoutBroken } from '../../src/cache/left-out.ts';
import type { CachePlan } from '../../src/cache/plan.ts';
import type { Finding, PlaceState } from '../../src/cache/probe.ts';

const GHA: CachePlan = {
  backend: 'gha',
  from: ['type=registry,ref=given', 'type=gha,scope=app'],
  to: ['type=local,dest=given', 'type=gha,scope=app,mode=max'],
  scope: 'app',
  mode: 'max',
  isReading: true,
  isWriting: true,
  reads: ['refs/heads/topic', 'refs/heads/main'],
  writes: 'refs/heads/topic',
  timeoutSeconds: 60,
  reasons: ['GitHub Actions cache.', 'Reads it.', 'Writes it.', 'Besides, more.'],
  warnings: ['before'],
};
const [OWN, MAIN] = ['r.test/app-cache:branch-topic', 'r.test/app-cache:branch-main'];
const REGISTRY: CachePlan = {
  ...GHA,
  backend: 'registry',
  from: ['type=gha', `type=registry,ref=${MAIN}`, `type=registry,ref=${OWN}`],
  to: [`type=registry,ref=${OWN},mode=max`],
  reads: [OWN, MAIN],
  writes: OWN,
  reasons: ['Registry cache.', 'Reads two.', `Writes ${OWN}.`],
};
const NOTHING_WRITTEN = { isWriting: false, to: [], writes: undefined };

const found = (state: PlaceState, said = 'it answered 500'): Finding => ({ state, said, seconds: 2.04 });
const findings = (...all: readonly (readonly [string, PlaceState])[]) =>
  new Map(all.map(([place, state]) => [place, found(state)]));

describe('a service of GitHub', () => {
  it.each<[string, PlaceState | undefined]>([
    ['that is well changes nothing', 'good'],
    ['that was not asked changes nothing', undefined],
  ])('%s', (_, state) => {
    expect(withoutBroken(GHA, state === undefined ? new Map() : findings(['gha', state]))).toBe(GHA);
  });

  it.each<PlaceState>(['throttled', 'failing', 'hanging', 'denied', 'missing'])(
    'that is %s is left out; what was given stays',
    (state) => {
      expect(withoutBroken(GHA, findings(['gha', state]))).toEqual({
        ...GHA,
        from: ['type=registry,ref=given'],
        to: ['type=local,dest=given'],
        isReading: false,
        isWriting: false,
        reads: [],
        writes: undefined,
        reasons: ['GitHub Actions cache.', 'Left out: it answered 500.', 'Besides, more.'],
        warnings: ['before', 'The GitHub Actions cache is left out of this build: it answered 500 (2.0 s lost).'],
      });
    },
  );

  it('that is only written loses nothing that was given', () => {
    const plan = { ...GHA, isReading: false, reads: [], from: ['type=registry,ref=given'] };
    expect(withoutBroken(plan, findings(['gha', 'hanging'])).from).toEqual(['type=registry,ref=given']);
  });
});

describe('a registry', () => {
  it('that has all of them changes nothing', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'good'], [MAIN, 'good']))).toBe(REGISTRY);
  });

  it('is not asked by BuildKit for what is not there', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'missing'], [MAIN, 'good']))).toEqual({
      ...REGISTRY,
      from: ['type=gha', `type=registry,ref=${MAIN}`],
      reads: [MAIN],
      reasons: ['Registry cache.', 'Reads two.', `Not there, or not for us to read: ${OWN}.`, `Writes ${OWN}.`],
    });
  });

  it('that has nothing yet is written', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'missing'], [MAIN, 'denied']))).toEqual({
      ...REGISTRY,
      from: ['type=gha'],
      reads: [],
      isReading: false,
      reasons: [
        'Registry cache.',
        'Reads nothing: no cache was found.',
        `Not there, or not for us to read: ${OWN}, ${MAIN}.`,
        `Writes ${OWN}.`,
      ],
    });
  });

  it.each<PlaceState>(['throttled', 'failing', 'hanging'])('that is %s is neither read nor written', (state) => {
    expect(withoutBroken(REGISTRY, findings([OWN, state], [MAIN, state]))).toMatchObject({
      ...NOTHING_WRITTEN,
      from: ['type=gha'],
      isReading: false,
      reasons: ['Registry cache.', expect.any(String), 'Writes nothing: its registry is not well.'],
      warnings: ['before', `The cache in ${OWN} and ${MAIN} is left out of this build: it answered 500 (2.0 s lost).`],
    });
  });

  it('that stumbled at one place is read and written at the other', () => {
    expect(withoutBroken(REGISTRY, findings([OWN, 'failing'], [MAIN, 'good']))).toMatchObject({
      isWriting: true,
      reads: [MAIN],
      warnings: ['before', `The cache in ${OWN} is left out of this build: it answered 500 (2.0 s lost).`],
    });
  });

  it('that is not well still gets the image with its embedded cache', () => {
    const inline: CachePlan = { ...REGISTRY, backend: 'inline', to: ['type=inline'], writes: 'the image' };
    const plan = withoutBroken(inline, findings([OWN, 'failing'], [MAIN, 'failing']));
    expect(plan).toMatchObject({ isReading: false, isWriting: true, to: ['type=inline'] });
  });
});
