/** What an image keeps of its key, as labels. What is read from an image may be anything. */
import { type Digest, isDigest } from '../image/digest.ts';
import type { Labels } from '../image/label.ts';
import type { RecordedBases } from './bases.ts';
import { isPartName, type Parts } from './key.ts';

export const REUSE_LABEL = {
  /** The whole key. */
  key: 'io.github.image-build-action.reuse',
  /** JSON: the short digest of each part. */
  parts: 'io.github.image-build-action.reuse-parts',
  /** JSON: the digest of each image that was pulled, by its name. */
  bases: 'io.github.image-build-action.reuse-bases',
} as const;

export interface ReuseRecord {
  readonly key: string;
  readonly parts: Parts;
  readonly bases: RecordedBases;
}

/** More is no record of ours. */
const LONGEST = 64 * 1024;

export function encodeRecord({ key, parts, bases }: ReuseRecord): Labels {
  const hasBases = Object.keys(bases).length > 0;
  return {
    [REUSE_LABEL.key]: key,
    [REUSE_LABEL.parts]: JSON.stringify(parts),
    ...(hasBases && { [REUSE_LABEL.bases]: JSON.stringify(bases) }),
  };
}

/** @returns undefined for an image without a key; what else is malformed is left out */
export function parseRecord(labels: Labels): ReuseRecord | undefined {
  const key = labels[REUSE_LABEL.key] ?? '';
  if (!/^[a-f0-9]{64}$/.test(key)) return undefined;
  const parts = entriesIn(labels[REUSE_LABEL.parts]).filter(
    ([name, value]) => isPartName(name) && /^[a-f0-9]{12}$/.test(value),
  );
  const bases = entriesIn(labels[REUSE_LABEL.bases]).filter((entry): entry is [string, Digest] => {
    return IMAGE.test(entry[0]) && isDigest(entry[1]);
  });
  return { key, parts: Object.fromEntries(parts), bases: Object.fromEntries(bases) };
}

/** As we write them: what is shown to people has nothing else in it. */
const IMAGE = /^[\w.:[\]-]+(?:\/[\w.-]+)+:[\w.-]+$/;

function entriesIn(text = ''): [string, string][] {
  if (text.length > LONGEST) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    return [];
  }
}
