import { describe, expect, it } from '@jest/globals';
import { parseRemote } from '../../../../src/actions/build/plan/checkout.ts';

describe('a remote', () => {
  it.each<[string, string, string]>([
    ['https://github.com/Octo-Org/App.git', 'Octo-Org/App', 'https://github.com'],
    ['https://github.com/Octo-Org/App/', 'Octo-Org/App', 'https://github.com'],
    ['https://me:t0ken@github.example.com/a/b.c.git', 'a/b.c', 'https://github.example.com'],
    ['git@github.com:me/app.git', 'me/app', 'https://github.com'],
    ['github.com:me/app', 'me/app', 'https://github.com'],
    ['ssh://git@github.com:22/me/app.git', 'me/app', 'https://github.com'],
    ['ssh://git@ssh.github.com:443/me/app.git', 'me/app', 'https://github.com'],
  ])('%s is %s at %s', (url, repository, serverUrl) => {
    expect(parseRemote(url)).toEqual({ repository, serverUrl });
  });

  it.each(['/srv/git/app.git', '../app', 'C:\\git\\app', 'https://github.com/only-owner', 'file:///srv/me/app', ''])(
    '%j is no repository at a server',
    (url) => {
      expect(parseRemote(url)).toBeUndefined();
    },
  );
});
