/** Which failing RUN steps lost their network, and which only talk of one. */
import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/retry/classify.ts';
import { failedRun } from './failures.ts';

const judge = (line: string, exitCode = 1, more: readonly string[] = []) =>
  classify({ exitCode: 1, stderr: failedRun('x', [line, ...more], exitCode) });

describe('a RUN step', () => {
  it.each([
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
  ])('lost its network: %s', (line) => {
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
    ['is told to need another platform', 'exec /bin/sh: exec format error', 255, 'permanent', /setup-qemu-action/],
    [
      'is told that the emulator crashed',
      'qemu: uncaught target signal 11 (Segmentation fault) - core dumped',
      1,
      'ambiguous',
      /emulator/,
    ],
    ['is told to need memory', 'Killed', 137, 'ambiguous', /memory/],
    ['is told to see its output', 'main.go:1: undefined: x', 1, 'permanent', /output/],
  ])('%s', (_, line, exitCode, kind, advice) => {
    const judged = judge(line, exitCode);
    expect(judged.class).toBe(kind);
    expect(judged.advice).toMatch(advice);
  });
});
