/** Which failing RUN steps lost their network, and which only talk of one. */
import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/retry/classify.ts';
import { NETWORK_FAULTS } from '../../src/retry/run-step.ts';
import { failedRun } from './failures.ts';

const judge = (line: string, exitCode = 1, more: readonly string[] = []) =>
  classify({ exitCode: 1, stderr: failedRun('x', [line, ...more], exitCode) });

/** As the tools say it, after their own retries. */
const LOST = [
  'npm error code ECONNRESET',
  'npm ERR! code ETIMEDOUT',
  'npm ERR! network request to https://registry.npmjs.org/x failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
  'error An unexpected error occurred: "https://registry.yarnpkg.com/x: ESOCKETTIMEDOUT".',
  'E: Failed to fetch http://deb.debian.org/x  Connection timed out [IP: 192.0.2.1 80]',
  'E: Failed to fetch http://deb.debian.org/x  503  Service Unavailable [IP: 192.0.2.1 80]',
  "W: Failed to fetch http://deb.debian.org/x  Temporary failure resolving 'deb.debian.org'",
  'E: Failed to fetch http://deb.debian.org/x  Hash Sum mismatch',
  'WARNING: fetching https://dl-cdn.alpinelinux.org/alpine/v3.20/main: temporary error (try again later)',
  "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
  'curl: (6) Could not resolve host: example.com',
  'curl: (56) Recv failure: Connection reset by peer',
  'curl: (22) The requested URL returned error: 503',
  "wget: can't connect to remote host (192.0.2.1): Connection refused",
  "fatal: unable to access 'https://github.com/o/r/': Could not resolve host: github.com",
  'error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)',
  'go: example.com/m@v1: Get "https://proxy.golang.org/x": dial tcp: i/o timeout',
  'warning: spurious network error (3 tries remaining): [28] Timeout was reached',
  '[ERROR] Could not transfer artifact a:b:jar:1 from/to central (https://repo.maven.apache.org): Connection reset',
  "> Could not GET 'https://repo.maven.apache.org/x.pom'. Received status code 502 from server: Bad Gateway",
  'Gem::RemoteFetcher::FetchError: Net::OpenTimeout: Failed to open TCP connection to rubygems.org:443',
  'error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.',
  'info There appears to be trouble with your network connection. Retrying...',
  'error https://registry.yarnpkg.com/x/-/x-1.0.0.tgz: ESOCKETTIMEDOUT',
  'ERROR: https://dl-cdn.alpinelinux.org/alpine/v3.20/main: network error (check Internet connection and firewall)',
  'Errors during downloading metadata for repository: Curl error (28): Timeout was reached for https://mirrors.test/repomd.xml',
  "Error: Failed to download metadata for repo: Cannot prepare internal mirrorlist: Curl error (6): Couldn't resolve host name",
  "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded",
  'error: error sending request for url (https://pypi.org/simple/x/): operation timed out',
  '  ╰─▶ Caused by: dns error: failed to lookup address information',
  '  Caused by: client error: connection reset by peer',
  "wget: bad address 'example.com'",
  'fatal: early EOF',
  'go: downloading example.com/m v1: Get "https://proxy.golang.org/x": net/http: TLS handshake timeout',
  'error: failed to download from `https://static.crates.io/crates/x/1.0.0/download`',
  'Bundler::HTTPError: Could not fetch specs from https://rubygems.org/',
  'curl error 28 while downloading https://repo.packagist.org/packages.json: Operation timed out after 10000 milliseconds',
  'The "https://repo.packagist.org/p2/x.json" file could not be downloaded (HTTP/2 502)',
  "error : The HTTP request to 'GET https://api.nuget.org/v3-flatcontainer/x/index.json' has timed out after 100000ms.",
  'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://repo.anaconda.com/pkgs/main/linux-64/repodata.json>',
  'ConnectionFailed: Connection failed.',
];

describe('a tool', () => {
  it.each(NETWORK_FAULTS)('is known by more than one sentence: %s', (_, says) => {
    expect(LOST.filter((line) => says.test(line)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a RUN step', () => {
  it.each(LOST)('lost its network: %s', (line) => {
    expect(judge(line)).toMatchObject({ class: 'ambiguous', stage: 'run', isNetworkInRun: true });
  });

  it.each([
    "     AssertionError: expected 'read ECONNRESET: connection reset by peer' to be retried",
    '  1) retries on 503 Service Unavailable',
    'ok 4 - prints "curl: (56) Recv failure"',
    'E: Failed to fetch http://deb.debian.org/pool/x_1.0-502_amd64.deb  404  Not Found [IP: 192.0.2.1 80]',
    'E: Unable to locate package libfoo',
    'npm error code E404',
    'npm error code EUSAGE',
    'curl: (22) The requested URL returned error: 404',
    'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    'ERROR: No matching distribution found for nosuch',
    'connection refused',
  ])('only failed: %s', (line) => {
    expect(judge(line)).toMatchObject({ class: 'permanent', stage: 'run', isNetworkInRun: false });
  });

  it.each([126, 127, 137, 139])('that ends with %i is no fault of the network', (exitCode) => {
    expect(judge('curl: (56) Recv failure: Connection reset by peer', exitCode).isNetworkInRun).toBe(false);
  });

  it('is judged by its last lines only', () => {
    const more = Array.from({ length: 20 }, (_, index) => `compiling ${index}`);
    expect(judge('curl: (56) Recv failure: Connection reset by peer', 2, more).isNetworkInRun).toBe(false);
  });

  it.each([
    ['is told to need another platform', 'exec /bin/sh: exec format error', 255, 'permanent', 'emulator-missing'],
    [
      'is told that the emulator crashed',
      'qemu: uncaught target signal 11 (Segmentation fault) - core dumped',
      1,
      'ambiguous',
      'emulator-crashed',
    ],
    ['is told to need room', 'tar: x: Cannot write: No space left on device', 2, 'permanent', 'disk-full'],
    ['is told to need memory', 'Killed', 137, 'ambiguous', 'step-killed'],
    ['is told to see its output', 'main.go:1: undefined: x', 1, 'permanent', 'step-failed'],
  ])('%s', (_, line, exitCode, kind, id) => {
    expect(judge(line, exitCode)).toMatchObject({ class: kind, id });
  });
});
