import { describe, expect, it } from '@jest/globals';
import { judgeServiceAnswer, serviceRequest, storageAddress } from '../../src/cache/service-question.ts';

const RUNNER = { ACTIONS_RESULTS_URL: 'https://results.test/path/', ACTIONS_RUNTIME_TOKEN: 'token' };
const answer = (body: string, status = 200) => ({ status, body: Buffer.from(body) });

describe('the question to the service', () => {
  it('is that with which BuildKit begins', () => {
    const request = serviceRequest(RUNNER, 'app', ['refs/heads/topic', 'refs/heads/main']);
    expect(request?.url.href).toBe(
      'https://results.test/path/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL',
    );
    expect(request?.headers).toEqual({ authorization: 'Bearer token', 'content-type': 'application/json' });
    expect(JSON.parse(request?.body.toString() ?? '')).toEqual({
      key: expect.stringMatching(/^index-app-1-[0-9a-f]{8}$/),
      restore_keys: [expect.stringMatching(/^index-app-1-[0-9a-f]{8}$/), 'index-app-1-f921bd05'],
      version: '693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2',
    });
  });

  it.each([
    ['an address', { ...RUNNER, ACTIONS_RESULTS_URL: '' }],
    ['an address that is one', { ...RUNNER, ACTIONS_RESULTS_URL: 'results' }],
    ['a token', { ...RUNNER, ACTIONS_RUNTIME_TOKEN: undefined }],
  ])('is not asked without %s', (_, variables) => {
    expect(serviceRequest(variables, 'app', [])).toBeUndefined();
  });
});

describe('the answer of the service', () => {
  const signed = 'https://storage.test/blob?sig=secret';
  it.each<[string, ReturnType<typeof answer>, object, string | undefined]>([
    ['that there is a list', answer(`{"ok":true,"signed_download_url":"${signed}"}`), { status: 200 }, signed],
    ['that there is none', answer('{"ok":false,"signed_download_url":""}'), { status: 200 }, undefined],
    ['of another scheme', answer('{"signed_download_url":"file:///etc/passwd"}'), { status: 200 }, undefined],
    ['that fails', answer('{"code":"internal"}', 500), { status: 500 }, undefined],
    [
      'that is a page',
      answer('<h1>Welcome</h1>'),
      { status: 200, problem: 'its answer is not that of a cache service' },
      undefined,
    ],
    [
      'that is no object',
      answer('null'),
      { status: 200, problem: 'its answer is not that of a cache service' },
      undefined,
    ],
  ])('%s', (_, given, judged, address) => {
    expect(judgeServiceAnswer(given)).toEqual(judged);
    expect(storageAddress(given)?.href).toBe(address);
  });
});
