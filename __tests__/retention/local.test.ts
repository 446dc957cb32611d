import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/image/digest.ts';
import { fitsEveryName, fitsName, readNamePattern } from '../../src/retention/image-name.ts';
import { type LocalImage, type LocalPolicy, planLocal } from '../../src/retention/local.ts';
import { parseKeepNewest, parseRules } from '../../src/retention/rules.ts';

const NOW = Date.UTC(2026, 0, 31);
const HOUR = 3_600_000;
const id = (name: string): Digest => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0')}`;

/** An image by its names, so many hours old. */
function image(names: readonly string[], hours: number, more: Partial<LocalImage> = {}): LocalImage {
  const moment = { at: NOW - hours * HOUR, source: "by the image's created" };
  return { id: id(names[0] ?? 'none'), names, parent: undefined, moment, size: 1, ...more };
}

interface Given {
  readonly images?: readonly string[];
  readonly rules: readonly string[];
  readonly newest?: readonly string[];
  readonly policy?: Partial<LocalPolicy>;
}

/** What becomes of each image, by its first name. */
function plan(all: readonly LocalImage[], { images = ['me/app'], rules: lines, newest = [], policy }: Given) {
  const { rules } = parseRules(lines);
  const entries = planLocal(all, {
    rules,
    newest: parseKeepNewest(newest, rules).newest,
    existingBranches: 'none',
    closed: undefined,
    refs: { openPullRequests: new Set(), branches: new Set() },
    now: NOW,
    images: images.flatMap((text) => readNamePattern(text) ?? []),
    holders: new Map(),
    ...policy,
  });
  const nameOf = (digest: Digest) => all.find((one) => one.id === digest)?.names[0] ?? 'none';
  const told = entries.map(({ digest, action, untag, why }) => {
    return [nameOf(digest), { is: action === 'untag' ? `loses ${untag.join(' ')}` : action, why }] as const;
  });
  return Object.fromEntries(told);
}

const fates = (told: ReturnType<typeof plan>) =>
  Object.fromEntries(Object.entries(told).map(([name, { is }]) => [name, is]));

