import { describe, expect, it } from '@jest/globals';
import { formatPlatform, parsePlatform } from '../../src/image/platform.ts';

describe('the platform of a text', () => {
  it.each([
    ['linux/amd64', { os: 'linux', architecture: 'amd64' }],
    ['linux/x86_64', { os: 'linux', architecture: 'amd64' }],
    ['Linux/arm64/v8', { os: 'linux', architecture: 'arm64' }],
    ['linux/arm', { os: 'linux', architecture: 'arm', variant: 'v7' }],
    ['windows(10.0.20348.169)/amd64', { os: 'windows', architecture: 'amd64' }],
    ['arm64', undefined],
    ['linux/', undefined],
    ['', undefined],
    ['linux/a/b/c', undefined],
  ])('%s', (text, platform) => {
    expect(parsePlatform(text)).toEqual(platform);
    if (platform !== undefined) expect(parsePlatform(formatPlatform(platform) ?? '')).toEqual(platform);
  });
});
