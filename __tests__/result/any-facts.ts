/** Facts of steps that nobody thought of. */
import fc from 'fast-check';
import type { Digest } from '../../src/image/digest.ts';
import { IMAGE_STATES, OUTCOMES, PUSH_WAYS, TAG_KINDS } from '../../src/result/result-document.ts';
import type { ResultFacts } from '../../src/result/result-file.ts';

const word = fc.string({ unit: 'binary' });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const digest = hex(64).map((digits): Digest => `sha256:${digits}`);
const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/);
const name = fc.constantFrom('app', 'me/app', 'ghcr.io/me/app', 'localhost:5000/app', '[::1]:5000/a/b');
const platform = fc.constantFrom('linux/amd64', 'linux/arm/v7', 'windows(10.0.17763)/amd64');
const seconds = fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);
const count = fc.nat();
const date = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

const source = fc.record({
  repository: word,
  event: word,
  ref: word,
  commit: hex(40),
  runCommit: hex(64),
  branch: maybe(word),
  tag: maybe(word),
  pullRequest: maybe(count),
  date: maybe(date),
});

const names = fc.record({
  version: word,
  images: fc.array(name),
  references: fc.array(
    fc
      .record({ name, tag, kind: fc.constantFrom(...TAG_KINDS), why: word })
      .map((each) => ({ ...each, reference: `${each.name}:${each.tag}` })),
  ),
  labels: fc.dictionary(word, word),
  annotations: fc.array(word),
});

const image = fc.record({
  digest: maybe(digest),
  mediaType: maybe(word),
  imageId: maybe(word),
  archive: maybe(word),
  platforms: fc.array(fc.record({ platform, digest, size: maybe(count) })),
});

const images = fc.array(
  fc.record({
    name,
    registry: word,
    path: word,
    tags: fc.array(tag),
    digest: maybe(digest),
    state: fc.constantFrom(...IMAGE_STATES),
    required: fc.boolean(),
    error: maybe(word),
  }),
);

const attempt = fc.record({
  number: count,
  seconds,
  class: word,
  stage: word,
  message: word,
  waitSeconds: maybe(seconds),
});

const build = fc.record({
  attempts: count,
  history: fc.array(attempt),
  argv: fc.array(fc.oneof(word, fc.constantFrom('--build-arg', '--cache-to'))),
  context: maybe(word),
  dockerfile: maybe(word),
  target: maybe(word),
  platforms: fc.array(platform),
  builder: maybe(fc.record({ name: word, driver: word, platforms: fc.array(word) })),
  cache: fc.record({
    mode: maybe(word),
    hitRatio: maybe(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
    reasons: fc.array(word),
  }),
  timeline: fc.array(
    fc.record({ name: word, startedAt: seconds, seconds, cached: fc.boolean(), failed: fc.boolean() }),
  ),
});

export const anyFacts: fc.Arbitrary<ResultFacts> = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  error: maybe(fc.record({ code: word, message: word, advice: maybe(word), failureClass: maybe(word) })),
  skipped: maybe(word),
  action: fc.record({ name: word, repository: maybe(word), ref: maybe(word) }),
  source,
  run: fc.record({ id: maybe(word), attempt: maybe(count), url: maybe(word), job: maybe(word) }),
  names: maybe(names),
  image: maybe(image),
  images: maybe(images),
  leftAlone: maybe(
    fc.array(
      fc
        .record({ name, tag, serves: maybe(digest), why: word })
        .map(({ serves, why, ...each }) => ({ reference: `${each.name}:${each.tag}`, serves, why })),
    ),
  ),
  push: maybe(fc.record({ pushed: fc.boolean(), why: maybe(word), way: maybe(fc.constantFrom(...PUSH_WAYS)) })),
  build: maybe(build),
  reuse: maybe(
    fc.record({ key: maybe(word), basesMoved: fc.array(fc.record({ image: word, from: digest, to: digest })) }),
  ),
  gate: maybe(fc.record({ command: word, seconds: maybe(seconds), passed: fc.boolean() })),
  attestation: maybe(fc.record({ id: maybe(word), url: maybe(word), storedIn: fc.array(name) })),
  signatures: maybe(
    fc.array(
      fc.record({
        tool: word,
        images: fc.array(fc.tuple(name, digest).map(([image, served]) => `${image}@${served}`)),
      }),
    ),
  ),
  timing: maybe(
    fc.record({ started: maybe(date), seconds: maybe(seconds), stages: fc.array(fc.record({ name: word, seconds })) }),
  ),
  secrets: fc.array(word),
});
