import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE, type ErrorId } from '../../src/errors/catalogue.ts';
import { ActionError, explain, InputError, meaningOf } from '../../src/errors.ts';
import { LINKS, PAGES } from '../../src/links.ts';
import { classify } from '../../src/retry/classify.ts';
import { RULES } from '../../src/retry/rules.ts';
import { readPages } from '../docs/pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const ids = Object.keys(CATALOGUE) as ErrorId[];

/** All of our own code but the catalogue itself. */
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('errors/'))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

describe.each(ids)('%s', (id) => {
  const { means = 'It.', advice, link } = CATALOGUE[id];

  it('has a name that can be an anchor, and says what to do in sentences', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(advice).toMatch(/^[A-Za-z][^\n]*\.$/);
    expect(means).toMatch(/^[A-Z][^\n]*\.$/);
    expect(means.length + advice.length).toBeLessThan(260);
  });

  it('leads to an address or a page that is known', () => {
    expect([...Object.values(LINKS), ...Object.values(PAGES)]).toContain(link);
  });

  it('is met somewhere', () => {
    expect(sources).toContain(`'${id}'`);
  });
});

it('every address and page is one of an error, but for the page of all', () => {
  const led = new Set<string>(ids.map((id) => CATALOGUE[id].link));
  const lost = [...Object.values(LINKS), ...Object.values(PAGES)].filter((link) => !led.has(link));
  expect(lost).toEqual([PAGES.troubleshooting]);
});

it('the pages are there, and so are their headings', () => {
  const pages = new Map(readPages().map((page) => [page.path, page]));
  const lost = Object.values(PAGES).filter((link) => {
    const [path = '', anchor = ''] = link.split('#');
    return !existsSync(join(ROOT, path)) || (anchor !== '' && !pages.get(path)?.anchors.has(anchor));
  });
  expect(lost).toEqual([]);
});

