import { expect, it } from '@jest/globals';
import { runnerPlatforms } from '../../src/matrix/runner-platforms.ts';

const EITHER = ['linux/amd64', 'linux/arm64'];

it.each<[string[], string[]]>([
  [['ubuntu-latest'], ['linux/amd64']],
  [['ubuntu-24.04'], ['linux/amd64']],
  [['ubuntu-24.04-arm'], ['linux/arm64']],
  [['windows-2025'], ['linux/amd64']],
  [['windows-11-arm'], ['linux/arm64']],
  [['self-hosted', 'linux', 'X64'], ['linux/amd64']],
  [['self-hosted', 'linux', 'ARM64'], ['linux/arm64']],
  [['self-hosted', 'ARM'], ['linux/arm/v7']],
  [['self-hosted', 'linux'], EITHER],
  [['ubuntu-latest-16-cores'], EITHER],
  [['X64', 'ARM64'], EITHER],
  [[], EITHER],
])('a runner with %j has one of %j', (labels, platforms) => {
  expect(runnerPlatforms(labels)).toEqual(platforms);
});
