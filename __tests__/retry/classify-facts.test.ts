/** What a classification says beside its class and stage. */
import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/retry/classify.ts';
import { failedRun, failedStep } from './failures.ts';

const judge = (stderr: string) => classify({ exitCode: 1, stderr });
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER_DIGEST = `sha256:${'b'.repeat(64)}`;
const PUSH = 'failed to push ghcr.io/octo/app:v1';

describe('the telling line', () => {
  it.each([
    ['is the error of the step', failedStep('exporting to image', `${PUSH}: denied`), `${PUSH}: denied`],
    [
      'has no page',
      failedStep('exporting to image', `${PUSH}: unexpected status: 502 Bad Gateway: <html>\n<body>`),
      `${PUSH}: unexpected status: 502 Bad Gateway:`,
    ],
    [
      'has no signature of a URL',
      'ERROR: failed to solve: Get "https://x.io/a?sig=s3cret&se=1": EOF',
      'Get "https://x.io/a": EOF',
    ],
    [
      'says the status that the registry hides',
      failedStep(
        'exporting to image',
        `${PUSH}: unknown: unknown error`,
        '#5 0.1 error: unexpected status from PUT request to https://ghcr.io/v2/a/manifests/v1: 500 Internal Server Error\n#5 0.1 retrying in 1s\n',
      ),
      'unexpected status from PUT request to https://ghcr.io/v2/a/manifests/v1: 500 Internal Server Error',
    ],
    [
      'is not of a cache that could not be read',
      `#2 importing cache manifest from x\n#2 ERROR: EOF\n${failedStep('[2/2] COPY a b', '"/a": not found')}`,
      '"/a": not found',
    ],
    [
      'of old clients has no prefixes',
      'error: failed to solve: rpc error: code = Unknown desc = unexpected status: 502 Bad Gateway',
      'unexpected status: 502 Bad Gateway',
    ],
    [
      'is never long, and keeps its end',
      `ERROR: ${'x'.repeat(500)}${'y'.repeat(500)}`,
      `${'x'.repeat(150)}…${'y'.repeat(150)}`,
    ],
  ])('%s', (_, stderr, expected) => {
    expect(judge(stderr).telling).toBe(expected);
  });
});

describe('the failing step', () => {
  it.each([
    ['is named', failedStep('[2/2] COPY a b', '"/a": not found'), '[2/2] COPY a b'],
    [
      'is named by the frame when the output is cut',
      `#5 ERROR: EOF\n------\n > exporting to image:\n------\nERROR: failed to solve: EOF`,
      'exporting to image',
    ],
    ['is not there when the client failed', 'ERROR: no builder "x" found', undefined],
    [
      'is not one that failed and did not matter',
      '#2 importing cache manifest from x\n#2 ERROR: failed to do request: Head "https://ghcr.io/v2/x/manifests/1": EOF\n------\n > importing cache manifest from x:\n------\nERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
      undefined,
    ],
  ])('%s', (_, stderr, expected) => {
    expect(judge(stderr).vertex).toBe(expected);
  });
});

describe('a throttle', () => {
  const url = 'https://ghcr.io/v2/octo/app/blobs/uploads/1';

  it.each([
    [
      'by its status, with the URL',
      `unexpected status from PUT request to ${url}?digest=x: 429 Too Many Requests`,
      true,
      url,
    ],
    ['by the code alone', 'toomanyrequests: retry later', true, undefined],
    ['of a cache', 'maximum timeout reached: resource_exhausted', true, undefined],
    [
      'not when a server is at fault',
      `unexpected status from PUT request to ${url}: 503 Service Unavailable`,
      false,
      undefined,
    ],
  ])('is known %s', (_, error, isThrottled, throttledUrl) => {
    const judged = judge(failedStep('exporting to image', `${PUSH}: ${error}`));
    expect(judged).toMatchObject({ isThrottled, class: 'transient' });
    expect(judged.throttledUrl).toBe(throttledUrl);
  });

  it('is not what a command prints', () => {
    const lines = ['curl: (22) The requested URL returned error: 429'];
    expect(judge(failedRun('./deploy', lines, 22))).toMatchObject({ isThrottled: false, stage: 'run' });
  });
});

describe("push and load in each other's way", () => {
  const error = 'image "localhost:5000/app:v1": already exists';

  it('is tried again at once', () => {
    const stderr = failedStep('exporting to image', error);
    expect(classify({ exitCode: 1, stderr })).toMatchObject({ class: 'transient', stage: 'export', isAtOnce: true });
  });

  it('is not what a registry says of a tag', () => {
    const stderr = failedStep('exporting to image', `failed to push localhost:5000/app:v1: ${error} and is immutable`);
    expect(classify({ exitCode: 1, stderr })).toMatchObject({ class: 'permanent' });
  });
});

