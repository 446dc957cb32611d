import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatResult, isResultFile, readResultDocument, resultDocument } from '../../src/result/result-file.ts';
import { anyFacts } from './any-facts.ts';
import { DIGEST, EVERYTHING, LITTLE, STEPS } from './facts.ts';

const steps = Object.entries(STEPS);

/** The same value with its fields the other way round. */
function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).map(([key, part]) => [key, turn(part)]);
  return Object.fromEntries(turned.reverse());
}

const written = () => JSON.parse(formatResult(resultDocument(EVERYTHING)));

describe('the result document', () => {
  it('has every field in its place when next to nothing is known', () => {
    const document = resultDocument(LITTLE);
    expect(Object.keys(document)).toEqual(Object.keys(resultDocument(EVERYTHING)));
    expect(document).toMatchObject({
      kind: 'image-build-result',
      schemaVersion: 1,
      error: null,
      run: { id: null, attempt: null, url: null, job: null },
      image: { digest: null, platforms: [] },
      images: [],
      build: { attempts: 0, builder: null, cache: { mode: null, hitRatio: null } },
      reuse: null,
      gate: null,
      attestation: null,
      timing: { started: null, seconds: null, stages: [] },
    });
  });

  it('does not depend on the order in which facts are given', () => {
    const turned = turn(EVERYTHING) as typeof EVERYTHING;
    expect(formatResult(resultDocument(turned))).toBe(formatResult(resultDocument(EVERYTHING)));
  });

  it('takes nothing along that it does not know', () => {
    const more = { password: 'hunter2' };
    const run = { ...EVERYTHING.run, ...more };
    const text = formatResult(resultDocument({ ...EVERYTHING, run, ...more }));
    expect(text).not.toContain('hunter2');
  });

  it('hides secrets where others speak, and nowhere else', () => {
    const document = resultDocument({
      ...EVERYTHING,
      outcome: 'failed',
      error: { code: 'build', message: 'said main', advice: 'main?' },
      push: { pushed: false, why: 'main' },
      images: [{ ...EVERYTHING.images?.[1], error: 'for main' } as NonNullable<typeof EVERYTHING.images>[number]],
      build: {
        ...EVERYTHING.build,
        attempts: 1,
        history: [{ number: 1, seconds: 1, class: 'x', stage: 'run', message: 'main main' }],
        argv: ['buildx', 'build', '--build-arg', 'A=b', '--tag', 'app:main'],
        context: 'https://me:pass@example.com/app.git',
        dockerfile: 'https://me@example.com/Dockerfile',
        platforms: [],
        cache: { mode: 'off', reasons: ['main'] },
        timeline: [{ name: 'RUN main', startedAt: 0, seconds: 1, cached: false, failed: false }],
      },
      secrets: ['main', ''],
    });
    expect(document.source).toMatchObject({ branch: 'main', ref: 'refs/heads/main' });
    expect(document.error).toMatchObject({ message: 'said ***', advice: '***?' });
    expect(document.push.why).toBe('***');
    expect(document.images[0]?.error).toBe('for ***');
    expect(document.build).toMatchObject({
      history: [{ message: '*** ***' }],
      argv: ['buildx', 'build', '--build-arg', 'A=***', '--tag', 'app:***'],
      context: 'https://***@example.com/app.git',
      dockerfile: 'https://***@example.com/Dockerfile',
      cache: { reasons: ['***'] },
      timeline: [{ name: 'RUN ***' }],
    });
  });

  it('of what cannot be is refused', () => {
    const images = [{ ...EVERYTHING.images?.[0], tags: ['a b'] }] as typeof EVERYTHING.images;
    expect(() => resultDocument({ ...EVERYTHING, images })).toThrow('images[0].tags[0] is "a b" and must be a tag');
  });
});

