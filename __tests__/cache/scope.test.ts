import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cacheIdentity, type IdentityInputs } from '../../src/cache/identity.ts';
import { cacheKey } from '../../src/cache/key.ts';
import { cacheScope } from '../../src/cache/scope.ts';
import { sourceFromEvent } from '../../src/source/from-event.ts';
import { pullRequest } from '../events/pull-request.ts';
import { pushOfTag, pushToBranch, pushToDefaultBranch } from '../events/push.ts';
import { IDENTITY, SCOPE } from './facts.ts';

const INPUTS: IdentityInputs = {
  image: 'ghcr.io/octo-org/app',
  target: '',
  platforms: [],
  machine: 'Linux/X64',
  variant: '',
  flavor: '',
  file: '',
  context: '',
};

function scopeOf(inputs: Partial<IdentityInputs> = {}, given = '', event = pushToDefaultBranch()): string {
  const source = sourceFromEvent(event, { pullRequestSha: 'head' });
  return cacheScope(cacheIdentity({ ...INPUTS, ...inputs }, source), given);
}

describe('the scope of a cache', () => {
  it('names the image and the stage, so that people find it', () => {
    expect([scopeOf(), scopeOf({ target: 'release' })]).toEqual([SCOPE, expect.stringMatching(/^app-release-/)]);
  });

  it.each<[string, Partial<IdentityInputs>]>([
    ['images', { image: 'ghcr.io/other/app' }],
    ['stages', { target: 'test' }],
    ['platforms', { platforms: ['linux/arm64'] }],
    ["machines, where the platform is the machine's own", { machine: 'Linux/ARM64' }],
    ['variants', { variant: 'python-17.3-lts' }],
    ['flavors', { flavor: 'latest=false\nsuffix=-alpine' }],
    ['Dockerfiles', { file: 'alpine/Dockerfile' }],
    ['contexts', { context: 'services/a' }],
    ['folders of one address', { context: 'https://github.com/Octo-Org/App.git#main:a' }],
  ])('sets different %s apart', (_, inputs) => {
    expect(scopeOf(inputs)).not.toBe(scopeOf());
  });

  it('is the same for the same platforms in another order, or twice', () => {
    const one = scopeOf({ platforms: ['linux/arm64', 'linux/amd64', 'linux/arm64'] });
    expect(one).toBe(scopeOf({ platforms: ['linux/amd64', 'linux/arm64'] }));
  });

  it('does not ask the machine where platforms are given', () => {
    const platforms = ['linux/amd64'];
    expect(scopeOf({ platforms, machine: 'Linux/ARM64' })).toBe(scopeOf({ platforms }));
  });

  it.each<[string, Partial<IdentityInputs>, ReturnType<typeof pushToBranch>]>([
    ['branch', { flavor: 'prefix=feature-login-' }, pushToBranch('feature/Login')],
    ['branch in its own spelling', { flavor: 'suffix=-x/Y' }, pushToBranch('x/Y')],
    ['tag', { flavor: 'suffix=-v1.2.3' }, pushOfTag('v1.2.3')],
    ['pull request', { flavor: 'prefix=pr-12-' }, pullRequest()],
    ['commit', { flavor: 'suffix=-6dcb09b' }, pushToDefaultBranch()],
    ['commit of a context', { context: 'https://github.com/a/b.git#6dcb09b5b57875f3' }, pushToDefaultBranch()],
  ])('does not depend on the %s', (_, inputs, event) => {
    const context = inputs.context === undefined ? '' : 'https://github.com/a/b.git#';
    expect(scopeOf(inputs, '', event)).toBe(scopeOf({ context }));
  });

  it('takes a word that only looks like a branch for what it is', () => {
    const flavor = 'suffix=-alpine';
    expect(scopeOf({ flavor }, '', pushToBranch('a'))).toBe(scopeOf({ flavor }));
  });

  it('that is given stands for the image and the variant, and not for stage and platforms', () => {
    const shared = scopeOf({}, 'shared');
    expect(shared).toMatch(/^shared-[0-9a-f]{16}$/);
    expect(scopeOf({ image: 'x', variant: 'y', file: 'z', flavor: 'suffix=-s' }, 'shared')).toBe(shared);
    const others = [scopeOf({ target: 'test' }, 'shared'), scopeOf({ platforms: ['linux/arm64'] }, 'shared')];
    expect(new Set([shared, ...others, scopeOf({}, 'Shared')]).size).toBe(4);
  });

  it('is short and safe in a tag, a path and an option, whatever it is made of', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (image, target, given) => {
        expect(cacheScope({ ...IDENTITY, image, target }, given)).toMatch(/^[a-z0-9][a-z0-9.-]{0,47}$/);
      }),
    );
  });
});

describe('a key', () => {
  it('that is safe stays as it is, and any other one carries its hash', () => {
    expect(cacheKey('release-1.2', 40)).toBe('release-1.2');
    expect(cacheKey('feature/x', 40)).toMatch(/^feature-x-[0-9a-f]{16}$/);
    expect(cacheKey('feature.'.repeat(9), 33)).toMatch(/^feature\.feature-[0-9a-f]{16}$/);
  });

  it('is never that of another text, also not of one that was made to look like it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'A', '-', '/', '.') }));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 24, max: 60 }), (one, other, length) => {
        fc.pre(one !== other);
        const key = cacheKey(one, length);
        expect(key).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
        expect(key.length).toBeLessThanOrEqual(length);
        expect(cacheKey(other, length)).not.toBe(key);
        if (key !== one) expect(cacheKey(key, length)).not.toBe(key);
      }),
    );
  });
});
