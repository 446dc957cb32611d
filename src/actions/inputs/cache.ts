/** Where layers come from and go to. */
import { type CacheImage, type CacheImages, PREFIX_MAX_LENGTH, parseCacheImage } from '../../cache/cache-image.ts';
import type { CacheRequest } from '../../cache/request.ts';
import { parseSize } from '../../cache/size.ts';
import { quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface CacheInputs {
  readonly cache: CacheRequest['backend'];
  readonly cacheMode: CacheRequest['mode'];
  /** Empty for the image itself. */
  readonly cacheScope: string;
  /** Undefined for beside the image. */
  readonly cacheImages: CacheImages | undefined;
  readonly cacheWrite: CacheRequest['write'];
  readonly cacheTimeoutSeconds: number;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly cacheMounts: boolean;
  /** Empty for the one that the mounts are used in. */
  readonly cacheMountsImage: string;
  /** Bytes of what is kept as files between runs, for each. */
  readonly cacheMaxSize: number;
}

const BACKENDS = ['auto', 'gha', 'registry', 'local', 'inline', 'off'] as const;

export async function parseCache(reader: InputReader): Promise<CacheInputs> {
  const cache = reader.choice('cache', BACKENDS, 'off');
  return {
    cache,
    cacheMode: parseMode(reader, cache),
    cacheScope: parseScope(reader),
    cacheImages: parseImages(reader, cache),
    cacheWrite: reader.choice('cache-write', ['auto', 'true', 'false'], 'auto'),
    cacheTimeoutSeconds: reader.number('cache-timeout-seconds', { fallback: 60, min: 1, max: 600 }),
    cacheFrom: await reader.list('cache-from'),
    cacheTo: await reader.list('cache-to'),
    cacheMounts: reader.boolean('cache-mounts', false),
    cacheMountsImage: parseMountsImage(reader),
    cacheMaxSize: parseMaxSize(reader),
  };
}

function parseMode(reader: InputReader, cache: CacheInputs['cache']): CacheInputs['cacheMode'] {
  const mode = reader.choice('cache-mode', ['max', 'min'], 'max');
  if (cache === 'inline' && mode === 'max' && reader.text('cache-mode') !== '') {
    reader.problems.push({
      input: 'cache-mode',
      problem: 'is max, but an image can embed the cache of its own layers only',
      advice: 'Take it out, or set cache to auto, gha or registry to keep the layers of every stage.',
    });
  }
  return mode;
}

/** A name of this length has been generated, and something with it went wrong. */
const SCOPE_MAX_LENGTH = 200;

function parseScope(reader: InputReader): string {
  const scope = reader.text('cache-scope');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (scope.length > SCOPE_MAX_LENGTH || /[\u0000-\u001f\u007f\u2028\u2029]/.test(scope)) {
    reader.problems.push({
      input: 'cache-scope',
      problem: `must be one line of at most ${SCOPE_MAX_LENGTH} characters, not ${quote(scope)}`,
    });
    return '';
  }
  return scope;
}

/** As an image is named behind FROM. */
function parseMountsImage(reader: InputReader): string {
  const image = reader.text('cache-mounts-image');
  if (image === '') return image;
  if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(image)) {
    reader.problems.push({
      input: 'cache-mounts-image',
      problem: `${quote(image)} is no image`,
      advice: 'Name one that has a shell and tar, such as busybox:1.37.',
    });
  }
  if (!/^true$/i.test(reader.text('cache-mounts'))) {
    reader.problems.push({
      input: 'cache-mounts-image',
      problem: 'is given, but cache-mounts is not true',
      advice: 'Set cache-mounts to true, or take it out.',
    });
  }
  return image;
}

/** An entry of GitHub's service is one file; it takes no larger ones. */
const LARGEST = '10g';
const USUAL = '2g';

function parseMaxSize(reader: InputReader): number {
  const text = reader.text('cache-max-size', USUAL);
  const [size, largest] = [parseSize(text), parseSize(LARGEST) ?? 0];
  if (size !== undefined && size > 0 && size <= largest) return size;
  reader.problems.push({
    input: 'cache-max-size',
    problem: `must be a size of at most ${LARGEST}, not ${quote(text)}`,
    advice: 'Write a number with k, m or g behind it, such as 500m.',
  });
  return 0;
}

/** One image for all, or one for branches and one for pull requests. */
function parseImages(reader: InputReader, cache: CacheInputs['cache']): CacheImages | undefined {
  const lines = reader.lines('cache-image');
  const [first, second = first] = lines;
  if (first === undefined || second === undefined) return undefined;
  if (cache !== 'registry' && cache !== 'auto') {
    reader.problems.push({
      input: 'cache-image',
      problem: `is for a cache in a registry, but cache is ${cache}`,
      advice: 'Set cache to registry or auto, or take cache-image out.',
    });
  }
  if (lines.length > 2) {
    reader.problems.push({
      input: 'cache-image',
      problem: `has ${lines.length} lines`,
      advice: 'Write one image, or two: one for branches and one for pull requests.',
    });
  }
  const [trusted, pullRequests] = [
    parseImage(reader, first),
    second === first ? undefined : parseImage(reader, second),
  ];
  return trusted && { trusted, pullRequests: pullRequests ?? trusted };
}

function parseImage(reader: InputReader, text: string): CacheImage | undefined {
  const image = parseCacheImage(text);
  if (image === undefined) {
    const problem = text.includes('@')
      ? `must be no digest, because a cache is written anew: ${quote(text)}`
      : `${quote(text)} is no image name`;
    reader.problems.push({
      input: 'cache-image',
      problem,
      advice: `Write [registry/]name, or [registry/]name:prefix for what its tags start with, of up to ${PREFIX_MAX_LENGTH} characters.`,
    });
  }
  return image;
}