describe('a result file', () => {
  it.each(steps)('is read as it was written: %s', (_, facts) => {
    const document = resultDocument(facts);
    expect(readResultDocument(formatResult(document))).toEqual(document);
  });

  it('is read as it was written, whatever was known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const document = resultDocument(facts);
        expect(readResultDocument(formatResult(document))).toEqual(document);
      }),
    );
  });

  it('of a later minor version is read without what is new there', () => {
    const later = { ...written(), colour: 'red', run: { ...written().run, colour: 'red' } };
    expect(readResultDocument(JSON.stringify(later))).toEqual(written());
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no object', '"image-build-result"'],
    ['null', 'null'],
    ['a list', '[]'],
    ["an image's index", '{"schemaVersion":2,"manifests":[]}'],
  ])('is not %s', (_, text) => {
    expect(() => readResultDocument(text)).toThrow('this is no result file');
    expect(isResultFile(text)).toBe(false);
  });

  it.each([2, 0, '1', null, undefined])('of the version %j is not read', (schemaVersion) => {
    const text = JSON.stringify({ ...written(), schemaVersion });
    expect(() => readResultDocument(text)).toThrow(/the schema version \S+, and 1 is read here: use the same version/);
    expect(isResultFile(text)).toBe(true);
  });

  it.each<[string, (document: ReturnType<typeof written>) => unknown, string]>([
    [
      'an outcome of its own',
      (it) => ({ ...it, outcome: 'great' }),
      'outcome is "great" and must be one of "pushed", "built"',
    ],
    ['no source', ({ source: _, ...it }) => it, 'source is missing and must be an object'],
    ['a source that is a list', (it) => ({ ...it, source: [] }), 'source is "[]" and must be an object'],
    [
      'a commit that is a branch',
      (it) => ({ ...it, source: { ...it.source, commit: 'main' } }),
      'source.commit is "main"',
    ],
    [
      'half a digest',
      (it) => ({ ...it, image: { ...it.image, digest: 'sha256:12' } }),
      'image.digest is "sha256:12" and must be "sha256:" and 64 hex digits',
    ],
    [
      'a digest of other capitals',
      (it) => ({ ...it, image: { ...it.image, digest: DIGEST.toUpperCase() } }),
      'image.digest',
    ],
    ['images that are none', (it) => ({ ...it, images: 'app' }), 'images is "app" and must be a list'],
    [
      'a name that is an address',
      (it) => ({ ...it, images: [{ ...it.images[0], name: 'https://x.test/app' }] }),
      'images[0].name is "https://x.test/app" and must be an image name',
    ],
    ['a name with capitals', (it) => ({ ...it, names: { ...it.names, images: ['App'] } }), 'names.images[0] is "App"'],
    [
      'a tag that is an option',
      (it) => ({ ...it, images: [{ ...it.images[0], tags: ['--all'] }] }),
      'images[0].tags[0] is "--all" and must be a tag',
    ],
    [
      'a reference without a tag',
      (it) => ({ ...it, leftAlone: [{ reference: 'app', why: 'x' }] }),
      'leftAlone[0].reference is "app" and must be NAME:TAG',
    ],
    [
      'a signature of a tag',
      (it) => ({ ...it, signatures: [{ tool: 'cosign', images: ['app:1'] }] }),
      'signatures[0].images[0] is "app:1" and must be NAME@DIGEST',
    ],
    [
      'a label that is a number',
      (it) => ({ ...it, names: { ...it.names, labels: { a: 1 } } }),
      'names.labels["a"] is "1" and must be a text',
    ],
    [
      'a text for true',
      (it) => ({ ...it, push: { ...it.push, pushed: 'true' } }),
      'push.pushed is "true" and must be true or false',
    ],
    [
      'time that runs backwards',
      (it) => ({ ...it, timing: { ...it.timing, seconds: -1 } }),
      'timing.seconds is "-1" and must be a number from 0',
    ],
    [
      'half an attempt',
      (it) => ({ ...it, build: { ...it.build, attempts: 0.5 } }),
      'build.attempts is "0.5" and must be a whole number',
    ],
    [
      'more hits than steps',
      (it) => ({ ...it, build: { ...it.build, cache: { ...it.build.cache, hitRatio: 2 } } }),
      'build.cache.hitRatio is "2" and must be a number from 0 to 1',
    ],
    [
      'a date that is none',
      (it) => ({ ...it, timing: { ...it.timing, started: 'now' } }),
      'timing.started is "now" and must be a date',
    ],
    [
      'a platform of three words',
      (it) => ({ ...it, build: { ...it.build, platforms: ['a b c'] } }),
      'build.platforms[0]',
    ],
  ])('with %s is refused', (_, spoil, message) => {
    expect(() => readResultDocument(JSON.stringify(spoil(written())))).toThrow(
      `the result file is not what it should be: ${message}`,
    );
  });

  it('shows a long value cut, on one line', () => {
    const spoiled = { ...written(), outcome: `a\n${'x'.repeat(500)}` };
    const message = (() => {
      try {
        return String(readResultDocument(JSON.stringify(spoiled)));
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message).toContain('outcome is "a\\nxxx');
    expect(message.length).toBeLessThan(250);
  });
});
