import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const { releaseNotes } = await import(join(resolve(import.meta.dirname, '../..'), 'scripts/release-notes.mjs'));

const changes =
  '# Changes\n\n## [Unreleased]\n\n- soon\n\n## [1.2.3] - 2026-01-02\n\n### Added\n\n- this\n\n## [1.2.2]\n\n';

describe('releaseNotes', () => {
  it('takes the section of the version', () => {
    expect(releaseNotes('v1.2.3', { version: '1.2.3', changes })).toBe('### Added\n\n- this\n');
  });

  it('refuses a tag that is not the version', () => {
    expect(() => releaseNotes('v1.2.4', { version: '1.2.3', changes })).toThrow(
      'The tag is v1.2.4, but package.json is at 1.2.3.',
    );
  });

  it.each(['1.2.2', '1.2.1'])('refuses version %s, of which nothing is said', (version) => {
    expect(() => releaseNotes(`v${version}`, { version, changes })).toThrow(`says nothing of ${version}`);
  });
});