describe('old local images (requirement 61: clear them against a full disk)', () => {
  it('go by the rules for their tags, and those of other images stay, base images among them', () => {
    const all = [
      image(['me/app:pr-1'], 30),
      image(['me/app:pr-2'], 3),
      image(['me/app:latest'], 900),
      image(['debian:12'], 9000),
      image(['me/app-base:pr-1'], 30),
    ];
    const told = plan(all, { rules: ['pr-*: 24h'] });
    expect(fates(told)).toEqual({
      'me/app:pr-1': 'delete',
      'me/app:pr-2': 'keep',
      'me/app:latest': 'keep',
      'debian:12': 'keep',
      'me/app-base:pr-1': 'keep',
    });
    expect(told['debian:12']?.why).toBe('images does not name it');
    expect(told['me/app:pr-1']?.why).toBe("1d old by the image's created, by the rule pr-*: 24h");
  });

  it('stay where a container uses them, with all their tags', () => {
    const held = image(['me/app:a-abc1234', 'me/app:b-abc1234'], 30);
    const policy = { holders: new Map([[held.id, 'web']]) };
    expect(plan([held], { rules: ['*-<sha>: 1h'], policy })).toEqual({
      'me/app:a-abc1234': {
        is: 'keep',
        why: 'me/app:a-abc1234: the container web uses it; me/app:b-abc1234: the container web uses it',
      },
    });
  });

  it('lose their tags only, where another name is to stay', () => {
    const all = [image(['me/app:pr-1', 'elsewhere/app:pr-1'], 30), image(['me/app:pr-2', 'me/app:v2'], 30)];
    expect(fates(plan(all, { rules: ['pr-*: 1h'] }))).toEqual({
      'me/app:pr-1': 'loses me/app:pr-1',
      'me/app:pr-2': 'loses me/app:pr-2',
    });
  });

  it('are counted for each image, of which the newest stay', () => {
    const all = [1, 2, 3].flatMap((hours) => [image([`me/a:v${hours}`], hours), image([`me/b:v${hours}`], hours)]);
    expect(fates(plan(all, { images: ['me/*'], rules: ['v*: 0s'], newest: ['2'] }))).toEqual({
      'me/a:v1': 'keep',
      'me/a:v2': 'keep',
      'me/a:v3': 'delete',
      'me/b:v1': 'keep',
      'me/b:v2': 'keep',
      'me/b:v3': 'delete',
    });
  });

  it('without a name go by the rule for those, and without an age stay', () => {
    const all = [image([], 30), image(['me/app:x'], 0, { moment: undefined })];
    const told = plan(all, { rules: ['x: 1h', '<untagged>: 1d'] });
    expect(fates(told)).toEqual({ none: 'delete', 'me/app:x': 'keep' });
    expect(told['me/app:x']?.why).toBe('the rule x: 1h fits, but its age is not known');
    expect(fates(plan(all, { rules: ['x: 1h'] }))).toEqual({ none: 'keep', 'me/app:x': 'keep' });
  });

  it('pulled by digest are as untagged, and go with the tags beside it', () => {
    const alone = image([`me/app@${id('1')}`], 30);
    const other = image([`debian@${id('2')}`], 30);
    const both = image(['me/app:pr-1', `me/app@${id('3')}`], 30);
    const all = [alone, other, both];
    const fatesBy = (...rules: string[]) => Object.values(fates(plan(all, { rules }))).sort();
    expect(fatesBy('pr-*: 1h', '<untagged>: 1h')).toEqual(['delete', 'delete', 'keep']);
    expect(fates(plan(all, { rules: ['pr-*: 1h'] }))).toEqual({
      [`me/app@${id('1')}`]: 'keep',
      [`debian@${id('2')}`]: 'keep',
      'me/app:pr-1': 'delete',
    });
  });

  it('go with what they alone are made on, and leave what another one is made on', () => {
    const base = image(['debian:12'], 9000);
    const step = image([], 30, { id: id('step'), parent: base.id });
    const gone = image(['me/app:pr-1'], 30, { parent: step.id });
    const stays = image(['me/app:v1'], 30, { parent: step.id });
    expect(fates(plan([gone, step, base], { rules: ['pr-*: 1h'] }))).toEqual({
      'me/app:pr-1': 'delete',
      none: 'delete',
      'debian:12': 'keep',
    });
    const told = plan([gone, stays, step, base], { rules: ['pr-*: 1h', '<untagged>: 0s'] });
    expect(fates(told)).toMatchObject({ 'me/app:pr-1': 'delete', none: 'keep', 'debian:12': 'keep' });
    expect(told['none']?.why).toBe('me/app:v1 needs it');
  });

  it('of a closed pull request go without a rule', () => {
    const all = [image(['me/app:pr-1-abc1234'], 0), image(['me/app:pr-2-abc1234'], 0)];
    expect(fates(plan(all, { rules: [], policy: { closed: 1 } }))).toEqual({
      'me/app:pr-1-abc1234': 'delete',
      'me/app:pr-2-abc1234': 'keep',
    });
  });
});

describe('a name', () => {
  it.each([
    ['me/app', 'me/app', true],
    ['me/app', 'me/apps', false],
    ['ME/App', 'me/app', true],
    ['docker.io/library/debian', 'debian', true],
    ['me/*', 'me/app/web', true],
    ['me/*', 'ghcr.io/me/app', false],
    ['*/app', 'ghcr.io/me/app', true],
    ['docker.io/me/*', 'me/app', true],
    ['docker.io/*', 'alpine', true],
    // Nobody who writes these means all of Docker Hub, whose name the engine does not write.
    ['d*', 'alpine', false],
    ['*docker*', 'me/app', false],
    ['*.*', 'me/app', false],
    ['localhost:5000/*', 'localhost:5000/app', true],
    ['app-?', 'app-1', true],
    ['app-?', 'app-10', false],
  ])('%s fits %s: %s', (text, name, fits) => {
    const pattern = readNamePattern(text);
    expect(pattern && fitsName(pattern, name)).toBe(fits);
  });

  it.each(['', 'me/app:1', 'me/*:1', 'me//app', 'a b', 'me/app@sha256:1', '-x*', '$(x)*'])('%j is none', (text) => {
    expect(readNamePattern(text)).toBeUndefined();
  });

  it.each([
    ['*', true],
    ['*/*', true],
    ['**', true],
    ['me/*', false],
    ['?', false],
    ['me/app', false],
  ])('%s means every image: %s', (text, every) => {
    const pattern = readNamePattern(text);
    expect(pattern && fitsEveryName(pattern)).toBe(every);
  });
});