describe('two failures', () => {
  const at = (error: string) => judge(failedStep('exporting to image', error)).fingerprint;

  it.each([
    ['digests', `${PUSH}: blob ${DIGEST} gone`, `${PUSH}: blob ${OTHER_DIGEST} gone`],
    [
      'ids and queries of uploads',
      `Put "https://x/uploads/1ddc9d3d-073a-421d-819e-9f998565ecd5?d=1": EOF`,
      `Put "https://x/uploads/2aac9d3d-073a-421d-819e-9f998565ecd5?d=2": EOF`,
    ],
    [
      'addresses and ports',
      'read tcp 172.17.0.2:54206->198.51.100.7:443: EOF',
      'read tcp 172.17.0.3:54444->198.51.100.8:443: EOF',
    ],
    ['times and sizes', 'x after 2025-10-22T10:46:35Z: 12.5s, 3 MiB', 'x after 2025-10-23T11:46:35Z: 2.75s, 14 MiB'],
  ])('that differ in %s are the same', (_, one, other) => {
    expect(at(one)).toBe(at(other));
  });

  it.each([
    ['status', 'unexpected status: 502 Bad Gateway', 'unexpected status: 503 Service Unavailable'],
    ['image', 'failed to push ghcr.io/a/b:1: EOF', 'failed to push ghcr.io/a/c:1: EOF'],
  ])('that differ in the %s are not', (_, one, other) => {
    expect(at(one)).not.toBe(at(other));
  });
});

describe('a cache that failed the build', () => {
  const REGISTRY =
    'error writing layer blob: unexpected status from POST request to https://ghcr.io/v2/octo/cache/blobs/uploads/: 503 Service Unavailable';
  const IMPORTED =
    '#2 importing cache manifest from gha:8060749\n#2 DONE 0.1s\n#3 importing cache manifest from ghcr.io/octo/cache:main\n#3 DONE 0.1s\n';
  const signed =
    'failed to copy: GET https://productionresultssa1.blob.core.windows.net/actions-cache/x?sig=s\n-----\nRESPONSE 403: 403 Server failed to authenticate the request.';

  it.each([
    [
      'export to a registry',
      failedStep('exporting cache to registry', REGISTRY),
      'cache-export',
      { type: 'registry', ref: 'ghcr.io/octo/cache' },
    ],
    [
      'export to GitHub',
      failedStep('exporting to GitHub Actions Cache', 'error writing layer blob: internal'),
      'cache-export',
      { type: 'gha' },
    ],
    [
      'export of one of several targets',
      failedStep('[app] exporting cache to Amazon S3', 'x'),
      'cache-export',
      { type: 's3' },
    ],
    [
      'export, said by an older builder',
      `ERROR: failed to solve: ${REGISTRY}`,
      'cache-export',
      { type: 'registry', ref: 'ghcr.io/octo/cache' },
    ],
    [
      'export that is set up wrongly',
      'ERROR: failed to build: failed to solve: failed to configure gha cache exporter: x',
      'cache-export',
      { type: 'gha' },
    ],
    [
      'import that is set up wrongly',
      'ERROR: failed to build: failed to solve: failed to configure s3 cache importer: x',
      'cache-import',
      { type: 's3' },
    ],
    [
      'import, as late as the push',
      IMPORTED + failedStep('exporting to image', `${PUSH}: ${signed}`),
      'cache-import',
      { type: 'gha', ref: '8060749' },
    ],
    ['import that lost an entry', IMPORTED + failedStep('[2/2] COPY a b', 'blob not found'), 'cache-import', undefined],
    ['none: a push', failedStep('exporting to image', `${PUSH}: denied`), undefined, undefined],
    ['none: a RUN', IMPORTED + failedRun('make', ['blob not found'], 2), undefined, undefined],
  ])('%s', (_, stderr, failedPart, cacheSource) => {
    const judged = judge(stderr);
    expect([judged.failedPart, judged.cacheSource]).toEqual([failedPart, cacheSource]);
  });
});

describe('what was pushed', () => {
  it('is told with its digest, and whether the registry took it', () => {
    const before = [
      `#5 pushing manifest for ghcr.io/octo/app:v1@${DIGEST}`,
      `#5 pushing manifest for ghcr.io/octo/app:v1@${DIGEST} 0.4s done`,
      `#5 pushing manifest for localhost:5000/app:v1@${DIGEST}`,
    ];
    expect(judge(failedStep('exporting to image', `${PUSH}: EOF`, `${before.join('\n')}\n`)).pushed).toEqual([
      { reference: 'ghcr.io/octo/app:v1', digest: DIGEST, isDone: true },
      { reference: 'localhost:5000/app:v1', digest: DIGEST, isDone: false },
    ]);
  });

  it('is nothing when nothing was', () => {
    expect(judge('ERROR: x').pushed).toEqual([]);
  });
});
