/** What an image keeps of its key, and what is read from labels of anybody's. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRecord, parseRecord, REUSE_LABEL, type ReuseRecord } from '../../src/reuse/record.ts';

const record: ReuseRecord = {
  key: 'a'.repeat(64),
  parts: { Dockerfile: '0123456789ab', 'build arguments': 'cdef01234567' },
  bases: {
    'docker.io/library/alpine:3.22': `sha256:${'b'.repeat(64)}`,
    'localhost:5000/a/b_c:X': `sha256:${'c'.repeat(64)}`,
  },
};
const nothing = { key: record.key, parts: {}, bases: {} };

describe('a record', () => {
  it('is read as it was written', () => {
    expect(parseRecord(encodeRecord(record))).toEqual(record);
    expect(parseRecord(encodeRecord(nothing))).toEqual(nothing);
    expect(Object.keys(encodeRecord(nothing))).toEqual([REUSE_LABEL.key, REUSE_LABEL.parts]);
  });

  it.each([
    [{}],
    [{ [REUSE_LABEL.key]: '' }],
    [{ [REUSE_LABEL.key]: 'A'.repeat(64) }],
    [{ [REUSE_LABEL.key]: 'a'.repeat(63) }],
  ])('is none in %j', (labels) => {
    expect(parseRecord(labels)).toBeUndefined();
  });

  it.each<[string]>([
    ['{'],
    ['null'],
    ['[]'],
    ['"text"'],
    ['{"Dockerfile":"x"}'],
    ['{"Dockerfile":1}'],
    ['{"nobody":"0123456789ab"}'],
    ['{"__proto__":"0123456789ab"}'],
    ['{"constructor":"0123456789ab"}'],
    [`{"alpine:3":"sha256:${'b'.repeat(64)}"}`],
    [`{"docker.io/a:<b>":"sha256:${'b'.repeat(64)}"}`],
    ['{"docker.io/library/a:1":"sha256:b"}'],
    [`{"Dockerfile":"0123456789ab","x":"${'x'.repeat(70_000)}"}`],
  ])('has no parts and no bases of %.60s', (text) => {
    const labels = { [REUSE_LABEL.key]: record.key, [REUSE_LABEL.parts]: text, [REUSE_LABEL.bases]: text };
    expect(parseRecord(labels)).toEqual(nothing);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const labels = { [REUSE_LABEL.key]: record.key, [REUSE_LABEL.parts]: text, [REUSE_LABEL.bases]: text };
        expect(parseRecord(labels)?.key).toBe(record.key);
      }),
    );
  });
});