it('every rule about failed builds leads to an entry', () => {
  expect(RULES.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(RULES.length).toBeGreaterThan(70);
});

describe('what people read', () => {
  const error = new ActionError('gate-refused', 'The gate ended with exit code 1.');

  it('is what happened, what to do, where to read more, and the id', () => {
    expect(explain(error).split('\n')).toEqual([
      'The gate ended with exit code 1.',
      'Its whole output is in the log.',
      'See docs/trust.md#the-gate [gate-refused]',
    ]);
  });

  it('leads to the page of the error where its address is known', () => {
    expect(explain(error, 'https://github.com/me/build/blob/v1/')).toMatch(
      /\nSee https:\/\/github\.com\/me\/build\/blob\/v1\/docs\/troubleshooting\.md#gate-refused \[gate-refused\]$/,
    );
  });

  it('has the advice and the part of the step of whoever knows better', () => {
    const own = new ActionError('registry-denied', 'No.', { advice: 'Ask Mona.', code: 'build' });
    expect(own).toMatchObject({ code: 'build', id: 'registry-denied' });
    expect(explain(own)).toBe(`No.\nAsk Mona.\nSee ${LINKS.signIn} [registry-denied]`);
  });

  it('of words that are not ours is what they mean, too', () => {
    expect(meaningOf('disk-full')).toMatch(/^The disk is full\. Free some room/);
    expect(meaningOf('gate-refused')).toBe(CATALOGUE['gate-refused'].advice);
  });

  it('is every wrong input with its own advice, and no other', () => {
    const wrong = new InputError([
      { input: 'push', problem: 'must be true or false', advice: 'Write true.' },
      { input: 'file', problem: 'is not there' },
    ]);
    expect(explain(wrong).split('\n')).toEqual([
      'Input push: must be true or false. Write true.',
      'Input file: is not there.',
      'See README.md#inputs [input-invalid]',
    ]);
  });

  it.each([[new TypeError('x is undefined')], ['x is undefined']])('of what nobody knows says so: %s', (thrown) => {
    expect(explain(thrown)).toMatch(/^x is undefined\nThis is no error that the action knows\..*\n.* \[internal\]$/);
  });
});

/** What people look for, as a whole message of a build. */
const SEEN: readonly (readonly [id: ErrorId, step: string, message: string])[] = [
  [
    'ghcr-package-permission',
    'exporting to image',
    'failed to push ghcr.io/me/app:1: denied: permission_denied: write_package',
  ],
  [
    'ghcr-package-permission',
    'exporting to image',
    'failed to push ghcr.io/me/app:1: denied: installation not allowed to Create organization package',
  ],
  [
    'ghcr-package-permission',
    'exporting to image',
    'failed to push ghcr.io/me/app:1: unexpected status from POST request to https://ghcr.io/v2/me/app/blobs/uploads/: 403 Forbidden',
  ],
  [
    'registry-denied',
    'exporting to image',
    'failed to push localhost:5000/app:1: unauthorized: authentication required',
  ],
  [
    'registry-denied',
    'exporting to image',
    'failed to push quay.io/ghcr/app:1: unexpected status from HEAD request to https://quay.io/v2/ghcr/app/blobs/x: 401 Unauthorized',
  ],
  [
    'registry-denied',
    '[internal] load metadata for reg.test/x:1',
    'failed to fetch oauth token: unexpected status from GET request to https://reg.test/token: 401 Unauthorized',
  ],
  [
    'registry-denied',
    '[internal] load metadata for ghcr.io/you/base:1',
    'failed to resolve source metadata for ghcr.io/you/base:1: unexpected status from HEAD request to https://ghcr.io/v2/you/base/manifests/1: 403 Forbidden',
  ],
  [
    'registry-denied',
    '[auth] you/base:pull token for ghcr.io',
    'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ayou%2Fbase%3Apull&service=ghcr.io: 401 Unauthorized',
  ],
  [
    'registry-denied',
    '',
    'ghcr.io/you/base:1: failed to resolve source metadata for ghcr.io/you/base:1: failed to authorize: failed to fetch oauth token: denied: denied',
  ],
  [
    'registry-denied',
    'importing cache manifest from ghcr.io/you/cache:main',
    'unexpected status from HEAD request to https://ghcr.io/v2/you/cache/manifests/main: 403 Forbidden',
  ],
  [
    'ghcr-package-permission',
    '[auth] me/app:pull,push token for ghcr.io',
    'failed to fetch oauth token: unexpected status from POST request to https://ghcr.io/token: 403 Forbidden',
  ],
  [
    'docker-hub-rate-limit',
    '[internal] load metadata for docker.io/library/alpine:3',
    'docker.io/library/alpine:3: toomanyrequests: You have reached your unauthenticated pull rate limit',
  ],
  [
    'docker-hub-rate-limit',
    '[internal] load metadata for docker.io/library/alpine:3',
    'unexpected status from HEAD request to https://registry-1.docker.io/v2/library/alpine/manifests/3: 429 Too Many Requests',
  ],
  [
    'rate-limit',
    'exporting to image',
    'failed to push reg.test/x:1: unexpected status from PUT request to https://reg.test/v2/x/manifests/1: 429 Too Many Requests',
  ],
  [
    'layer-too-large',
    'exporting to image',
    'failed to push reg.test/x:1: unexpected status from PUT request to https://reg.test/v2/x/blobs/uploads/1: 413 Request Entity Too Large',
  ],
  ['tag-immutable', 'exporting to image', 'failed to push reg.test/x:1: tag invalid: the tag is immutable'],
  ['blob-unknown', 'exporting to image', 'failed to push reg.test/x:1: blob unknown to registry'],
  ['manifest-unknown', 'exporting to image', 'failed to push reg.test/x:1: manifest unknown'],
  ['disk-full', 'exporting to image', 'write /var/lib/docker/x: no space left on device'],
  [
    'emulator-missing',
    '[2/2] RUN apk add curl',
    'process "/bin/sh -c apk add curl" did not complete successfully: exec /bin/sh: exec format error',
  ],
  ['driver-lacks-feature', '', 'Cache export is not supported for the docker driver.'],
  ['driver-lacks-feature', '', 'Multi-platform build is not supported for the docker driver.'],
  ['cache-service-read-only', 'exporting to GitHub Actions Cache', 'permission_denied'],
  ['copy-source-missing', '[2/2] COPY app /', 'failed to calculate checksum of ref x::y: "/app": not found'],
  [
    'engine-missing',
    '',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  ],
];

it.each(SEEN)('%s is what the build meets at "%s" with: %s', (id, step, message) => {
  const stderr =
    step === '' ? `ERROR: ${message}` : `#5 ${step}\n#5 ERROR: ${message}\nERROR: failed to solve: ${message}`;
  expect(classify({ exitCode: 1, stderr }).id).toBe(id);
});
